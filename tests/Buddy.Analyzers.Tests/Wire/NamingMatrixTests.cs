using Microsoft.CodeAnalysis;
using static Buddy.Analyzers.Tests.Wire.WireSample;

namespace Buddy.Analyzers.Tests.Wire;

/// <summary>
/// A misspelt value under a snake-case policy is certain in every shape, wherever the options are made, and whoever sends it: each row of the matrix with each
/// column, and each way to the request.
/// </summary>
public class NamingMatrixTests
{
    private const string Made = "new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }";

    private const string Context = """
        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
        [JsonSerializable(typeof(EcsAction))]
        class ActionContext : JsonSerializerContext
        {
            public ActionContext(JsonSerializerOptions options) : base(options) { }
            public static ActionContext Default { get; } = new ActionContext(null);
            protected override JsonSerializerOptions GeneratedSerializerOptions => null;
            public override System.Text.Json.Serialization.Metadata.JsonTypeInfo GetTypeInfo(Type type) => null;
        }
        static ActionContext Current => ActionContext.Default;
        """;

    /// <summary>How the payload is made, with <c>$</c> for the misspelt value, and what is sent.</summary>
    private static readonly (string Name, string Statements, string Sent)[] Shapes =
    [
        ("anonymous object in place", "", "new { Type = \"JIRA_BUILD\", Name = \"n\", TriggerTime = $ }"),
        ("anonymous object in a local", "var action = new { Type = \"JIRA_BUILD\", Name = \"n\", TriggerTime = $ };", "action"),
        ("class in place", "", "new EcsAction { Name = \"n\", TriggerTime = $ }"),
        ("class in a local", "var action = new EcsAction { Name = \"n\", TriggerTime = $ };", "action"),
        ("class, member by member", "var action = new EcsAction(); action.Name = \"n\"; action.RunNext = \"WAIT_ON_SUCCESS\"; action.TriggerTime = $;", "action"),
    ];

    /// <summary>Where the options are: members of the class, statements before the call, and what the call is given.</summary>
    private static readonly (string Name, string Members, string Statements, string Options)[] Sources =
    [
        ("in place", "", "", Made),
        ("field of the same class", $"static readonly JsonSerializerOptions Options = {Made};", "", "Options"),
        ("field of another class", $"static class Json {{ public static readonly JsonSerializerOptions Options = {Made}; }}", "", "Json.Options"),
        ("property of another class", $"static class Json {{ public static JsonSerializerOptions Options {{ get; }} = {Made}; }}", "", "Json.Options"),
        ("local", "", $"var options = {Made};", "options"),
        ("local, member by member", "", "var options = new JsonSerializerOptions(); options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;", "options"),
        ("factory", $"static class Json {{ public static JsonSerializerOptions Create() => {Made}; }}", "", "Json.Create()"),
        ("factory with a local", "static class Json { public static JsonSerializerOptions Create() { var made = new JsonSerializerOptions(JsonSerializerDefaults.Web); made.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower; return made; } }", "", "Json.Create()"),
        ("options of a context", Context, "", "ActionContext.Default.Options"),
        ("options of a context behind a property", Context, "", "Current.Options"),
    ];

    /// <summary>Who sends the payload <c>body</c>: members of the class, with <c>%</c> for the statements before the call and the options, and the call with <c>$</c> for the payload.</summary>
    private static readonly (string Name, string Members, string Call)[] Ways =
    [
        ("the method itself", "", "% await http.PostAsJsonAsync(url, $, OPTIONS);"),
        ("a helper", "static async Task Post(object body) { % await http.PostAsJsonAsync(url, body, OPTIONS); }", "await Post($);"),
        ("a generic helper", "static async Task Post<T>(T body) { % await http.PostAsJsonAsync(url, body, OPTIONS); }", "await Post($);"),
        (
            "a typed client behind an interface",
            "interface IActions { Task Add(object body); } class Actions : IActions { public async Task Add(object body) { % await http.PostAsJsonAsync(url, body, OPTIONS); } } static readonly IActions actions = new Actions();",
            "await actions.Add($);"),
    ];

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var shape in Shapes)
            {
                foreach (var source in Sources)
                    rows.Add(shape.Name, source.Name);
            }

            return rows;
        }
    }

    /// <summary>All ways in one file: what is sent is the same.</summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public Task The_misspelt_value_is_certain(string shape, string source)
    {
        var (_, payload, sent) = Shapes.Single(row => row.Name == shape);
        var (_, members, statements, options) = Sources.Single(row => row.Name == source);
        var place = 0;
        var code = string.Join("\n", Ways.Select((way, number) => $$"""
            // {{way.Name}}
            class Way{{number}}
            {
                {{Filled(way.Members)}}
                async Task Run()
                {
                    {{payload.Replace("$", Marked(payload))}}
                    {{Filled(way.Call.Replace("$", sent.Replace("$", Marked(sent))))}}
                }
            }
            """));
        return VerifyLevelAsync(
            [code, "class EcsAction { public string Type => \"JIRA_BUILD\"; public string Name { get; set; } public string TriggerTime { get; set; } public string RunNext { get; set; } }", members],
            Enumerable.Range(0, place).Select(static number => ActionCode.Told("BUDDY1003", number, null, DiagnosticSeverity.Warning)));

        string Filled(string text) => text.Replace("%", statements).Replace("OPTIONS", options);

        string Marked(string text) => text.Contains('$') ? $"{{|#{place++}:\"ON_SUCCES\"|}}" : "$";
    }
}
