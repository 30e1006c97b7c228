using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Finds the objects inside a payload.</summary>
internal static class PayloadParts
{
    /// <summary>The object that stands at <paramref name="span"/>: <paramref name="value"/> itself or one inside it; null where there is none.</summary>
    public static PayloadObject? ObjectAt(PayloadValue value, TextSpan span)
    {
        if (value is PayloadObject payload && payload.Span == span)
            return payload;

        return ChildrenOf(value).Select(child => ObjectAt(child, span)).FirstOrDefault(static found => found is not null);
    }

    private static IEnumerable<PayloadValue> ChildrenOf(PayloadValue value) => value switch
    {
        PayloadObject payload => payload.Fields.Select(static field => field.Value),
        PayloadArray array => array.Items,
        ChoiceValue choice => choice.Alternatives,
        _ => [],
    };
}
