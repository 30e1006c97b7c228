namespace Buddy.Analyzers.Tests.Cost;

/// <summary>Tests that count what all threads allocate, so that nothing else may run beside them: the compiler analyses on threads of its own.</summary>
[CollectionDefinition(nameof(Allocations), DisableParallelization = true)]
public sealed class Allocations
{
    /// <summary>What the work allocates.</summary>
    public static long Of(Action work)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        work();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
