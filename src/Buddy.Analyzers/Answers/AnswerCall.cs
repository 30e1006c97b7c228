using Buddy.Analyzers.Answers.Sources;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers;

/// <summary>What a call that reads JSON, or fetches it, gives.</summary>
internal static class AnswerCall
{
    /// <summary>What the call gives.</summary>
    public static AnswerObject Trace(IInvocationOperation call, CodeScope scope, ObjectTracer tracer)
    {
        var role = ReadingApi.RoleOf(call.TargetMethod);
        if (role is ReadingRole.None or ReadingRole.Fetches || RefitCall.UrlOf(call.TargetMethod) is not null)
        {
            if (role == ReadingRole.None && ReadingCalls.ReceiverOf(call) is { } json && (JsonTypesRead.IsJson(json.Type) || JsonTypesRead.IsDictionary(json.Type)))
                return PathOf(call) is { } path ? OfPath(path, tracer.Trace(new Place(json, scope))) : new AnswerObject();

            return OfRequest(call, role, scope, tracer);
        }

        if (role == ReadingRole.Parses && TextOf(call) is { } text)
            return WithFormat(tracer.Trace(new Place(text, scope)), call, scope.Context) with { IsRead = true };

        return new AnswerObject { Root = call.Syntax };
    }

    /// <summary>The answer to a request; of a method that is not known, only where one of its arguments is the URL of actions.</summary>
    private static AnswerObject OfRequest(IInvocationOperation call, ReadingRole role, CodeScope scope, ObjectTracer tracer)
    {
        var target = tracer.Urls.TargetOf(call, scope);
        return WithFormat(
            new AnswerObject { Root = call.Syntax, Target = target, IsRead = role == ReadingRole.Fetches || target != RequestTarget.Unseen || RefitCall.UrlOf(call.TargetMethod) is not null },
            call,
            scope.Context);
    }

    /// <summary>What is parsed: what the method is called on, or its first argument that is no reader of something else.</summary>
    private static IOperation? TextOf(IInvocationOperation call) => call.Instance is { } instance && !IsSerializer(instance.Type)
        ? instance
        : call.Arguments.Select(static argument => ReadingCalls.Unconverted(argument.Value)).FirstOrDefault();

    private static bool IsSerializer(ITypeSymbol? type) => type is { Name: "JsonSerializer" };

    /// <summary>The names that a call asks JSON for, with dots between them; null where it asks for something else.</summary>
    private static string? PathOf(IInvocationOperation call)
    {
        var text = call.Arguments
            .Select(static argument => ReadingCalls.Unconverted(argument.Value).ConstantValue is { HasValue: true, Value: string constant } ? constant : null)
            .FirstOrDefault(static constant => constant is not null);
        return text is null ? null : call.TargetMethod.Name switch
        {
            "GetProperty" or "GetValueOrDefault" => text,
            "Value" or "GetValue" => text, // Newtonsoft's
            "SelectToken" when text.StartsWith("$.", StringComparison.Ordinal) => NamesOnly(text.Substring(2)),
            "SelectToken" => NamesOnly(text),
            _ => null,
        };
    }

    private static AnswerObject OfPath(string path, AnswerObject document) =>
        path.Split('.').Aggregate(document, static (current, field) => current.OfField(field));

    private static string? NamesOnly(string path) => path.All(static character => char.IsLetterOrDigit(character) || character is '_' or '.') ? path : null;

    private static AnswerObject WithFormat(AnswerObject answer, IInvocationOperation call, ReadContext context) =>
        FormatOf(call, context) is { } format ? answer with { Format = format } : answer;

    /// <summary>How the call reads JSON into objects; null where it does not.</summary>
    private static WireFormat? FormatOf(IInvocationOperation call, ReadContext context)
    {
        var format = (call.TargetMethod.ContainingType?.Name, call.TargetMethod.Name) switch
        {
            ("JsonSerializer", "Deserialize" or "DeserializeAsync" or "DeserializeAsyncEnumerable") when ReadingApi.IsIn(call.TargetMethod.ContainingType, "System.Text.Json.") =>
                WireFormat.SystemTextJson,
            ("HttpClientJsonExtensions" or "HttpContentJsonExtensions", _) => WireFormat.Web,
            ("JsonConvert", "DeserializeObject") or ("JToken" or "JObject", "ToObject") =>
                NewtonsoftDefaults.AreSetIn(call.Syntax.SyntaxTree, context.CancellationToken) ? WireFormat.Of(Serializer.Newtonsoft) : WireFormat.Newtonsoft,
            _ => null,
        };
        if (format is null)
            return null;

        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind == ArgumentKind.DefaultValue)
                continue;
            if (argument.Parameter?.Type.Name is "JsonSerializerOptions" or "JsonSerializerSettings")
            {
                return argument.Value.Syntax is ExpressionSyntax options
                    ? SerializerOptionsReader.Read(options, format, context)
                    : WireFormat.Of(format.Serializer);
            }

            if (argument.Parameter?.Type is { Name: "JsonTypeInfo" or "JsonSerializerContext" or "JsonSerializer" } or IArrayTypeSymbol { ElementType.Name: "JsonConverter" })
                return WireFormat.Of(format.Serializer);
        }

        return format;
    }
}
