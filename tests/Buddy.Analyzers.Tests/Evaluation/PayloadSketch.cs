using System.Collections.Immutable;
using System.Globalization;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>
/// Payloads from JSON text, with signs for what C# code may leave open:
/// <list type="bullet">
/// <item><c>"?"</c> is a value of which nothing is known; of <c>"?string"</c> and <c>"?integer|null"</c> the type is;</item>
/// <item><c>"name?": …</c> is a field that is sent on some ways only;</item>
/// <item><c>"(name)": …</c> is a field that the code does not write itself, such as a default of its type;</item>
/// <item><c>{ "?:": [a, b] }</c> is a choice;</item>
/// <item>a name that comes twice is written twice;</item>
/// <item><c>"...": 0</c> opens an object, the item <c>"..."</c> opens an array.</item>
/// </list>
/// Spans are places in the text.
/// </summary>
internal static class PayloadSketch
{
    private const string Rest = "...";
    private const string Choice = "?:";

    public static PayloadObject FromJson(string text)
    {
        var result = JsonReader.Read(text);
        Assert.Null(result.Error);
        return Assert.IsType<PayloadObject>(Value(result.Root!));
    }

    private static PayloadValue Value(JsonNode node) => node.Kind switch
    {
        JsonKind.Null => new ConstantValue(JsonScalar.Null, node.Span),
        JsonKind.Boolean => new ConstantValue(JsonScalar.Of(node.Text == "true"), node.Span),
        JsonKind.Number => new ConstantValue(JsonScalar.Of(decimal.Parse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture)), node.Span),
        JsonKind.String when node.Text.StartsWith('?') => new UnknownValue(Types(node.Text[1..]), node.Span),
        JsonKind.String => new ConstantValue(JsonScalar.Of(node.Text), node.Span),
        JsonKind.Array => new PayloadArray(
            node.Items.Where(static item => item.Text != Rest).Select(Value).ToImmutableArray(),
            node.Items.Any(static item => item.Text == Rest),
            node.Span),
        JsonKind.Object when node.Members is [{ Name: Choice } choice] => ChoiceValue.Of(choice.Value.Items.Select(Value), node.Span),
        JsonKind.Object => new PayloadObject(
            node.Members.Where(static member => member.Name != Rest).Select(Field).ToImmutableArray(),
            node.Members.Any(static member => member.Name == Rest),
            node.Span,
            new TextSpan(node.Span.Start, 1)),
        _ => throw new ArgumentException($"no payload has a {node.Kind}"),
    };

    private static PayloadField Field(JsonMember member)
    {
        if (member.Name is ['(', .. var implied, ')'])
            return new PayloadField(implied, null, Value(member.Value));

        return member.Name.EndsWith('?')
            ? new PayloadField(member.Name[..^1], member.NameSpan, Value(member.Value), Presence.Maybe)
            : new PayloadField(member.Name, member.NameSpan, Value(member.Value)) { Repetition = Repetition.IsWritten };
    }

    private static JsonTypes Types(string names) =>
        names.Length == 0 ? JsonTypes.Any : (JsonTypes)names.Split('|').Sum(static name => (int)Enum.Parse<JsonTypes>(name, ignoreCase: true));
}
