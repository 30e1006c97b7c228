using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.PayloadTypes;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers;

/// <summary>Reports what the Buddy API would reject or ignore in the action payloads that C# code builds.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ActionPayloadAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        PayloadRules.All.Values.Select(static rule => rule.Descriptor)
            .Append(RuleDescriptors.PartlyChecked)
            .OrderBy(static descriptor => descriptor.Id, StringComparer.Ordinal)
            .ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();

        context.RegisterCompilationStartAction(static compilation =>
        {
            var configuration = Configuration.Of(compilation.Options, compilation.CancellationToken);

            var declarations = new ToldAtDeclaration(configuration);

            // Inside a code block, so that a finding anywhere in the member is local to it and reaches the editor.
            compilation.RegisterCodeBlockStartAction<SyntaxKind>(block =>
            {
                if (block.OwningSymbol is INamedTypeSymbol)
                    return; // whose code is attributes

                // Asked of each member; to register more for each would cost more than all else.
                var file = configuration.Of(block.CodeBlock.SyntaxTree);
                if (file.Members.SignsOf(block.CodeBlock).MayHoldPayload(block.CodeBlock, file.Options.Methods))
                    Find(block, file, declarations);
            });
        });
    }

    private static void Find(CodeBlockStartAnalysisContext<SyntaxKind> block, FileConfiguration file, ToldAtDeclaration declarations)
    {
        var candidates = new ConcurrentBag<ExpressionSyntax>();
        var copies = new ConcurrentBag<ExpressionSyntax>();
        var callsPayloadMethod = new Lazy<bool>(() => file.Options.Methods.MayBeCalledIn(block.CodeBlock));
        block.RegisterSyntaxNodeAction(
            node =>
            {
                var creation = (ExpressionSyntax)node.Node;
                if (PayloadGate.IsCandidate(creation, file.Catalog, callsPayloadMethod))
                    candidates.Add(creation);
                else if (PayloadGate.MayCopyCandidate(creation, file.Catalog))
                    copies.Add(creation);
            },
            PayloadGate.Kinds);
        block.RegisterCodeBlockEndAction(end =>
        {
            if (candidates.Any(candidate => PayloadGate.SpeaksForItself(candidate, file.Catalog, callsPayloadMethod))
                || (!candidates.IsEmpty && ProjectEvidence.IsAny(end.SemanticModel.Compilation, file.Catalog, end.CancellationToken)))
            {
                Report(candidates.Concat(copies), end, file, declarations);
            }
        });
    }

    private static void Report(IEnumerable<ExpressionSyntax> candidates, CodeBlockAnalysisContext block, FileConfiguration file, ToldAtDeclaration declarations)
    {
        var context = new ReadContext
        {
            Model = block.SemanticModel,
            Catalog = file.Catalog,
            AssumedNaming = file.Options.NamingPolicy,
            Member = new MemberCode(block.CodeBlock),
            Methods = file.Options.Methods,
            CancellationToken = block.CancellationToken,
        };

        var tellsPartlyChecked = PartlyChecked.IsOn(block.SemanticModel, block.CancellationToken);

        // A constant that two payloads share is told once.
        var told = new HashSet<(string Id, Location Place, string Message)>();
        foreach (var candidate in candidates.OrderBy(static candidate => candidate.SpanStart).ThenBy(static candidate => candidate.Span.End))
        {
            var payloads = PayloadReader.ReadAll(candidate, context);
            foreach (var payload in payloads)
            {
                if (tellsPartlyChecked && PartlyChecked.DiagnosticOf(payload, candidate, context.Catalog) is { } partlyChecked)
                    block.ReportDiagnostic(partlyChecked);

                foreach (var finding in PayloadFindings.Of(payload, context.Catalog, block.CancellationToken))
                {
                    if (DiagnosticOf(finding, payload, payloads, candidate, file.Options, declarations, context) is { } diagnostic
                        && told.Add((diagnostic.Id, diagnostic.Location, diagnostic.GetMessage(CultureInfo.InvariantCulture))))
                    {
                        block.ReportDiagnostic(diagnostic);
                    }
                }
            }
        }
    }

    private static Diagnostic? DiagnosticOf(
        Finding finding, Payload payload, ImmutableArray<Payload> payloads, ExpressionSyntax creation, UserOptions options, ToldAtDeclaration declarations, ReadContext context)
    {
        var root = payload.Root;
        if (PayloadRules.Of(finding) is not { } rule || finding.Without(rule.Descriptor.Id, options) is not { } wanted || declarations.Rest(wanted, creation.SyntaxTree, context) is not { } told)
            return null;

        finding = told;
        var tree = creation.SyntaxTree;
        var (place, otherPlace) = PlacesOf(finding, rule, root, creation);
        var fixes = rule.FixesOf(finding).Where(option => !finding.IsIn(root) || OtherStates.Allow(option, payload, payloads, context.Catalog, context.CancellationToken)).ToList();
        var related = RelatedPlaces.Of(finding, rule, place, otherPlace, root, creation, context.CancellationToken);
        return Diagnostic.Create(
            rule.Descriptor,
            Location.Create(tree, place),
            FindingSeverity.Of(finding, rule, options),
            related.Spans.Select(span => Location.Create(tree, span)),
            related.ToProperties(fixes),
            rule.MessageArguments(finding, root));
    }

    /// <summary>What a finding underlines, and the other field of a rule about two: of a copy, the field that the copy changes, since the one that is copied may be right.</summary>
    private static (TextSpan Place, TextSpan? Other) PlacesOf(Finding finding, PayloadRule rule, PayloadObject root, ExpressionSyntax creation)
    {
        var (place, other) = (rule.PlaceOf(finding, root), rule.OtherPlaceOf(finding, root));
        return creation is WithExpressionSyntax && place.Start < creation.SpanStart && other is { IsEmpty: false } changed && creation.Span.Contains(changed) ? (changed, place) : (place, other);
    }
}
