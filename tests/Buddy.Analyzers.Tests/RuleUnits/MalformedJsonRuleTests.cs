using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.RuleUnits;

/// <summary>How each fault of a text may be repaired.</summary>
public class MalformedJsonRuleTests
{
    [Theory]
    [InlineData("TrailingComma", "Repair (remove-comma): Remove the comma")]
    [InlineData("MissingComma", "Repair (insert-comma): Insert the comma")]
    [InlineData("UnclosedObject", "Repair (close): Insert what is missing at the end")]
    [InlineData("UnclosedArray", "Repair (close): Insert what is missing at the end")]
    [InlineData("LineBreakInString", "Repair (close-string): Insert the closing quote")]
    [InlineData("SingleQuotes", "Repair (quote): Put it in double quotes")]
    [InlineData("UnquotedName", "Repair (quote): Put it in double quotes")]
    [InlineData("UnknownWord", "Repair (lower-case): Write it in lower case")]
    [InlineData("WrongBracket", "Repair (remove-bracket): Remove the bracket")]
    [InlineData("Comment")]
    [InlineData("BadNumber")]
    public void Fault_is_told_where_it_stands_and_repaired_if_it_can_be(string kind, params string[] repairs)
    {
        const string Payload = """{ "a": «1» }""";
        var root = Told.Root(Payload);
        var place = root.Find("a")!.Value.Span;
        var finding = new Finding
        {
            Keyword = "malformed",
            Schema = Schema.True,
            OwnerSchema = Schema.True,
            Fault = new TextFault(new JsonSyntaxError(new TextSpan(0, 1), Enum.Parse<JsonErrorKind>(kind), "this is wrong"), place),
        };

        Told.Is(finding, root, Payload, ["Error BUDDY1008: Malformed JSON: this is wrong", .. repairs]);
    }
}
