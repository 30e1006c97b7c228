using System.Collections.Immutable;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary>A mistake in the declaration of a payload type is told there, and not again where objects of it are created; all analyzers together.</summary>
public class OneFindingTests
{
    private const string Sent = "Task Post(Notice notice) => http.PostAsJsonAsync(url, notice);";
    private const string Type = """[JsonPropertyName("type")] public string Type => "JIRA_BUILD";""";
    private const string Name = """[JsonPropertyName("name")] public string Name { get; set; }""";
    private const string Converter = "[JsonConverter(typeof(JsonStringEnumConverter))]";
    private const string Time = """[JsonPropertyName("trigger_time")] public When TriggerTime { get; set; }""";
    private const string First = """[JsonPropertyName("run_only_on_first_failure")] public bool RunOnlyOnFirstFailure { get; set; }""";
    private const string Wrong = """[JsonPropertyName("trigger_time")] public string TriggerTime { get; set; } = "ON_SUCCES";""";
    private const string TimeText = """[JsonPropertyName("trigger_time")] public string TriggerTime { get; set; }""";

    [Theory]
    [InlineData("enum", Type + Name + Converter + Time, Sent + """ Task A() => Post(new Notice { Name = "n", TriggerTime = When.OnSuccess }); Task B() => Post(new Notice { Name = "m", TriggerTime = When.OnFailure });""", "BUDDY1402 TriggerTime")]
    [InlineData("enum, a text misspelt", Type + Name + Converter + """[JsonPropertyName("trigger_time")] public Named TriggerTime { get; set; }""", Sent + """ Task A() => Post(new Notice { Name = "n", TriggerTime = Named.OnSuccess });""", "BUDDY1402 TriggerTime")]
    [InlineData("enum, of options", Type + Name + Time, """Task A() => http.PostAsJsonAsync(url, new Notice { Name = "n", TriggerTime = When.OnSuccess }, texts);""", "BUDDY1402 TriggerTime")]
    [InlineData("enum, of options here alone", Type + Name + Time, """Task A() => http.PostAsJsonAsync(url, new Notice { Name = "n", TriggerTime = When.OnSuccess }, texts); Task B(Notice it, JsonSerializerOptions any) => http.PostAsJsonAsync(url, it, any);""", "BUDDY1003 When.OnSuccess")]
    [InlineData("enum, a member that stands for nothing", Type + Name + Converter + Time, Sent + """ Task A() => Post(new Notice { Name = "n", TriggerTime = When.None });""", "BUDDY1402 TriggerTime", "BUDDY1003 When.None")]
    [InlineData("enum in an anonymous object", Type + Name, """Task A() => http.PostAsJsonAsync(url, new { type = "JIRA_BUILD", name = "n", trigger_time = Texts.OnSuccess });""", "BUDDY1003 Texts.OnSuccess")]
    [InlineData("missing", Type + TimeText, Sent + """ Task A() => Post(new Notice { TriggerTime = "ON_SUCCESS" }); Task B() => Post(new Notice { TriggerTime = "ON_WARNING" });""", "BUDDY1404 Notice")]
    [InlineData("missing, by new()", Type + TimeText, Sent + """ Task A() { Notice notice = new() { TriggerTime = "ON_SUCCESS" }; return http.PostAsJsonAsync(url, notice); }""", "BUDDY1404 Notice")]
    [InlineData("missing at the construction", Type + Name + TimeText, """Task A() => http.PostAsJsonAsync(url, new Notice { TriggerTime = "ON_SUCCESS" });""", "BUDDY1001 new")]
    [InlineData("missing in a type that others derive from", Type + TimeText, Sent + """ class Derived : Notice { } Task A() => Post(new Notice { TriggerTime = "ON_SUCCESS" });""", "BUDDY1001 new")]
    [InlineData("missing in both", """[JsonPropertyName("type")] public string Type => "AWS_ECS"; [JsonPropertyName("name")] public string Name { get; set; } [JsonPropertyName("integration")] public object Integration { get; set; } [JsonPropertyName("region")] public string Region { get; set; } [JsonPropertyName("local_path")] public string LocalPath { get; set; } [JsonPropertyName("cluster")] public string Cluster { get; set; }""", """Task A() => http.PostAsJsonAsync(url, new Notice { Name = "n", Region = "eu-west-1", LocalPath = "p", Cluster = "c" });""", "BUDDY1404 Notice", "BUDDY1001 new")]
    [InlineData("name", """public string Type => "AWS_ECS"; public string Name { get; set; } public object Integration { get; set; } public string Region { get; set; } public string LocalPath { get; set; } public string Cluster { get; set; } public string Service { get; set; }""", """Task A(object it) => http.PostAsJsonAsync(url, new Notice { Name = "n", Integration = it, Region = "eu-west-1", LocalPath = "p", Cluster = "c", Service = "s" });""", "BUDDY1401 LocalPath")]
    [InlineData("always sent", Type + Name + TimeText + First, Sent + """ Task A() => Post(new Notice { Name = "n", TriggerTime = "ON_SUCCESS" });""", "BUDDY1403 RunOnlyOnFirstFailure")]
    [InlineData("never sent", Type + Name + TimeText + First, """Task A() => http.PostAsJsonAsync(url, new Notice { Name = "n", TriggerTime = "ON_FAILURE", RunOnlyOnFirstFailure = false }, dropping);""", "BUDDY1403 RunOnlyOnFirstFailure")]
    [InlineData("never set", Type + Name + TimeText + First, """Task A() => http.PostAsJsonAsync(url, new Notice { Name = "n", TriggerTime = "ON_FAILURE" }, dropping);""", "BUDDY1102 \"ON_FAILURE\"")]
    [InlineData("part", Type + Name + """[JsonPropertyName("trigger_conditions")] public Condition[] Conditions { get; set; }""", """Task A() => http.PostAsJsonAsync(url, new Notice { Name = "n", Conditions = new[] { new Condition { TriggerCondition = "ON_CHANGE" } } });""", "BUDDY1401 TriggerCondition")]
    [InlineData("default", Type + Name + Wrong, Sent + """ Task A() => Post(new Notice { Name = "n" }); Task B() => Post(new Notice { Name = "m" });""", "BUDDY1003 \"ON_SUCCES\"")]
    [InlineData("default, by new()", Type + Name + Wrong, Sent + """ Task A() => Post(new Notice { Name = "n" }); Task B() { Notice notice = new() { Name = "m" }; return Post(notice); }""", "BUDDY1003 \"ON_SUCCES\"")]
    [InlineData("default of a field", Type + Name + """[JsonInclude, JsonPropertyName("trigger_time")] public string time = "ON_SUCCES";""", Sent + """ Task A() => Post(new Notice { Name = "n" });""", "BUDDY1003 \"ON_SUCCES\"")]
    [InlineData("what a property always gives", Type + Name + """[JsonPropertyName("trigger_time")] public string TriggerTime => "ON_SUCCES";""", Sent + """ Task A() => Post(new Notice { Name = "n" });""", "BUDDY1003 \"ON_SUCCES\"")]
    [InlineData("default in a constructor", Type + Name + TimeText + """public Notice() { TriggerTime = "ON_SUCCES"; }""", Sent + """ Task A() => Post(new Notice { Name = "n" });""", "BUDDY1003 \"ON_SUCCES\"")]
    [InlineData("default in one of two constructors", Type + Name + TimeText + """public Notice() => this.TriggerTime = "ON_SUCCES"; public Notice(string name) { Name = name; TriggerTime = "ON_SUCCESS"; }""", Sent + """ Task A() => Post(new Notice { Name = "n" }); Task B() => Post(new Notice("n"));""", "BUDDY1003 \"ON_SUCCES\"")]
    [InlineData("default that a constructor replaces", Type + Name + Wrong + """public Notice() { TriggerTime = "ON_SUCCESS"; }""", Sent + """ Task A() => Post(new Notice { Name = "n" });""")]
    [InlineData("default in a constructor that nobody calls", Type + Name + TimeText + """public Notice() { } public Notice(int number) { TriggerTime = "ON_SUCCES"; }""", Sent + """ Task A() => Post(new Notice { Name = "n" });""")]
    [InlineData("default in a constructor that is replaced", Type + Name + TimeText + """public Notice() { TriggerTime = "ON_SUCCES"; }""", Sent + """ Task A() => Post(new Notice { Name = "n", TriggerTime = "ON_SUCCESS" });""")]
    [InlineData("default of a wrong type", Type + Name + """[JsonPropertyName("timeout")] public string Timeout { get; set; } = "long";""", Sent + """ Task A() => Post(new Notice { Name = "n" });""", "BUDDY1004 \"long\"")]
    [InlineData("default beside an event", Type + Name + Wrong + "public event System.Action Sending; public void Raise() => Sending?.Invoke();", Sent + """ Task A() { var notice = new Notice { Name = "n" }; notice.Raise(); return Post(notice); }""", "BUDDY1003 \"ON_SUCCES\"")]
    [InlineData("default, by new() alone", Type + Name + Wrong, Sent + """ Task A() { Notice notice = new() { Name = "n" }; return Post(notice); }""", "BUDDY1003 \"ON_SUCCES\"")]
    [InlineData("default, by new() in a field", Type + Name + Wrong, Sent + """ readonly Notice notice = new() { Name = "n" }; Task A() => Post(notice);""", "BUDDY1003 \"ON_SUCCES\"")]
    [InlineData("default, by new() in a call", Type + Name + Wrong, "Task Post(Notice notice) => http.PostAsJsonAsync(url, notice); Task A() => Post(new() { Name = \"n\" });", "BUDDY1003 \"ON_SUCCES\"")]
    [InlineData("default, by new() in a list", Type + Name + Wrong, """async Task A() { var all = new System.Collections.Generic.List<Notice>(); all.Add(new() { Name = "n" }); foreach (var one in all) await http.PostAsJsonAsync(url, one); }""", "BUDDY1003 \"ON_SUCCES\"")]
    [InlineData("default that new() replaces", Type + Name + Wrong, Sent + """ Task A() { Notice notice = new() { Name = "n", TriggerTime = "ON_SUCCESS" }; return Post(notice); }""")]
    [InlineData("default of new() that is set later", Type + Name + Wrong, Sent + """ Task A() { Notice notice = new() { Name = "n" }; notice.TriggerTime = "ON_SUCCESS"; return Post(notice); }""")]
    [InlineData("default that each object replaces", Type + Name + Wrong, Sent + """ Task A() => Post(new Notice { Name = "n", TriggerTime = "ON_SUCCESS" });""")]
    [InlineData("default that nobody sends", Type + Name + Wrong, """Notice A() { var notice = new Notice { Name = "n" }; notice.ToString(); return null; }""")]
    [InlineData("default and another mistake", Type + Name + Wrong, Sent + """ Task A() => Post(new Notice { Name = "n" }); Task B() => Post(new Notice { Name = "m", TriggerTime = "ON_FAILUR" });""", "BUDDY1003 \"ON_SUCCES\"", "BUDDY1003 \"ON_FAILUR\"")]
    public async Task ToldOnce(string what, string members, string sending, params string[] told)
    {
        Assert.Equal(told.Order(StringComparer.Ordinal), (await RunAsync(members, sending)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("BUDDY1402", Type + Name + Converter + Time, """ Task A() => Post(new Notice { Name = "n", TriggerTime = When.OnSuccess });""", "BUDDY1003 When.OnSuccess")]
    [InlineData("BUDDY1003", Type + Name + Wrong, """ Task A() => Post(new Notice { Name = "n" });""")]
    [InlineData("BUDDY1404", Type + TimeText, """ Task A() => Post(new Notice { TriggerTime = "ON_SUCCESS" });""", "BUDDY1001 new")]
    public async Task WhereTheRuleIsOffTheConstructionTellsIt(string off, string members, string sending, params string[] told) =>
        Assert.Equal(told, await RunAsync(members, Sent + sending, off));

    /// <summary>The one finding is where the configuration lets it be: as the compiler takes it, by the id before the category, by the category before all rules.</summary>
    [Theory]
    [InlineData("dotnet_diagnostic.BUDDY1402.severity = none", "BUDDY1003 When.OnSuccess")]
    [InlineData("dotnet_diagnostic.BUDDY1402.severity = silent", "BUDDY1402 TriggerTime", "BUDDY1003 When.OnSuccess")]
    [InlineData("dotnet_diagnostic.BUDDY1402.severity = suggestion", "BUDDY1402 TriggerTime")]
    [InlineData("dotnet_analyzer_diagnostic.category-Buddy.Serialization.severity = none", "BUDDY1003 When.OnSuccess")]
    [InlineData("dotnet_analyzer_diagnostic.category-Buddy.Serialization.severity = error", "BUDDY1402 TriggerTime")]
    [InlineData("dotnet_analyzer_diagnostic.category-Buddy.Serialization.severity = none\ndotnet_diagnostic.BUDDY1402.severity = warning", "BUDDY1402 TriggerTime")]
    [InlineData("dotnet_analyzer_diagnostic.severity = none\ndotnet_analyzer_diagnostic.category-Buddy.Payload.severity = warning", "BUDDY1003 When.OnSuccess")]
    [InlineData("dotnet_analyzer_diagnostic.severity = none\ndotnet_analyzer_diagnostic.category-Buddy.Serialization.severity = warning", "BUDDY1402 TriggerTime")]
    public async Task ToldWhereTheConfigurationLetsIt(string config, params string[] told) => Assert.Equal(
        told.Order(StringComparer.Ordinal),
        (await RunAsync(Type + Name + Converter + Time, Sent + """ Task A() => Post(new Notice { Name = "n", TriggerTime = When.OnSuccess });""", config: config)).Order(StringComparer.Ordinal));

    private static async Task<IEnumerable<string>> RunAsync(string members, string sending, string? off = null, string config = "")
    {
        var text = $$"""
            using System.Net.Http; using System.Net.Http.Json; using System.Text.Json; using System.Text.Json.Serialization; using System.Threading.Tasks;
            enum When { None, OnSuccess, OnFailure }
            enum Named { [JsonStringEnumMemberName("ON_SUCESS")] OnSuccess, [JsonStringEnumMemberName("ON_FAILURE")] OnFailure }
            [JsonConverter(typeof(JsonStringEnumConverter))] enum Texts { OnSuccess, OnFailure }
            class Condition { public string TriggerCondition { get; set; } }
            class Notice { {{members}} }
            class Client
            {
                static readonly HttpClient http = new HttpClient();
                const string url = "workspaces/w/projects/p/pipelines/1/actions";
                static readonly JsonSerializerOptions texts = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } };
                static readonly JsonSerializerOptions dropping = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };
                {{sending}}
            }
            """;
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
            .WithSpecificDiagnosticOptions(off is null ? [] : [new(off, ReportDiagnostic.Suppress)]);
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject("Sample", LanguageNames.CSharp).WithCompilationOptions(options).WithMetadataReferences(RuntimeReferences.All)
            .AddDocument("Sample.cs", text, filePath: "/Sample.cs").Project
            .AddAnalyzerConfigDocument(".editorconfig", SourceText.From($"root = true\n[*.cs]\n{config}\n"), filePath: "/.editorconfig").Project;
        var compilation = (await project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var diagnostics = await compilation.WithAnalyzers([new ActionPayloadAnalyzer(), new PayloadTypeAnalyzer(), new SentNameAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        return diagnostics.Select(diagnostic => $"{diagnostic.Id} {text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)}");
    }
}
