using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Evaluation;

// Annotations: they break no schema, so they leave the verdict alone, but a user wants to know.
internal sealed partial class SchemaEvaluator
{
    /// <summary>What the schema of a field notes of the field's name; true where the name is the mistake, so that its value is not judged.</summary>
    private static bool NoteName(Schema property, PayloadField field, EvaluationScope scope, Outcome outcome)
    {
        if (field.NameSpan is null || field.IsNull)
            return false;

        // A type may have a field of its own under the name of one that all actions have.
        property = (scope.OwnerSchema.OwnProperty(field.Name) ?? property).Declaration;

        var keyword = property.IsReadOnly ? "readOnly" : property.IsDeprecated ? "deprecated" : null;
        if (keyword is not null)
            outcome.Note((scope with { Field = field }).Finding(keyword, property), isConditional: field.Presence == Presence.Maybe);

        return keyword is not null;
    }

    /// <summary>What the schema of a field notes of the value that is written there.</summary>
    private void NoteValue(Schema property, PayloadField field, PayloadValue value, EvaluationScope scope, Outcome outcome)
    {
        property = property.Declaration;
        foreach (var constant in value.Alternatives.OfType<ConstantValue>())
        {
            if (NoteOn(constant, property, field, scope) is { } keyword)
                outcome.Note((scope with { Field = field }).Finding(keyword, property, constant), isConditional: value.Alternatives.Length > 1);
        }

        if (scope.IsDependent)
            return;
        foreach (var item in value.Alternatives.OfType<PayloadArray>().SelectMany(static array => array.Items).OfType<ConstantValue>())
        {
            if (PlaceholderText.IsFor(item, field.Name, holder: null))
                outcome.Note((scope with { Field = field }).Finding("placeholder", property, item), isConditional: value.Alternatives.Length > 1);
        }
    }

    private string? NoteOn(ConstantValue value, Schema property, PayloadField field, EvaluationScope scope)
    {
        // The scope still stands at the field that holds the object. What a condition adds to a field is no second placeholder.
        if (PlaceholderText.IsFor(value, field.Name, scope.Field?.Name))
            return scope.IsDependent ? null : "placeholder";
        if (property.IsSecret && doubts.Of(value) is null && value.Scalar.AsString is { } text && SecretText.IsOne(text))
            return "x-secret";

        return property.IsInsecure && value.Scalar.AsBoolean == true ? "x-insecure" : null;
    }
}
