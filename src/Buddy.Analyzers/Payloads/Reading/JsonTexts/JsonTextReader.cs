using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Flow;
using Buddy.Analyzers.Payloads.Recognition;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Reading.JsonTexts;

/// <summary>Reads the payloads that stand as JSON in a text.</summary>
/// <param name="Text">The text with its way back to the source.</param>
/// <param name="Json">The JSON value that the text is.</param>
/// <param name="Payloads">The actions in it, in their order.</param>
internal sealed record JsonTextReader(LiteralText Text, JsonNode Json, ImmutableArray<Payload> Payloads)
{
    /// <summary>Reads the text; null where it is no JSON object or list, or goes where no action goes.</summary>
    /// <param name="expression">One for which <see cref="JsonTextGate.IsText"/> holds.</param>
    /// <param name="context">The member that is read.</param>
    public static JsonTextReader? Read(ExpressionSyntax expression, ReadContext context)
    {
        if (!TextParts.IsText(expression, context))
            return null;

        context = context with { Budget = new ReadBudget() };
        if (TextOf(expression, context, out var written) is not { } text || JsonReader.Read(text.Json, context.CancellationToken) is not { Root: { Kind: JsonKind.Object or JsonKind.Array } json, Error: var error })
            return null;

        var actions = JsonTextActions.In(json.AsRead, text, expression, context);
        if (actions.IsEmpty || IsInExpressionTree(expression, context))
            return null;

        var isMarked = PayloadComment.Marks(expression) || PayloadComment.Marks(written);
        if (!isMarked && !MayBeBuddys(actions, expression, context))
            return null;

        var sightings = Journey.Of(written.Span, written, context);
        var reading = sightings.Select(static sighting => sighting.Reading).Append(isMarked ? TextReading.Strict : TextReading.Unseen).Max();

        // A text that is no JSON by itself may be one to its reader, and the other way round.
        if (TextFaults.DialectOf(reading) is not JsonDialect.None and var dialect && JsonReader.Read(text.Json, context.CancellationToken, dialect) is { Root: { } root, Error: var found })
        {
            (json, error) = (root, found);
            actions = JsonTextActions.In(json.AsRead, text, expression, context);
        }

        // Of malformed text nothing else is told; where the error may be none, what stands before it.
        var fault = error is null ? null : TextFaults.Of(error, text, reading);
        if (error is not null && fault is null)
            actions = JsonTextActions.In(json, text, expression, context); // where the error may be none, what stands before it

        var payloads = actions.SelectMany(PayloadsOf).ToImmutableArray();
        return payloads.IsEmpty ? null : new JsonTextReader(text, json, payloads);

        IEnumerable<Payload> PayloadsOf(PayloadObject action)
        {
            // The URL and the marks speak of the text as a whole.
            var isWhole = json.Kind == JsonKind.Object && action.Span == text.ToSource(json.Span);
            var ofText = sightings.Where(static sighting => !sighting.IsParsed)
                .Select(sighting => sighting with { Value = Changed(action, isWhole, sighting.ChangeOfNode), IsWhole = isWhole && sighting.IsWhole })
                .ToList();
            if (fault is null && sightings.Any(static sighting => sighting.IsParsed))
                ofText.AddRange(Journey.Of(action.Span, expression, context));
            if (fault is not null && reading != TextReading.Unseen && ofText.TrueForAll(static sighting => sighting.Kind == SightingKind.Discarded))
                ofText.Add(new Sighting(SightingKind.Sent, action)); // who reads it rejects it, whatever it is for
            if (isMarked && ofText.TrueForAll(static sighting => sighting.Kind == SightingKind.Discarded))
                ofText.Add(new Sighting(SightingKind.Sent, action));

            return PayloadReader.PayloadsOf(ofText.ToImmutableArray(), isMarked && isWhole, written, context)
                .Where(payload => payload.Destination.IsRequest || !action.Fields.Any(field => context.Catalog.AnswerFields.Contains(field.Name)))
                .Select(payload => payload with { Fault = fault, Gaps = payload.Gaps | context.Budget.Gaps });
        }
    }

    /// <summary>Reads a text to which nothing happens yet, for it is still being written; null where something does, or it holds no action.</summary>
    /// <param name="expression">One for which <see cref="JsonTextGate.IsText"/> holds.</param>
    /// <param name="context">The member that is read.</param>
    public static JsonTextReader? ReadUnsent(ExpressionSyntax expression, ReadContext context)
    {
        context = context with { Budget = new ReadBudget() };
        if (!TextParts.IsText(expression, context)
            || TextParts.Read(expression, context) is not { } text
            || JsonReader.Read(text.Json, context.CancellationToken).Root is not { Kind: JsonKind.Object or JsonKind.Array } json
            || JsonTextActions.In(json.AsRead, text, expression, context) is not { IsEmpty: false } actions
            || !Journey.Of(expression.Span, expression, context).IsEmpty)
        {
            return null;
        }

        return new JsonTextReader(text, json, actions.Select(static action => new Payload(action.Open(), PayloadDestination.Unseen)).ToImmutableArray());
    }

    /// <summary>
    /// Whether the text says itself that it is an action, or anything in the project speaks for Buddy, or a method that its member calls: else it need not be followed, which
    /// binds all that it reaches.
    /// </summary>
    private static bool MayBeBuddys(ImmutableArray<PayloadObject> actions, ExpressionSyntax expression, ReadContext context) =>
        actions.Any(action => ActionRecognition.Of(new Payload(action, PayloadDestination.Unseen), context.Catalog) is not null)
        || ProjectEvidence.IsAny(context.Model.Compilation, context.Catalog, context.CancellationToken)
        || MemberCode.NodeAround(expression) is var member && (context.Methods.MayBeCalledIn(member) || CallsMarked(member, context));

    /// <summary>Whether the member calls a method whose parameter is marked: that of another project leaves no word in this one.</summary>
    private static bool CallsMarked(SyntaxNode member, ReadContext context) => member.DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .Any(call => !context.Cache.NestsTooDeeply(call)
            && context.Model.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
            && method.Parameters.Any(static parameter => PayloadMarkers.IsMarked(parameter)));

    /// <summary>The object of a node that was parsed in another member, after what happens to it there.</summary>
    private static PayloadObject Changed(PayloadObject action, bool isRoot, ObjectState? change) => change is not { HasChanged: true } ? action
        : isRoot ? ObjectState.Of(action).Then(change).ToPayload(action)
        : ((PayloadObject)action.Exposed()).Open();

    /// <summary>The text that the expression begins or is.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="context">The member that is read.</param>
    /// <param name="written">The expression whose value is the text.</param>
    private static LiteralText? TextOf(ExpressionSyntax expression, ReadContext context, out ExpressionSyntax written)
    {
        written = expression;
        if (FormatText.CallOf(expression) is { } format)
        {
            written = format;
            return FormatText.Read(expression, format, context);
        }

        if (StringBuilderText.CallOf(expression, context) is not { } call)
            return TextParts.Read(expression, context);
        if (StringBuilderText.Read(expression, call, context) is not var (text, result))
            return null;

        written = result;
        return text;
    }

    private static bool IsInExpressionTree(ExpressionSyntax expression, ReadContext context) =>
        context.Operation(expression) is { } operation && ExpressionTree.Contains(operation);
}
