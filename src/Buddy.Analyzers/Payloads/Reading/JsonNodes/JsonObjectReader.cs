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
        var isOpen = creation.Arguments.Any(static argument => !IsOptions(argument.Parameter?.Type));
        foreach (var element in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (DictionaryReader.Field(element, context) is { } field)
                fields.Add(field);
            else
                isOpen = true;
        }

        return new PayloadObject(fields.ToImmutable(), isOpen, context.SpanOf(creation.Syntax), context.StartOf(creation.Syntax));
    }

    /// <summary>Whether a parameter takes <c>JsonNodeOptions</c>, which bring no content.</summary>
    public static bool IsOptions(ITypeSymbol? type) =>
        (type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } ? arguments[0] : type)?.Name == "JsonNodeOptions";
}
