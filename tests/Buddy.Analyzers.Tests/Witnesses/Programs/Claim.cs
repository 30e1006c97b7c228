using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>What a finding says of all payloads that the blamed place of the code sends.</summary>
/// <param name="Violations">What the API has against each of them.</param>
/// <param name="Values">The values of which one is in them; null where all payloads of the program are meant.</param>
/// <param name="Message">The finding's words.</param>
internal sealed partial record Claim(IReadOnlyList<Violation> Violations, IReadOnlyCollection<int>? Values, string Message)
{
    /// <summary>The claim of a finding; null for a rule that says nothing of what the API rejects.</summary>
    /// <param name="report">The finding.</param>
    /// <param name="marks">The places of the program.</param>
    /// <param name="isOnlyPayload">Whether all that the program sends is one object; else a payload is known by its values.</param>
    public static Claim? Of(ProgramReport report, IReadOnlyList<Mark> marks, bool isOnlyPayload)
    {
        var words = Quoted(report.Message);
        Violation[] violations = report.Rule switch
        {
            "BUDDY1001" => [.. words.Select(static name => new Violation("BUDDY1001", name))],
            "BUDDY1003" => [new Violation("BUDDY1003", words[1], words[0])],
            "BUDDY1101" or "BUDDY1102" => [new Violation(report.Rule, words[0])],
            "BUDDY1104" => [Exclusion(words.First(IsField), words.Last(IsField)), Exclusion(words.Last(IsField), words.First(IsField))],
            "BUDDY1105" => [new Violation("BUDDY1105", words[0])],
            "BUDDY1103" => [.. CompanionsIn(report.Message).Select(name => new Violation("BUDDY1103", words[0], name))],
            _ => [],
        };
        return violations.Length == 0 ? null : new Claim(
            violations,
            ValuesAt(report.Span, marks) ?? (isOnlyPayload ? null : ValuesAt(report.Creation, marks)),
            $"{report.Rule} {report.Message}");
    }

    /// <summary>Why the claim does not hold; null where it does.</summary>
    /// <param name="sent">All that the program sends.</param>
    /// <param name="mustBeSent">Whether the blamed place has to be on one of the ways.</param>
    /// <param name="speaksOfAll">Whether it speaks of all that is sent; else of one of several objects, or of what one of several places sends, if it is ever reached.</param>
    public string? Refute(IReadOnlyList<SentPayload> sent, bool mustBeSent, bool speaksOfAll)
    {
        if (sent.Count == 0)
            return null;

        var meant = sent.Where(payload => (Values is null || Values.Any(payload.Has)) && IsMeant(payload)).ToList();
        if (meant.Count == 0)
            return !mustBeSent ? null : "no way through the program sends what is blamed";

        var counter = meant.FirstOrDefault(payload => !Violations.All(payload.Violations.Contains));
        return counter is null || (!speaksOfAll && (!mustBeSent || meant.Exists(payload => Violations.All(payload.Violations.Contains)))) ? null : $"does not hold for {counter.Json.ToJsonString()}";
    }

    public override string ToString() => Message;

    /// <summary>A finding that quotes the value of the blamed field, or names the type of the action, speaks of that one alone.</summary>
    private bool IsMeant(SentPayload payload) =>
        (ValueQuoted().Match(Message) is not { Success: true } quoted || payload.Json[quoted.Groups[1].Value]?.ToString() == quoted.Groups[2].Value)
        && (TypeNamed().Match(Message) is not { Success: true } named || payload.Json["type"]?.ToString() == named.Groups[1].Value);

    /// <summary>The values at the innermost place around the span, else those of all places inside it.</summary>
    private static IReadOnlyCollection<int>? ValuesAt(TextSpan span, IReadOnlyList<Mark> marks)
    {
        var around = marks.Where(mark => mark.Span.Contains(span)).MinBy(static mark => mark.Span.Length);
        var inside = marks.Where(mark => span.Contains(mark.Span)).SelectMany(static mark => mark.Values).ToList();
        return around?.Values ?? (inside.Count > 0 ? inside : null);
    }

    private static Violation Exclusion(string field, string other) => new("BUDDY1104", field, other);

    private static bool IsField(string word) => word is not ("true" or "false");

    private static List<string> CompanionsIn(string message) => Quoted(message[message.IndexOf(" needs ", StringComparison.Ordinal)..]);

    private static List<string> Quoted(string message) =>
        QuotedWord().Matches(message).Select(static match => match.Groups[1].Value).ToList();

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex QuotedWord();

    [GeneratedRegex("([A-Z_]+) action lacks")]
    private static partial Regex TypeNamed();

    [GeneratedRegex("'([a-z_]+)' = '([^']*)'")]
    private static partial Regex ValueQuoted();
}
