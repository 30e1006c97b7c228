using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.Cost;

#pragma warning disable RS1036, RS1038, RS1041 // no compiler will load it

/// <summary>Does nothing in the callbacks of ours: what the compiler itself allocates to call an analyzer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The analyzers of the product.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Ours => [new ActionPayloadAnalyzer(), new ActionAnswerAnalyzer(), new SentNameAnalyzer(), new PayloadTypeAnalyzer()];

    /// <summary>Empty ones for all that are called for members.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> OfMembers => [new EmptyAnalyzer(), new EmptyAnalyzer(), new EmptyAnalyzer()];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [new DiagnosticDescriptor("EMPTY", "Empty", "Empty", "Empty", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCodeBlockStartAction<SyntaxKind>(static block =>
        {
            if (block.OwningSymbol is null) // never
                block.RegisterSyntaxNodeAction(static _ => { }, SyntaxKind.ObjectCreationExpression);
        });
    }
}
