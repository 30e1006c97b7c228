using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.JsonNodes;

/// <summary>Reads <c>new JProperty("name", value)</c>. Several values, or none, become an array.</summary>
internal static class JPropertyReader
{
    /// <summary>The field, or null where the expression makes none, or one whose name is not known.</summary>
    public static PayloadField? Read(IOperation operation, ReadContext context)
    {
        if (operation is not IObjectCreationOperation { Arguments: { Length: 2 } arguments } || !NodeTypes.IsJProperty(operation.Type))
            return null;

        var name = arguments[arguments[0].Parameter?.Ordinal == 0 ? 0 : 1];
        var content = arguments[name == arguments[0] ? 1 : 0];
        return ValueReader.Read(name.Value, context) is ConstantValue { Scalar: { Type: JsonTypes.String, AsString: { } text } }
            ? new PayloadField(text, context.SpanOf(name.Value.Syntax), Value(content, context)) { Repetition = Repetition.Throws, NameUnderPolicy = context.Format.NameUnderPolicyOf(text) }
            : null;
    }

    private static PayloadValue Value(IArgumentOperation content, ReadContext context) =>
        content is { Parameter.IsParams: true, Value.ConstantValue.HasValue: false }
        ? JArrayReader.OfContent([content.Value], content.Value.Syntax, context)
        : ValueReader.Read(content.Value, context);
}
