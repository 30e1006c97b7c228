using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.Cost;

/// <summary>
/// Payloads that go through helpers cost what they are many: a method is worked out once for all its callers. What is deep, or leads back to itself, ends.
/// Allocations are counted, for they are the same on each machine.
/// </summary>
[Collection(nameof(Allocations))]
public class JourneyGrowthTests
{
    private const int Few = 20;

    /// <summary>Ten times the payloads may allocate ten times as much, and the trees of what is known, which get deeper, a little more.</summary>
    private const double MostGrowth = 15;

    /// <summary>How payloads get to the request: other members, with <c>#</c> for the number of a site, and the statement of each site, with <c>$</c> for the payload.</summary>
    private static readonly Dictionary<string, (string Members, string EachMember, string Site)> Ways = new()
    {
        ["a helper that sends"] = ("static Task Post(object body) => http.PostAsJsonAsync(url, body);", "", "Post($);"),
        ["a helper of a helper"] = ("static Task Post(object body) => Pass(body); static Task Pass(object body) => http.PostAsJsonAsync(url, body);", "", "Post($);"),
        ["a generic helper"] = ("static Task Post<T>(T body) => http.PostAsJsonAsync(url, body);", "", "Post($);"),
        ["a client behind an interface"] = (
            "interface IClient { Task Post(object body); } class Client : IClient { public Task Post(object body) => http.PostAsJsonAsync(url, body); } static readonly IClient client = new Client();", "", "client.Post($);"),
        ["a helper that changes"] = (
            "static void Complete(Dictionary<string, object> body) { body[\"timeout\"] = 5; }", "", "var a# = $; Complete(a#); http.PostAsJsonAsync(url, a#);"),
        ["a factory for each"] = ("", "static object Make#() => $;", "http.PostAsJsonAsync(url, Make#());"),
    };

    public static TheoryData<string> Names => [.. Ways.Keys];

    /// <summary>What a method gives back is followed into its callers, for each method once: where one calls many such methods, it is read for each.</summary>
    public static TheoryData<string> InOneMethod => [.. Ways.Keys.Where(static name => name != "a factory for each")];

    [Theory]
    [MemberData(nameof(InOneMethod))]
    public void Ten_times_the_payloads_in_one_method_cost_ten_times_as_much(string way) => AssertLinear(way, static (count, site) => $"void Run() {{ {Lines(count, site)} }}");

    [Theory]
    [MemberData(nameof(Names))]
    public void Ten_times_the_methods_cost_ten_times_as_much(string way) => AssertLinear(way, static (count, site) => Lines(count, i => $"void Run{i}() {{ {site(i)} }}"));

    /// <summary>What the code is, and whether the way to the request is short enough to be seen.</summary>
    [Theory]
    [InlineData("a chain of a few", 8, true)]
    [InlineData("a chain of 50", 50, false)]
    public void A_chain_ends(string what, int length, bool isSeen)
    {
        var members = Lines(length, i => $"static Task Pass{i}(object body) => {(i == length - 1 ? "http.PostAsJsonAsync(url, body)" : $"Pass{i + 1}(body)")};");
        AssertFound(what, $"{members} void Run() {{ Pass0({Payload}); }}", isSeen ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("itself", "static Task Post(object body, int tries) => tries == 0 ? http.PostAsJsonAsync(url, body) : Post(body, tries - 1);")]
    [InlineData("each other", "static Task Post(object body, int tries) => tries == 0 ? http.PostAsJsonAsync(url, body) : Again(body, tries); static Task Again(object body, int tries) => Post(body, tries - 1);")]
    [InlineData("itself alone", "static Task Post(object body, int tries) => Post(body, tries);")]
    [InlineData("each other through an interface", "interface IPost { Task Post(object body); } class A : IPost { IPost next = new B(); public Task Post(object body) => next.Post(body); } class B : IPost { IPost next = new A(); public Task Post(object body) => next.Post(body); } static Task Post(object body, int tries) => new A().Post(body);")]
    public void Methods_that_call(string what, string members) => AssertFound(what, $"{members} void Run() {{ Post({Payload}, 3); }}", null);

    [Fact]
    public void Two_thousand_overloads_end() => AssertFound(
        "overloads",
        $"{Lines(2_000, static i => $"class T{i} {{ }} static Task Post(T{i} other) => Task.CompletedTask;")} static Task Post(object body) => http.PostAsJsonAsync(url, body); void Run() {{ Post({Payload}); }}",
        DiagnosticSeverity.Warning);

    [Fact]
    public void Two_thousand_callers_end() => AssertFound(
        "callers",
        $"static object Make() => {Payload}; {Lines(2_000, static i => $"static Task Run{i}() => http.PostAsJsonAsync(url, Make());")}",
        null);

    private const string Payload = "new Dictionary<string, object> { [\"type\"] = \"RUN_DOCKER_CONTAINER\", [\"name\"] = \"n\", [\"docker_image_name\"] = \"i\", [\"docker_image_tag\"] = \"t\", [\"trigger_time\"] = \"ON_SUCCES\" }";

    private static void AssertLinear(string way, Func<int, Func<int, string>, string> code)
    {
        var (members, each, site) = Ways[way];
        var (few, many) = (BytesOf(Few), BytesOf(10 * Few));
        Assert.InRange((double)many / few, 1, MostGrowth);

        long BytesOf(int count)
        {
            var source = $"{members} {Lines(count, i => At(each, i))} {code(count, i => At(site, i))}";
            Assert.Equal(count, Analyze(source).Length); // makes the catalogue, and shows that all is read
            return Allocations.Of(() => Analyze(source));
        }
    }

    private static string At(string code, int number) => code.Replace("#", $"{number}", StringComparison.Ordinal).Replace("$", Payload, StringComparison.Ordinal);

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));

    /// <summary>Expects the one mistake; its severity where that does not hang on a limit.</summary>
    private static void AssertFound(string what, string members, DiagnosticSeverity? severity)
    {
        var found = Assert.Single(Analyze($"// {what}\n{members}"));
        Assert.Equal("BUDDY1003", found.Id);
        if (severity is { } expected)
            Assert.Equal(expected, found.Severity);
    }

    private static Diagnostic[] Analyze(string members)
    {
        var source = $$"""
            using System;
            using System.Collections.Generic;
            using System.Net.Http;
            using System.Net.Http.Json;
            using System.Threading.Tasks;

            class Deploy
            {
                static readonly HttpClient http = new HttpClient();
                const string url = "workspaces/w/projects/p/pipelines/1/actions";
            {{members}}
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Growth", [CSharpSyntaxTree.ParseText(source)], RuntimeReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => failure = exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var found = new CompilationWithAnalyzers(compilation, [new ActionPayloadAnalyzer()], options).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        Assert.Null(failure);
        return [.. found.Where(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];
    }
}
