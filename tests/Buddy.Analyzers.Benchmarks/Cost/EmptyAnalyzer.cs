using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Benchmarks.Cost;

/// <summary>Does nothing where ours does its work: what the compiler itself asks for calling an analyzer.</summary>
/// <param name="isCalledForMembers">Whether in the same callbacks as ours; else in one for each file, the least that makes the compiler run.</param>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptyAnalyzer(bool isCalledForMembers) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new DiagnosticDescriptor("EMPTY", "Empty", "Empty", "Empty", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        if (!isCalledForMembers)
        {
            context.RegisterSemanticModelAction(static _ => { });
            return;
        }

        context.RegisterCodeBlockStartAction<SyntaxKind>(static block =>
        {
            if (block.OwningSymbol is null) // never
                block.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.ObjectCreationExpression);
        });
    }
}
