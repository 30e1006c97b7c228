using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1008.</summary>
internal sealed class MalformedJsonRule() : PayloadRule(RuleDescriptors.MalformedJson)
{
    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => finding.Fault!.Span;

    public override object[] MessageArguments(Finding finding, PayloadObject root) => [finding.Fault!.Error.Message];

    /// <summary>What may repair the text; whether it does is found out when the text is at hand.</summary>
    public override IEnumerable<FixOption> FixesOf(Finding finding) => finding.Fault!.Error.Kind switch
    {
        JsonErrorKind.TrailingComma => [FixOption.Repair("remove-comma", "Remove the comma")],
        JsonErrorKind.MissingComma => [FixOption.Repair("insert-comma", "Insert the comma")],
        JsonErrorKind.UnclosedObject or JsonErrorKind.UnclosedArray => [FixOption.Repair("close", "Insert what is missing at the end")],
        JsonErrorKind.LineBreakInString => [FixOption.Repair("close-string", "Insert the closing quote")],
        JsonErrorKind.SingleQuotes or JsonErrorKind.UnquotedName => [FixOption.Repair("quote", "Put it in double quotes")],
        JsonErrorKind.UnknownWord => [FixOption.Repair("lower-case", "Write it in lower case")],
        JsonErrorKind.WrongBracket => [FixOption.Repair("remove-bracket", "Remove the bracket")],
        _ => [],
    };

    public override bool IsCertain(Finding finding) => true;
}
