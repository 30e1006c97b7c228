using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>One payload that arrived.</summary>
/// <param name="Json">What was sent.</param>
/// <param name="Origin">The same with the number of the place in the code instead of each value.</param>
internal sealed record SentPayload(JsonObject Json, JsonObject Origin)
{
    private readonly Lazy<ImmutableHashSet<Violation>> _violations = new(() => [.. WireJudge.Violations(Json)]);

    public ImmutableHashSet<Violation> Violations => _violations.Value;

    /// <summary>Whether the value of that number is in it.</summary>
    public bool Has(int number) => Contains(Origin, Marked.OnWire(number));

    private static bool Contains(JsonNode? node, string text) => node switch
    {
        JsonObject owner => owner.Any(field => Contains(field.Value, text)),
        JsonArray array => array.Any(item => Contains(item, text)),
        JsonValue value => value.TryGetValue(out string? found) && found == text,
        _ => false,
    };
}

/// <summary>A program that was judged and run with all fillings.</summary>
/// <param name="Seed">What it was made of.</param>
/// <param name="Program">The program.</param>
/// <param name="Text">Its code.</param>
/// <param name="Claims">What was said of it.</param>
/// <param name="Sent">What it sends, each payload once.</param>
/// <param name="Payloads">What the analyzer reads, where all is known.</param>
internal sealed record RunProgram(
    int Seed, RandomProgram Program, string Text, IReadOnlyList<Claim> Claims, IReadOnlyList<SentPayload> Sent, IReadOnlyList<Payload> Payloads)
{
    /// <summary>Why claims do not hold, each with the program.</summary>
    public IEnumerable<string> Refutations() =>
        from claim in Claims
        let why = claim.Refute(Sent, mustBeSent: !Program.IsCorrelated, speaksOfAll: Sendings == 1 && !IsCopied)
        where why is not null
        select $"{claim}\n{why}\n{this}";

    private const int MostShown = 8;

    /// <summary>Whether it sends the object or a changed copy of it, of which the copy may be wrong alone.</summary>
    private bool IsCopied => Text.Contains(" with {", StringComparison.Ordinal);

    /// <summary>In how many places it sends something.</summary>
    private int Sendings => Regex.Count(Text, @"await (http\.|Post\()");

    /// <summary>The program, for whoever has to find out.</summary>
    public override string ToString() => $"""
        BUDDY_WITNESS_SEED={Seed} BUDDY_WITNESS_PROGRAMS=1 ({Program.Style} {Program.Shape.GetType().Name})
        {Text}
        sent: {string.Join("\n      ", Sent.Select(static sent => sent.Json.ToJsonString()).Distinct().Take(MostShown))}
        found: {string.Join("\n       ", Claims)}
        """;
}
