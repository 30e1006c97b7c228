using System.Globalization;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>BUDDY1004.</summary>
internal sealed class WrongTypeRule() : PayloadRule(RuleDescriptors.WrongType)
{
    public override TextSpan PlaceOf(Finding finding, PayloadObject root) => ValueWording.PlaceOf(finding, root);

    public override object[] MessageArguments(Finding finding, PayloadObject root) =>
    [
        ValueWording.Subject(finding),
        DeclaredBy(finding).Types is { } allowed ? ValueWording.Of(allowed) : "set",
        ValueWording.Of(finding.Value!.Types) + (finding.Value == finding.Field!.Value && finding.Value.Types == JsonTypes.Null ? ", which counts as missing" : ""),
    ];

    /// <summary>None for a value that the code at hand does not write.</summary>
    public override IEnumerable<FixOption> FixesOf(Finding finding)
    {
        var value = finding.Value!;
        var schema = DeclaredBy(finding);
        if (value.Span.IsEmpty || value.Types == JsonTypes.Null || schema.Types is not { } allowed)
            yield break;

        if (Unquoted(value, allowed) is { } unquoted)
            yield return FixOption.Replace("unquote", unquoted);
        if (Quoted(value, schema) is { } quoted)
            yield return FixOption.Replace("quote", quoted);
        if ((allowed & JsonTypes.Array) != 0 && schema.Items is { } items)
        {
            if (PairOf(value, Declared(items)) is var (key, content))
                yield return FixOption.ListPairs(key, content);
            else if (Takes(items, value))
                yield return FixOption.WrapInArray();
        }

        if ((allowed & JsonTypes.Object) != 0 && schema.Required.IsEmpty
            && schema.Properties.Entries.FirstOrDefault() is { Value: { } first, Key: { } name } && Takes(first, value))
        {
            yield return FixOption.WrapInObject(name);
        }
    }

    public override bool IsCertain(Finding finding) => true;

    private static Schema DeclaredBy(Finding finding) => Declared(finding.Schema);

    private static Schema Declared(Schema schema) => schema.Ref?.Target ?? schema;

    /// <summary>
    /// The field for the name and the one for the value, where the list's items are pairs of them and the object has just names with their values:
    /// <c>new { DB_HOST = "db" }</c> for variables. What such names become on the wire does not matter.
    /// </summary>
    private static (string Key, string Value)? PairOf(PayloadValue value, Schema items) =>
        value is PayloadObject { IsOpen: false } names
        && names.Fields.All(field => field is { NameSpan: not null, Change: null } && items.FindProperty(field.Name) is null && (field.Value.Types & (JsonTypes.Object | JsonTypes.Array)) == 0)
        && items is { Types: JsonTypes.Object, Required: { Length: 1 } required }
        && items.Properties.Entries.FirstOrDefault(entry => entry.Key != required[0] && !entry.Value.IsReadOnly) is { Key: { } content, Value.Types: JsonTypes.String }
            ? (required[0], content)
            : null;

    private static bool Takes(Schema schema, PayloadValue value) => Declared(schema).Types is { } types && (value.Types & ~types) == 0;

    /// <summary>The number or boolean that the text spells exactly, where that is what is wanted.</summary>
    private static string? Unquoted(PayloadValue value, JsonTypes allowed)
    {
        if (value is not ConstantValue { Scalar.AsString: { } text })
            return null;
        if (text is "true" or "false")
            return (allowed & JsonTypes.Boolean) != 0 ? text : null;

        return JsonNumbers.IsNumber(text, 0, text.Length)
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && (JsonScalar.Of(number).Type & allowed) != 0
            ? text
            : null;
    }

    /// <summary>A whole number as text; of a fraction it is not certain how many digits were meant.</summary>
    private static string? Quoted(PayloadValue value, Schema schema) =>
        value is ConstantValue { Scalar: { Type: JsonTypes.Integer } number } && schema is { Types: JsonTypes.String, Enum.IsDefault: true, Pattern: null }
            ? JsonString.Quote(number.ToString())
            : null;
}
