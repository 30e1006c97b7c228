using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>A call that makes a node of a text: <c>JsonNode.Parse("…")</c>, <c>JObject.Parse("…")</c>.</summary>
/// <param name="Call">The call.</param>
/// <param name="Type"><c>JsonObject</c> or <c>JObject</c>.</param>
internal sealed record NodeParse(ExpressionSyntax Call, INamedTypeSymbol Type)
{
    /// <summary>The call that has the text as its only argument; null where there is none, or the text is parsed to something else.</summary>
    public static NodeParse? Of(ExpressionSyntax text, ReadContext context) =>
        text.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } }
        && context.Model.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol { ContainingNamespace: { } space } method
        && KnownApis.Of(method) is { Role: ApiRole.ParsesNode }
        && space.GetTypeMembers("JsonObject").Concat(space.GetTypeMembers("JObject")).FirstOrDefault() is { } type
            ? new NodeParse(call, type)
            : null;

    /// <summary>The call with what a created node of that kind does without: <c>!</c>, <c>.AsObject()</c>, a cast.</summary>
    public ExpressionSyntax WholeFor(JsonKind kind)
    {
        var (conversion, name) = kind == JsonKind.Object ? ("AsObject", Type.Name) : ("AsArray", Type.Name.Replace("Object", "Array"));
        var whole = Call;
        while (true)
        {
            switch (whole.Parent)
            {
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppression:
                    whole = suppression;
                    continue;
                case MemberAccessExpressionSyntax { Name: IdentifierNameSyntax method, Parent: InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call } when method.Identifier.ValueText == conversion:
                    whole = call;
                    continue;
                case CastExpressionSyntax { Type: IdentifierNameSyntax type } cast when type.Identifier.ValueText == name:
                    whole = cast;
                    continue;
                case ParenthesizedExpressionSyntax parenthesized:
                    whole = parenthesized;
                    continue;
                default:
                    return whole;
            }
        }
    }
}
