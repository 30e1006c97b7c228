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
    /// <summary>They give what they are called on.</summary>
    private static readonly HashSet<string> Passers = new(StringComparer.Ordinal)
    {
        "ConfigureAwait", "GetAwaiter", "GetResult", "EnsureSuccessStatusCode", "WaitAsync",
        "EnumerateArray", "Clone", "DeepClone", "AsObject", "AsArray", "AsValue",
        "Where", "OrderBy", "OrderByDescending", "Skip", "Take", "Reverse", "ToList", "ToArray", "AsEnumerable", "Cast", "OfType", "FindAll",
    };

    /// <summary>They make JSON of what they are called on, or are given.</summary>
    private static readonly HashSet<string> Parsers = new(StringComparer.Ordinal)
    {
        "ReadAsStringAsync", "ReadAsStreamAsync", "ReadAsByteArrayAsync", "ReadFromJsonAsync", "ReadAsAsync", "ToObject",
        "Parse", "ParseAsync", "Deserialize", "DeserializeAsync", "DeserializeObject",
    };

    private static readonly HashSet<string> Items = new(StringComparer.Ordinal)
    {
        "First", "FirstOrDefault", "Last", "LastOrDefault", "Single", "SingleOrDefault", "ElementAt", "ElementAtOrDefault", "Find", "FindLast",
    };

    /// <summary>What the call gives.</summary>
    public static AnswerObject Trace(IInvocationOperation call, ObjectTracer tracer)
    {
        var name = call.TargetMethod.Name;
        if (ReceiverOf(call) is { } receiver)
        {
            if (Passers.Contains(name))
                return tracer.Trace(receiver);
            if (Parsers.Contains(name))
                return WithFormat(tracer.Trace(receiver), call, tracer.Context);
            if (Items.Contains(name))
                return tracer.Trace(receiver).OfItem();
            if (JsonTypesRead.IsJson(receiver.Type) || JsonTypesRead.IsDictionary(receiver.Type))
                return PathOf(call) is { } path ? OfPath(path, tracer.Trace(receiver)) : new AnswerObject();
        }

        return WithFormat(new AnswerObject { IsFromActionsUrl = HasActionsUrl(call, tracer.Context) }, call, tracer.Context);
    }

    /// <summary>What the method is called on, also as an extension, or the first thing that a static one is given.</summary>
    public static IOperation? ReceiverOf(IInvocationOperation call) =>
        call.Instance
        ?? (call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value is { } first ? Unconverted(first) : null);

    /// <summary>Whether the method calls a function for each item of a list.</summary>
    public static bool IsOfItems(IInvocationOperation call) =>
        call.TargetMethod.ContainingType?.Name is "Enumerable" or "List" or "Array" or "ImmutableArray";

    /// <summary>The names that a call asks JSON for, with dots between them; null where it asks for something else.</summary>
    private static string? PathOf(IInvocationOperation call)
    {
        var text = call.Arguments
            .Select(static argument => Unconverted(argument.Value).ConstantValue is { HasValue: true, Value: string constant } ? constant : null)
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

    private static IOperation Unconverted(IOperation value) =>
        value is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand : value;

    private static bool HasActionsUrl(IInvocationOperation call, ReadContext context) =>
        call.Syntax is InvocationExpressionSyntax syntax
        && (syntax.ArgumentList.Arguments.Any(argument => IsActionsUrl(argument.Expression, context))
            || (syntax.Expression is MemberAccessExpressionSyntax { Expression: { } receiver } && IsActionsUrl(receiver, context)));

    private static bool IsActionsUrl(ExpressionSyntax expression, ReadContext context) =>
        ActionsUrl.IsOne(expression, context) || ActionsUrl.IsOfOneAction(expression, context);

    private static AnswerObject WithFormat(AnswerObject answer, IInvocationOperation call, ReadContext context) =>
        FormatOf(call, context) is { } format ? answer with { Format = format } : answer;

    /// <summary>How the call reads JSON into objects; null where it does not.</summary>
    private static WireFormat? FormatOf(IInvocationOperation call, ReadContext context)
    {
        var format = (call.TargetMethod.ContainingType?.Name, call.TargetMethod.Name) switch
        {
            ("JsonSerializer", "Deserialize" or "DeserializeAsync") => WireFormat.SystemTextJson,
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
