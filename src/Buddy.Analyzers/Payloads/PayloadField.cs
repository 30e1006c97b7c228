using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads;

/// <summary>One field of a JSON object.</summary>
/// <param name="name">The name on the wire.</param>
/// <param name="nameSpan">Where the name stands; null for a field that the code at hand does not write, such as a default of the type.</param>
/// <param name="value">What is sent.</param>
/// <param name="presence">Whether it is sent on every way.</param>
internal sealed class PayloadField(string name, TextSpan? nameSpan, PayloadValue value, Presence presence = Presence.Always)
{
    public string Name { get; } = name;

    public TextSpan? NameSpan { get; } = nameSpan;

    public PayloadValue Value { get; } = value;

    public Presence Presence { get; } = presence;

    /// <summary>Whether the field is sent as null or, which means the same to the API, not at all.</summary>
    public bool IsNull => Value is ConstantValue { Scalar.IsNull: true };

    /// <summary>What is known of the name when this field is written after an earlier one of the same name.</summary>
    public PayloadField Over(PayloadField earlier) => Presence == Presence.Always
        ? this
        : new PayloadField(
            Name,
            NameSpan,
            ChoiceValue.Of([earlier.Value, Value], Value.Span),
            earlier.Presence);
}
