using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Evaluation;

// Keywords for objects.
internal sealed partial class SchemaEvaluator
{
    private void EvaluateObject(Schema schema, PayloadValue instance, EvaluationScope scope, Outcome outcome)
    {
        if (instance is PayloadObject payload)
        {
            EvaluateRequired("required", schema, schema.Required, payload, scope, outcome);
            EvaluateProperties(schema, payload, scope, outcome);
            EvaluateDependencies(schema, payload, scope, outcome);
        }
        else if ((instance.Types & JsonTypes.Object) != 0 && SpeaksOfObjects(schema))
        {
            outcome.Require(Truth.Unknown);
        }
    }

    private static bool SpeaksOfObjects(Schema schema) =>
        !schema.Required.IsEmpty || !schema.Properties.Entries.IsEmpty || !schema.DependentRequired.IsEmpty
        || !schema.DependentSchemas.Entries.IsEmpty || schema.AdditionalProperties is not null || schema.UnevaluatedProperties is not null;

    private void EvaluateRequired(
        string keyword, Schema schema, ImmutableArray<string> names, PayloadObject payload, EvaluationScope scope, Outcome outcome)
    {
        var absent = ImmutableArray.CreateBuilder<string>();
        foreach (var name in names)
        {
            var isSet = scope.Takes(payload.Find(name)) ? Truth.Yes : IsSet(payload, name, scope);
            outcome.Require(isSet);
            if (isSet != Truth.No || IsSentInOldSpelling(name, payload, scope))
                continue;

            if (keyword == "required" && scope.Cause is null && payload.Find(name) is { NameSpan: not null } sentAsNull)
                outcome.Fail(NullIsMissing(sentAsNull, schema, scope));
            else
                absent.Add(name);
        }

        if (absent.Count > 0)
            outcome.Fail(scope.Finding(keyword, schema) with { Missing = absent.ToImmutable() });
    }

    /// <summary>A deprecated field stands for this one: that it is deprecated is the one mistake.</summary>
    private static bool IsSentInOldSpelling(string name, PayloadObject payload, EvaluationScope scope) =>
        payload.EffectiveFields.Any(field => !field.IsNull && scope.OwnerSchema.FindProperty(field.Name)?.ReplacedBy == name);

    private static Finding NullIsMissing(PayloadField field, Schema schema, EvaluationScope scope) =>
        (scope with { Field = field }).Finding("type", scope.OwnerSchema.FindProperty(field.Name) ?? schema, field.Value) with
        {
            Level = scope.LevelOf("required", schema),
        };

    /// <summary>Whether the field is sent with another value than null.</summary>
    private Truth IsSet(PayloadObject payload, string name, EvaluationScope scope)
    {
        if (payload.Find(name) is not { } field)
            return payload.IsOpen || (!TakesNamesAsWritten && MisspeltIn(payload, scope).Hide(name)) ? Truth.Unknown : Truth.No;

        var value = assumed(field.Value) ?? field.Value;
        if (value.Types == JsonTypes.Null)
            return field.Presence == Presence.Always || !payload.IsOpen ? Truth.No : Truth.Unknown;

        return field.Presence == Presence.Always && (value.Types & JsonTypes.Null) == 0 ? Truth.Yes : Truth.Unknown;
    }

    private MisspeltFields MisspeltIn(PayloadObject payload, EvaluationScope scope)
    {
        if (!_misspelt.TryGetValue((payload, scope.OwnerSchema), out var misspelt))
            _misspelt.Add((payload, scope.OwnerSchema), misspelt = new MisspeltFields(payload, scope.OwnerSchema));

        return misspelt;
    }

    private void EvaluateProperties(Schema schema, PayloadObject payload, EvaluationScope scope, Outcome outcome)
    {
        if (schema.Properties.Entries.IsEmpty && schema.AdditionalProperties is null)
            return;

        foreach (var field in payload.EffectiveFields)
        {
            if (schema.Properties.Find(field.Name) is { } property)
                EvaluateField(property, field, payload, scope, outcome);
            else if (schema.AdditionalProperties is { } additional)
                EvaluateUnnamed("additionalProperties", schema, additional, field, payload, scope, outcome);
        }

        if (payload.IsOpen && schema.Properties.Names.Any(name => payload.Find(name) is null))
            outcome.Require(Truth.Unknown);
        if (payload.IsOpen && schema.AdditionalProperties is not null)
            outcome.Require(Truth.Unknown);
    }

    private void EvaluateField(Schema property, PayloadField field, PayloadObject payload, EvaluationScope scope, Outcome outcome)
    {
        outcome.MarkEvaluated(field.Name);
        var isNameAtFault = NoteName(property, field, scope, outcome);
        foreach (var part in NotNull(field.Value))
        {
            if (!isNameAtFault)
                NoteValue(property, field, part, scope, outcome);
            var evaluated = WithoutEvaluated(Evaluate(property, part, Inside(part, property, scope.Inside() with { Field = field })), keepsFindings: !isNameAtFault);
            if (scope.OwnerSchema.OwnProperty(field.Name) is { } own && own != property)
                evaluated.Weigh(finding => finding.Owner == payload && finding.Field == field, own.Declaration.Levels);
            Add(evaluated);
        }

        void Add(Outcome part)
        {
            if (!scope.Takes(field) && (field.Presence == Presence.Maybe || (field.Value.Types & JsonTypes.Null) != 0))
                outcome.IncludeMaybe(part);
            else
                outcome.Include(part);
        }
    }

    /// <summary>The value without the null that means "not set": nothing for null itself, the other alternatives for a choice.</summary>
    private IEnumerable<PayloadValue> NotNull(PayloadValue value)
    {
        value = assumed(value) ?? value;
        if (value.Types == JsonTypes.Null)
            return [];
        if ((value.Types & JsonTypes.Null) == 0)
            return [value];
        if (value is UnknownValue unknown)
            return [unknown.WithoutNull];

        return [ChoiceValue.Of(value.Alternatives.SelectMany(NotNull), value.Span)];
    }

    private void EvaluateUnnamed(
        string keyword, Schema holder, Schema schema, PayloadField field, PayloadObject payload, EvaluationScope scope, Outcome outcome)
    {
        if (!schema.IsFalse)
        {
            EvaluateField(schema, field, payload, scope, outcome);
            return;
        }

        var truth = field.Presence == Presence.Always ? Truth.No : Truth.Unknown;
        outcome.Fail(Unknown(keyword, holder, field, payload, scope), truth);
    }

    /// <summary>An unknown field: where it is near to a known one, as sure as that the known one is not another.</summary>
    private Finding Unknown(string keyword, Schema holder, PayloadField field, PayloadObject payload, EvaluationScope scope)
    {
        var finding = (scope with { Field = field }).Finding(keyword, holder);
        return MisspeltIn(payload, scope).MeantBy(field.Name) is { } meant
            ? finding with { Meant = meant, Level = scope.LevelOf(FactLevels.Misspelt, scope.OwnerSchema.FindProperty(meant)!) }
            : finding;
    }

    private void EvaluateDependencies(Schema schema, PayloadObject payload, EvaluationScope scope, Outcome outcome)
    {
        foreach (var dependency in schema.DependentRequired)
        {
            EvaluateDependency(dependency.Key, payload, scope, outcome, inner =>
            {
                var part = new Outcome();
                EvaluateRequired("dependentRequired", schema, dependency.Value, payload, inner, part);
                return part;
            });
        }

        foreach (var dependency in schema.DependentSchemas.Entries)
            EvaluateDependency(dependency.Key, payload, scope, outcome, inner => Evaluate(dependency.Value, payload, inner));
    }

    private void EvaluateDependency(
        string name, PayloadObject payload, EvaluationScope scope, Outcome outcome, Func<EvaluationScope, Outcome> evaluate)
    {
        var present = IsSet(payload, name, scope);
        if (present == Truth.No)
            return;

        var cause = payload.Find(name);
        var part = evaluate(scope with { Cause = cause, IsDependent = true });
        if (present == Truth.Yes)
        {
            outcome.Include(part);
        }
        else if (cause is { NameSpan: not null } && (cause.Value.Types & JsonTypes.Null) == 0)
        {
            outcome.IncludeWhereSent(cause, part);
        }
        else
        {
            outcome.Require(part.Truth.InSomeCases());
            outcome.IncludeEvaluated(part, Truth.Unknown);
        }
    }

    private void EvaluateUnevaluated(Schema schema, PayloadValue instance, EvaluationScope scope, Outcome outcome)
    {
        if (instance is not PayloadObject payload)
            return;
        if (schema.UnevaluatedProperties is not { } unevaluated)
        {
            NoteMisspelt(schema, payload, scope, outcome);
            return;
        }

        foreach (var field in payload.EffectiveFields)
        {
            switch (outcome.HasEvaluated(field.Name))
            {
                case Truth.No when field.NameSpan is not null:
                    EvaluateUnnamed("unevaluatedProperties", schema, unevaluated, field, payload, scope, outcome);
                    break;
                case Truth.Unknown or Truth.No:
                    outcome.Require(Truth.Unknown);
                    break;
            }
        }

        if (payload.IsOpen)
            outcome.Require(Truth.Unknown);
    }

    /// <summary>Other fields may come, but one whose name is near to a known one that is not there is told.</summary>
    private void NoteMisspelt(Schema schema, PayloadObject payload, EvaluationScope scope, Outcome outcome)
    {
        if (!schema.TellsMisspelt || (schema != scope.OwnerSchema && schema != scope.OwnerSchema.Ref?.Target))
            return;

        foreach (var field in payload.EffectiveFields.Where(field => field.NameSpan is not null && outcome.HasEvaluated(field.Name) == Truth.No))
        {
            if (Unknown(FactLevels.Misspelt, schema, field, payload, scope) is { Meant: not null } finding)
                outcome.Note(finding, isConditional: field.Presence == Presence.Maybe);
        }
    }
}
