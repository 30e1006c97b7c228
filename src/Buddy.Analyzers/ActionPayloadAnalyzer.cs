using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads;
using Buddy.Analyzers.Payloads.Gate;
using Buddy.Analyzers.Payloads.Markers;
using Buddy.Analyzers.Payloads.Readers;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers;

/// <summary>Reports what the Buddy API would reject or ignore in the action payloads that C# code builds.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ActionPayloadAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        RuleDescriptors.All.Values.OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();

        // Inside a code block, so that a finding anywhere in the member is local to it and reaches the editor.
        context.RegisterCodeBlockStartAction<SyntaxKind>(static block =>
        {
            // Asked of each member; to register more for each would cost more than all else.
            if (!MayHoldPayload(block.CodeBlock, block.OwningSymbol, block.Options))
                return;

            var candidates = new ConcurrentBag<ExpressionSyntax>();
            var copies = new ConcurrentBag<ExpressionSyntax>();
            var callsPayloadMethod = new Lazy<bool>(() => CallsPayloadMethod(block.CodeBlock, block.Options));
            block.RegisterSyntaxNodeAction(
                node =>
                {
                    var creation = (ExpressionSyntax)node.Node;
                    if (PayloadGate.IsCandidate(creation, ActionCatalog.Shipped, callsPayloadMethod))
                        candidates.Add(creation);
                    else if (PayloadGate.MayCopyCandidate(creation, ActionCatalog.Shipped))
                        copies.Add(creation);
                },
                PayloadGate.Kinds);
            block.RegisterCodeBlockEndAction(end =>
            {
                if (!candidates.IsEmpty)
                    Report(candidates.Concat(copies), end);
            });
        });
    }

    private static bool MayHoldPayload(SyntaxNode codeBlock, ISymbol owner, AnalyzerOptions options) =>
        owner is not INamedTypeSymbol // whose code is attributes
        && MemberText.Of(codeBlock, ActionCatalog.Shipped) switch
        {
            MemberText.Signs.None => false,
            MemberText.Signs.Fields => CallsPayloadMethod(codeBlock, options),
            _ => true,
        };

    private static bool CallsPayloadMethod(SyntaxNode member, AnalyzerOptions options) =>
        PayloadMethods.Of(options.AnalyzerConfigOptionsProvider.GetOptions(member.SyntaxTree)).MayBeCalledIn(member);

    private static void Report(IEnumerable<ExpressionSyntax> candidates, CodeBlockAnalysisContext block)
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

        // A constant that two payloads share is told once.
        var told = new HashSet<(string Id, Location Place, string Message)>();
        foreach (var candidate in candidates.OrderBy(static candidate => candidate.SpanStart).ThenBy(static candidate => candidate.Span.End))
        {
            foreach (var payload in PayloadReader.ReadAll(candidate, context))
            {
                foreach (var finding in PayloadFindings.Of(payload, context.Catalog, block.CancellationToken))
                {
                    if (DiagnosticOf(finding, payload.Root, candidate, options) is { } diagnostic
                        && told.Add((diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture))))
                    {
                        block.ReportDiagnostic(diagnostic);
                    }
                }
            }
        }
    }

    private static Diagnostic? DiagnosticOf(Finding finding, PayloadObject root, ExpressionSyntax creation, AnalyzerConfigOptions options)
    {
        if (PayloadRules.Of(finding) is not { } rule)
            return null;

        var tree = creation.SyntaxTree;
        var owner = finding.Owner is { Span.IsEmpty: false } known ? known.Span : root.Span;
        return Diagnostic.Create(
            rule.Descriptor,
            Location.Create(tree, rule.PlaceOf(finding, root)),
            FindingSeverity.Of(finding, rule, options),
            [Location.Create(tree, creation.Span), Location.Create(tree, owner)],
            FixData.ToProperties(rule.FixesOf(finding).ToList()),
            rule.MessageArguments(finding, root));
    }
}
