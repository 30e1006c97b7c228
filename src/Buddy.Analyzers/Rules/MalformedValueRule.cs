using System.Text.RegularExpressions;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;
using static System.FormattableString;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1007.</summary>
internal sealed class MalformedValueRule() : PayloadRule(RuleDescriptors.MalformedValue)
{
    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => ValueWording.PlaceOf(finding, root);

    public override object[] MessageArguments(Finding finding, PayloadObject root) => [ValueWording.Subject(finding), Expectation(finding)];

    public override IEnumerable<FixOption> FixesOf(Finding finding) => Respelt(finding) is { } text && !finding.Value!.Span.IsEmpty
        ? [FixOption.Replace("respell", JsonString.Quote(text))]
        : [];

    private static string Expectation(Finding finding)
    {
        var (schema, value) = (finding.Schema, finding.Value!);
        return finding.Keyword switch
        {
            "pattern" when schema.Expected is { } expected => $"be {expected}, but it is '{value}'",
            "pattern" => $"match '{schema.Pattern}', but it is '{value}'",
            "minLength" when schema.MinLength == 1 => "not be empty",
            "minLength" => Invariant($"have at least {schema.MinLength} characters, but it is '{value}'"),
            "maxLength" => Invariant($"have at most {schema.MaxLength} characters, but it has {value.ToString()!.Length}"),
            "minimum" => Invariant($"be at least {schema.Minimum}, but it is {value}"),
            "maximum" => Invariant($"be at most {schema.Maximum}, but it is {value}"),
            "minItems" => Invariant($"have at least {ItemsOf(schema.MinItems)}, but it has {CountOf(value)}"),
            _ => Invariant($"have at most {ItemsOf(schema.MaxItems)}, but it has {CountOf(value)}"),
        };
    }

    private static string ItemsOf(decimal? count) => count == 1 ? "1 item" : Invariant($"{count} items");

    private static string CountOf(PayloadValue value)
    {
        var array = value as PayloadArray;
        return Invariant($"{array?.Items.Length}{(array?.IsOpen == true ? " or more" : "")}");
    }

    /// <summary>What the text becomes in small letters and with hyphens, where that is what the pattern asks for: <c>us_east_1</c>.</summary>
    private static string? Respelt(Finding finding)
    {
        if (finding is not { Keyword: "pattern", Schema.Pattern: { } pattern, Value: ConstantValue { Scalar.AsString: { } text } })
            return null;

        var respelt = text.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
        try
        {
            return respelt.Length > 0 && pattern.IsMatch(respelt) ? respelt : null;
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
