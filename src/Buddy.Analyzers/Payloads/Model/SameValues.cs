using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Payloads.Model;

/// <summary>Compares what is known of values, and joins it where ways through the code meet.</summary>
internal static class SameValues
{
    /// <summary>Of a value that is set to more values on its many ways, the rest is not judged: each meeting of ways goes through all.</summary>
    private const int MostAlternatives = 64;

    /// <summary>Whether both say the same of the same place.</summary>
    public static bool Are(PayloadValue one, PayloadValue other)
    {
        if (ReferenceEquals(one, other))
            return true;
        if (one.Span != other.Span || one.GetType() != other.GetType())
            return false;

        return (one, other) switch
        {
            (ConstantValue left, ConstantValue right) => left.Scalar.Equals(right.Scalar),
            (UnknownValue left, UnknownValue right) => left.Types == right.Types,
            (ChoiceValue left, ChoiceValue right) => left.Alternatives.Length == right.Alternatives.Length
                && left.Alternatives.All(value => right.Alternatives.Any(candidate => Are(value, candidate))),
            (PayloadArray left, PayloadArray right) => left.IsOpen == right.IsOpen && left.Items.Length == right.Items.Length
                && left.Items.Zip(right.Items, Are).All(static same => same),
            (PayloadObject left, PayloadObject right) => left.IsOpen == right.IsOpen && left.Fields.Length == right.Fields.Length
                && left.Fields.Zip(right.Fields, AreFields).All(static same => same),
            _ => one.IsSameAs(other),
        };
    }

    /// <summary>One of both values; each place is named once.</summary>
    public static PayloadValue Union(PayloadValue one, PayloadValue other)
    {
        if (Are(one, other))
            return one;

        var values = one.Alternatives.ToList();
        foreach (var value in other.Alternatives)
        {
            if (!values.Exists(known => Are(known, value)))
                values.Add(value);
        }

        if (values.Count > MostAlternatives)
            values = [.. values.Take(MostAlternatives - 1), new UnknownValue(JsonTypes.Any, default)];

        return values.Count == one.Alternatives.Length ? one : ChoiceValue.Of(values, one.Span);
    }

    private static bool AreFields(PayloadField one, PayloadField other) =>
        one.Name == other.Name && one.Presence == other.Presence && one.NameSpan == other.NameSpan && Are(one.Value, other.Value);
}
