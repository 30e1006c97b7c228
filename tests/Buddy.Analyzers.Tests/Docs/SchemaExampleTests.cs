using Buddy.Analyzers.Catalog.UserSchemas;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Docs;

/// <summary>The schemas in docs/schemas.md, with the table of payloads under each.</summary>
public class SchemaExampleTests
{
    private static readonly string[] Headings = ["## A new action type", "## A value more", "## A field more", "## A required mark less"];

    public static TheoryData<string, string, string> Payloads
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var heading in Headings)
            {
                foreach (var row in DocumentationFiles.Table(SectionOf(heading), "Payload"))
                    data.Add(heading, row[0], row[1]);
            }

            return data;
        }
    }

    public static TheoryData<string> Sections => [.. Headings];

    [Theory, MemberData(nameof(Payloads))]
    public async Task A_payload_has_the_finding_of_its_row_and_no_other(string heading, string payload, string finding) =>
        Assert.Equal(
            finding == "–" ? [] : [finding],
            (await ExampleProject.Of([$"using System.Net.Http.Json; class Deploy {{ Task Make(HttpClient http) => http.PostAsJsonAsync(\"actions\", {payload}); }}"], additionalFiles: FileOf(heading)).FindingsAsync()).Select(told => told.Id));

    [Theory, MemberData(nameof(Sections))]
    public void A_schema_has_no_problem_and_a_table(string heading)
    {
        Assert.Empty(new UserCatalog([(FileOf(heading).Path, SourceText.From(FileOf(heading).Text))], CancellationToken.None).Problems);
        Assert.NotEmpty(DocumentationFiles.Table(SectionOf(heading), "Payload"));
    }

    private static (string Path, string Text) FileOf(string heading)
    {
        var section = SectionOf(heading).ToList();
        var name = section.First(static line => line.EndsWith(UserSchemaFile.Extension + "`", StringComparison.Ordinal)).Trim('`');
        return ("/" + name, DocumentationFiles.BlockUnder(heading, "json", section.Prepend(heading)));
    }

    private static IEnumerable<string> SectionOf(string heading) => DocumentationFiles.Page("schemas.md")
        .SkipWhile(line => line != heading).Skip(1).TakeWhile(static line => !line.StartsWith("## ", StringComparison.Ordinal));
}
