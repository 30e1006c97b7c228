using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>Converts objects all of whose values are constant to JSON text: an anonymous object that a serializer writes, a <c>JsonObject</c>.</summary>
internal static class ObjectConversions
{
    private const string Title = "Convert to JSON text";

    /// <summary>What the object can be converted to.</summary>
    /// <param name="creation">An expression that creates an object.</param>
    /// <param name="context">The member that is read.</param>
    /// <param name="source">The document.</param>
    public static Conversion? Of(ExpressionSyntax creation, ReadContext context, SourceText source) => creation switch
    {
        AnonymousObjectCreationExpressionSyntax => OfAnonymous(creation, context, source),
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } => OfNode(creation, context, source),
        _ => null,
    };

    /// <summary>An object that is the only argument of a serializer, so that its options are the default ones.</summary>
    private static Conversion? OfAnonymous(ExpressionSyntax creation, ReadContext context, SourceText source)
    {
        if (creation.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } }
            || context.Operation(call) is not IInvocationOperation { Type.SpecialType: SpecialType.System_String } operation
            || KnownApis.Of(operation.TargetMethod) is not { Role: ApiRole.Serializes })
        {
            return null;
        }

        return Conversion.Of(Title, call, TextOf(creation, call, SerializerCall.FormatOf(operation, context), context, source));
    }

    private static Conversion? OfNode(ExpressionSyntax creation, ReadContext context, SourceText source)
    {
        if (context.Model.GetTypeInfo(creation, context.CancellationToken) is not { Type: INamedTypeSymbol type, ConvertedType: var target } || !NodeTypes.IsJsonObject(type))
            return null;
        if (creation.Parent is MemberAccessExpressionSyntax member)
        {
            return member is { Name.Identifier.ValueText: "ToJsonString", Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call }
                ? Conversion.Of(Title, call, TextOf(creation, call, WireFormat.SystemTextJson, context, source))
                : null;
        }

        var text = TextOf(creation, creation, WireFormat.SystemTextJson, context, source);
        var parse = type.ContainingNamespace.GetTypeMembers("JsonNode").FirstOrDefault()?.ToMinimalDisplayString(context.Model, creation.SpanStart);
        var suppression = context.Model.GetNullableContext(creation.SpanStart).WarningsEnabled() ? "!" : "";
        var conversion = target is { Name: "JsonNode" } ? "" : ".AsObject()";
        return Conversion.Of(Title, creation, text is null || parse is null ? null : $"{parse}.Parse({text}){suppression}{conversion}");
    }

    /// <summary>The literal that holds the JSON of the object; null where a value is not constant, or its JSON is not certain.</summary>
    private static string? TextOf(ExpressionSyntax creation, ExpressionSyntax replaced, WireFormat format, ReadContext context, SourceText source)
    {
        context = context with { Format = format, Budget = new ReadBudget() };
        if (context.Operation(creation) is not { } operation || ObjectReader.Read(ValueReader.WithoutConversions(operation), context) is not { } payload)
            return null;

        var literal = JsonLiteral.At(replaced, source);
        return new ConstantJson(context.Model, source, literal.Layout, context.CancellationToken).Of(payload) is { } json ? literal.Of(json) : null;
    }
}
