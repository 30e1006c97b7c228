using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.JsonNodes;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading;

/// <summary>Reads arrays, lists with a collection initialiser, and collection expressions.</summary>
internal static class ArrayReader
{
    // Newer than the Roslyn that this is compiled against; the numbers are part of the public API.
    public const OperationKind CollectionExpression = (OperationKind)127;
    private const OperationKind Spread = (OperationKind)128;

    /// <summary>The JSON array that the expression becomes, or null where it is none.</summary>
    public static PayloadArray? Read(IOperation operation, ReadContext context) => operation switch
    {
        IArrayCreationOperation array => OfArray(array, context),
        IObjectCreationOperation creation when NodeTypes.IsArray(creation.Type) =>
            JsonArrayReader.Read(creation, context) ?? JArrayReader.Read(creation, context),
        IObjectCreationOperation { Initializer: { } initializer } creation when IsList(creation) => OfList(initializer, creation, context),
        IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } creation when IsList(creation) => Of(creation, [], false, context),
        IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType.Name: "Array" or "Enumerable" } } empty => Of(empty, [], false, context),
        { Kind: CollectionExpression } when !NodeTypes.IsObject(operation.Type) => OfCollectionExpression(operation, context),
        _ => null,
    };

    private static PayloadArray? OfArray(IArrayCreationOperation array, ReadContext context)
    {
        if (array.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte })
            return null; // Base64 text
        if (array.Initializer is { } initializer)
            return Of(array, initializer.ElementValues, false, context);

        var isEmpty = array.DimensionSizes.All(static size => size.ConstantValue is { HasValue: true, Value: 0 });
        return Of(array, [], !isEmpty, context);
    }

    private static PayloadArray OfList(IObjectOrCollectionInitializerOperation initializer, IObjectCreationOperation creation, ReadContext context)
    {
        var items = new List<IOperation>();
        var isOpen = creation.Arguments.Any(static argument => argument.Parameter?.Type.SpecialType != SpecialType.System_Int32);
        foreach (var element in initializer.Initializers)
        {
            if (element is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 } add)
                items.Add(add.Arguments[0].Value);
            else
                isOpen = true;
        }

        return Of(creation, items, isOpen, context);
    }

    private static PayloadArray OfCollectionExpression(IOperation expression, ReadContext context)
    {
        var elements = expression.ChildOperations.ToList();
        return Of(
            expression,
            elements.Where(static element => element is not IArgumentOperation && element.Kind != Spread),
            elements.Exists(static element => element.Kind == Spread || element is IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue }),
            context);
    }

    private static PayloadArray Of(IOperation array, IEnumerable<IOperation> items, bool isOpen, ReadContext context) => new(
        items.Select(item => ValueReader.Read(item, context)).ToImmutableArray(),
        isOpen,
        context.SpanOf(array.Syntax));

    private static bool IsList(IObjectCreationOperation creation) =>
        creation.Type is INamedTypeSymbol { Name: "List" or "HashSet" or "Collection" or "SortedSet", TypeArguments.Length: 1 };
}
