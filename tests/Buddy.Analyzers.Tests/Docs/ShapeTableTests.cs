namespace Buddy.Analyzers.Tests.Docs;

/// <summary>The tables of <c>docs/shapes.md</c>.</summary>
public class ShapeTableTests
{
    private const string Heading = "## What it reads";

    private const string JourneyHeading = "## Through the project";

    private const string ResponsesHeading = "## Responses";

    private static readonly string[] Tables = ["Anonymous object", "Class or record", "Serializer options", "Dictionary or node", "JSON text", "Value", "Journey", "Recognised by", "Answer", "Comparison"];

    private static readonly string[] SilentTables = ["Silent", "Left alone"];

    public static TheoryData<string, string, string> Read => ToData(Tables.SelectMany(RowsOf));

    public static TheoryData<string, string, string> Silent => ToData(SilentTables.SelectMany(RowsOf));

    [Theory]
    [MemberData(nameof(Read))]
    public async Task An_example_shows_the_finding_of_its_row_and_no_other(string shape, string example, string finding)
    {
        Assert.NotEmpty(shape);
        Assert.Equal([finding], await FindingsIn(example));
    }

    [Theory]
    [MemberData(nameof(Silent))]
    public async Task An_example_of_silence_shows_nothing(string reason, string example, string finding)
    {
        Assert.NotEmpty(reason);
        Assert.Equal("–", finding);
        Assert.Empty(await FindingsIn(example));
    }

    [Fact]
    public void Each_table_is_run() => Assert.Equal(
        Tables.Concat(SilentTables).Order(),
        Page.Where(line => line.EndsWith("| Example | Finding |", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim()).Order());

    private static IReadOnlyList<string> Page => DocumentationFiles.Page("shapes.md");

    private static IEnumerable<string[]> RowsOf(string table) => DocumentationFiles.Table(Page, table);

    private static TheoryData<string, string, string> ToData(IEnumerable<string[]> rows)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in rows)
            data.Add(row[0], row[1], row[2]);
        return data;
    }

    /// <summary>Runs statements as they stand, and an expression as what is sent; <c>json</c> and <c>answer</c> hold an answer.</summary>
    private static async Task<IEnumerable<string>> FindingsIn(string example) => (await ProjectOf(example).FindingsAsync()).Select(finding => finding.Id);

    /// <summary>The project that an example is run in.</summary>
    internal static ExampleProject ProjectOf(string example) => ExampleProject.Of(
    [
        Usings + DocumentationFiles.CodeUnder(Heading, Page),
        Usings + DocumentationFiles.CodeUnder(JourneyHeading, Page),
        Usings + DocumentationFiles.CodeUnder(ResponsesHeading, Page),
        Usings + $$"""
        internal static class Deployment
        {
            public static async Task RunAsync(HttpClient http, bool failed, string name, string[] tags, Answer answer)
            {
                var json = await http.GetStringAsync("workspaces/w/projects/p/pipelines/1/actions/2");
                {{(example.EndsWith(';') || example.StartsWith("switch ", StringComparison.Ordinal) ? example : $"Send({example});")}}
                await Task.Yield();
            }

            private static readonly HttpClient Client = new();

            private static void Send(object body) => Client.PostAsync("actions", new StringContent(JsonSerializer.Serialize(body)));

            private static void Send(string json) => Client.PostAsync("actions", new StringContent(json));

            private static void Send(byte[] json) => Client.PostAsync("actions", new ByteArrayContent(json));

            private static readonly Dictionary<string, object> Defaults = new() { ["cluster"] = "shop" };

            private static void Complete(IDictionary<string, object> action) => action["name"] = "Deploy";
        }
        """,
    ]);

    private const string Usings = """
        using System.Linq;
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using System.Text.Json.Serialization.Metadata;
        using Newtonsoft.Json.Linq;

        """;
}
