using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Flow;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
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
        if (actions.IsEmpty || IsInExpressionTree(expression, context) || !TextUse.IsAsWritten(written, context))
            return null;

        var use = PayloadUse.Of(TextUse.Unwrap(written), isMutable: false, context);
        if (PayloadComment.Marks(expression) || PayloadComment.Marks(written))
            use = use.Marked();

        if (use.IsPart || use.Destination.IsElsewhere)
            return null;
        actions = WithoutAnswers(actions);

        // A text that is no JSON by itself may be one to its reader, and the other way round.
        var reading = error is not null || text.Json.Holes.Any(static hole => hole.Fault is not null) ? TextFaults.ReadingOf(written, use.Destination, context) : TextReading.Unseen;
        if (TextFaults.DialectOf(reading) is not JsonDialect.None and var dialect && JsonReader.Read(text.Json, context.CancellationToken, dialect) is { Root: { } root, Error: var found })
        {
            (json, error) = (root, found);
            actions = WithoutAnswers(JsonTextActions.In(json.AsRead, text, expression, context));
        }

        // Of malformed text nothing else is told; where the error may be none, what stands before it.
        var fault = error is null ? null : TextFaults.Of(error, text, reading);
        if (error is not null && fault is null)
            actions = WithoutAnswers(JsonTextActions.In(json, text, expression, context));

        var mayEdit = TextUse.MayEdit(written, context);
        return new JsonTextReader(text, json, actions.Select(PayloadOf).ToImmutableArray());

        // Who sends what only the API writes is not seen to send it.
        ImmutableArray<PayloadObject> WithoutAnswers(ImmutableArray<PayloadObject> found) => use.Destination.IsRequest
            ? found
            : found.RemoveAll(action => action.Fields.Any(field => context.Catalog.AnswerFields.Contains(field.Name)));

        Payload PayloadOf(PayloadObject action)
        {
            // The URL and the marks speak of the text as a whole.
            var isWhole = json.Kind == JsonKind.Object && action.Span == text.ToSource(json.Span);
            var isActionsUrl = use.Destination.IsActionsUrl && isWhole;
            return new Payload(fault is null ? Changed(action) : action, use.Destination with
            {
                IsActionsUrl = isActionsUrl,
                IsChangeOfAction = use.Destination.IsChangeOfAction && isWhole,
                IsMarked = use.Destination.IsMarked && isWhole,
                MayEdit = use.Destination.MayEdit || (mayEdit && !isActionsUrl),
            }) { Fault = fault, Gaps = context.Budget.Gaps };
        }

        // A text cannot change, but the node can that is parsed from it.
        PayloadObject Changed(PayloadObject action)
        {
            if (!use.IsOpen)
                return action;

            var isRoot = action.Span == text.ToSource(json.Span);
            return isRoot && NodeUse.CopyOf(written) is { } node && PayloadReader.LocalHolding(node, context) is { } local
                ? LocalFlow.Follow(local, written, action, context)
                : ((PayloadObject)action.Exposed()).Open();
        }
    }

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
