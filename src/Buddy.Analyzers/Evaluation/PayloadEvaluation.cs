using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Evaluation;

/// <summary>The verdict on a payload, and its faults: each mistake once.</summary>
/// <param name="Truth">Whether the payload fulfils the schema.</param>
/// <param name="Findings">The certain faults, in the order of the schema.</param>
internal sealed record PayloadEvaluation(Truth Truth, ImmutableArray<Finding> Findings)
{
    /// <summary>Judges <paramref name="root"/> by <paramref name="schema"/>.</summary>
    public static PayloadEvaluation Of(Schema schema, PayloadObject root, CancellationToken cancellationToken)
    {
        var doubts = Doubts.In(root);
        var first = Evaluate(schema, root, doubts, static _ => null, cancellationToken);
        var aboutValues = FindingPrecedence.OncePerValue(first.Findings.Where(static finding => finding.IsAboutValueAlone)).ToList();

        // A value that is wrong in itself says nothing about the fields that hang on it.
        if (aboutValues.Count > 0)
            doubts = doubts.And(aboutValues.Select(static finding => finding.Value!));
        var others = aboutValues.Count == 0
            ? first.Findings
            : Evaluate(schema, root, doubts, static _ => null, cancellationToken).Findings;

        var findings = aboutValues
            .Concat(others.Where(static finding => !finding.IsAboutValueAlone))
            .Concat(OfAlternatives(schema, root, others, doubts, cancellationToken))
            .Concat(RepeatedFields.In(root, schema));
        var told = MergeMissing(FindingPrecedence.OncePerName(findings));
        if (told.Any(static finding => finding.Meant is not null))
            told = Explained(told);
        return new PayloadEvaluation(first.Truth, told.RemoveAll(static finding => finding.Level == FactLevel.Silent));

        // A misspelt field keeps the one that it was meant to be from being missing: whether that is required shows when names are taken as written.
        ImmutableArray<Finding> Explained(ImmutableArray<Finding> unexplained)
        {
            var evaluator = new SchemaEvaluator(doubts, static _ => null, cancellationToken) { TakesNamesAsWritten = true };
            var missing = evaluator.Evaluate(schema, root).Findings.Where(static finding => finding.Keyword == "required").ToList();
            return unexplained.Select(finding => missing.Find(lack => IsMeant(finding, lack)) is { } lack ? Explaining(finding, lack) : finding).ToImmutableArray();
        }

        // That a field is missing is as sure as that it is required, whatever the unknown one was meant to be.
        static Finding Explaining(Finding unknown, Finding lack) => unknown with
        {
            ExplainsMissing = true,
            Level = unknown.Level < lack.Level ? unknown.Level : lack.Level,
        };

        static bool IsMeant(Finding unknown, Finding lack) =>
            unknown.Meant is not null && lack.Owner == unknown.Owner && lack.Missing.Contains(unknown.Meant);
    }

    /// <summary>
    /// A choice is judged alternative by alternative: what one of them alone brings about is told at its own place. One that another member makes has none here,
    /// and that member may never make it for this payload.
    /// </summary>
    private static IEnumerable<Finding> OfAlternatives(
        Schema schema, PayloadObject root, List<Finding> known, Doubts doubts, CancellationToken cancellationToken)
    {
        var told = new HashSet<(string, Schema, PayloadField?)>(
            known.Select(static finding => (finding.Keyword, finding.Schema, finding.Cause)));
        var choices = root.EffectiveFields
            .Where(field => field.Value.Alternatives.Length > 1 && schema.FindProperty(field.Name) is not null);

        foreach (var field in choices)
        {
            foreach (var alternative in field.Value.Alternatives.Where(alternative => !alternative.Span.IsEmpty && doubts.Of(alternative) is null))
            {
                var outcome = Evaluate(schema, root, doubts, value => value == field.Value ? alternative : null, cancellationToken);
                foreach (var finding in outcome.Findings.Where(finding => IsBroughtAboutBy(field, finding)))
                {
                    if (!told.Contains((finding.Keyword, finding.Schema, field)))
                        yield return finding with { Value = alternative, IsConditional = true };
                }
            }
        }
    }

    /// <summary>Whether the field is to blame, it alone, and not the value of another.</summary>
    private static bool IsBroughtAboutBy(PayloadField field, Finding finding) =>
        finding.Cause == field && finding.Value is null && (!finding.IsConditional || field.Presence == Presence.Maybe);

    private static Outcome Evaluate(
        Schema schema,
        PayloadObject root,
        Doubts doubts,
        Func<PayloadValue, PayloadValue?> assumed,
        CancellationToken cancellationToken) =>
        new SchemaEvaluator(doubts, assumed, cancellationToken).Evaluate(schema, root);

    /// <summary>
    /// An object that lacks three fields has one finding that names the three, in the order of the schema; those that are only likely to be missed have one of
    /// their own.
    /// </summary>
    private static ImmutableArray<Finding> MergeMissing(IEnumerable<Finding> findings)
    {
        var merged = ImmutableArray.CreateBuilder<Finding>();
        foreach (var finding in findings)
        {
            var index = finding is { Keyword: "required", Cause: null } ? IndexOfMissing(merged, finding) : -1;
            if (index < 0)
                merged.Add(finding);
            else
                merged[index] = Merge(merged[index], finding);
        }

        return merged.ToImmutable();
    }

    private static int IndexOfMissing(ImmutableArray<Finding>.Builder merged, Finding finding)
    {
        for (var i = 0; i < merged.Count; i++)
        {
            if (merged[i] is { Keyword: "required", Cause: null } earlier && earlier.Owner == finding.Owner && earlier.IsHint == finding.IsHint)
                return i;
        }

        return -1;
    }

    private static Finding Merge(Finding first, Finding second)
    {
        var missing = first.Missing.Concat(second.Missing).Distinct().ToList();
        return first with
        {
            Missing = first.OwnerSchema.PropertyNames().Intersect(missing).Union(missing).ToImmutableArray(),
            Level = first.Level < second.Level ? first.Level : second.Level,
        };
    }
}
