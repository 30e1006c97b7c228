using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1201. What it says never holds the secret itself.</summary>
internal sealed class SecretInSourceRule() : PayloadRule(RuleDescriptors.SecretInSource)
{
    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => ValueWording.PlaceOf(finding, root);

    public override object[] MessageArguments(Finding finding, PayloadObject root) => [finding.Field!.Name];

    public override IEnumerable<FixOption> FixesOf(Finding finding) =>
        finding.Value!.Span.IsEmpty ? [] : [FixOption.ReadEnvironment(EnvironmentVariableFor(finding))];

    public override bool IsCertain(Finding finding) => true;

    /// <summary>Buddy's own variable has a name already; any other secret is named after its field.</summary>
    private static string EnvironmentVariableFor(Finding finding)
    {
        var field = finding.Field!.Name;
        var key = finding.Owner?.Find("key")?.Value is ConstantValue { Scalar.AsString: { } text } && IsName(text) ? text : null;
        return key is null ? $"BUDDY_{field.ToUpperInvariant()}"
            : field == "value" ? key
            : $"{key}_{field.ToUpperInvariant()}";
    }

    private static bool IsName(string text) =>
        text.Length > 0 && !(text[0] is >= '0' and <= '9')
        && text.All(static character => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');
}
