using Buddy.Analyzers.DocsGenerator;

namespace Buddy.Analyzers.Tests.Docs;

/// <summary>The tables that <c>docs/generator</c> writes.</summary>
public class GeneratedTablesTests
{
    private static readonly Documentation Documentation = new(DocumentationFiles.Root);

    public static TheoryData<string> Pages => new(Documentation.Pages.Select(page => Path.GetRelativePath(DocumentationFiles.Root, page)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_holds_the_tables_that_the_generator_writes(string page)
    {
        var text = File.ReadAllText(Path.Combine(DocumentationFiles.Root, page));

        Assert.Equal(GeneratedTables.WriteInto(text, Documentation), text);
    }

    [Fact]
    public void The_readme_holds_the_table_of_the_rules() => Assert.Contains("<!-- generated: rules -->", DocumentationFiles.Readme);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_stale_table_is_written_anew_in_the_line_ends_of_its_page(string lineBreak)
    {
        var stale = string.Join(lineBreak, "before", "<!-- generated: fields of permissions -->", "| old |", "<!-- end of fields of permissions -->", "behind");

        var lines = GeneratedTables.WriteInto(stale, Documentation).Split(lineBreak);

        Assert.Equal(["before", "<!-- generated: fields of permissions -->", "", "| Field | JSON type | Required | Notes | What it is |"], lines[..4]);
        Assert.Equal(["", "<!-- end of fields of permissions -->", "behind"], lines[^3..]);
        Assert.DoesNotContain("| old |", lines);
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
    }

    [Theory]
    [InlineData("<!-- generated: rules -->")]
    [InlineData("<!-- generated: rules --><!-- end of fields -->")]
    [InlineData("<!-- generated: nothing --><!-- end of nothing -->")]
    [InlineData("<!-- generated: fields of NOTHING --><!-- end of fields of NOTHING -->")]
    public void A_table_without_end_or_of_an_unknown_name_is_an_error(string text) =>
        Assert.Throws<InvalidDataException>(() => GeneratedTables.WriteInto(text, Documentation));

    [Fact]
    public void A_rule_without_a_page_is_an_error() => Assert.Throws<InvalidDataException>(() => Documentation.FactOf("BUDDY9999", "Severity"));
}
