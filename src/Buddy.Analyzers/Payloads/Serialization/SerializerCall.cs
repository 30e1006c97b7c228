using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>
/// How a call writes the object that it is given. Only the serializers' own methods are certain: RestSharp, Flurl and Refit have their
/// serializer from a client that is set up elsewhere.
/// </summary>
internal static class SerializerCall
{
    /// <summary>The format of a call or creation; <see cref="WireFormat.Unseen"/> where it names no serializer.</summary>
    public static WireFormat FormatOf(ExpressionSyntax call, ReadContext context)
    {
        var byName = WireFormat.Of(SerializerOf(call));
        if (call is not InvocationExpressionSyntax || (byName == WireFormat.Unseen && CallNames.Of(call) != "Serialize"))
            return byName;
        if (context.Operation(call) is not IInvocationOperation { TargetMethod.ContainingType: { } type } invocation)
            return byName;
        if (type.Is("Newtonsoft.Json.JsonSerializer"))
            return invocation.Instance?.Syntax is ExpressionSyntax serializer ? SerializerOptionsReader.Read(serializer, WireFormat.WithUnknownOptions(Serializer.Newtonsoft), context) : byName;

        // All of Newtonsoft's calls begin with the default settings.
        var format = DefaultOf(type, byName);
        if (format.Serializer == Serializer.Newtonsoft && NewtonsoftDefaults.AreSetIn(call.SyntaxTree, context.CancellationToken))
            return WireFormat.WithUnknownOptions(format.Serializer);
        if (type.Is("System.Net.Http.Json.HttpClientJsonExtensions") && invocation.Arguments is { Length: > 0 } given
            && given[0].Value.Syntax is ExpressionSyntax client && MessageHandlers.MayRewrite(client, context))
        {
            return WireFormat.WithUnknownOptions(format.Serializer) with { Converted = ConvertedTypes.Any };
        }

        return invocation.Arguments.Aggregate(format, (current, argument) => With(argument, current, context)) with { WrittenAs = WrittenAs(invocation, format) };
    }

    private static Serializer SerializerOf(ExpressionSyntax call) => CallNames.Of(call) switch
    {
        "SerializeObject" or "FromObject" => Serializer.Newtonsoft,
        "PostAsJsonAsync" or "PutAsJsonAsync" or "PatchAsJsonAsync" or "JsonContent"
            or "SerializeToUtf8Bytes" or "SerializeToElement" or "SerializeToDocument" or "SerializeToNode" => Serializer.SystemTextJson,
        "Serialize" or "SerializeAsync" when call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } type } }
            && CallNames.Last(type) == "JsonSerializer" => Serializer.SystemTextJson,
        _ => Serializer.Unknown,
    };

    private static WireFormat DefaultOf(INamedTypeSymbol type, WireFormat byName) => type.ToDisplayString() switch
    {
        "System.Text.Json.JsonSerializer" => WireFormat.SystemTextJson,
        "System.Net.Http.Json.HttpClientJsonExtensions" or "System.Net.Http.Json.JsonContent" => WireFormat.Web,
        "Newtonsoft.Json.JsonConvert" or "Newtonsoft.Json.Linq.JToken" or "Newtonsoft.Json.Linq.JObject" or "Newtonsoft.Json.Linq.JArray" => WireFormat.Newtonsoft,
        "System.Net.Http.HttpClientExtensions" => WireFormat.Of(Serializer.Newtonsoft), // Microsoft.AspNet.WebApi.Client
        _ => byName,
    };

    private static WireFormat With(IArgumentOperation argument, WireFormat format, ReadContext context)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            return format;

        return argument.Parameter?.Type switch
        {
            { } type when OptionsSource.IsOptions(type) => argument.Value.Syntax is ExpressionSyntax options
                ? SerializerOptionsReader.Read(options, format, context)
                : WireFormat.WithUnknownOptions(format.Serializer),
            { Name: "JsonTypeInfo" } when argument.Value.Syntax is ExpressionSyntax typeInfo && GeneratedContext.OfTypeInfo(typeInfo, context) is { } generated => generated,
            { Name: "JsonSerializerContext" } when argument.Value.Syntax is ExpressionSyntax instance && GeneratedContext.Of(instance, context) is { } generated => generated,
            { Name: "JsonTypeInfo" or "JsonSerializerContext" } => WireFormat.WithUnknownOptions(format.Serializer),
            IArrayTypeSymbol { ElementType.Name: "JsonConverter" } => WireFormat.WithUnknownOptions(format.Serializer),
            _ => format,
        };
    }

    /// <summary>The type that System.Text.Json goes by, where a discriminator hangs on it.</summary>
    private static string? WrittenAs(IInvocationOperation call, WireFormat format) =>
        format.Serializer == Serializer.SystemTextJson
        && call.TargetMethod.TypeArguments is { Length: 1 } types
        && types[0] is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: SpecialType.None } type
        && type.WithBaseTypes().Concat(type.AllInterfaces).Any(static level => level.Attribute("JsonDerivedTypeAttribute") is not null)
            ? type.ToDisplayString()
            : null;
}
