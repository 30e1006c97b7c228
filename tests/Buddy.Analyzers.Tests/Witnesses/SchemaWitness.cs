using System.Text.Json.Nodes;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Tests.Witnesses;

/// <summary>Compares the verdict of the evaluator with that of <see cref="SchemaValidator"/>.</summary>
/// <param name="schema">What the evaluator goes by.</param>
/// <param name="validator">The same schema for the validator.</param>
internal sealed class SchemaWitness(Schema schema, SchemaValidator validator)
{
    /// <summary>How many values the validator accepted so far.</summary>
    public int Accepted { get; private set; }

    /// <summary>The names of all schema files that ship.</summary>
    public static IEnumerable<string> Files => SchemaFiles.Shipped().Names;

    /// <summary>Those that judge a value themselves; the others hold definitions, which are put to the test where one of these refers to them.</summary>
    public static IEnumerable<string> JudgingFiles { get; } = [.. Files.Where(static file =>
        JsonNode.Parse(SchemaFiles.Shipped().Read(file)!)!.AsObject().Any(static keyword => keyword.Key != "$defs" && RandomSchema.Deciding.Contains(keyword.Key)))];

    /// <summary>The action types that have a schema of their own.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. ActionCatalog.Shipped.Types.Where(static type => Files.Contains(type + SchemaFiles.Extension))];

    /// <summary>Of a file that ships.</summary>
    public static SchemaWitness OfFile(string file) => new(ActionCatalog.Shipped.SchemaOfFile(file)!, SchemaValidator.OfFile(file));

    /// <summary>A random value of a file that ships: an action where it is the file of one.</summary>
    public static JsonObject Sample(string file, int seed)
    {
        var subject = file[..^SchemaFiles.Extension.Length];
        return new RandomPayload(ActionCatalog.Shipped.SchemaOfFile(file)!, Types.Contains(subject) ? subject : null, seed).Next();
    }

    /// <summary>What the two say, where they differ; null where they agree.</summary>
    /// <param name="value">The JSON.</param>
    /// <param name="payload">What the evaluator is given for it; null where a reader saw nothing.</param>
    public string? Disagreement(JsonObject value, PayloadObject? payload)
    {
        var complaints = validator.Complaints(value);
        if (complaints.Length == 0)
            Accepted++;
        if (payload is null)
            return "the reader sees no payload";

        var expected = complaints.Length == 0 ? Truth.Yes : Truth.No;
        var (truth, findings) = PayloadEvaluation.Of(schema, payload, CancellationToken.None);
        var agrees = truth == expected || (truth == Truth.Unknown && (HoldsVariable(value) || TruthAsWritten(payload) == expected));
        var isFalseAlarm = expected == Truth.Yes && findings.Any(static finding => !finding.IsAnnotation);
        return agrees && !isFalseAlarm
            ? null
            : $"analyzer: {truth} {string.Join(", ", findings.Select(Describe))}\nvalidator: {(complaints.Length == 0 ? "valid" : complaints)}";
    }

    /// <summary>A misspelt field keeps the one that it was meant to be from being missing; the validator takes names as they are written.</summary>
    private Truth TruthAsWritten(PayloadObject payload) =>
        new SchemaEvaluator(Doubts.In(payload), static _ => null, CancellationToken.None) { TakesNamesAsWritten = true }.Evaluate(schema, payload).Truth;

    /// <summary>What a variable stands for, the validator does not ask.</summary>
    private static bool HoldsVariable(JsonObject value) => value.ToJsonString().Contains("\"$", StringComparison.Ordinal);

    private static string Describe(Finding finding) => $"{finding.Keyword} {finding.Field?.Name} {string.Join(" ", finding.Missing)}";
}
