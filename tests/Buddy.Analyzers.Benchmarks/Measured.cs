namespace Buddy.Analyzers.Benchmarks;

/// <summary>What one piece of work took.</summary>
/// <param name="Cpu">The processor time of the whole process meanwhile.</param>
/// <param name="Bytes">What all threads allocated.</param>
internal readonly record struct Measured(TimeSpan Cpu, long Bytes)
{
    /// <summary>Does the work once, with the heap swept before.</summary>
    public static Measured Of(Action work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        var (bytes, cpu) = (GC.GetTotalAllocatedBytes(precise: true), Environment.CpuUsage.TotalTime);
        work();
        return new Measured(Environment.CpuUsage.TotalTime - cpu, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }

    /// <summary>The least of some turns of the same work: what else the machine does only adds to it.</summary>
    public static Measured Least(IReadOnlyCollection<Measured> turns) => new(turns.Min(static turn => turn.Cpu), turns.Min(static turn => turn.Bytes));

    /// <summary>What the first takes more than the second.</summary>
    public static Measured operator -(Measured left, Measured right) => new(left.Cpu - right.Cpu, left.Bytes - right.Bytes);
}
