using System.Text.RegularExpressions;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1201. What it says never holds the secret itself.</summary>
internal sealed class SecretInSourceRule() : PayloadRule(RuleDescriptors.SecretInSource)
{
    private static readonly Regex Braces = new(@"\{(\w+)\}");

    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => ValueWording.PlaceOf(finding, root);

    public override object[] MessageArguments(Finding finding, PayloadObject root) => [finding.Field!.Name];

    public override IEnumerable<FixOption> FixesOf(Finding finding) =>
        finding.Value!.Span.IsEmpty ? [] : [FixOption.ReadEnvironment(EnvironmentVariableFor(finding))];

    public override bool IsCertain(Finding finding) => true;

    /// <summary>As the schema says (<c>x-environment-variable</c>), where the object has the names that it asks for; else after the field.</summary>
    private static string EnvironmentVariableFor(Finding finding)
    {
        var isComplete = true;
        var name = Braces.Replace(finding.Schema.EnvironmentVariable ?? "", match =>
        {
            if (finding.Owner?.Find(match.Groups[1].Value)?.Value is ConstantValue { Scalar.AsString: { } text })
                return text;
            isComplete = false;
            return "";
        });
        return isComplete && IsName(name) ? name : $"BUDDY_{finding.Field!.Name.ToUpperInvariant()}";
    }

    private static bool IsName(string text) =>
        text.Length > 0 && !(text[0] is >= '0' and <= '9')
        && text.All(static character => character is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_');
}
