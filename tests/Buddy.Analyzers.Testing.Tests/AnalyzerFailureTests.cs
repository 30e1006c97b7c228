using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Testing.Tests;

public class AnalyzerFailureTests
{
    [Fact]
    public Task Exception_fails_with_its_stack()
        => Failing.With(
            CSharpAnalyzerVerifier<ThrowingAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync("class C { int good; }"),
            "ThrowingAnalyzer threw System.InvalidOperationException: the toy broke",
            $"{nameof(ThrowingAnalyzer)}.{nameof(WordAnalyzer.Examine)}");

    [Fact]
    public async Task Exception_fails_even_where_AD0001_is_disabled_or_expected()
    {
        var test = new CSharpAnalyzerTest<ThrowingAnalyzer, DefaultVerifier>
        {
            TestCode = "class C { int good; }",
            DisabledDiagnostics = { "AD0001" },
            ExpectedDiagnostics = { DiagnosticResult.CompilerError("AD0001") },
        };
        await Failing.With(test.RunAsync(), "the toy broke");
    }

    [Fact]
    public Task Report_of_an_undeclared_rule_fails()
        => Failing.With(
            CSharpAnalyzerVerifier<UndeclaredRuleAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync("class C { int good; }"),
            "UndeclaredRuleAnalyzer threw", "TOY0009");

    private sealed class ThrowingAnalyzer : WordAnalyzer
    {
        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options)
            => throw new InvalidOperationException("the toy broke");
    }

    private sealed class UndeclaredRuleAnalyzer : WordAnalyzer
    {
        private static readonly DiagnosticDescriptor Undeclared = new(
            "TOY0009", "Undeclared", "Undeclared", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options) => Diagnostic.Create(Undeclared, name.GetLocation());
    }
}
