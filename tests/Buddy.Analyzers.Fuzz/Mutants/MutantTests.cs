using Buddy.Analyzers.Fuzz.Corpus;

namespace Buddy.Analyzers.Fuzz.Mutants;

/// <summary>The mutants are many, different and repeatable.</summary>
public class MutantTests
{
    [Fact]
    public void The_repository_holds_many_samples()
    {
        Assert.InRange(RepositoryCode.Samples.Count, 800, int.MaxValue);
        Assert.InRange(RepositoryCode.Examples.Count, 50, int.MaxValue);
        Assert.InRange(RepositoryCode.Tests.Count, 50, int.MaxValue);
    }

    [Fact]
    public void Pieces_are_the_text() => Assert.All(RepositoryCode.Examples, static program => Assert.Equal(program.Text, string.Concat(CodePieces.Of(program).All)));

    [Fact]
    public void The_same_number_gives_the_same_mutant() =>
        Assert.All(Enumerable.Range(0, 100), static number => Assert.Equal(Mutant.Of(number), Mutant.Of(number)));

    [Fact]
    public void Hardly_two_are_the_same() =>
        Assert.InRange(Enumerable.Range(0, 500).Select(static number => Mutant.Of(number).Text).Distinct().Count(), 480, 500);
}
