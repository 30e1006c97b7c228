using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Evaluation;

/// <summary>What one schema says of one value: whether it holds, the certain faults, and the fields that it has spoken of.</summary>
internal sealed class Outcome
{
    private Dictionary<string, Truth>? _evaluated;
    private bool _mayHaveEvaluatedAny;

    public Truth Truth { get; private set; } = Truth.Yes;

    public List<Finding> Findings { get; } = [];

    /// <summary>What is said where the walk gives up.</summary>
    public static Outcome Undecided() => new() { Truth = Truth.Unknown, _mayHaveEvaluatedAny = true };

    /// <summary>Whether the field counts as evaluated (2020-12, 11.3).</summary>
    public Truth HasEvaluated(string name)
    {
        var atLeast = _mayHaveEvaluatedAny ? Truth.Unknown : Truth.No;
        return _evaluated is not null && _evaluated.TryGetValue(name, out var truth) ? truth.Or(atLeast) : atLeast;
    }

    public void Require(Truth truth) => Truth = Truth.And(truth);

    /// <summary>Notes a fault; where <paramref name="truth"/> is not No, it is there only when the field that it blames is sent.</summary>
    public void Fail(Finding finding, Truth truth = Truth.No)
    {
        Findings.Add(truth == Truth.No ? finding : finding with { IsConditional = true });
        Require(truth);
    }

    /// <summary>Notes what an annotation says: no fault of the schema, so the verdict stays.</summary>
    public void Note(Finding finding, bool isConditional) => Findings.Add(finding with { IsConditional = isConditional });

    public void MarkEvaluated(string name, Truth truth = Truth.Yes)
    {
        _evaluated ??= new Dictionary<string, Truth>(StringComparer.Ordinal);
        _evaluated[name] = HasEvaluated(name).Or(truth);
    }

    /// <summary>Gives the faults of a value the levels of what leads there.</summary>
    public void Weigh(Func<Finding, bool> isOfValue, FactLevels levels)
    {
        for (var i = 0; i < Findings.Count; i++)
        {
            if (isOfValue(Findings[i]) && Finding.IsAboutFact(Findings[i].Keyword))
                Findings[i] = Findings[i] with { Level = levels.Of(Findings[i].Keyword) };
        }
    }

    /// <summary>Takes over a part that holds in any case: its truth, its faults, its evaluated fields.</summary>
    public void Include(Outcome part)
    {
        Require(part.Truth);
        Findings.AddRange(part.Findings);
        IncludeEvaluated(part, Truth.Yes);
    }

    /// <summary>Takes over what is said of a value that may not be sent: the faults then blame that value. Its fields are not the object's own.</summary>
    public void IncludeMaybe(Outcome part)
    {
        Require(part.Truth.InSomeCases());
        Findings.AddRange(part.Findings.Select(static finding => finding with { IsConditional = true }));
    }

    /// <summary>
    /// Takes over a part that counts only when <paramref name="cause"/> is sent. Faults that hang on another field as well are left out:
    /// the two may never be sent together.
    /// </summary>
    public void IncludeWhereSent(PayloadField cause, Outcome part)
    {
        Require(part.Truth.InSomeCases());
        Findings.AddRange(part.Findings
            .Where(static finding => !finding.IsConditional)
            .Select(finding => finding with { IsConditional = true, Cause = cause }));
        IncludeEvaluated(part, Truth.Unknown);
    }

    /// <summary>Takes over the evaluated fields of a part that applies as far as <paramref name="applies"/> says.</summary>
    public void IncludeEvaluated(Outcome part, Truth applies)
    {
        if (applies == Truth.No)
            return;

        _mayHaveEvaluatedAny |= part._mayHaveEvaluatedAny;
        if (part._evaluated is null)
            return;

        foreach (var entry in part._evaluated)
            MarkEvaluated(entry.Key, entry.Value.And(applies));
    }
}
