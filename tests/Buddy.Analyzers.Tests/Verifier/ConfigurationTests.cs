using System.Collections.Immutable;
using Buddy.Analyzers.Tests.Verifier.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Verifier;

/// <summary>What a test compiles with: the severities that its <c>.editorconfig</c> sets, in all projects alike, and references that are here.</summary>
public class ConfigurationTests
{
    [Fact]
    public async Task SeverityOfAnEditorConfigIsHonoured()
    {
        var test = new BuddyAnalyzerTest<WordAnalyzer>
        {
            TestCode = "class C { int {|#0:bad|}; }",
            TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TOY0001.severity = error") } },
            ExpectedDiagnostics = { new DiagnosticResult("TOY0001", DiagnosticSeverity.Error).WithLocation(0).WithArguments("bad") },
        };
        await test.RunAsync();
    }

    [Fact]
    public async Task SeverityOfAnEditorConfigIsCompared()
    {
        var test = new BuddyAnalyzerTest<WordAnalyzer>
        {
            TestCode = "class C { int {|#0:bad|}; }",
            TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.TOY0001.severity = error") } },
            ExpectedDiagnostics = { new DiagnosticResult("TOY0001", DiagnosticSeverity.Warning).WithLocation(0).WithArguments("bad") },
        };
        await Failing.With(test.RunAsync(), "severity");
    }

    [Fact]
    public Task RuleThatIsOffByDefaultIsOn() => BuddyAnalyzerVerifier<OffByDefaultAnalyzer>.VerifyAnalyzerAsync("class C { int [|bad|]; }");

    [Fact]
    public async Task DisabledDiagnosticIsSilentInAllProjects()
    {
        var test = new BuddyAnalyzerTest<WordAnalyzer>
        {
            TestCode = "class C { int bad; }",
            TestState = { AdditionalProjects = { ["Other"] = { Sources = { "class D { int bad; }" } } } },
            DisabledDiagnostics = { "TOY0001" },
        };
        await test.RunAsync();
    }

    [Fact]
    public Task DollarsAreNoMarkup() => BuddyAnalyzerVerifier<WordAnalyzer>.VerifyAnalyzerAsync(
        "class C { string [|bad|] = $$\"\"\"{\"name\": \"{{1}}\"}\"\"\"; }");

    [Fact]
    public Task Net10IsTheDefault() => BuddyAnalyzerVerifier<WordAnalyzer>.VerifyAnalyzerAsync(
        "class C { System.Text.Json.Nodes.JsonNode [|bad|]; System.Net.Http.Json.JsonContent content; }");

    [Fact]
    public async Task NetStandardLacksThat()
    {
        var test = new BuddyAnalyzerTest<WordAnalyzer> { TestCode = "class C { System.Net.Http.HttpClient client; System.Text.{|CS0234:Json|}.JsonSerializerOptions options; }" };
        test.ReferenceAssemblies = SampleReferences.NetStandard20;
        await test.RunAsync();
    }

    [Fact]
    public async Task NewtonsoftIsThereWhereItIsAskedFor()
    {
        const string Source = "class C { Newtonsoft.Json.Linq.JObject [|bad|]; }";
        await new BuddyAnalyzerTest<WordAnalyzer> { TestCode = Source, ReferenceAssemblies = SampleReferences.Net100WithNewtonsoft }.RunAsync();
        await Failing.With(new BuddyAnalyzerTest<WordAnalyzer> { TestCode = Source }.RunAsync(), "CS0246");
    }

    [Fact]
    public Task ReferencesThatWouldBeDownloadedFail() => Assert.ThrowsAsync<NotSupportedException>(
        () => new BuddyAnalyzerTest<WordAnalyzer> { TestCode = "class C { }", ReferenceAssemblies = new("net10.0") }.RunAsync());

    private sealed class OffByDefaultAnalyzer : WordAnalyzer
    {
        private static readonly DiagnosticDescriptor Off = new("TOY0001", "Off", "'{0}' is off", "Toys", DiagnosticSeverity.Info, isEnabledByDefault: false);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Off];

        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options) =>
            name.ValueText == "bad" ? Diagnostic.Create(Off, name.GetLocation(), name.ValueText) : null;
    }
}
