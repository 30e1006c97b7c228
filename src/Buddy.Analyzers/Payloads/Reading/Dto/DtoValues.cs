using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>What the members of a new object hold.</summary>
internal sealed class DtoValues(DtoType type)
{
    private readonly Dictionary<ISymbol, DtoValue> _values = new(SymbolEqualityComparer.Default);

    /// <summary>The type of the object.</summary>
    public DtoType Type => type;

    /// <summary>What the parameters of the constructors are given.</summary>
    public Dictionary<IParameterSymbol, PassedArgument> Arguments { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether code that is not understood may have set any member.</summary>
    public bool IsOpaque { get; private set; }

    /// <summary>The members that something has set, with what they hold.</summary>
    public IEnumerable<KeyValuePair<ISymbol, DtoValue>> Known => _values;

    /// <summary>What the member gives; null where nothing has set it.</summary>
    public DtoValue? Find(ISymbol member, ReadContext context)
    {
        var holder = type.HolderOf(member, out var place);
        if (place.IsHidden)
            return _values.TryGetValue(holder, out var set) ? set : DtoValue.Unknown(default, null);
        if (place.Getter is not { } getter)
            return _values.TryGetValue(holder, out var value) ? value : null;

        context = context.ForDeclaration(getter) with { Arguments = Arguments };
        return context.Operation(getter) is { } operation ? DtoValue.Of(operation, context, member) : DtoValue.Unknown(default, null);
    }

    /// <summary>Whether anything has set the member.</summary>
    public bool IsSet(ISymbol member) => _values.ContainsKey(type.HolderOf(member, out _));

    /// <summary>Gives a member a value, through its setter.</summary>
    public void Set(ISymbol member, DtoValue value)
    {
        var holder = type.HolderOf(member, out var place);
        if (place.ChangesOthers)
            MakeOpaque();
        _values[holder] = place.IsHidden ? DtoValue.Unknown(value.Value.Span, value.NameSpan) : value;
    }

    /// <summary>Gives a member the value of its initialiser, which goes past accessors and overrides.</summary>
    public void SetInitially(ISymbol member, DtoValue value)
    {
        var holder = type.HolderOf(member, out var place);
        if (!place.IsHidden && SymbolEqualityComparer.Default.Equals(holder, member.OriginalDefinition))
            _values[holder] = value;
    }

    /// <summary>
    /// Notes that code ran which is not understood: from here on no member is certain but those that are set later, and those that only
    /// a constructor of another type than <paramref name="level"/> can set.
    /// </summary>
    public void MakeOpaque(INamedTypeSymbol? level = null)
    {
        IsOpaque = true;
        foreach (var member in _values.Keys.Where(member => !IsReadOnly(member) || IsOf(member, level)).ToList())
            _values.Remove(member);
    }

    private static bool IsReadOnly(ISymbol member) => member is IPropertySymbol { SetMethod: null } or IFieldSymbol { IsReadOnly: true };

    private static bool IsOf(ISymbol member, INamedTypeSymbol? level) =>
        level is not null && SymbolEqualityComparer.Default.Equals(member.ContainingType.OriginalDefinition, level.OriginalDefinition);
}

/// <summary>The value of one member.</summary>
/// <param name="Value">What it holds.</param>
/// <param name="NameSpan">Where its name, or the argument that sets it, stands in the code at hand; null where it stands elsewhere.</param>
internal sealed record DtoValue(PayloadValue Value, TextSpan? NameSpan)
{
    /// <summary>The value of an expression inside the type's own code: a parameter stands for what the caller has given.</summary>
    public static DtoValue Of(IOperation operation, ReadContext context, ISymbol member) =>
        new(ValueReader.Read(operation, context, member), DtoArguments.In(operation, context)?.NameSpan);

    public static DtoValue Unknown(TextSpan span, TextSpan? nameSpan) => new(new UnknownValue(JsonTypes.Any, span), nameSpan);
}
