using Xunit.Abstractions;

namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>
/// Programs that build actions in all shapes and flows are judged, compiled, run with all fillings of their unknowns, and what they
/// send is compared with what was said of them.
/// </summary>
public class ProgramWitnessTests(ITestOutputHelper output)
{
    private const int ProgramsInOneAssembly = 250;

    [Fact]
    public void What_is_found_holds_for_all_that_is_sent()
    {
        var (programs, claims, failures) = (0, 0, new List<string>());
        foreach (var program in Programs())
        {
            programs++;
            claims += program.Claims.Count;
            failures.AddRange(program.Claims
                .Select(claim => (Claim: claim, Why: claim.Refute(program.Sent, !program.Program.IsCorrelated)))
                .Where(static refuted => refuted.Why is not null)
                .Select(refuted => $"{refuted.Claim.Message}\n{refuted.Why}\n{program}"));
        }

        output.WriteLine($"{programs} programs, {claims} findings");
        Assert.True(failures.Count == 0, $"{failures.Count} findings do not hold\n{string.Join("\n", failures.OrderBy(static failure => failure.Length).Take(5))}");
    }

    private static IEnumerable<RunProgram> Programs() => Enumerable
        .Range(WitnessRun.Seed, WitnessRun.Programs)
        .Chunk(ProgramsInOneAssembly)
        .SelectMany(ProgramBatch.Run);
}
