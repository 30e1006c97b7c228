using System.Globalization;
using Buddy.Analyzers.Rules;

namespace Buddy.Analyzers.DocsGenerator;

/// <summary>All rules: what the table of descriptors says of them, and what their pages say of CI servers.</summary>
internal static class RulesTable
{
    public static IEnumerable<string> Lines(Documentation documentation) => MarkdownTable.Lines(
        ["Rule", "What it says", "Severity", "On a CI server"],
        RuleDescriptors.All.Values.OrderBy(static rule => rule.Id, StringComparer.Ordinal).Select(rule => new[]
        {
            $"[{rule.Id}](docs/rules/{rule.Id}.md)",
            rule.Title.ToString(CultureInfo.InvariantCulture),
            rule.DefaultSeverity.ToString().ToLowerInvariant(),
            documentation.FactOf(rule.Id, "On a CI server"),
        }));
}
