using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>Compiles, judges and runs many programs at once.</summary>
internal static class ProgramBatch
{
    private const int ProgramsInOneAssembly = 250;

    /// <summary>The programs of the seeds, with what <paramref name="judge"/> says of each.</summary>
    public static IEnumerable<RunProgram> Run(IEnumerable<int> seeds, Func<ProgramAssembly, IEnumerable<ProgramReport>> judge) =>
        seeds.Chunk(ProgramsInOneAssembly).SelectMany(chunk => RunTogether(chunk, judge));

    private static List<RunProgram> RunTogether(int[] seeds, Func<ProgramAssembly, IEnumerable<ProgramReport>> judge)
    {
        var programs = seeds.Select(RandomProgram.Of).ToList();
        var source = new StringBuilder(ProgramSource.Head(isTraced: false));
        var places = new List<(TextSpan Span, string Text, IReadOnlyList<Mark> Marks)>();
        foreach (var (index, program) in programs.Index())
        {
            var (text, marks) = Marked.Plain(ProgramSource.Method(index, program));
            places.Add((new TextSpan(source.Length, text.Length), text, marks));
            source.Append(text);
        }

        using var judged = new ProgramAssembly(source.Append(ProgramSource.Foot).ToString());
        var reports = judge(judged).ToList();
        var claims = places.Select((place, index) => ClaimsIn(reports, place.Span, place.Marks, programs[index].Shape.CanChange)).ToList();

        // Only a claim asks where a value came from.
        using var traced = new ProgramAssembly(ProgramSource.Head(isTraced: true)
            + string.Concat(programs.Select((program, index) =>
                claims[index].Count == 0 ? "" : Marked.Traced(ProgramSource.Method(index, program))))
            + ProgramSource.Foot);
        var methods = judged.Tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .ToLookup(static method => method.Identifier.ValueText);
        var model = judged.Model;
        return programs.Select((program, index) =>
        {
            var text = places[index].Text;
            var method = methods[ProgramSource.MethodName(index)].Single();
            var payloads = program.Style == ProgramStyle.Known ? ProgramReport.PayloadsIn(method, model).ToList() : [];
            var sent = Sent(judged, claims[index].Count == 0 ? null : traced, index, text);
            return new RunProgram(seeds[index], program, text, claims[index], sent, payloads);
        }).ToList();
    }

    private static List<Claim> ClaimsIn(IEnumerable<ProgramReport> reports, TextSpan program, IReadOnlyList<Mark> marks, bool isOnlyPayload) => reports
        .Where(report => program.Contains(report.Span))
        .Select(report => Claim.Of(report.From(program.Start), marks, isOnlyPayload))
        .OfType<Claim>()
        .ToList();

    private static List<SentPayload> Sent(ProgramAssembly judged, ProgramAssembly? traced, int index, string text)
    {
        var sent = new HashSet<(string Body, string Origin)>();
        foreach (var filling in ProgramFilling.Of(text))
        {
            var bodies = judged.Run(index, filling);
            var origins = traced?.Run(index, filling) ?? bodies;
            Assert.True(bodies.Count == origins.Count, $"the traced program sends something else\n{text}");
            sent.UnionWith(bodies.Zip(origins));
        }

        return sent
            .Select(static pair => new SentPayload(JsonNode.Parse(pair.Body)!.AsObject(), JsonNode.Parse(pair.Origin)!.AsObject()))
            .ToList();
    }
}
