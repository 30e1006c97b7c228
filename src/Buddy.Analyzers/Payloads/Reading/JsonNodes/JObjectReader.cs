using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.JsonNodes;

/// <summary>
/// Reads <c>new JObject { ["name"] = value }</c>, <c>{ { "name", value } }</c>, <c>{ new JProperty("name", value) }</c> and
/// <c>new JObject(new JProperty("name", value), …)</c>. Names go over the wire as they are.
/// </summary>
internal static class JObjectReader
{
    /// <summary>The object, or null where the created type is another one.</summary>
    public static PayloadObject? Read(IObjectCreationOperation creation, ReadContext context)
    {
        if (!NodeTypes.IsJObject(creation.Type))
            return null;

        var fields = ImmutableArray.CreateBuilder<PayloadField>();
        var isOpen = false;
        foreach (var content in creation.Arguments.SelectMany(static argument => Contents(argument.Value)))
            Add(JPropertyReader.Read(content, context));
        foreach (var element in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (element is not IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 } add)
                Add(DictionaryReader.Field(element, context));
            else
                foreach (var content in Contents(add.Arguments[0].Value))
                    Add(JPropertyReader.Read(content, context));
        }

        return new PayloadObject(fields.ToImmutable(), isOpen, context.SpanOf(creation.Syntax), context.StartOf(creation.Syntax));

        void Add(PayloadField? field)
        {
            isOpen |= field is null;
            if (field is not null)
                fields.Add(field);
        }
    }

    /// <summary>What is given as content; the elements of an array, also of the one that the compiler makes of several arguments.</summary>
    private static IEnumerable<IOperation> Contents(IOperation content) =>
        ValueReader.WithoutConversions(content) is IArrayCreationOperation { Initializer: { } array }
            ? array.ElementValues.Select(ValueReader.WithoutConversions)
            : [ValueReader.WithoutConversions(content)];
}
