using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Buddy.Analyzers.Tests.Docs;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.ActionTypes;

/// <summary>
/// Payloads as the documentation prints them, written in C#, one shape after the other, and sent to create an action: no warning, save of what the page itself
/// has outdated or wrong.
/// </summary>
public partial class ExamplePayloadTests
{
    private const string ActionsUrl = "https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions";

    /// <summary>What the documentation of YAML calls the field that REST calls <c>name</c>.</summary>
    private const string YamlName = "action";

    private static readonly string Folder = Path.Combine(DocumentationFiles.Root, "tests", "Buddy.Analyzers.Tests", "ActionTypes", "Examples");

    /// <summary>The examples that are wrong or outdated, with what is reported of them.</summary>
    private static readonly Dictionary<string, string[]> Faulty = new(StringComparer.Ordinal)
    {
        ["BUILD__yaml-public-project"] = ["BUDDY1009"],
        ["DOCKERFILE__rest-old"] = ["BUDDY1009"],
        ["KUBERNETES_CLI__rest-jan2026"] = ["BUDDY1201"],
        ["ROLLBAR__rest-old"] = ["BUDDY1201"],
        ["SUBOBJECT_variables__rest-2026-list"] = ["BUDDY1201"],
        ["HEROKU__rest-old"] = ["BUDDY1009"],
        ["LAMBDA__rest-v1"] = ["BUDDY1009"],
        ["RUN_DOCKER_CONTAINER__yaml-public-project-from-action"] = ["BUDDY1009"],
    };

    public static TheoryData<string> Actions => new(Names().Where(static name => !name.StartsWith("SUBOBJECT", StringComparison.Ordinal)));

    public static TheoryData<string> Parts => new(Names().Where(static name => name.StartsWith("SUBOBJECT", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Actions))]
    public async Task An_example_has_no_warning_but_of_what_is_wrong_in_it(string name)
    {
        var expected = Faulty.TryGetValue(name, out var ids) ? ids : [];

        Assert.Equal(expected, (await ReportedAsync(name, Read(name))).Distinct());
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task A_part_has_no_warning_but_of_what_is_wrong_in_it(string name)
    {
        var part = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))!;
        var field = name.Split("__")[0]["SUBOBJECT_".Length..];
        var action = new JsonObject { ["type"] = "SLEEP", ["name"] = "text", ["sleep_in_sec"] = 1, [field] = part is JsonObject owner && owner[field] is { } inner ? inner.DeepClone() : part is JsonArray ? part : new JsonArray(part) };

        Assert.Equal(Faulty.TryGetValue(name, out var ids) ? ids : [], (await ReportedAsync(name, action)).Distinct());
    }

    private static IEnumerable<string> Names() => Directory.EnumerateFiles(Folder, "*.json").Select(static file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static JsonObject Read(string name)
    {
        var payload = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))!.AsObject();
        if (name.Contains("yaml", StringComparison.Ordinal) && payload[YamlName] is { } action)
        {
            payload.Remove(YamlName);
            payload["name"] = action;
        }

        return payload;
    }

    private static async Task<IEnumerable<string>> ReportedAsync(string name, JsonObject payload)
    {
        var shapes = CSharpRendering.All;
        var rendering = shapes[Names().TakeWhile(other => other != name).Count() % shapes.Count];
        var source = Returned().Replace(rendering.Render([payload]), $"_ = new System.Net.Http.HttpClient().PostAsync(\"{ActionsUrl}\", new System.Net.Http.StringContent($1)); return \"\"; }}");
        var compilation = CSharpCompilation.Create("Example", [CSharpSyntaxTree.ParseText(source)], RuntimeReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var diagnostics = await new CompilationWithAnalyzers(compilation, [new ActionPayloadAnalyzer()], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync();
        return diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"return (.*); \}")]
    private static partial Regex Returned();
}
