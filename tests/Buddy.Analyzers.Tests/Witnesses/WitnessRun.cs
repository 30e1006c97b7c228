using System.Globalization;

namespace Buddy.Analyzers.Tests.Witnesses;

/// <summary>How much the witnesses try, and from where they start.</summary>
internal static class WitnessRun
{
    /// <summary>How many payloads of an action type: <c>BUDDY_WITNESS_PAYLOADS</c>, else 500.</summary>
    public static int Payloads { get; } = Number("BUDDY_WITNESS_PAYLOADS") ?? 500;

    /// <summary>How many programs: <c>BUDDY_WITNESS_PROGRAMS</c>, else 600.</summary>
    public static int Programs { get; } = Number("BUDDY_WITNESS_PROGRAMS") ?? 600;

    /// <summary>The first payload's or program's seed, each further one adds one: <c>BUDDY_WITNESS_SEED</c>, else always the same.</summary>
    public static int Seed { get; } = Number("BUDDY_WITNESS_SEED") ?? 20260318;

    /// <summary>How many payloads of each of so many schemas: the more there are, the fewer of each, so that a run takes the time of two.</summary>
    public static int PayloadsOfEach(int schemas) => Math.Max(Math.Min(Payloads, 60), 2 * Payloads / schemas);

    /// <summary>How to run one payload again.</summary>
    public static string Replay(int seed) => $"BUDDY_WITNESS_SEED={seed} BUDDY_WITNESS_PAYLOADS=1";

    private static int? Number(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;
}
