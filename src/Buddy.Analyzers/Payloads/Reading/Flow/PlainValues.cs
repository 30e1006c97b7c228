using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>Makes JSON values of what the flow knows: what only the flow has a use for is unknown.</summary>
internal static class PlainValues
{
    public static PayloadObject Of(PayloadObject payload)
    {
        var fields = payload.Fields.Select(static field => Of(field.Value) is var value && value != field.Value ? field.With(value, field.Presence) : field).ToImmutableArray();
        return fields.SequenceEqual(payload.Fields) ? payload : payload.With(fields);
    }

    private static PayloadValue Of(PayloadValue value) => value switch
    {
        ConstantValue or UnknownValue => value,
        PayloadObject payload => Of(payload),
        PayloadArray array => new PayloadArray(array.Items.Select(Of).ToImmutableArray(), array.IsOpen, array.Span),
        ChoiceValue choice => ChoiceValue.Of(choice.Alternatives.Select(Of), choice.Span),
        _ => new UnknownValue(value.Types, value.Span),
    };
}
