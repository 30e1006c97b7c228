using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>Reads objects of a payload type: <c>new</c> with arguments and an object initialiser, and what the type itself sets.</summary>
internal static class DtoReader
{
    /// <summary>The object on the wire, or null where the type is written in a way of its own.</summary>
    public static PayloadObject? Read(IObjectCreationOperation creation, ReadContext context)
    {
        if (creation.Type is not INamedTypeSymbol type || context.Cache.TypeOf(type, context) is not { } dto)
            return null;

        context = context with { Format = dto.Format with { WrittenAs = null } }; // which speaks of this object alone
        var values = ValuesOf(creation, dto, context);
        var fields = PolymorphicTypes.DiscriminatorOf(dto).Concat(dto.Members.SelectMany(member => DtoFields.Of(member, values, context)));
        return new PayloadObject(fields.ToImmutableArray(), dto.IsOpen, context.SpanOf(creation.Syntax), context.StartOf(creation.Syntax));
    }

    /// <summary>What the members of the new object hold.</summary>
    public static DtoValues ValuesOf(IObjectCreationOperation creation, DtoType dto, ReadContext context)
    {
        var values = new DtoValues(dto);
        DtoArguments.Add(creation.Arguments, values, context);
        if (creation.Constructor is { } constructor)
            ConstructorReader.Read(dto.Type, constructor, values, context);
        else
            values.MakeOpaque();
        ReadInitializer(creation.Initializer, values, context);
        return values;
    }

    /// <summary>What the members hold of an object of which only the constructor is known.</summary>
    public static DtoValues ValuesOf(IMethodSymbol constructor, DtoType dto, ReadContext context)
    {
        var values = new DtoValues(dto);
        ConstructorReader.Read(dto.Type, constructor, values, context);
        return values;
    }

    /// <summary>Takes the assignments of an object initialiser, or of a <c>with</c>, into <paramref name="values"/>.</summary>
    public static void ReadInitializer(IObjectOrCollectionInitializerOperation? initializer, DtoValues values, ReadContext context)
    {
        foreach (var element in initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            switch (element)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: not IPropertySymbol { IsIndexer: true } and { } member } target } assignment:
                    if (!values.Type.Owns(member))
                        values.MakeOpaque(); // an extension member may set any other one
                    else
                        values.Set(member, new DtoValue(ValueReader.Read(assignment.Value, context, member), context.SpanOf(target.Syntax)));
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation { Member: { } member } target } added:
                    values.Set(member, new DtoValue(Added(added, context), context.SpanOf(target.Syntax)));
                    break;
                default:
                    values.MakeOpaque();
                    break;
            }
        }
    }

    /// <summary><c>X = { … }</c> adds to what the type has put there: of a list the items are known, of an object nothing.</summary>
    private static PayloadValue Added(IMemberInitializerOperation added, ReadContext context)
    {
        var items = added.Initializer.Initializers
            .Select(static element => element is IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 1 } arguments } ? arguments[0].Value : null)
            .ToList();
        var span = context.SpanOf(added.Initializer.Syntax);
        return items.Contains(null)
            ? new UnknownValue(JsonTypes.Any, span)
            : new PayloadArray(items.Select(item => ValueReader.Read(item!, context)).ToImmutableArray(), isOpen: true, span);
    }
}
