using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Applies one fix after the other until none is offered any more.</summary>
/// <param name="run">The run that this belongs to; its verifier says which way of fixing this is.</param>
/// <param name="step">Applies the next action; <see langword="null"/> when there is none.</param>
internal sealed class FixLoop(TestRun run, Func<AnalyzedSolution, Task<AppliedAction?>> step)
{
    /// <summary>Fixes the sample and compares the outcome.</summary>
    /// <param name="fixedSample">What must come of it, to the letter.</param>
    /// <param name="once">Stops after the first fix.</param>
    public async Task VerifyAsync(
        AnalyzedSolution start, Sample fixedSample, IterationLimit limit, bool once, CancellationToken cancellationToken)
    {
        var (current, iterations, treeErrors) = (start, 0, ImmutableArray<string>.Empty);
        while (iterations <= limit.Maximum && !(once && iterations == 1) && await step(current) is { } applied)
        {
            if (limit.Maximum == 0)
            {
                run.Verifier.Fail($"no code fix should be offered, but '{applied.Title}' is");
            }

            iterations++;
            treeErrors = treeErrors.AddRange(applied.TreeErrors);
            if (await SolutionContent.EqualAsync(current.Solution, applied.Solution, cancellationToken))
            {
                run.Verifier.Fail("a code fix was offered that changes nothing");
            }

            current = await run.Memo.AnalyzeAsync(applied.Solution, cancellationToken);
        }

        await FixedContentCheck.VerifyAsync(current.Solution, fixedSample, run.Verifier, cancellationToken);
        run.Verifier.True(treeErrors.IsEmpty, string.Join("\n", treeErrors));
        limit.Verify(iterations, run.Verifier);
    }
}
