using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Benchmarks.Cost;

/// <summary>Does nothing where ours does its work: what the compiler itself asks for calling an analyzer.</summary>
/// <param name="called">In which callback.</param>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptyAnalyzer(EmptyAnalyzer.Called called) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new DiagnosticDescriptor("EMPTY", "Empty", "Empty", "Empty", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        switch (called)
        {
            case Called.ForFiles:
                context.RegisterSemanticModelAction(static _ => { });
                break;
            case Called.ForTypes:
                context.RegisterSyntaxNodeAction(
                    static _ => { }, SyntaxKind.ClassDeclaration, SyntaxKind.StructDeclaration, SyntaxKind.RecordDeclaration, SyntaxKind.RecordStructDeclaration);
                break;
            case Called.ForMembers:
                context.RegisterCodeBlockStartAction<SyntaxKind>(static block =>
                {
                    if (block.OwningSymbol is null) // never
                        block.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.ObjectCreationExpression);
                });
                break;
        }
    }

    /// <summary>What an analyzer is called for.</summary>
    internal enum Called
    {
        /// <summary>The least that makes the compiler run.</summary>
        ForFiles,

        /// <summary>As our analyzer of declarations.</summary>
        ForTypes,

        /// <summary>As our other ones.</summary>
        ForMembers,
    }
}
