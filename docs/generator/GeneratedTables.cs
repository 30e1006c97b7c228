using System.Text.RegularExpressions;

namespace Buddy.Analyzers.DocsGenerator;

/// <summary>
/// Finds the generated tables in a page and writes them anew. A table stands between <c>&lt;!-- generated: name --&gt;</c> and
/// <c>&lt;!-- end of name --&gt;</c>, each on a line of its own.
/// </summary>
internal static partial class GeneratedTables
{
    /// <summary>The page's text with all its tables as they should be.</summary>
    /// <exception cref="InvalidDataException">A table has no end, or there is none of that name.</exception>
    public static string WriteInto(string text, Documentation documentation)
    {
        var lineBreak = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var written = Block().Replace(text, match =>
        {
            var name = match.Groups["name"].Value;
            return string.Join(lineBreak, [Begin(name), "", .. Lines(name, documentation), "", End(name)]);
        });

        var unended = Regex.Matches(written, "<!-- generated: (?<name>.+?) -->")
            .Select(static match => match.Groups["name"].Value)
            .FirstOrDefault(name => !written.Contains(End(name), StringComparison.Ordinal));
        return unended is null ? written : throw new InvalidDataException($"the table '{unended}' has no end");
    }

    private static IEnumerable<string> Lines(string name, Documentation documentation) => name switch
    {
        "rules" => RulesTable.Lines(documentation),
        "types" => TypesTable.Lines(),
        _ when name.StartsWith("types of ", StringComparison.Ordinal) => TypesTable.LinesOf(name["types of ".Length..]),
        _ when name.StartsWith("fields of ", StringComparison.Ordinal) => FieldsTable.Lines(name["fields of ".Length..]),
        _ => throw new InvalidDataException($"nothing generates a table '{name}'"),
    };

    private static string Begin(string name) => $"<!-- generated: {name} -->";

    private static string End(string name) => $"<!-- end of {name} -->";

    [GeneratedRegex(@"<!-- generated: (?<name>[^\r\n]+?) -->(?s:.*?)<!-- end of \k<name> -->")]
    private static partial Regex Block();
}
