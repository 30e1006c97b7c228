using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Buddy.Analyzers.Answers;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Readers;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers;

/// <summary>Reports what C# code expects of the Buddy API's answers and never gets.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ActionAnswerAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(RuleDescriptors.ImpossibleAnswer, RuleDescriptors.AnswersNotHandled);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();

        // Inside a code block, so that a finding anywhere in the member is local to it and reaches the editor.
        context.RegisterCodeBlockStartAction<SyntaxKind>(static block =>
        {
            var comparisons = new ConcurrentBag<SyntaxNode>();
            block.RegisterSyntaxNodeAction(
                node =>
                {
                    if (AnswerGate.MayCompare(node.Node))
                        comparisons.Add(node.Node);
                },
                AnswerGate.Kinds);
            block.RegisterCodeBlockEndAction(end =>
            {
                if (!comparisons.IsEmpty && new AnswerGate(end.CodeBlock, ActionCatalog.Shipped.Answers).Select(comparisons) is { Count: > 0 } candidates)
                    Report(candidates, end);
            });
        });
    }

    private static void Report(IReadOnlyList<SyntaxNode> candidates, CodeBlockAnalysisContext block)
    {
        var context = new ReadContext
        {
            Model = block.SemanticModel,
            Catalog = ActionCatalog.Shipped,
            Member = new MemberCode(block.CodeBlock),
            CancellationToken = block.CancellationToken,
        };
        var options = block.Options.AnalyzerConfigOptionsProvider.GetOptions(block.CodeBlock.SyntaxTree);

        // A constant that two comparisons share is told once.
        var told = new HashSet<(string Id, Location Place, string Message)>();
        foreach (var finding in AnswerFindings.In(block.CodeBlock, candidates, context))
        {
            var diagnostic = Diagnostic.Create(
                finding.Rule,
                Location.Create(block.CodeBlock.SyntaxTree, finding.Span),
                finding.IsHint ? DiagnosticSeverity.Info : FindingSeverity.Of(finding.Rule, finding.IsCertain, options),
                additionalLocations: null,
                FixData.ToProperties(finding.Fixes),
                finding.Arguments);
            if (told.Add((diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture))))
                block.ReportDiagnostic(diagnostic);
        }
    }
}
