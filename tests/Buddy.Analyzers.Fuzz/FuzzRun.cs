using System.Globalization;

namespace Buddy.Analyzers.Fuzz;

/// <summary>How many mutants are tried, and from where chance starts.</summary>
internal static class FuzzRun
{
    /// <summary>How many mutants: <c>BUDDY_FUZZ_MUTANTS</c>, else few, since each fix is compiled; a full run tries 20,000.</summary>
    public static int Mutants { get; } = Number("BUDDY_FUZZ_MUTANTS") ?? 500;

    /// <summary>Where chance starts: <c>BUDDY_FUZZ_SEED</c>, else always the same.</summary>
    public static int Seed { get; } = Number("BUDDY_FUZZ_SEED") ?? 20261122;

    /// <summary>The only mutant to try, with all of its fixes: <c>BUDDY_FUZZ_ONLY</c>; null for all.</summary>
    public static int? Only { get; } = Number("BUDDY_FUZZ_ONLY");

    /// <summary>How to try one mutant again.</summary>
    public static string Replay(int number) => $"BUDDY_FUZZ_SEED={Seed} BUDDY_FUZZ_ONLY={number}";

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
