using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>
/// Counts the values that are read for one payload: locals that name other locals twice double at each step. What comes after the last
/// one is read as unknown. Belongs to one payload, so to one thread.
/// </summary>
internal sealed class ReadBudget
{
    private int _left = 50_000;

    public bool IsSpent => _left <= 0;

    /// <summary>What could not be read so far.</summary>
    public ReadGaps Gaps { get; private set; }

    public void Note(ReadGaps gap) => Gaps |= gap;

    public void Spend(int values = 1) => _left -= Math.Min(values, _left);
}
