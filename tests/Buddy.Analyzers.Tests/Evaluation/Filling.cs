using System.Collections.Immutable;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>One way of filling in what a payload leaves open: another payload of which all is known.</summary>
internal sealed class Filling
{
    private static readonly JsonScalar[] Scalars =
    [
        JsonScalar.Of("x"), JsonScalar.Of("y"), JsonScalar.Of(""),
        JsonScalar.Of(1), JsonScalar.Of(2), JsonScalar.Of(2.5m),
        JsonScalar.Of(true), JsonScalar.Of(false),
    ];

    private readonly Random _random;
    private readonly HashSet<object> _sent = [];

    public Filling(PayloadObject root, Random random)
    {
        _random = random;
        Root = (PayloadObject)Fill(root);
    }

    /// <summary>The payload without unknowns.</summary>
    public PayloadObject Root { get; }

    /// <summary>Whether all that the finding blames is sent in this filling.</summary>
    public bool Sends(Finding finding) =>
        new object?[] { finding.Owner, finding.Field, finding.Value, finding.Cause }.All(part => part is null || _sent.Contains(part));

    public override string ToString() => Text(Root);

    private PayloadValue Fill(PayloadValue value)
    {
        if (value is UnknownValue unknown)
            return FillUnknown(unknown);

        _sent.Add(value);
        return value switch
        {
            ChoiceValue => Fill(value.Alternatives[_random.Next(value.Alternatives.Length)]),
            PayloadObject payload => FillObject(payload),
            PayloadArray array => ArrayOf(array.Items.Select(Fill).Concat(AnyItems(array.IsOpen)), array),
            _ => value,
        };
    }

    private PayloadValue FillUnknown(UnknownValue unknown)
    {
        PayloadValue filled;
        do
            filled = Any();
        while ((filled.Types & unknown.Types) == 0);

        _sent.Add(unknown);
        if (filled.Types != JsonTypes.Null)
            _sent.Add(unknown.WithoutNull);
        else if (unknown.WithoutNull != unknown)
            _sent.Remove(unknown.WithoutNull);
        return filled;
    }

    private PayloadObject FillObject(PayloadObject payload)
    {
        var fields = ImmutableArray.CreateBuilder<PayloadField>();
        foreach (var field in payload.Fields.Where(field => field.Presence == Presence.Always || _random.Next(2) == 0))
        {
            _sent.Add(field);
            fields.Add(new PayloadField(field.Name, field.NameSpan, Fill(field.Value)));
        }

        var others = RandomSketch.Fields.Append("e").Where(name => payload.Find(name) is null);
        fields.AddRange(others.Where(_ => payload.IsOpen && _random.Next(2) == 0).Select(name => new PayloadField(name, payload.Start, Any())));
        return new PayloadObject(fields.ToImmutable(), false, payload.Span, payload.Start);
    }

    private IEnumerable<PayloadValue> AnyItems(bool isOpen) => Enumerable.Range(0, isOpen ? _random.Next(3) : 0).Select(_ => Any());

    private static PayloadArray ArrayOf(IEnumerable<PayloadValue> items, PayloadArray? original = null) =>
        new(items.ToImmutableArray(), false, original?.Span ?? default);

    private PayloadValue Any() => _random.Next(14) switch
    {
        0 => new ConstantValue(JsonScalar.Null, default),
        1 => ArrayOf(AnyItems(true)),
        2 => AnyObject(),
        _ => new ConstantValue(Scalars[_random.Next(Scalars.Length)], default),
    };

    private PayloadObject AnyObject()
    {
        var fields = RandomSketch.Fields.Where(_ => _random.Next(3) == 0).Select(name => new PayloadField(name, new(1, 1), Any()));
        return new PayloadObject(fields.ToImmutableArray(), false, default, default);
    }

    private static string Text(PayloadValue value) => value switch
    {
        PayloadObject payload => "{ " + string.Join(", ", payload.Fields.Select(static field => $"\"{field.Name}\": {Text(field.Value)}")) + " }",
        PayloadArray array => "[" + string.Join(", ", array.Items.Select(Text)) + "]",
        ConstantValue { Scalar.AsString: { } text } => $"\"{text}\"",
        _ => value.ToString()!,
    };
}
