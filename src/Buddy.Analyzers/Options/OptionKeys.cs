using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Options;

/// <summary>Finds the options of ours among those of a file.</summary>
internal static class OptionKeys
{
    private static readonly IReadOnlyList<string> None = [];

    /// <summary>The keys that begin with <see cref="OptionNames.Prefix"/>, sorted.</summary>
    public static IReadOnlyList<string> Of(AnalyzerConfigOptions options)
    {
        List<string>? keys = null; // asked of each file, of which most have none
        foreach (var key in All(options))
        {
            if (key.StartsWith(OptionNames.Prefix, StringComparison.OrdinalIgnoreCase))
                (keys ??= []).Add(key);
        }

        keys?.Sort(StringComparer.Ordinal);
        return keys ?? None;
    }

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
