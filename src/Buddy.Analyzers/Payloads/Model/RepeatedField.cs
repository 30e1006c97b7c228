using System.Collections.Immutable;

namespace Buddy.Analyzers.Payloads.Model;

/// <summary>A name that an object is given twice, for certain.</summary>
/// <param name="Earlier">The field that comes first.</param>
/// <param name="Later">The field of the same name.</param>
internal sealed record RepeatedField(PayloadField Earlier, PayloadField Later)
{
    /// <summary>The field that does nothing.</summary>
    public PayloadField Idle => Later.Repetition == Repetition.Throws ? Later : Earlier;

    /// <summary>What is known of two fields of one name; null where the second one is meant, or either may not be set.</summary>
    public static RepeatedField? Of(PayloadField earlier, PayloadField later) =>
        later is { Repetition: not Repetition.Unknown, Presence: Presence.Always, NameSpan.IsEmpty: false }
        && earlier is { Presence: Presence.Always, NameSpan.IsEmpty: false }
            ? new RepeatedField(earlier, later)
            : null;

    /// <summary>The names that come twice among the fields.</summary>
    public static ImmutableArray<RepeatedField> In(ImmutableArray<PayloadField> fields)
    {
        var earlier = new Dictionary<string, PayloadField>(StringComparer.Ordinal);
        var repeated = ImmutableArray.CreateBuilder<RepeatedField>();
        foreach (var field in fields)
        {
            if (earlier.TryGetValue(field.Name, out var first) && Of(first, field) is { } pair)
                repeated.Add(pair);
            earlier[field.Name] = field;
        }

        return repeated.ToImmutable();
    }
}
