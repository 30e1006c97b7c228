using System.Text;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>Compiles, judges and runs many programs at once.</summary>
internal static class ProgramBatch
{
    public static IReadOnlyList<RunProgram> Run(IReadOnlyList<int> seeds)
    {
        var programs = seeds.Select(RandomProgram.Of).ToList();
        var plain = new StringBuilder(ProgramSource.Head(isTraced: false));
        var traced = new StringBuilder(ProgramSource.Head(isTraced: true));
        var places = new List<(TextSpan Span, string Text, IReadOnlyList<Mark> Marks)>();
        for (var i = 0; i < programs.Count; i++)
        {
            var method = ProgramSource.Method(i, programs[i]);
            var (text, marks) = Marked.Plain(method);
            places.Add((new TextSpan(plain.Length, text.Length), text, marks));
            plain.Append(text);
            traced.Append(Marked.Traced(method));
        }

        using var judged = new ProgramAssembly(plain.Append(ProgramSource.Foot).ToString());
        using var twin = new ProgramAssembly(traced.Append(ProgramSource.Foot).ToString());
        var diagnostics = judged.Analyze();
        Assert.DoesNotContain(diagnostics, static diagnostic => diagnostic.Id == "AD0001");

        return programs.Select((program, index) =>
        {
            var (span, text, marks) = places[index];
            var claims = diagnostics
                .Where(diagnostic => span.Contains(diagnostic.Location.SourceSpan))
                .Select(diagnostic => Claim.Of(diagnostic, new TextSpan(diagnostic.Location.SourceSpan.Start - span.Start, diagnostic.Location.SourceSpan.Length), marks))
                .OfType<Claim>()
                .ToList();
            return new RunProgram(seeds[index], program, text, claims, Sent(judged, twin, index, text), () => judged.Model, span.Start);
        }).ToList();
    }

    private static List<SentPayload> Sent(ProgramAssembly judged, ProgramAssembly twin, int index, string text)
    {
        var sent = new List<SentPayload>();
        foreach (var filling in ProgramFilling.Of(text))
        {
            var (bodies, origins) = (judged.Run(index, filling), twin.Run(index, filling));
            Assert.True(bodies.Count == origins.Count, $"the traced program sends something else\n{text}");
            sent.AddRange(bodies.Zip(origins, static (body, origin) => new SentPayload(JsonNode.Parse(body)!.AsObject(), JsonNode.Parse(origin)!.AsObject())));
        }

        return sent;
    }
}
