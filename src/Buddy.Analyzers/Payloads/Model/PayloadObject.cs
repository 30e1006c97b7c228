using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Model;

/// <summary>A JSON object as far as the code tells it, whichever C# shape it came from.</summary>
/// <param name="fields">The fields in the order of the code; a name may come twice.</param>
/// <param name="isOpen">Whether other fields may come on the wire.</param>
/// <param name="span">The whole expression.</param>
/// <param name="start">What to underline for the object as a whole: <c>new</c> or <c>{</c>.</param>
/// <param name="isFixed">Whether nobody can change its own fields once it is created.</param>
internal sealed class PayloadObject(ImmutableArray<PayloadField> fields, bool isOpen, TextSpan span, TextSpan start, bool isFixed = false) : PayloadValue(span)
{
    private readonly Lazy<Dictionary<string, PayloadField>> _byName = new(() => LastOfEachName(fields));
    private readonly Lazy<ImmutableArray<PayloadField>> _effectiveFields = new(() => WithoutOverwritten(fields));
    private readonly ImmutableArray<RepeatedField> _repeated;

    public ImmutableArray<PayloadField> Fields { get; } = fields;

    /// <summary>The fields as they arrive: each name once, the last one where it comes twice.</summary>
    public ImmutableArray<PayloadField> EffectiveFields => _effectiveFields.Value;

    /// <summary>The names that it is given twice, by its fields; set for an object whose fields no longer show it, since it was followed through the code.</summary>
    public ImmutableArray<RepeatedField> Repeated
    {
        get => !_repeated.IsDefault ? _repeated
            : EffectiveFields.Length == Fields.Length ? ImmutableArray<RepeatedField>.Empty
            : RepeatedField.In(Fields);
        init => _repeated = value;
    }

    /// <summary>The names that other code than its fields tell of sets or takes away, for an object that was followed through the code.</summary>
    public OtherWrites OtherWrites { get; init; } = OtherWrites.None;

    public bool IsOpen { get; } = isOpen;

    /// <summary>Whether a name that differs from another one in letter case alone is the same to it, and the first one stays: a dictionary with such a comparer.</summary>
    public bool IgnoresCase { get; init; }

    public TextSpan Start { get; } = start;

    public override JsonTypes Types => JsonTypes.Object;

    public override int Size { get; } = SizeOf(fields.Select(static field => field.Value));

    /// <summary>The field of that wire name, the last one where it comes twice; null where there is none.</summary>
    public PayloadField? Find(string name) => _byName.Value.TryGetValue(name, out var field) ? field : null;

    /// <summary>The same object with, as far as is known, other fields beside its own.</summary>
    public PayloadObject Open() => IsOpen ? this : new PayloadObject(Fields, isOpen: true, Span, Start, isFixed) { Repeated = _repeated, OtherWrites = OtherWrites, IgnoresCase = IgnoresCase };

    /// <summary>The same object with these fields in the place of its own.</summary>
    public PayloadObject With(ImmutableArray<PayloadField> fields) => new(fields, IsOpen, Span, Start, isFixed) { Repeated = _repeated, OtherWrites = OtherWrites };

    /// <summary>Whether nobody can change its own fields once it is created.</summary>
    public bool IsFixed => isFixed;

    public override PayloadValue Exposed() => new PayloadObject(
        Fields.Select(field => isFixed ? field.With(field.Value.Exposed(), field.Presence) : field.Exposed()).ToImmutableArray(),
        IsOpen || !isFixed,
        Span,
        Start,
        isFixed) { Repeated = _repeated, OtherWrites = OtherWrites, IgnoresCase = IgnoresCase };

    private static ImmutableArray<PayloadField> WithoutOverwritten(ImmutableArray<PayloadField> fields)
    {
        var byName = LastOfEachName(fields);
        return byName.Count == fields.Length
            ? fields
            : fields.Select(static field => field.Name).Distinct().Select(name => byName[name]).ToImmutableArray();
    }

    private static Dictionary<string, PayloadField> LastOfEachName(ImmutableArray<PayloadField> fields)
    {
        var byName = new Dictionary<string, PayloadField>(StringComparer.Ordinal);
        foreach (var field in fields)
            byName[field.Name] = byName.TryGetValue(field.Name, out var earlier) ? field.Over(earlier) : field;
        return byName;
    }
}
