using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Options;

/// <summary>Finds the options of ours among those of a file.</summary>
internal static class OptionKeys
{
    private static readonly IReadOnlyList<string> None = [];

    private static readonly string[] Owner = [OptionNames.Prefix.TrimEnd('.')];

    /// <summary>The keys that begin with <see cref="OptionNames.Prefix"/>, or with what is nearly that, sorted.</summary>
    public static IReadOnlyList<string> Of(AnalyzerConfigOptions options)
    {
        List<string>? keys = null; // asked of each file, of which most have none
        foreach (var key in All(options))
        {
            if (IsOurs(key))
                (keys ??= []).Add(key);
        }

        keys?.Sort(StringComparer.Ordinal);
        return keys ?? None;
    }

    /// <summary>Misspelt prefixes are ours, too: nobody else would say that such an option has no effect. The first word is right in most.</summary>
    private static bool IsOurs(string key) => key.StartsWith("buddy", StringComparison.OrdinalIgnoreCase)
        && (key.StartsWith(OptionNames.Prefix, StringComparison.OrdinalIgnoreCase)
            || (key.IndexOf('.') is > 0 and var dot && NearestValue.IsSpeltLikeAny(key.Substring(0, dot), Owner)));

    /// <summary>The base class lists no keys; where a host has not changed that, those are found that can be asked for.</summary>
    private static IEnumerable<string> All(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return OptionNames.Fixed.Where(key => options.TryGetValue(key, out _));
        }
    }
}
