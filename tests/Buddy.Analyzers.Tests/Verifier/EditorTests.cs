using System.Collections.Immutable;
using Buddy.Analyzers.Tests.Verifier.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Verifier;

/// <summary>A diagnostic that an editor does not get, of its document or of its span, fails.</summary>
public class EditorTests
{
    private const string Simple = "class C { void M() { int [|bad|] = 1; } }";
    private const string Source = "class C { void M() { int [|bad|] = 1; N(bad); } void N(int x) { } }";

    [Fact]
    public Task DiagnosticOutsideTheAnalysedNodeFails() => Failing.With(
        BuddyAnalyzerVerifier<NonLocalAnalyzer>.VerifyAnalyzerAsync(Source), "non-local diagnostic", "asked for its document", "(1,26)");

    [Fact]
    public Task DiagnosticInTheAnalysedMemberPasses() => BuddyAnalyzerVerifier<MemberAnalyzer>.VerifyAnalyzerAsync(Source);

    [Fact]
    public Task DiagnosticOfTheWholeCompilationFails() => Failing.With(BuddyAnalyzerVerifier<CompilationEndAnalyzer>.VerifyAnalyzerAsync(Simple), "non-local diagnostic");

    [Fact]
    public Task DiagnosticOfTheWholeCompilationPassesWhereItsRuleSaysSo() => BuddyAnalyzerVerifier<DeclaredCompilationEndAnalyzer>.VerifyAnalyzerAsync(Simple);

    [Fact]
    public async Task DiagnosticThatOnlyTheWholeDocumentShowsFailsByItsSpan()
    {
        await AskAsync(new WholeDocumentAnalyzer(), asksForSpans: false);
        await Failing.With(AskAsync(new WholeDocumentAnalyzer(), asksForSpans: true), "non-local diagnostic", "asked for its span");
        await AskAsync(new WordAnalyzer(), asksForSpans: true);
    }

    private static async Task AskAsync(DiagnosticAnalyzer analyzer, bool asksForSpans)
    {
        var compilation = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText("class C { int bad; }", path: "Test.cs")], SampleReferences.Of(SampleReferences.Net100));
        var analysis = compilation.WithAnalyzers([analyzer]);
        var reported = await analysis.GetAnalyzerDiagnosticsAsync();
        Assert.Single(reported);
        await EditorCheck.VerifyAsync([analysis], reported, asksForSpans, new DefaultVerifier(), CancellationToken.None);
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
