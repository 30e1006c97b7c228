using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.Verifier.Toys;

/// <summary>Reports each variable that is named "bad". The toys that misbehave override one of its parts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public class WordAnalyzer : DiagnosticAnalyzer
{
    public const string Id = "TOY0001";

    public static readonly DiagnosticDescriptor Rule = new(
        Id, "Bad names", "'{0}' is a bad name", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule];

    protected virtual GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.None;

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCode);
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.VariableDeclarator);
    }

    public virtual Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options)
        => name.ValueText == "bad" ? Diagnostic.Create(Rule, name.GetLocation(), name.ValueText) : null;

    protected void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (Examine(context.Node.GetFirstToken(), context.Options) is { } diagnostic)
        {
            context.ReportDiagnostic(diagnostic);
        }
    }
}
