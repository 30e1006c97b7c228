using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Rules;
using Buddy.Analyzers.Tests.Evaluation;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.RuleUnits;

/// <summary>What a user sees of the one finding in a payload, as text, without a compiler.</summary>
/// <remarks>
/// A payload is a <see cref="PayloadSketch"/> in which <c>«…»</c> stands around what is underlined. The message stands behind the severity that it has where
/// certain mistakes are errors: <c>Error BUDDY1004: 'timeout' must be …</c>. Each correction has a line below it: <c>Replace (unquote): = 600</c>.
/// </remarks>
internal static class Told
{
    private static readonly UserOptions CertainMistakesAreErrors = new() { CertainMistakesAreErrors = true };

    /// <summary>What is told of the one finding in a payload, judged by a schema that is written as JSON.</summary>
    public static void Is(string schema, string payload, params string[] lines)
    {
        var root = Root(payload);
        Is(FindingIn(schema, root), root, payload, lines);
    }

    /// <summary>Nothing is told of the payload, though it breaks the schema.</summary>
    public static void IsNothing(string schema, string payload) => Assert.Null(PayloadRules.Of(FindingIn(schema, PayloadSketch.FromJson(payload))));

    /// <summary>The payload that stands in the text.</summary>
    public static PayloadObject Root(string payload) => PayloadSketch.FromJson(Unmarked(payload));

    /// <summary>The one finding.</summary>
    public static Finding FindingIn(string schema, PayloadObject root) =>
        Assert.Single(PayloadEvaluation.Of(TestSchema.Of(schema), root, CancellationToken.None).Findings);

    /// <summary>What is told of a finding in the payload of that text.</summary>
    public static void Is(Finding finding, PayloadObject root, string payload, params string[] lines)
    {
        var rule = PayloadRules.Of(finding);
        Assert.NotNull(rule);
        var severity = FindingSeverity.Of(finding, rule, CertainMistakesAreErrors);
        var message = string.Format(null, rule.Descriptor.MessageFormat.ToString(null), rule.MessageArguments(finding, root));
        var told = rule.FixesOf(finding).Select(Text).Prepend($"{severity} {rule.Descriptor.Id}: {message}").Prepend(Marked(Unmarked(payload), rule.PlaceOf(finding, root)));

        Assert.Equal(string.Join('\n', lines.Prepend(payload)), string.Join('\n', told));
    }

    private static string Text(FixOption option) =>
        $"{option.Kind} ({option.Key}): {string.Join(", ", option.Fields.Select(static field => field.Json == "null" ? field.Name : $"{field.Name} = {field.Json}".TrimStart()))}";

    private static string Marked(string text, TextSpan span) => text.Insert(span.End, "»").Insert(span.Start, "«");

    private static string Unmarked(string text) => text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
}
