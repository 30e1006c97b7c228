using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.JsonNodes;

/// <summary>Reads <c>new JsonObject { ["name"] = value }</c> and <c>{ { "name", value } }</c>. Names are kept.</summary>
internal static class JsonObjectReader
{
    /// <summary>The object, or null where the created type is another one.</summary>
    public static PayloadObject? Read(IObjectCreationOperation creation, ReadContext context)
    {
        if (!NodeTypes.IsJsonObject(creation.Type))
            return null;

        var fields = ImmutableArray.CreateBuilder<PayloadField>();
        var isOpen = false;
        foreach (var argument in creation.Arguments)
            isOpen |= !IsOptions(argument.Parameter?.Type) && !AddPairs(argument.Value, fields, context);
        foreach (var element in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (DictionaryReader.Field(element, context) is { } field)
                fields.Add(field);
            else
                isOpen = true;
        }

        return new PayloadObject(fields.ToImmutable(), isOpen, context.SpanOf(creation.Syntax), context.StartOf(creation.Syntax));
    }

    /// <summary>Adds the fields of <c>[new("name", value), …]</c>; false where other fields may come.</summary>
    private static bool AddPairs(IOperation list, ImmutableArray<PayloadField>.Builder fields, ReadContext context)
    {
        list = ValueReader.WithoutConversions(list);
        var elements = list switch
        {
            IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
            { Kind: ArrayReader.CollectionExpression } => list.ChildOperations.Where(static child => child is not IArgumentOperation).ToImmutableArray(),
            _ => default,
        };
        if (elements.IsDefault)
            return false;

        var isComplete = true;
        foreach (var element in elements)
        {
            if (ValueReader.WithoutConversions(element) is IObjectCreationOperation { Type.Name: "KeyValuePair", Arguments: { Length: 2 } pair }
                && DictionaryReader.Field(pair[0].Value, pair[1].Value, Repetition.Throws, context) is { } field)
            {
                fields.Add(field);
            }
            else
            {
                isComplete = false;
            }
        }

        return isComplete;
    }

    /// <summary>Whether a parameter takes <c>JsonNodeOptions</c>, which bring no content.</summary>
    public static bool IsOptions(ITypeSymbol? type) =>
        (type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } ? arguments[0] : type)?.Name == "JsonNodeOptions";
}
