using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Evaluation;

// Keywords that apply other schemas to the same value. Only what applies in any case may report; the rest is asked for its truth alone.
internal sealed partial class SchemaEvaluator
{
    private void EvaluateApplicators(Schema schema, PayloadValue instance, EvaluationScope scope, Outcome outcome)
    {
        if (schema.Ref is { } reference)
            outcome.Include(Follow(reference.Target, instance, scope.Behind(schema)));
        foreach (var part in schema.AllOf)
            outcome.Include(Evaluate(part, instance, scope));
        if (!schema.AnyOf.IsEmpty)
            EvaluateAnyOf(schema, instance, scope, outcome);
        if (!schema.OneOf.IsEmpty)
            EvaluateOneOf(schema, instance, scope, outcome);
        if (schema.Not is { } not)
            Check("not", Evaluate(not, instance, scope).Truth.Not());
        if (schema.If is not null)
            EvaluateCondition(schema, instance, scope, outcome);

        void Check(string keyword, Truth truth)
        {
            if (truth == Truth.No)
                outcome.Fail(scope.Finding(keyword, schema, instance));
            else
                outcome.Require(truth);
        }
    }

    /// <summary>A schema that leads back to itself on the same value says nothing.</summary>
    private Outcome Follow(Schema target, PayloadValue instance, EvaluationScope scope)
    {
        if (!_followed.Add((target, instance)))
            return Outcome.Undecided();

        var outcome = Evaluate(target, instance, scope);
        _followed.Remove((target, instance));
        return outcome;
    }

    private void EvaluateAnyOf(Schema schema, PayloadValue instance, EvaluationScope scope, Outcome outcome)
    {
        var parts = Evaluate(schema.AnyOf, instance, scope);
        var truth = parts.Aggregate(Truth.No, static (truth, part) => truth.Or(part.Truth));
        if (truth != Truth.No)
            outcome.Require(truth);
        else if (schema.RequiredOneOf.IsEmpty)
            outcome.Fail(scope.Finding("anyOf", schema, instance));
        else if (parts.All(static part => part.Findings.Count > 0))
            outcome.Fail(scope.Finding("anyOf", schema) with { Missing = schema.RequiredOneOf[0] });
        else
            outcome.Require(truth); // one of them is there under its old name

        foreach (var part in parts)
            outcome.IncludeEvaluated(part, part.Truth);
    }

    private void EvaluateOneOf(Schema schema, PayloadValue instance, EvaluationScope scope, Outcome outcome)
    {
        var parts = Evaluate(schema.OneOf, instance, scope);
        var certain = parts.Count(static part => part.Truth == Truth.Yes);
        var possible = parts.Count(static part => part.Truth != Truth.No);
        if (possible == 0 || certain > 1)
            outcome.Fail(scope.Finding("oneOf", schema, instance));
        else if (certain != 1 || possible != 1)
            outcome.Require(Truth.Unknown);

        foreach (var part in parts)
            outcome.IncludeEvaluated(part, part.Truth);
    }

    private void EvaluateCondition(Schema schema, PayloadValue instance, EvaluationScope scope, Outcome outcome)
    {
        var condition = Evaluate(schema.If!, instance, scope);
        outcome.IncludeEvaluated(condition, condition.Truth);

        scope = scope with { IsDependent = true };
        var then = Evaluate(schema.Then ?? Schema.True, instance, scope);
        var otherwise = Evaluate(schema.Else ?? Schema.True, instance, scope);
        switch (condition.Truth)
        {
            case Truth.Yes:
                outcome.Include(then);
                break;
            case Truth.No:
                outcome.Include(otherwise);
                break;
            default:
                outcome.Require(then.Truth == otherwise.Truth ? then.Truth : Truth.Unknown);
                outcome.IncludeEvaluated(then, Truth.Unknown);
                outcome.IncludeEvaluated(otherwise, Truth.Unknown);
                break;
        }
    }

    private ImmutableArray<Outcome> Evaluate(ImmutableArray<Schema> schemas, PayloadValue instance, EvaluationScope scope) =>
        schemas.Select(schema => Evaluate(schema, instance, scope)).ToImmutableArray();
}
