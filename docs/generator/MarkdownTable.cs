namespace Buddy.Analyzers.DocsGenerator;

/// <summary>Writes tables of Markdown.</summary>
internal static class MarkdownTable
{
    public static IEnumerable<string> Lines(string[] header, IEnumerable<string[]> rows) =>
        [Row(header), "|" + string.Concat(Enumerable.Repeat("---|", header.Length)), .. rows.Select(Row)];

    public static string Code(string text) => $"`{text}`";

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells)} |";
}
