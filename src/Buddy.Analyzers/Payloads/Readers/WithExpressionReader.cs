using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>Reads <c>original with { … }</c>.</summary>
internal static class WithExpressionReader
{
    /// <summary>The fields of the original where it is read, those of the <c>with</c> over them; null where the type is written in a way of its own.</summary>
    public static PayloadObject? Read(IWithOperation with, ReadContext context)
    {
        if (with.Type is not INamedTypeSymbol type)
            return null;
        if (type.IsAnonymousType)
            return OfAnonymous(with, context);
        if (DtoType.Of(type, context.Serializer) is not { } dto)
            return null;

        var values = new DtoValues();
        DtoReader.ReadInitializer(with.Initializer, values, context);
        var changed = DtoReader.Fields(type, Only(dto, values), values, context, out var isOpen);
        return Over(ValueReader.Read(with.Operand, context) as PayloadObject, changed, isOpen, with, context);
    }

    private static PayloadObject OfAnonymous(IWithOperation with, ReadContext context)
    {
        var values = new DtoValues();
        DtoReader.ReadInitializer(with.Initializer, values, context);
        var changed = with.Type!.GetMembers().OfType<IPropertySymbol>()
            .Where(static property => WireNames.IsKept(property.Name))
            .Select(property => (property.Name, Value: values.Find(property.Name)))
            .Where(static change => change.Value is not null)
            .Select(static change => new PayloadField(change.Name, change.Value!.NameSpan, change.Value.Value));
        return Over(ValueReader.Read(with.Operand, context) as PayloadObject, changed, values.IsOpaque, with, context);
    }

    private static PayloadObject Over(
        PayloadObject? original, IEnumerable<PayloadField> changed, bool isOpen, IWithOperation with, ReadContext context) => new(
        (original?.EffectiveFields ?? ImmutableArray<PayloadField>.Empty)
            .Where(field => changed.All(change => change.Name != field.Name))
            .Concat(changed)
            .ToImmutableArray(),
        isOpen || original is not { IsOpen: false },
        context.SpanOf(with.Syntax),
        context.StartOf(with.Syntax));

    /// <summary>The members that the <c>with</c> sets: what it leaves out is the original's.</summary>
    private static DtoType Only(DtoType dto, DtoValues values) => dto.Where(member => values.Find(member.Symbol.Name) is not null);
}
