using System.Collections.Concurrent;
using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Markers;
using Buddy.Analyzers.Payloads.Readers;
using Buddy.Analyzers.PayloadTypes;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers;

/// <summary>Reports the members of anonymous objects that the serializer sends under another name than the API's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SentNameAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.WrongWireName);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();

        // Inside a code block, so that a finding anywhere in the member is local to it and reaches the editor.
        context.RegisterCodeBlockStartAction<SyntaxKind>(static block =>
        {
            var candidates = new ConcurrentBag<AnonymousObjectCreationExpressionSyntax>();
            block.RegisterSyntaxNodeAction(
                node =>
                {
                    var creation = (AnonymousObjectCreationExpressionSyntax)node.Node;
                    if (WrongMemberNames.MayBeIn(creation, ActionCatalog.Shipped))
                        candidates.Add(Outermost(creation));
                },
                SyntaxKind.AnonymousObjectCreationExpression);
            block.RegisterCodeBlockEndAction(end =>
            {
                if (!candidates.IsEmpty)
                    Report(candidates.Distinct().OrderBy(static creation => creation.SpanStart), end);
            });
        });
    }

    /// <summary>The object that the given one is a part of, by anonymous objects alone.</summary>
    private static AnonymousObjectCreationExpressionSyntax Outermost(AnonymousObjectCreationExpressionSyntax creation) =>
        creation.Ancestors().TakeWhile(static ancestor => ancestor is not (StatementSyntax or AnonymousFunctionExpressionSyntax))
            .OfType<AnonymousObjectCreationExpressionSyntax>()
            .LastOrDefault() ?? creation;

    private static void Report(IEnumerable<AnonymousObjectCreationExpressionSyntax> candidates, CodeBlockAnalysisContext block)
    {
        var options = block.Options.AnalyzerConfigOptionsProvider.GetOptions(block.CodeBlock.SyntaxTree);
        var context = new ReadContext
        {
            Model = block.SemanticModel,
            Catalog = ActionCatalog.Shipped,
            Member = new MemberCode(block.CodeBlock),
            Methods = PayloadMethods.Of(options),
            CancellationToken = block.CancellationToken,
        };
        foreach (var wrong in candidates.SelectMany(creation => WrongMemberNames.In(creation, context)).Distinct())
        {
            block.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.WrongWireName,
                Location.Create(block.CodeBlock.SyntaxTree, wrong.Place),
                FindingSeverity.Of(RuleDescriptors.WrongWireName, isCertain: true, options),
                null,
                DeclarationFix.Of(DeclarationFixKind.RenameMember, wrong.Serializer, wrong.Expected).ToProperties(),
                WrongWireNameRule.Arguments(wrong.Member, wrong.Sent, wrong.Expected)));
        }
    }
}
