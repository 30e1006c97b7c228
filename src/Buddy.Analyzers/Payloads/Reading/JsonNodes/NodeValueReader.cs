using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.JsonNodes;

/// <summary>
/// Reads what makes a JSON value of a C# one: <c>JsonValue.Create(x)</c>, <c>new JValue(x)</c>, <c>JToken.FromObject(x)</c>,
/// <c>JsonSerializer.SerializeToNode(x)</c>. The value stands where <c>x</c> does.
/// </summary>
internal static class NodeValueReader
{
    /// <summary>The value, or null where the expression is none of these.</summary>
    public static PayloadValue? Read(IOperation operation, ReadContext context) => operation switch
    {
        IInvocationOperation call => OfCall(call, context),
        IObjectCreationOperation { Arguments: { Length: 1 } arguments } when NodeTypes.IsJValue(operation.Type) =>
            ValueReader.Read(arguments[0].Value, context),
        _ => null,
    };

    private static PayloadValue? OfCall(IInvocationOperation call, ReadContext context) => (TypeOf(call)?.Name, call.TargetMethod.Name) switch
    {
        ("JsonSerializer", "SerializeToNode" or "SerializeToElement" or "SerializeToDocument") when WritesItsOwnType(call) =>
            OfArgument(call, SerializerCall.FormatOf(call, context), context),
        ("JsonValue", "Create") when IsOfNode(call) => OfArgument(call, WireFormat.Of(Serializer.SystemTextJson), context),
        ("JToken" or "JObject" or "JArray", "FromObject") when IsOfNode(call) => OfArgument(call, SerializerCall.FormatOf(call, context), context),
        ("JValue", "CreateString") when IsOfNode(call) => OfArgument(call, WireFormat.Newtonsoft, context),
        ("JValue", "CreateNull") when IsOfNode(call) => new ConstantValue(JsonScalar.Null, context.SpanOf(call.Syntax)),
        _ => null,
    };

    private static INamedTypeSymbol? TypeOf(IInvocationOperation call) => call.TargetMethod.ContainingType;

    private static bool IsOfNode(IInvocationOperation call) => NodeTypes.IsNode(TypeOf(call));

    /// <summary>Whether all that the object has is written: <c>SerializeToNode&lt;Base&gt;(derived)</c> loses the derived type's members.</summary>
    private static bool WritesItsOwnType(IInvocationOperation call) =>
        call.TargetMethod.TypeArguments is { Length: 1 } types
        && ArgumentOf(call) is { } argument
        && (types[0].SpecialType == SpecialType.System_Object
            || SymbolEqualityComparer.Default.Equals(types[0], ValueReader.WithoutConversions(argument).Type));

    private static PayloadValue? OfArgument(IInvocationOperation call, WireFormat format, ReadContext context) =>
        ArgumentOf(call) is { } argument ? ValueReader.Read(argument, context with { Format = format }) : null;

    /// <summary>The first argument by position of the parameter, whatever the order of the code.</summary>
    private static IOperation? ArgumentOf(IInvocationOperation call) =>
        call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value;
}
