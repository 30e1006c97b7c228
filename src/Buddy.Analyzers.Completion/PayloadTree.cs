using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Completion;

/// <summary>Finds a place of the source in a payload, and changes the payload there.</summary>
internal static class PayloadTree
{
    /// <summary>The way to what begins at a position of the source: the fields around it, the outermost first; null where nothing of the payload does.</summary>
    /// <param name="root">The payload.</param>
    /// <param name="isIt">Whether a field is looked for, by its name or its value.</param>
    public static ImmutableStack<PayloadStep>? Find(PayloadObject root, Func<PayloadStep, bool> isIt) => Find(root, ImmutableStack<PayloadStep>.Empty, isIt);

    /// <summary>The way to the object at a place of the source; empty for the root, null where there is none.</summary>
    public static ImmutableStack<PayloadStep>? FindObject(PayloadObject root, TextSpan span) => root.Span == span
        ? ImmutableStack<PayloadStep>.Empty
        : Find(root, step => LeavesOf(step.Field.Value).Any(value => value is PayloadObject && value.Span == span));

    /// <summary>The values that a field may hold: the alternatives of a choice, the items of a list.</summary>
    public static IEnumerable<PayloadValue> LeavesOf(PayloadValue value) => value switch
    {
        ChoiceValue choice => choice.Alternatives.SelectMany(LeavesOf),
        PayloadArray array => array.Items.SelectMany(LeavesOf),
        _ => [value],
    };

    /// <summary>The payload with another object in the place of one of its own.</summary>
    public static PayloadObject Replace(PayloadObject root, PayloadObject old, PayloadObject replacement) => (PayloadObject)Replace((PayloadValue)root, old, replacement);

    private static PayloadValue Replace(PayloadValue value, PayloadObject old, PayloadObject replacement)
    {
        if (value == old)
            return replacement;

        switch (value)
        {
            case PayloadObject payload:
                var fields = payload.Fields.Select(field => Replace(field.Value, old, replacement) is var changed && changed != field.Value ? field.With(changed, field.Presence) : field);
                return fields.ToImmutableArray() is var all && all.SequenceEqual(payload.Fields) ? payload : payload.With(all);
            case PayloadArray array:
                var items = array.Items.Select(item => Replace(item, old, replacement)).ToImmutableArray();
                return items.SequenceEqual(array.Items) ? array : new PayloadArray(items, array.IsOpen, array.Span);
            case ChoiceValue choice:
                var alternatives = choice.Alternatives.Select(alternative => Replace(alternative, old, replacement)).ToImmutableArray();
                return alternatives.SequenceEqual(choice.Alternatives) ? choice : ChoiceValue.Of(alternatives, choice.Span);
            default:
                return value;
        }
    }

    private static ImmutableStack<PayloadStep>? Find(PayloadObject owner, ImmutableStack<PayloadStep> around, Func<PayloadStep, bool> isIt)
    {
        foreach (var field in owner.Fields)
        {
            var step = new PayloadStep(owner, field);
            if (isIt(step))
                return around.Push(step);
            foreach (var inner in LeavesOf(field.Value).OfType<PayloadObject>())
            {
                if (Find(inner, around.Push(step), isIt) is { } found)
                    return found;
            }
        }

        return null;
    }
}

/// <summary>A field on the way into a payload.</summary>
/// <param name="Owner">The object that has it.</param>
/// <param name="Field">The field.</param>
internal sealed record PayloadStep(PayloadObject Owner, PayloadField Field);
