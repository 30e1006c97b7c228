using System.Collections.Concurrent;
using Buddy.Analyzers.Fuzz.Corpus;

namespace Buddy.Analyzers.Fuzz.Mutants;

/// <summary>A damaged program.</summary>
/// <param name="Number">Its number; the same one gives the same mutant.</param>
/// <param name="Origin">Where the program comes from.</param>
/// <param name="Text">The damaged text.</param>
internal sealed record Mutant(int Number, string Origin, string Text)
{
    private static readonly ConcurrentDictionary<CorpusProgram, CodePieces> Pieces = new();

    /// <summary>The mutant of that number; chance starts at <see cref="FuzzRun.Seed"/>.</summary>
    public static Mutant Of(int number)
    {
        var random = RandomOf(number);
        var program = ProgramFor(random);
        var text = random.Next(2) == 0
            ? new NodeMutation(random).Apply(program)
            : new PieceMutation(random, () => PiecesOf(Any(random, RepositoryCode.Samples))).Apply(PiecesOf(program));
        return new Mutant(number, program.Origin, text);
    }

    /// <summary>Chance for what is done with a mutant.</summary>
    public static Random RandomOf(int number) => new(unchecked((FuzzRun.Seed * 1_000_003) + number));

    private static CorpusProgram ProgramFor(Random random) => random.Next(20) switch
    {
        < 10 => Any(random, RepositoryCode.Samples),
        < 13 => RandomCode.Program(random),
        < 16 => RandomCode.Payload(random),
        < 19 => Any(random, RepositoryCode.Examples),
        _ => Any(random, RepositoryCode.Tests),
    };

    /// <summary>Random programs come once, the others again and again.</summary>
    private static CodePieces PiecesOf(CorpusProgram program) =>
        program.Origin.StartsWith("random", StringComparison.Ordinal) ? CodePieces.Of(program) : Pieces.GetOrAdd(program, CodePieces.Of);

    private static T Any<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
