using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Model;

/// <summary>A JSON value as far as the code tells it.</summary>
internal abstract class PayloadValue(TextSpan span)
{
    /// <summary>Where the value stands in the source; empty at 0 where it stands in no code of its own (a default of its type).</summary>
    public TextSpan Span { get; } = span;

    /// <summary>The JSON types that the value can have.</summary>
    public abstract JsonTypes Types { get; }

    /// <summary>The size of a value with these parts.</summary>
    protected static int SizeOf(IEnumerable<PayloadValue> parts) => (int)Math.Min(parts.Sum(static part => (long)part.Size) + 1, int.MaxValue);

    /// <summary>How many values it holds, itself included; what stands in it twice counts twice.</summary>
    public virtual int Size => 1;

    /// <summary>The values that the code chooses from; the value itself where there is no choice.</summary>
    public virtual ImmutableArray<PayloadValue> Alternatives => ImmutableArray.Create(this);

    /// <summary>Whether another value of the same class and place says the same.</summary>
    public virtual bool IsSameAs(PayloadValue other) => ReferenceEquals(this, other);

    /// <summary>What is left of the knowledge after unseen code had the value: objects that can change may have other fields.</summary>
    public virtual PayloadValue Exposed() => this;
}

/// <summary>A string, number, boolean or null that the code fixes.</summary>
internal sealed class ConstantValue(JsonScalar scalar, TextSpan span) : PayloadValue(span)
{
    public JsonScalar Scalar { get; } = scalar;

    public override JsonTypes Types => Scalar.Type;

    public override string ToString() => Scalar.ToString();
}

/// <summary>A value of which at most the JSON type is known.</summary>
internal sealed class UnknownValue(JsonTypes types, TextSpan span) : PayloadValue(span)
{
    private readonly UnknownValue? _withoutNull =
        (types & JsonTypes.Null) == 0 ? null : new UnknownValue(types & ~JsonTypes.Null, span);

    public override JsonTypes Types { get; } = types;

    /// <summary>What the value is where it is not null.</summary>
    public UnknownValue WithoutNull => _withoutNull ?? this;
}

/// <summary>One of several values, each at its own place: <c>a ? b : c</c>, <c>a ?? b</c>, a <c>switch</c> expression.</summary>
internal sealed class ChoiceValue : PayloadValue
{
    private ChoiceValue(ImmutableArray<PayloadValue> alternatives, TextSpan span)
        : base(span) => (Alternatives, Size) = (alternatives, SizeOf(alternatives));

    public override ImmutableArray<PayloadValue> Alternatives { get; }

    public override JsonTypes Types => Alternatives.Aggregate(JsonTypes.None, static (types, value) => types | value.Types);

    public override PayloadValue Exposed() => new ChoiceValue(Alternatives.Select(static value => value.Exposed()).ToImmutableArray(), Span);

    public override int Size { get; }

    /// <summary>Makes one flat choice of the values; a single value stays itself.</summary>
    public static PayloadValue Of(IEnumerable<PayloadValue> values, TextSpan span)
    {
        var alternatives = values.SelectMany(static value => value.Alternatives).Distinct().ToImmutableArray();
        return alternatives.Length == 1 ? alternatives[0] : new ChoiceValue(alternatives, span);
    }
}
