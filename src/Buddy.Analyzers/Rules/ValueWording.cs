using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>What the messages about values have in common.</summary>
internal static class ValueWording
{
    private static readonly (JsonTypes Types, string Name)[] Names =
    [
        (JsonTypes.String, "a string"), (JsonTypes.Number, "a number"), (JsonTypes.Integer, "an integer"), (JsonTypes.Fraction, "a number with a fraction"),
        (JsonTypes.Boolean, "a boolean"), (JsonTypes.Array, "an array"), (JsonTypes.Object, "an object"), (JsonTypes.Null, "null"),
    ];

    /// <summary>The value; where the code at hand does not write it, the field's name, else the payload.</summary>
    public static TextSpan PlaceOf(Finding finding, PayloadObject root) =>
        Places.First(finding.Value!.Span, finding.Field?.NameSpan, Places.WholeOf(root));

    /// <summary><c>'field'</c>, or <c>an item of 'field'</c>.</summary>
    public static string Subject(Finding finding)
    {
        var field = finding.Field!;
        var isItem = field.Value.Alternatives.All(value => value.Span != finding.Value!.Span);
        return isItem ? $"an item of '{field.Name}'" : $"'{field.Name}'";
    }

    /// <summary><c>a string or an array</c>.</summary>
    public static string Of(JsonTypes types)
    {
        var words = new List<string>();
        foreach (var (part, name) in Names)
        {
            if ((types & part) != part)
                continue;
            words.Add(name);
            types &= ~part;
        }

        return string.Join(" or ", words);
    }
}
