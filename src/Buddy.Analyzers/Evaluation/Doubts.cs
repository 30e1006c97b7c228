using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Evaluation;

/// <summary>The values of a payload that are written down and yet not known: what they are taken for instead.</summary>
internal sealed class Doubts
{
    private readonly Dictionary<PayloadValue, UnknownValue> _byValue = [];

    private Doubts()
    {
    }

    /// <summary>Nothing is doubted.</summary>
    public static Doubts None { get; } = new();

    /// <summary>The placeholders, the variables and the encrypted values of a payload.</summary>
    public static Doubts In(PayloadObject root)
    {
        var doubts = new Doubts();
        doubts.Visit(root, holder: null, []);
        return doubts;
    }

    /// <summary>What the value is taken for; null where it counts as it stands.</summary>
    public UnknownValue? Of(PayloadValue value) => Find(value) is { } doubt ? Find(doubt) ?? doubt : null;

    /// <summary>The same, and values of which nothing is believed.</summary>
    public Doubts And(IEnumerable<PayloadValue> values)
    {
        var more = new Doubts();
        foreach (var entry in _byValue)
            more._byValue.Add(entry.Key, entry.Value);
        foreach (var value in values)
            more._byValue[value] = new UnknownValue(JsonTypes.Any, value.Span);

        return more;
    }

    private UnknownValue? Find(PayloadValue value) => _byValue.TryGetValue(value, out var doubt) ? doubt : null;

    private void Visit(PayloadObject owner, string? holder, HashSet<PayloadValue> seen)
    {
        foreach (var field in owner.Fields)
            Visit(field.Value, field.Name, holder, seen);
    }

    /// <summary>A value that several fields share is looked at once.</summary>
    private void Visit(PayloadValue value, string field, string? holder, HashSet<PayloadValue> seen)
    {
        switch (value)
        {
            case ConstantValue constant:
                Add(constant, field, holder);
                break;
            case PayloadObject owner when seen.Add(owner):
                Visit(owner, field, seen);
                break;
            case PayloadArray array when seen.Add(array):
                foreach (var item in array.Items)
                    Visit(item, field, holder, seen);
                break;
            case ChoiceValue choice when seen.Add(choice):
                foreach (var alternative in choice.Alternatives)
                    Visit(alternative, field, holder, seen);
                break;
        }
    }

    private void Add(ConstantValue constant, string field, string? holder)
    {
        if (constant.Scalar.AsString is not { } text)
            return;
        if (PlaceholderText.IsFor(constant, field, holder) || VariableText.IsWhole(text))
            _byValue[constant] = new UnknownValue(JsonTypes.Any, constant.Span);
        else if (VariableText.IsIn(text))
            _byValue[constant] = new UnknownValue(JsonTypes.String, constant.Span);
    }
}
