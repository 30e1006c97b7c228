using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Two texts side by side in a failure.</summary>
internal static class TextDifference
{
    /// <summary>
    /// All lines, with <c>-</c> before one that is expected and lacking, <c>+</c> before one that is there and not expected.
    /// </summary>
    public static string Of(string expected, string actual)
    {
        if (Normalize(expected) == Normalize(actual))
        {
            return $"(the line ends differ)\n{Of(Visible(expected), Visible(actual))}";
        }

        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual, ignoreWhitespace: false).Lines;
        return "(- expected, + actual)\n" + string.Join("\n", lines.Select(line => Mark(line.Type) + line.Text));
    }

    private static string Mark(ChangeType change) => change switch
    {
        ChangeType.Deleted => "- ",
        ChangeType.Inserted => "+ ",
        _ => "  ",
    };

    private static string Normalize(string text) => text.Replace("\r", "", StringComparison.Ordinal);

    private static string Visible(string text)
        => text.Replace("\r", "<CR>", StringComparison.Ordinal).Replace("\n", "<LF>\n", StringComparison.Ordinal);
}
