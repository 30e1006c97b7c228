using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Options;

/// <summary>Finds our options, with their places, in the text of an <c>.editorconfig</c> or <c>.globalconfig</c>.</summary>
internal static class ConfigLines
{
    private static readonly char[] Assigners = ['=', ':'];
    private static readonly char[] CommentStarts = ['#', ';'];

    /// <summary>Whether a path is that of such a file.</summary>
    public static bool IsConfig(string path) =>
        path.EndsWith(".editorconfig", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase);

    /// <summary>Our options, as the compiler reads them, with keys in small letters; the place of each is its key with its value.</summary>
    public static IEnumerable<(string Key, string Value, TextSpan Span)> OptionsIn(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            var content = WithoutComment(line.ToString());
            var assigner = content.IndexOfAny(Assigners);
            if (assigner < 0)
                continue;

            var key = content.Substring(0, assigner).Trim();
            if (!key.StartsWith(OptionNames.Prefix, StringComparison.OrdinalIgnoreCase))
                continue;

            var start = content.Length - content.TrimStart().Length;
            yield return (key.ToLowerInvariant(), content.Substring(assigner + 1).Trim(), TextSpan.FromBounds(line.Start + start, line.Start + content.Length));
        }
    }

    private static string WithoutComment(string line)
    {
        var comment = line.IndexOfAny(CommentStarts);
        return (comment < 0 ? line : line.Substring(0, comment)).TrimEnd();
    }
}
