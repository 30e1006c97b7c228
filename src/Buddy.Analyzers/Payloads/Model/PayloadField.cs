using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Model;

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

    /// <summary>Name and value of the assignment or call that sets it behind the object's creation; null where the creation itself does.</summary>
    public TextSpan? Change { get; init; }

    /// <summary>What becomes of it where the object has a field of that name already.</summary>
    public Repetition Repetition { get; init; }

    /// <summary>Whether a serializer makes the name of a C# name with capital letters; else it is written as it is, or without any.</summary>
    public bool IsNamedByMember { get; init; }

    /// <summary>The name that the naming policy of the call gives members of this name, where this one is a key, which it leaves as it is; null where there is none.</summary>
    public string? NameUnderPolicy { get; init; }

    /// <summary>Whether code that is not seen had the object after the field was set: the field may be gone, or hold something else.</summary>
    public bool MayBeReplaced { get; init; }

    /// <summary>Whether the object is sent without the field on another way through the code; else, where it may be missing, the serializer may leave it out.</summary>
    public bool IsOfSomeWaysOnly { get; init; }

    /// <summary>Whether the field is sent as null or, which means the same to the API, not at all.</summary>
    public bool IsNull => Value is ConstantValue { Scalar.IsNull: true };

    /// <summary>The same field with another value and presence.</summary>
    public PayloadField With(PayloadValue value, Presence presence) => new(Name, NameSpan, value, presence) { Change = Change, Repetition = Repetition, IsNamedByMember = IsNamedByMember, NameUnderPolicy = NameUnderPolicy, MayBeReplaced = MayBeReplaced, IsOfSomeWaysOnly = IsOfSomeWaysOnly };

    /// <summary>The same field where ways meet of which one does not have it.</summary>
    public PayloadField OfSomeWays() => new(Name, NameSpan, Value, Presence.Maybe) { Change = Change, Repetition = Repetition, IsNamedByMember = IsNamedByMember, NameUnderPolicy = NameUnderPolicy, MayBeReplaced = MayBeReplaced, IsOfSomeWaysOnly = true };

    /// <summary>The same field after unseen code had the object.</summary>
    public PayloadField Exposed() => new(Name, NameSpan, Value.Exposed(), Presence)
    {
        Change = Change, Repetition = Repetition, IsNamedByMember = IsNamedByMember, NameUnderPolicy = NameUnderPolicy, MayBeReplaced = true,
    };

    /// <summary>The same field under the name that the object has for it already; whether it is meant to be the same is then not known.</summary>
    public PayloadField Named(string name) => name == Name ? this : new(name, NameSpan, Value, Presence) { Change = Change, IsNamedByMember = IsNamedByMember };

    /// <summary>The same field, set behind the object's creation.</summary>
    public PayloadField SetBy(TextSpan change) => new(Name, NameSpan, Value, Presence) { Change = change, Repetition = Repetition, IsNamedByMember = IsNamedByMember, NameUnderPolicy = NameUnderPolicy, MayBeReplaced = MayBeReplaced };

    /// <summary>What is known of the name when this field is written after an earlier one of the same name.</summary>
    public PayloadField Over(PayloadField earlier) =>
        Presence == Presence.Always ? this : With(ChoiceValue.Of([earlier.Value, Value], Value.Span), earlier.Presence);
}
