using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Testing.Tests;

public class GeneratedCodeTests
{
    private const string Source = "class C { int [|bad|]; }";

    [Fact]
    public Task Analyzer_that_stays_out_of_generated_code_passes()
        => CSharpAnalyzerVerifier<WordAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(Source);

    [Fact]
    public Task Analyzer_that_declares_to_report_there_passes()
        => CSharpAnalyzerVerifier<ReportingAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(Source);

    [Fact]
    public Task Analyzer_that_declares_nothing_fails()
        => Failing.With(
            CSharpAnalyzerVerifier<UndeclaredAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(Source), "as generated code",
            "unexpected: /0/Test0.cs(2,15)");

    [Fact]
    public Task Analyzer_that_declares_to_report_and_does_not_fails()
        => Failing.With(
            CSharpAnalyzerVerifier<SilentAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(Source), "as generated code",
            "missing:    /0/Test0.cs(2,15)");

    [Fact]
    public async Task Test_can_leave_the_check_out()
    {
        var test = new CSharpAnalyzerTest<UndeclaredAnalyzer, DefaultVerifier>
        {
            TestCode = Source,
            TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck,
        };
        await test.RunAsync();
    }

    private class ReportingAnalyzer : WordAnalyzer
    {
        protected override GeneratedCodeAnalysisFlags GeneratedCode
            => GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics;
    }

    private sealed class SilentAnalyzer : ReportingAnalyzer
    {
        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options)
            => name.SyntaxTree!.ToString().Contains("auto-generated", StringComparison.Ordinal) ? null : base.Examine(name, options);
    }

    private sealed class UndeclaredAnalyzer : WordAnalyzer
    {
        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.VariableDeclarator);
        }
    }
}
