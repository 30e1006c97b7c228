using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Options;

/// <summary>Finds the options of ours among those of a file.</summary>
internal static class OptionKeys
{
    /// <summary>The keys that begin with <see cref="OptionNames.Prefix"/>, sorted.</summary>
    public static List<string> Of(AnalyzerConfigOptions options)
    {
        var keys = All(options).Where(static key => key.StartsWith(OptionNames.Prefix, StringComparison.OrdinalIgnoreCase)).ToList();
        keys.Sort(StringComparer.Ordinal);
        return keys;
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
