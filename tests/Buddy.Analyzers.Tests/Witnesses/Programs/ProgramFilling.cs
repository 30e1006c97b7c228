namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>One way to fill in what a generated program is given.</summary>
/// <param name="Flags">The parameters <c>flag0</c> to <c>flag3</c>.</param>
/// <param name="Text">The parameter <c>text</c>.</param>
/// <param name="Maybe">The parameter <c>maybe</c>.</param>
/// <param name="Number">The parameter <c>number</c>.</param>
internal sealed record ProgramFilling(int Flags, string Text, string? Maybe, int Number)
{
    public const string Parameters = "HttpClient http, bool flag0, bool flag1, bool flag2, bool flag3, string text, string? maybe, int number";

    /// <summary>The names of the parameters, to be passed on.</summary>
    public const string Names = "http, flag0, flag1, flag2, flag3, text, maybe, number";

    private const int FlagCount = 4;

    // Texts that can do harm: the name of a required field for a key that is not constant, and a value with a companion.
    private static readonly string[] Texts = ["service", "ON_FAILURE"];
    private static readonly string?[] Maybes = [null, "ON_SUCCESS"];
    private static readonly int[] Numbers = [0, 1, 2];

    /// <summary>All fillings that can make a difference to the program.</summary>
    public static IEnumerable<ProgramFilling> Of(string program) =>
        from flags in Enumerable.Range(0, 1 << FlagCount)
        where Enumerable.Range(0, FlagCount).All(flag => (flags & (1 << flag)) == 0 || program.Contains($"flag{flag}", StringComparison.Ordinal))
        from text in Texts.Take(program.Contains("text", StringComparison.Ordinal) ? Texts.Length : 1)
        from maybe in Maybes.Take(program.Contains("maybe", StringComparison.Ordinal) ? Maybes.Length : 1)
        from number in Numbers.Take(program.Contains("number", StringComparison.Ordinal) ? Numbers.Length : 1)
        select new ProgramFilling(flags, text, maybe, number);

    public object?[] Arguments(HttpClient http) => [http, Flag(0), Flag(1), Flag(2), Flag(3), Text, Maybe, Number];

    private bool Flag(int index) => (Flags & (1 << index)) != 0;
}
