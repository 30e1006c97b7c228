using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>One object of the program while a member is followed: one for each expression that creates objects, parameter, or value from outside.</summary>
/// <param name="creation">The expression that creates it; null for an object from outside.</param>
/// <param name="name">What stands for it in a debugger.</param>
internal sealed class ObjectId(SyntaxNode? creation, string name)
{
    /// <summary>The expression that creates it; null for an object from outside.</summary>
    public SyntaxNode? Creation => creation;

    /// <summary>The object that has it in a member of that symbol, for the content of an object from outside.</summary>
    public (ObjectId Holder, ISymbol Member)? Holder { get; init; }

    /// <inheritdoc />
    public override string ToString() => name;
}

/// <summary>A reference to an object whose state the flow knows at each point.</summary>
internal sealed class ReferenceValue(ObjectId id, TextSpan span) : PayloadValue(span)
{
    public ObjectId Id => id;

    public override JsonTypes Types => JsonTypes.Any;

    public override bool IsSameAs(PayloadValue other) => other is ReferenceValue reference && reference.Id == id;
}

/// <summary>An object from outside as it was at one point: all that is known is what has changed in it.</summary>
/// <param name="id">The object.</param>
/// <param name="change">What has changed.</param>
/// <param name="isNode">Whether it is a node that was made of the object, so that it can be changed where the object cannot.</param>
internal sealed class SnapshotValue(ObjectId id, ObjectState change, bool isNode = false) : PayloadValue(default)
{
    public ObjectId Id => id;

    public ObjectState Change => change;

    public bool IsNode => isNode;

    public override JsonTypes Types => JsonTypes.Any;

    public override bool IsSameAs(PayloadValue other) => other is SnapshotValue snapshot && snapshot.Id == id && snapshot.IsNode == isNode && snapshot.Change.IsSame(change);
}

/// <summary>A text of which some parts are known: a URL, JSON with holes, a serialised object.</summary>
internal sealed class TextValue : PayloadValue
{
    private TextValue(ImmutableArray<PayloadValue> parts, TextSpan span)
        : base(span) => (Parts, Size) = (parts, SizeOf(parts));

    /// <summary>The parts in their order; a <see cref="ConstantValue"/> is fixed text, a <see cref="ReferenceValue"/> what a caller gives, any other one is a hole.</summary>
    public ImmutableArray<PayloadValue> Parts { get; }

    /// <summary>Whether the parts have been changed, not only put one behind the other.</summary>
    public bool IsCut { get; private init; }

    public override JsonTypes Types => JsonTypes.String;

    public override int Size { get; }

    /// <summary>
    /// Puts the parts together. Texts among them are taken apart; what is chosen from texts is a hole, and so are holes side by side, so that a text
    /// that a loop extends does not grow without end.
    /// </summary>
    /// <param name="parts">The parts in their order.</param>
    /// <param name="span">The whole expression.</param>
    /// <param name="isCut">Whether they are changed on the way.</param>
    public static TextValue Of(IEnumerable<PayloadValue> parts, TextSpan span, bool isCut = false)
    {
        var flat = ImmutableArray.CreateBuilder<PayloadValue>();
        foreach (var part in parts.SelectMany(PartsOf))
        {
            var isHole = part is UnknownValue || (part is ChoiceValue choice && choice.Alternatives.Any(static value => value is TextValue));
            if (!isHole)
                flat.Add(part);
            else if (flat.Count == 0 || flat[flat.Count - 1] is not UnknownValue)
                flat.Add(part as UnknownValue ?? new UnknownValue(JsonTypes.String, part.Span));
        }

        return new TextValue(flat.ToImmutable(), span) { IsCut = isCut };

        IEnumerable<PayloadValue> PartsOf(PayloadValue part)
        {
            if (part is not TextValue text)
                return [part];

            isCut |= text.IsCut;
            return text.Parts;
        }
    }

    public override bool IsSameAs(PayloadValue other) =>
        other is TextValue text && text.IsCut == IsCut && text.Parts.Length == Parts.Length && text.Parts.Zip(Parts, SameValues.Are).All(static same => same);
}

/// <summary>An object that has been written as JSON text, or is written when the content that holds it is sent.</summary>
/// <param name="value">What is written: the object as it was, or a reference to the object where it is written later.</param>
/// <param name="format">How it is written.</param>
/// <param name="isContent">Whether it is the content of a request; else a text.</param>
internal sealed class WrittenValue(PayloadValue value, WireFormat format, bool isContent) : PayloadValue(default)
{
    public PayloadValue Value => value;

    public WireFormat Format => format;

    public bool IsContent => isContent;

    public override JsonTypes Types => JsonTypes.String;

    public override bool IsSameAs(PayloadValue other) =>
        other is WrittenValue written && written.Format == format && written.IsContent == isContent && SameValues.Are(written.Value, value);
}

/// <summary>A method together with the object that it is called on: <c>action.Add</c>, or the part of it that the method gives, by which it can be changed.</summary>
internal sealed class MethodValue(IMethodSymbol method, PayloadValue? receiver) : PayloadValue(default)
{
    public IMethodSymbol Method => method;

    public PayloadValue? Receiver => receiver;

    public override JsonTypes Types => JsonTypes.Any;

    public override bool IsSameAs(PayloadValue other) =>
        other is MethodValue known && SymbolEqualityComparer.Default.Equals(known.Method, method)
        && (receiver is null || known.Receiver is null ? receiver == known.Receiver : SameValues.Are(receiver, known.Receiver));
}

/// <summary>Several values side by side: a tuple.</summary>
internal sealed class TupleValue(ImmutableArray<PayloadValue> items) : PayloadValue(default)
{
    public ImmutableArray<PayloadValue> Items => items;

    public override JsonTypes Types => JsonTypes.Any;

    public override bool IsSameAs(PayloadValue other) =>
        other is TupleValue tuple && tuple.Items.Length == items.Length && tuple.Items.Zip(items, SameValues.Are).All(static same => same);
}
