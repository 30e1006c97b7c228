
namespace Buddy.Analyzers.Evaluation;

/// <summary>What one schema says of one value: whether it holds, the certain faults, and the fields that it has spoken of.</summary>
internal sealed class Outcome
{
    private Dictionary<string, Truth>? _evaluated;

    public Truth Truth { get; private set; } = Truth.Yes;

    public List<Finding> Findings { get; } = [];

    /// <summary>Whether the field counts as evaluated (2020-12, 11.3).</summary>
    public Truth HasEvaluated(string name) => _evaluated is not null && _evaluated.TryGetValue(name, out var truth) ? truth : Truth.No;

    public void Require(Truth truth) => Truth = Truth.And(truth);

    /// <summary>Notes a fault that is certain wherever <paramref name="truth"/> says No.</summary>
    public void Fail(Finding finding, Truth truth = Truth.No)
    {
        Findings.Add(finding);
        Require(truth);
    }

    public void MarkEvaluated(string name, Truth truth = Truth.Yes)
    {
        _evaluated ??= new Dictionary<string, Truth>(StringComparer.Ordinal);
        _evaluated[name] = HasEvaluated(name).Or(truth);
    }

    /// <summary>Takes over a part that holds in any case: its truth, its faults, its evaluated fields.</summary>
    public void Include(Outcome part)
    {
        Require(part.Truth);
        Findings.AddRange(part.Findings);
        IncludeEvaluated(part, Truth.Yes);
    }

    /// <summary>Takes over a part that counts only when its field is sent: the faults stand, the truth is known in some cases only.</summary>
    public void IncludeMaybe(Outcome part)
    {
        Require(part.Truth.InSomeCases());
        Findings.AddRange(part.Findings);
        IncludeEvaluated(part, Truth.Unknown);
    }

    /// <summary>Takes over the evaluated fields of a part that applies as far as <paramref name="applies"/> says.</summary>
    public void IncludeEvaluated(Outcome part, Truth applies)
    {
        if (part._evaluated is null || applies == Truth.No)
            return;

        foreach (var entry in part._evaluated)
            MarkEvaluated(entry.Key, entry.Value.And(applies));
    }
}
