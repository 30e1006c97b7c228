using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Buddy.Analyzers.Answers;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Semantics;
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

        context.RegisterCompilationStartAction(static compilation =>
        {
            var configuration = Configuration.Of(compilation.Options, compilation.CancellationToken);

            // Inside a code block, so that a finding anywhere in the member is local to it and reaches the editor.
            compilation.RegisterCodeBlockStartAction<SyntaxKind>(block =>
            {
                // Asked of each member; to register more for each would cost more than all else.
                var file = configuration.Of(block.CodeBlock.SyntaxTree);
                var signs = file.Members.SignsOf(block.CodeBlock);
                if (signs.HasComparison
                    && new AnswerText(file.Catalog.Answers).MayCompare(block.CodeBlock, signs.OmitsName)
                    && ProjectEvidence.IsAny(block.SemanticModel.Compilation, file.Catalog, block.CancellationToken))
                {
                    Find(block, file);
                }
            });
        });
    }

    private static void Find(CodeBlockStartAnalysisContext<SyntaxKind> block, FileConfiguration file)
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
            if (!comparisons.IsEmpty && new AnswerGate(end.CodeBlock, file.Catalog.Answers).Select(comparisons) is { Count: > 0 } candidates)
                Report(candidates, end, file);
        });
    }

    private static void Report(IReadOnlyList<SyntaxNode> candidates, CodeBlockAnalysisContext block, FileConfiguration file)
    {
        var context = new ReadContext
        {
            Model = block.SemanticModel,
            Catalog = file.Catalog,
            AssumedNaming = file.Options.NamingPolicy,
            Member = new MemberCode(block.CodeBlock),
            CancellationToken = block.CancellationToken,
        };

        // A constant that two comparisons share is told once.
        var told = new HashSet<(string Id, Location Place, string Message)>();
        foreach (var finding in AnswerFindings.In(block.CodeBlock, candidates, context, file.Options))
        {
            var isLikely = finding.IsHint || finding.Source != AnswerCertainty.Certain;
            var diagnostic = Diagnostic.Create(
                finding.Rule,
                Location.Create(block.CodeBlock.SyntaxTree, finding.Span),
                FindingSeverity.Of(
                    isLikely ? DiagnosticSeverity.Info : finding.Rule.DefaultSeverity, finding.IsCertain && !isLikely, file.Options),
                additionalLocations: null,
                FixData.ToProperties(finding.Fixes),
                finding.Arguments);
            if (told.Add((diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture))))
                block.ReportDiagnostic(diagnostic);
        }
    }
}
