using System.Collections.Immutable;
using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Testing.Tests;

public class EditorTests
{
    private const string Simple = "class C { void M() { int [|bad|] = 1; } }";
    private const string Source = "class C { void M() { int [|bad|] = 1; N(bad); } void N(int x) { } }";

    [Fact]
    public Task Diagnostic_outside_the_analysed_node_fails()
        => Failing.With(
            CSharpAnalyzerVerifier<NonLocalAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(Source), "non-local diagnostic",
            "asked for its document", "(1,26)-(1,29)");

    [Fact]
    public Task Diagnostic_that_only_the_whole_document_shows_fails()
        => Failing.With(
            CSharpAnalyzerVerifier<WholeDocumentAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(Simple),
            "non-local diagnostic", "asked for its span");

    [Fact]
    public Task Diagnostic_in_the_analysed_member_passes()
        => CSharpAnalyzerVerifier<MemberAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(Source);

    [Fact]
    public Task Diagnostic_of_the_whole_compilation_passes_where_its_rule_says_so()
        => CSharpAnalyzerVerifier<DeclaredCompilationEndAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(Simple);

    [Fact]
    public Task Diagnostic_of_the_whole_compilation_fails_where_its_rule_does_not()
        => Failing.With(
            CSharpAnalyzerVerifier<CompilationEndAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(Simple),
            "non-local diagnostic");

    [Fact]
    public async Task Fix_test_can_leave_the_check_out()
    {
        var test = new CSharpCodeFixTest<NonLocalAnalyzer, RenameFix, DefaultVerifier>
        {
            TestCode = Source,
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck,
        };
        await test.RunAsync();
    }

    /// <summary>Reports the declaration of each variable that a call is given.</summary>
    private class NonLocalAnalyzer : WordAnalyzer
    {
        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
            context.RegisterSyntaxNodeAction(AnalyzeCall, SyntaxKind.InvocationExpression);
        }

        protected static void AnalyzeCall(SyntaxNodeAnalysisContext context)
        {
            var argument = ((InvocationExpressionSyntax)context.Node).ArgumentList.Arguments[0].Expression;
            if (context.SemanticModel.GetSymbolInfo(argument).Symbol is ILocalSymbol { Name: "bad" } local)
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, local.Locations[0], local.Name));
            }
        }
    }

    /// <summary>The same from a callback that belongs to the member.</summary>
    private sealed class MemberAnalyzer : NonLocalAnalyzer
    {
        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
            context.RegisterCodeBlockStartAction<SyntaxKind>(
                block => block.RegisterSyntaxNodeAction(AnalyzeCall, SyntaxKind.InvocationExpression));
        }
    }

    private sealed class WholeDocumentAnalyzer : WordAnalyzer
    {
        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
            context.RegisterSemanticModelAction(AnalyzeDocument);
        }

        private static void AnalyzeDocument(SemanticModelAnalysisContext context)
        {
            var root = context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken);
            var variables = root.DescendantNodes().OfType<VariableDeclaratorSyntax>();
            foreach (var variable in context.FilterSpan is null ? variables : [])
            {
                context.ReportDiagnostic(Diagnostic.Create(Rule, variable.Identifier.GetLocation(), variable.Identifier.ValueText));
            }
        }
    }

    private class CompilationEndAnalyzer : WordAnalyzer
    {
        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
            context.RegisterCompilationAction(AnalyzeAll);
        }

        private void AnalyzeAll(CompilationAnalysisContext context)
        {
            var written = context.Compilation.SyntaxTrees
                .Where(tree => !tree.ToString().Contains("auto-generated", StringComparison.Ordinal));
            foreach (var tree in written)
            {
                foreach (var variable in tree.GetRoot(context.CancellationToken).DescendantNodes().OfType<VariableDeclaratorSyntax>())
                {
                    context.ReportDiagnostic(
                        Diagnostic.Create(SupportedDiagnostics[0], variable.Identifier.GetLocation(), variable.Identifier.ValueText));
                }
            }
        }
    }

    private sealed class DeclaredCompilationEndAnalyzer : CompilationEndAnalyzer
    {
        private static readonly DiagnosticDescriptor EndRule = new(
            Id, "Bad names", "'{0}' is a bad name", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true,
            customTags: WellKnownDiagnosticTags.CompilationEnd);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [EndRule];
    }
}
