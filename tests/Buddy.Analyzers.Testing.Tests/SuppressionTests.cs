using System.Collections.Immutable;
using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using VerifyCS = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerVerifier<
    Buddy.Analyzers.Testing.Tests.Toys.WordAnalyzer, Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace Buddy.Analyzers.Testing.Tests;

public class SuppressionTests
{
    [Theory]
    [InlineData("#pragma warning disable TOY0001\nclass C { int bad; }")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Toys\", \"TOY0001\")] class C { int bad; }")]
    [InlineData("#define X\n// comment\n#if X\nclass C { int [|bad|]; }\n#endif\n")]
    [InlineData("#pragma warning disable TOY0001\nclass C { int bad;\n#pragma warning disable CS0169\n}")]
    public Task Suppressed_diagnostics_are_silent(string source) => VerifyCS.VerifyAnalyzerAsync(source);

    [Fact]
    public Task Suppressed_diagnostic_that_is_expected_fails()
        => Failing.With(VerifyCS.VerifyAnalyzerAsync("#pragma warning disable TOY0001\nclass C { int [|bad|]; }"), "missing:");

    [Fact]
    public Task Diagnostic_that_ignores_the_pragma_fails()
        => Failing.With(
            CSharpAnalyzerVerifier<PragmaBlindAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync("class C { int [|bad|]; }"),
            "under '#pragma warning disable TOY0001'", "unexpected: /0/Test0.cs(2,15)-(2,18)");

    [Fact]
    public async Task Test_can_leave_the_check_out()
    {
        var test = new CSharpAnalyzerTest<PragmaBlindAnalyzer, DefaultVerifier>
        {
            TestCode = "class C { int [|bad|]; }",
            TestBehaviors = TestBehaviors.SkipSuppressionCheck,
        };
        await test.RunAsync();
    }

    [Fact]
    public Task Rule_that_cannot_be_configured_stays()
        => CSharpAnalyzerVerifier<NotConfigurableAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync("class C { int [|bad|]; }");

    /// <summary>Reports a place that the compiler does not know for its own.</summary>
    private sealed class PragmaBlindAnalyzer : WordAnalyzer
    {
        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options)
            => name.ValueText == "bad"
                ? Diagnostic.Create(
                    Rule, Location.Create(name.SyntaxTree!.FilePath, name.Span, name.GetLocation().GetLineSpan().Span), name.ValueText)
                : null;
    }

    private sealed class NotConfigurableAnalyzer : WordAnalyzer
    {
        private static readonly DiagnosticDescriptor Fixed = new(
            Id, "Bad names", "'{0}' is a bad name", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
            customTags: WellKnownDiagnosticTags.NotConfigurable);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Fixed];

        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options)
            => name.ValueText == "bad" ? Diagnostic.Create(Fixed, name.GetLocation(), name.ValueText) : null;
    }
}
