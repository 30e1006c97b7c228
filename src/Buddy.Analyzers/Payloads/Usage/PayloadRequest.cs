using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>What is seen of a request that is given a content: <c>new HttpRequestMessage(HttpMethod.Post, url) { Content = … }</c>.</summary>
internal static class PayloadRequest
{
    /// <summary>Where a content goes that is assigned to the message.</summary>
    /// <param name="message">The creation of the message, or the variable that holds it.</param>
    /// <param name="context">The member that is read.</param>
    public static PayloadUse UseOfContent(ExpressionSyntax message, ReadContext context)
    {
        var creation = CreationOf(message, context);
        var isPost = creation is not null && MentionsPost(creation) && !HttpVerbs.MentionsEdit(creation);
        return new(
            IsOpen: false,
            new PayloadDestination
            {
                IsActionsUrl = isPost && HasActionsUrl(creation!, context),
                IsChangeOfAction = creation is not null && !isPost && HttpVerbs.MentionsEdit(creation)
                    && (HasActionsUrl(creation, context) || IsForOneAction(creation, context)),
                MayEdit = creation is { ArgumentList.Arguments.Count: > 0 } && (!isPost || IsForOneAction(creation, context)),
                IsOtherUrl = creation is not null && HasOtherUrl(creation, context),
                IsElsewhere = context.Model.GetTypeInfo(message, context.CancellationToken).Type?.Name == "HttpResponseMessage",
            });
    }

    /// <summary>Whether a request or client that a method is called on was made for the URL: <c>new RestRequest(url).AddJsonBody(…)</c>.</summary>
    public static bool IsForActionsUrl(ExpressionSyntax receiver, ReadContext context) =>
        CreationOf(receiver, context) is { } creation ? HasActionsUrl(creation, context) : ActionsUrl.IsOne(receiver, context);

    /// <summary>Whether such a request or client was made for the URL of an action that is there already.</summary>
    public static bool IsForOneAction(ExpressionSyntax receiver, ReadContext context) => CreationOf(receiver, context) is { } creation
        ? creation.ArgumentList?.Arguments.Any(argument => ActionsUrl.IsOfOneAction(argument.Expression, context)) == true
        : ActionsUrl.IsOfOneAction(receiver, context);

    /// <summary>Whether such a request was made for a URL that is none of actions, or is a text of such a URL.</summary>
    public static bool IsForOtherUrl(ExpressionSyntax receiver, ReadContext context) => CreationOf(receiver, context) is { } creation
        ? HasOtherUrl(creation, context)
        : context.Model.GetTypeInfo(receiver, context.CancellationToken).Type?.SpecialType == SpecialType.System_String && OtherUrl.IsOne(receiver, context);

    /// <summary>Whether POST is named among the arguments.</summary>
    public static bool MentionsPost(SyntaxNode arguments) =>
        arguments.DescendantTokens().Any(static token => token.ValueText is "Post" or "POST");

    private static bool HasOtherUrl(BaseObjectCreationExpressionSyntax creation, ReadContext context) =>
        creation.ArgumentList?.Arguments.Any(argument => OtherUrl.IsIn(argument, context)) == true;

    private static bool HasActionsUrl(BaseObjectCreationExpressionSyntax creation, ReadContext context) =>
        creation.ArgumentList?.Arguments.Any(argument => ActionsUrl.IsOne(argument.Expression, context)) == true;

    private static BaseObjectCreationExpressionSyntax? CreationOf(ExpressionSyntax message, ReadContext context) => message switch
    {
        BaseObjectCreationExpressionSyntax creation => creation,
        IdentifierNameSyntax name when context.Model.GetSymbolInfo(name, context.CancellationToken).Symbol is ILocalSymbol local =>
            LocalReader.InitializerOf(local, context) as BaseObjectCreationExpressionSyntax,
        _ => null,
    };
}
