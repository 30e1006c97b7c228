using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>Reads <c>original with { … }</c>: the fields of the original where it is read, those of the <c>with</c> over them.</summary>
internal static class WithExpressionReader
{
    /// <summary>The copy on the wire; null where the type is written in a way of its own.</summary>
    public static PayloadObject? Read(IWithOperation with, ReadContext context)
    {
        if (with.Type is not INamedTypeSymbol type)
            return null;
        if (type.IsAnonymousType)
            return OfAnonymous(with, type, context);
        if (context.Cache.TypeOf(type, context) is not { } dto)
            return null;

        context = context with { Format = dto.Format };
        var values = new DtoValues(dto);
        DtoReader.ReadInitializer(with.Initializer, values, context);
        if (values.IsOpaque || HasCopyConstructor(type))
            return Over(null, [], with, context);

        var changed = dto.Members.Where(member => values.IsSet(member.Symbol)).SelectMany(member => DtoFields.Of(member, values, context)).ToList();
        return Over(OriginalOf(with, context), changed, with, context);
    }

    private static PayloadObject OfAnonymous(IWithOperation with, INamedTypeSymbol type, ReadContext context)
    {
        var changed = with.Initializer.Initializers.OfType<ISimpleAssignmentOperation>()
            .Select(assignment => (Target: assignment.Target as IPropertyReferenceOperation, assignment.Value))
            .Select(change => (change.Target, change.Value, Name: change.Target is null ? null : WireNames.OfUnnamed(change.Target.Property.Name, context.Format)))
            .Where(static change => change.Name is not null)
            .Select(change => new PayloadField(change.Name!, context.SpanOf(change.Target!.Syntax), ValueReader.Read(change.Value, context)))
            .ToList();
        return Over(OriginalOf(with, context), changed, with, context);
    }

    private static PayloadObject? OriginalOf(IWithOperation with, ReadContext context)
    {
        var original = ValueReader.Read(with.Operand, context);
        return (context.Flow?.Resolve(original) ?? original) as PayloadObject;
    }

    private static PayloadObject Over(PayloadObject? original, List<PayloadField> changed, IWithOperation with, ReadContext context) => new(
        (original?.EffectiveFields ?? ImmutableArray<PayloadField>.Empty)
            .Where(field => changed.TrueForAll(change => change.Name != field.Name))
            .Concat(changed)
            .ToImmutableArray(),
        original is not { IsOpen: false },
        context.SpanOf(with.Syntax),
        context.StartOf(with.Syntax));

    /// <summary>A copy constructor that the user wrote may leave out anything.</summary>
    private static bool HasCopyConstructor(INamedTypeSymbol type) => DtoType.Levels(type).Any(static level => level.InstanceConstructors.Any(constructor =>
        !constructor.IsImplicitlyDeclared
        && constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, level)));
}
