using Buddy.Analyzers.Tests.Witnesses;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Buddy.Analyzers.Tests.Witnesses.Programs;

namespace Buddy.Analyzers.Fuzz.Corpus;

/// <summary>Random programs, whose flow is what counts, and random payloads, whose fields are.</summary>
internal static class RandomCode
{
    private static readonly string[] Types = ["AWS_ECS", "RUN_DOCKER_CONTAINER"];

    /// <summary>A program that builds an action in any flow.</summary>
    public static CorpusProgram Program(Random random)
    {
        var seed = random.Next();
        var method = Marked.Plain(ProgramSource.Method(0, RandomProgram.Of(seed))).Text;
        return CorpusProgram.Around($"random program {seed}", method, static code => ProgramSource.Head(isTraced: false) + code + ProgramSource.Foot);
    }

    /// <summary>An action of any fields, in a shape that is not rare.</summary>
    public static CorpusProgram Payload(Random random)
    {
        var seed = random.Next();
        var shape = CSharpRendering.All[random.Next(CSharpRendering.All.Count)];
        var payload = new RandomPayload(Types[random.Next(Types.Length)], seed).Next();
        return CorpusProgram.Whole($"random payload {seed} as {shape}", shape.Render([payload]));
    }
}
