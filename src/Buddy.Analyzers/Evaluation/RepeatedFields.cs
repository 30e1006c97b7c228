using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Evaluation;

/// <summary>Finds what no schema can speak of: names that an object is given twice.</summary>
internal static class RepeatedFields
{
    /// <summary>One finding for each later field, in a value and all that is in it.</summary>
    /// <param name="value">The payload or a part of it.</param>
    /// <param name="schema">What the payload is judged by.</param>
    public static IEnumerable<Finding> In(PayloadValue value, Schema schema) => value switch
    {
        PayloadObject payload => payload.Repeated.Select(pair => Finding(pair, payload, schema))
            .Concat(payload.EffectiveFields.SelectMany(field => In(field.Value, schema))),
        PayloadArray array => array.Items.SelectMany(item => In(item, schema)),
        ChoiceValue choice => choice.Alternatives.SelectMany(alternative => In(alternative, schema)),
        _ => [],
    };

    private static Finding Finding(RepeatedField pair, PayloadObject owner, Schema schema) => new()
    {
        Keyword = "duplicate",
        Schema = schema,
        Owner = owner,
        OwnerSchema = schema,
        Field = pair.Later,
        Repeated = pair,
    };
}
