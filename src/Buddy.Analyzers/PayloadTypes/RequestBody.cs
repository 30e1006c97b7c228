using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>Whether a value certainly becomes the body of a request, seen within the member. JSON that goes into a file or a cache may be anyone's.</summary>
internal static class RequestBody
{
    /// <summary>Follows the value of an expression upwards: an object, or the JSON that is made of it.</summary>
    public static bool IsSent(ExpressionSyntax value, ReadContext context)
    {
        context = context.Deeper();
        return !context.IsTooDeep && value.Parent switch
        {
            ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax or AwaitExpressionSyntax or ConditionalExpressionSyntax =>
                IsSent((ExpressionSyntax)value.Parent, context),
            ArgumentSyntax { Parent.Parent: ExpressionSyntax call } => NameOf(call, context) is { } name && (Sends(name) || (Converts(name) && IsSent(call, context))),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => IsVariableSent(variable, context),
            _ => false,
        };
    }

    private static bool IsVariableSent(VariableDeclaratorSyntax variable, ReadContext context) =>
        context.Member is { } code
        && context.Model.GetDeclaredSymbol(variable, context.CancellationToken) is ILocalSymbol local
        && code.UsesOf(local, context).Any(use => IsSent(use, context));

    private static string? NameOf(ExpressionSyntax call, ReadContext context) =>
        call is ImplicitObjectCreationExpressionSyntax ? context.Model.GetTypeInfo(call, context.CancellationToken).Type?.Name : CallNames.Of(call);

    private static bool Sends(string name) => name is "PostAsJsonAsync" or "PutAsJsonAsync" or "PatchAsJsonAsync" or "JsonContent"
        or "StringContent" or "ByteArrayContent" or "ReadOnlyMemoryContent" or "PostAsync" or "PutAsync" or "PatchAsync"
        or "AddStringBody" or "AddJsonBody" or "AddBody" or "PostStringAsync" or "UploadString" or "UploadStringTaskAsync" or "UploadData";

    private static bool Converts(string name) => name is "GetBytes" or "ToString" or "ToJsonString"
        or "Serialize" or "SerializeToUtf8Bytes" or "SerializeToElement" or "SerializeToNode" or "SerializeObject" or "FromObject";
}
