using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.JsonNodes;

/// <summary>
/// Reads <c>new JArray(a, b)</c> and <c>new JArray { a, b }</c>. Collections among the content are laid out flat, other nodes are not.
/// </summary>
internal static class JArrayReader
{
    /// <summary>The array, or null where the created type is another one.</summary>
    public static PayloadArray? Read(IObjectCreationOperation creation, ReadContext context)
    {
        if (!NodeTypes.IsJArray(creation.Type))
            return null;

        var contents = new List<IOperation>();
        var isOpen = false;
        foreach (var argument in creation.Arguments)
        {
            if (NodeTypes.IsJArray(argument.Parameter?.Type))
                isOpen = true; // a copy of another array
            else
                contents.Add(argument.Value);
        }

        foreach (var element in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (element is IInvocationOperation { TargetMethod.Name: "Add", Arguments.Length: 1 } add)
                contents.Add(add.Arguments[0].Value);
            else
                isOpen = true;
        }

        var array = OfContent(contents, creation.Syntax, context);
        return isOpen ? new PayloadArray(array.Items, isOpen, array.Span) : array;
    }

    /// <summary>The array that content becomes.</summary>
    /// <param name="contents">What is given to the library.</param>
    /// <param name="syntax">The expression that stands for the array.</param>
    /// <param name="context">The member that is read.</param>
    public static PayloadArray OfContent(IEnumerable<IOperation> contents, SyntaxNode syntax, ReadContext context)
    {
        var items = ImmutableArray.CreateBuilder<PayloadValue>();
        var isOpen = false;
        foreach (var content in contents.Select(ValueReader.WithoutConversions))
        {
            if (content is IArrayCreationOperation { Initializer: { } initializer } && !context.IsTooDeep)
            {
                var inner = OfContent(initializer.ElementValues, syntax, context.Deeper());
                items.AddRange(inner.Items);
                isOpen |= inner.IsOpen;
            }
            else if (IsOneItem(content))
            {
                items.Add(ValueReader.Read(content, context));
            }
            else
            {
                isOpen = true;
            }
        }

        return new PayloadArray(items.ToImmutable(), isOpen, context.SpanOf(syntax));
    }

    /// <summary>Whether the content is no collection that is laid out flat.</summary>
    private static bool IsOneItem(IOperation content) =>
        content.ConstantValue.HasValue
        || NodeTypes.IsNode(content.Type)
        || content.Type is { IsValueType: true } or { SpecialType: SpecialType.System_String };
}
