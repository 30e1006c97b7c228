using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>Judges the declaration of a type as an action's, or as a part's of one.</summary>
internal static class PayloadTypeFindings
{
    /// <summary>The certain mistakes that lie in the declaration, each with its rule; none where the type stands, for all that is certain, for nothing of the API.</summary>
    public static IEnumerable<(PayloadTypeRule Rule, TypeFinding Finding)> Of(TypeDeclarationSyntax declaration, UserOptions options, ReadContext context)
    {
        if (TypeOf(declaration, context) is not { } type)
            return [];

        // What stands in another part of a partial type is told there.
        return PayloadTypeRules.All
            .SelectMany(rule => rule.FindingsIn(type, options).Select(finding => (rule, finding)))
            .Where(told => told.finding.Place.Locations[0] is var place && place.SourceTree == declaration.SyntaxTree && declaration.Span.Contains(place.SourceSpan));
    }

    private static PayloadType? TypeOf(TypeDeclarationSyntax declaration, ReadContext context)
    {
        var uses = TypeUses.Of(context);
        var mayBeAction = PayloadTypeGate.IsCandidate(declaration, context.Catalog);
        var mayBePart = PayloadTypeGate.MayBePart(declaration, context.Catalog);
        if ((!mayBeAction && !mayBePart)
            || !uses.MayHaveActions(context)
            || context.Model.GetDeclaredSymbol(declaration, context.CancellationToken) is not INamedTypeSymbol symbol)
        {
            return null;
        }

        return mayBeAction && ActionEvidence.MayBeAction(symbol, uses, context) && PayloadType.Of(symbol, uses, context) is { } action && PayloadTypeRecognition.IsAction(action) ? action
            : mayBePart ? PayloadParts.Of(symbol, uses, context)
            : null;
    }
}
