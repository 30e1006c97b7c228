namespace Buddy.Analyzers.DocsGenerator;

/// <summary>The pages of a clone of the repository.</summary>
/// <param name="Root">The folder of README.md.</param>
internal sealed record Documentation(string Root)
{
    private string RulesFolder => Path.Combine(Root, "docs", "rules");

    /// <summary>Whether this is a clone of the repository at all.</summary>
    public bool Exists => Directory.Exists(RulesFolder);

    /// <summary>All pages that may hold generated tables, sorted.</summary>
    public IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs", "actions"), "*.md")).Append(Path.Combine(Root, "README.md")).Order(StringComparer.Ordinal);

    /// <summary>
    /// A cell of the table of facts that a rule's page begins with: <c>Category</c>, <c>Severity</c>, <c>On a CI server</c>, <c>Fix</c>.
    /// </summary>
    /// <exception cref="InvalidDataException">There is no such page, or no such column.</exception>
    public string FactOf(string rule, string column)
    {
        var page = Path.Combine(RulesFolder, rule + ".md");
        var lines = File.Exists(page) ? File.ReadAllLines(page) : throw new InvalidDataException($"{rule} has no page");
        var header = Array.FindIndex(lines, static line => line.StartsWith("| Category |", StringComparison.Ordinal));
        var cell = header < 0 ? -1 : Array.IndexOf(CellsOf(lines[header]), column);
        return cell < 0 ? throw new InvalidDataException($"{page} has no column '{column}'") : CellsOf(lines[header + 2])[cell];
    }

    private static string[] CellsOf(string row) => row.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray();
}
