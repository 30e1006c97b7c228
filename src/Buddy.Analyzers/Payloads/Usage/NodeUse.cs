using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>What becomes of a value that goes into a node of System.Text.Json.Nodes or Newtonsoft.Json.Linq, or is one.</summary>
internal static class NodeUse
{
    /// <summary>Follows an argument into a node; null where the call makes or changes none.</summary>
    public static PayloadUse? OfArgument(ExpressionSyntax call, ArgumentSyntax argument, bool isMutable, ReadContext context) => call switch
    {
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: var arguments } creation => NameOf(creation.Type) switch
        {
            "JProperty" => PayloadUse.OfPart(PayloadUse.KeyOf(arguments[0].Expression), creation, isMutable, context),
            "JObject" or "JArray" or "JsonArray" or "JsonObject" => PayloadUse.Of(creation, isMutable, context),
            _ => null,
        },
        InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } invocation => NameOf(invocation.Expression) switch
        {
            "Add" or "TryAdd" when arguments.Count == 2 && argument == arguments[1] =>
                PayloadUse.OfElement(PayloadUse.KeyOf(arguments[0].Expression), context),
            "FromObject" => PayloadUse.Of(call, isMutable: true, context).By(SerializerCall.FormatOf(call, context)),
            "SerializeToNode" => PayloadUse.Of(call, isMutable: true, context).By(SerializerCall.FormatOf(call, context)),
            "Parse" when GivesNode(invocation) => PayloadUse.Of(call, isMutable: true, context),
            "Create" when invocation.Expression is MemberAccessExpressionSyntax { Expression: { } type } && NameOf(type) == "JsonValue" =>
                PayloadUse.Of(call, isMutable, context).By(WireFormat.Of(Serializer.SystemTextJson)),
            _ => null,
        },
        _ => null,
    };

    /// <summary>Follows an object whose method is called; null where the method gives neither the object nor its text.</summary>
    public static PayloadUse? OfReceiver(
        MemberAccessExpressionSyntax method, InvocationExpressionSyntax call, bool isMutable, ReadContext context) =>
        method.Name.Identifier.ValueText switch
        {
            "ToJsonString" => PayloadUse.Of(call, isMutable: false, context),
            "ToString" when NodeTypes.IsNode(context.Model.GetTypeInfo(method.Expression, context.CancellationToken).Type) =>
                PayloadUse.Of(call, isMutable: false, context),
            "AsObject" or "AsArray" or "DeepClone" => PayloadUse.Of(call, isMutable, context),
            _ => null,
        };

    /// <summary>The expression that makes a node of an object or text, which can change in its stead: <c>JObject.FromObject(new { … })</c>.</summary>
    public static ExpressionSyntax? CopyOf(ExpressionSyntax creation)
    {
        if (creation.Parent is not ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
            || !(NameOf(call.Expression) is "FromObject" or "SerializeToNode" || GivesNode(call)))
        {
            return null;
        }

        ExpressionSyntax copy = call;
        while (true)
        {
            switch (copy.Parent)
            {
                case PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax:
                    copy = (ExpressionSyntax)copy.Parent;
                    break;
                case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AsObject", Parent: InvocationExpressionSyntax asObject }:
                    copy = asObject;
                    break;
                default:
                    return copy;
            }
        }
    }

    /// <summary>Whether a text is parsed to a node: <c>JsonNode.Parse(text)</c>, <c>JObject.Parse(text)</c>.</summary>
    private static bool GivesNode(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse", Expression: { } type }
        && NameOf(type) is "JsonNode" or "JsonObject" or "JsonArray" or "JToken" or "JObject" or "JArray";

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
