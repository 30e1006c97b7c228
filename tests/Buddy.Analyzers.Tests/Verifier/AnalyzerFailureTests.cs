using Buddy.Analyzers.Tests.Verifier.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Verifier;

/// <summary>An exception of an analyzer fails the test, with its stack, whatever the test expects and wherever it comes from.</summary>
public class AnalyzerFailureTests
{
    [Fact]
    public Task InTheSampleFails() => Failing.With(
        BuddyAnalyzerVerifier<ThrowingAnalyzer>.VerifyAnalyzerAsync("class C { int broken; }"),
        "ThrowingAnalyzer threw System.InvalidOperationException: the toy broke",
        $"{nameof(ThrowingAnalyzer)}.{nameof(WordAnalyzer.Examine)}");

    [Fact]
    public async Task FailsEvenWhereItIsDisabledOrExpected()
    {
        var test = new BuddyAnalyzerTest<ThrowingAnalyzer>
        {
            TestCode = "class C { int broken; }",
            DisabledDiagnostics = { "AD0001" },
            ExpectedDiagnostics = { DiagnosticResult.CompilerError("AD0001") },
        };
        await Failing.With(test.RunAsync(), "the toy broke");
    }

    [Fact]
    public Task InTheFixedCodeFails() => Failing.With(
        BuddyCodeFixVerifier<ThrowingAnalyzer, BreakingFix>.VerifyCodeFixAsync("class C { int [|bad|]; }", "class C { int broken; }"),
        "the toy broke");

    [Fact]
    public Task ReportOfAnUndeclaredRuleFails() => Failing.With(
        BuddyAnalyzerVerifier<UndeclaredRuleAnalyzer>.VerifyAnalyzerAsync("class C { int good; }"), "UndeclaredRuleAnalyzer threw", "TOY0009");

    private sealed class ThrowingAnalyzer : WordAnalyzer
    {
        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options) =>
            name.ValueText == "broken" ? throw new InvalidOperationException("the toy broke") : base.Examine(name, options);
    }

    private sealed class BreakingFix : RenameFix
    {
        protected override string NewName => "broken";
    }

    private sealed class UndeclaredRuleAnalyzer : WordAnalyzer
    {
        private static readonly DiagnosticDescriptor Undeclared = new("TOY0009", "Undeclared", "Undeclared", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options) => Diagnostic.Create(Undeclared, name.GetLocation());
    }
}
