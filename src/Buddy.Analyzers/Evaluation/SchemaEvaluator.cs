using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Evaluation;

/// <summary>
/// Walks a schema over a value of which parts are unknown, with three-valued logic. Where everything is known the verdict is that of
/// JSON Schema 2020-12, save that a field sent as null counts as one that is not set.
/// </summary>
/// <param name="doubts">Values that are taken for unknown ones.</param>
/// <param name="assumed">For a choice, the alternative that is taken; null where all are considered.</param>
/// <param name="cancellationToken">Ends the walk.</param>
internal sealed partial class SchemaEvaluator(
    Doubts doubts,
    Func<PayloadValue, PayloadValue?> assumed,
    CancellationToken cancellationToken)
{
    /// <summary>More than any payload takes; parts that name each other many times over may ask for more than there is time for.</summary>
    private const int MostSteps = 500_000;

    private readonly HashSet<(Schema Schema, PayloadValue Instance)> _followed = [];
    private int _steps;
    private readonly Dictionary<(PayloadObject, Schema), MisspeltFields> _misspelt = [];

    /// <summary>Whether a field is missing though an unknown one is near to it.</summary>
    public bool TakesNamesAsWritten { get; init; }

    /// <summary>The verdict of <paramref name="schema"/> on <paramref name="instance"/>.</summary>
    public Outcome Evaluate(Schema schema, PayloadValue instance) =>
        Evaluate(schema, instance, new EvaluationScope(instance as PayloadObject, schema));

    private Outcome Evaluate(Schema schema, PayloadValue instance, EvaluationScope scope)
    {
        cancellationToken.ThrowIfCancellationRequested();

        if (scope.Depth > EvaluationScope.MaxDepth || ++_steps > MostSteps)
            return Outcome.Undecided();

        scope = scope.Deeper();
        instance = doubts.Of(instance) ?? instance;

        if (instance.Alternatives.Length > 1)
            return EvaluateAlternatives(schema, instance, scope);

        var outcome = new Outcome();
        EvaluateOne(schema, instance, scope, outcome);
        return schema.Rule is null ? outcome : AsOneFinding(schema, instance, outcome, scope);
    }

    private Outcome EvaluateAlternatives(Schema schema, PayloadValue choice, EvaluationScope scope)
    {
        var outcome = new Outcome();
        var truths = new HashSet<Truth>();
        var elsewhere = new List<Outcome>();
        foreach (var alternative in choice.Alternatives)
        {
            var part = Evaluate(schema, alternative, Inside(alternative, schema, scope));
            truths.Add(part.Truth);
            if (alternative.Span.IsEmpty)
                elsewhere.Add(part);
            else
                outcome.IncludeMaybe(part);
        }

        // Another member may never choose its alternative for this payload: then only a mistake of all alternatives is certain.
        if (truths.Count == 1 && truths.Contains(Truth.No))
            elsewhere.ForEach(outcome.IncludeMaybe);

        outcome.Require(truths.Count == 1 ? truths.Single() : Truth.Unknown);
        return outcome;
    }

    private void EvaluateOne(Schema schema, PayloadValue instance, EvaluationScope scope, Outcome outcome)
    {
        if (schema.IsFalse)
        {
            outcome.Fail(scope.Finding("false", schema, instance));
            return;
        }

        var type = EvaluateType(schema, instance, scope, outcome);
        if (type != Truth.No)
        {
            EvaluateScalar(schema, instance, scope, outcome);
            EvaluateArray(schema, instance, scope, outcome);
            EvaluateObject(schema, instance, scope, outcome);
        }

        EvaluateApplicators(schema, instance, scope, outcome);
        if (type != Truth.No)
            EvaluateUnevaluated(schema, instance, scope, outcome);
    }

    /// <summary>
    /// One mistake, one finding: what fails inside a schema that names its rule is told as one, and not at all where
    /// every fault in it is told elsewhere.
    /// </summary>
    private static Outcome AsOneFinding(Schema schema, PayloadValue instance, Outcome inner, EvaluationScope scope)
    {
        var outcome = new Outcome();
        outcome.Require(inner.Truth);
        outcome.IncludeEvaluated(inner, Truth.Yes);
        if (inner.Truth == Truth.No && inner.Findings.Count > 0)
        {
            var value = instance is PayloadObject ? null : instance;
            outcome.Fail(scope.Finding("x-rule", schema, value) with { Details = inner.Findings.ToImmutableArray() });
        }

        return outcome;
    }
}
