using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Options;

/// <summary>Finds our options, with their places, in the text of an <c>.editorconfig</c> or <c>.globalconfig</c>.</summary>
internal static class ConfigLines
{
    /// <summary>As the compiler reads it: a key, <c>=</c> or <c>:</c>, a value up to a comment.</summary>
    private static readonly Regex Line = new(@"^\s*([\w.\-]+)\s*[=:]\s*(.*?)\s*([#;].*)?$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Whether a path is that of such a file.</summary>
    public static bool IsConfig(string path) =>
        path.EndsWith(".editorconfig", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase);

    /// <summary>Our options; the place of each is its key with its value.</summary>
    public static IEnumerable<(string Key, string Value, TextSpan Span)> OptionsIn(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            var content = line.ToString();
            if (content.IndexOf(OptionNames.Prefix, StringComparison.OrdinalIgnoreCase) < 0 || Line.Match(content) is not { Success: true } match)
                continue;

            var (key, value) = (match.Groups[1], match.Groups[2]);
            if (key.Value.StartsWith(OptionNames.Prefix, StringComparison.OrdinalIgnoreCase))
                yield return (key.Value.ToLowerInvariant(), value.Value, TextSpan.FromBounds(line.Start + key.Index, line.Start + value.Index + value.Length));
        }
    }
}
