using Buddy.Analyzers.Payloads.Readers;
using Buddy.Analyzers.Payloads.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>Whether what a serializer writes becomes the body of a request, seen within the member.</summary>
internal static class SentText
{
    /// <summary>Whether the call hands its object, or the JSON that it makes, to a request.</summary>
    public static bool IsSentBy(ExpressionSyntax call, ReadContext context) =>
        CallNames.Of(call) is "PostAsJsonAsync" or "PutAsJsonAsync" or "PatchAsJsonAsync" or "JsonContent" || IsBody(call, context);

    private static bool IsBody(ExpressionSyntax text, ReadContext context)
    {
        context = context.Deeper();
        return !context.IsTooDeep && text.Parent switch
        {
            ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or AwaitExpressionSyntax => IsBody((ExpressionSyntax)text.Parent, context),
            ArgumentSyntax { Parent.Parent: ExpressionSyntax call } => NameOf(call, context) is { } name && (IsBodyOf(name) || (Converts(name) && IsBody(call, context))),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => IsUsedAsBody(variable, context),
            _ => false,
        };
    }

    private static bool IsUsedAsBody(VariableDeclaratorSyntax variable, ReadContext context) =>
        context.Member is { } code
        && context.Model.GetDeclaredSymbol(variable, context.CancellationToken) is ILocalSymbol local
        && code.UsesOf(local, context).Any(use => IsBody(use, context));

    private static string? NameOf(ExpressionSyntax call, ReadContext context) =>
        call is ImplicitObjectCreationExpressionSyntax ? context.Model.GetTypeInfo(call, context.CancellationToken).Type?.Name : CallNames.Of(call);

    private static bool IsBodyOf(string name) => name is "StringContent" or "ByteArrayContent" or "ReadOnlyMemoryContent" or "JsonContent"
        or "AddStringBody" or "AddJsonBody" or "AddBody" or "PostAsync" or "PutAsync" or "PatchAsync" or "PostStringAsync"
        or "UploadString" or "UploadStringTaskAsync" or "UploadData" or "UploadDataTaskAsync";

    private static bool Converts(string name) => name is "GetBytes" or "ToString" or "ToJsonString";
}
