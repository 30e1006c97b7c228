using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.JsonNodes;

/// <summary>Reads <c>new JsonArray(a, b)</c> and <c>new JsonArray { a, b }</c>.</summary>
internal static class JsonArrayReader
{
    /// <summary>The array, or null where the created type is another one.</summary>
    public static PayloadArray? Read(IObjectCreationOperation creation, ReadContext context)
    {
        if (!NodeTypes.IsJsonArray(creation.Type))
            return null;

        var items = ImmutableArray.CreateBuilder<PayloadValue>();
        var isOpen = false;
        foreach (var argument in creation.Arguments.Where(static argument => !JsonObjectReader.IsOptions(argument.Parameter?.Type)))
        {
            // The items come as one array, or as one collection expression where the parameter is a span.
            if (ValueReader.Read(argument.Value, context) is PayloadArray array)
            {
                items.AddRange(array.Items);
                isOpen |= array.IsOpen;
            }
            else
            {
                isOpen = true;
            }
        }

        foreach (var element in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (element is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 } add)
                items.Add(ValueReader.Read(add.Arguments[0].Value, context));
            else
                isOpen = true;
        }

        return new PayloadArray(items.ToImmutable(), isOpen, context.SpanOf(creation.Syntax));
    }
}
