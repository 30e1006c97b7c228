using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>What a call does with a payload that it is given.</summary>
internal static class PayloadCall
{
    /// <summary>Methods and types whose argument goes over the wire as it is, or on its way there.</summary>
    private static readonly HashSet<string> Senders = new(StringComparer.Ordinal)
    {
        "PostAsJsonAsync", "PutAsJsonAsync", "PatchAsJsonAsync", "PostAsync", "PutAsync", "PatchAsync", "SendAsync", "Send",
        "Serialize", "SerializeAsync", "SerializeToUtf8Bytes", "SerializeToElement", "SerializeToDocument", "SerializeObject",
        "JsonContent", "StringContent", "ByteArrayContent", "GetBytes",
        "AddJsonBody", "AddStringBody", "AddBody", "PostJsonAsync", "PutJsonAsync", "PatchJsonAsync", "PostStringAsync", "SendJsonAsync",
    };

    /// <summary>Methods and types that make something of their argument that can still change.</summary>
    private static readonly HashSet<string> Copiers = new(StringComparer.Ordinal) { "FromObject", "SerializeToNode" };

    /// <summary>Methods and types whose argument is no body of a request: SQL, routes, forms, answers, assertions, mocks, migrations.</summary>
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
    {
        "Execute", "ExecuteAsync", "ExecuteScalar", "ExecuteScalarAsync", "Query", "QueryAsync", "QueryFirst", "QueryFirstAsync",
        "QueryFirstOrDefault", "QueryFirstOrDefaultAsync", "QuerySingle", "QuerySingleAsync", "QuerySingleOrDefault",
        "QuerySingleOrDefaultAsync", "DynamicParameters",
        "FormUrlEncodedContent", "RouteValueDictionary", "RedirectToAction", "RedirectToRoute", "RedirectToPage", "Action", "RouteUrl",
        "MapRoute", "MapControllerRoute", "AddQueryString", "BeginScope",
        "Ok", "Json", "Created", "CreatedAtAction", "CreatedAtRoute", "Accepted", "BadRequest", "NotFound", "ObjectResult", "JsonResult",
        "Equal", "NotEqual", "Equivalent", "AreEqual", "BeEquivalentTo", "Be", "Contain", "ContainEquivalentOf",
        "Returns", "ReturnsAsync", "Setup",
        "HasData", "InsertData", "UpdateData", "CreateTable",
    };

    /// <summary>Follows an argument into a call.</summary>
    public static PayloadUse Use(ExpressionSyntax call, ArgumentSyntax argument, bool isMutable, ReadContext context)
    {
        if (NameOf(call) is not { } name)
            return new PayloadUse(isMutable, PayloadDestination.Unseen);

        var destination = new PayloadDestination
        {
            MayEdit = HttpVerbs.IsEdit(name),
            IsElsewhere = Elsewhere.Contains(name) || name.StartsWith("Log", StringComparison.Ordinal),
            IsActionsUrl = !HttpVerbs.IsEdit(name) && HasActionsUrl(call, argument, context),
            Serializer = SerializerOf(call, name),
        };
        if (Copiers.Contains(name))
            return new PayloadUse(true, destination);
        if (!Senders.Contains(name))
            return new PayloadUse(false, destination) { IsUnknownCall = true };

        // What a serializer or a content gives goes on to the request, and cannot change.
        var onward = call.Parent is ExpressionStatementSyntax ? null : PayloadUse.Of(call, isMutable: false, context);
        return new PayloadUse(false, onward is null ? destination : destination.And(onward.Destination));
    }

    /// <summary>What is seen of a request that is given a content: <c>new HttpRequestMessage(HttpMethod.Post, url) { Content = … }</c>.</summary>
    public static PayloadUse UseOfRequest(ExpressionSyntax request, ReadContext context) => new(
        false,
        new PayloadDestination
        {
            IsActionsUrl = MentionsPost(request) && HasActionsUrl(request, null, context),
            IsElsewhere = context.Model.GetTypeInfo(request, context.CancellationToken).Type is { Name: "HttpResponseMessage" or "ContentResult" },
        });

    private static bool MentionsPost(SyntaxNode request) => request.DescendantTokens().Any(static token => token.ValueText is "Post" or "POST");

    private static string? NameOf(ExpressionSyntax call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create", Expression: { } type } } => LastName(type),
        InvocationExpressionSyntax invocation => LastName(invocation.Expression),
        ObjectCreationExpressionSyntax creation => LastName(creation.Type),
        _ => null,
    };

    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    private static Serializer SerializerOf(ExpressionSyntax call, string name) => name switch
    {
        "SerializeObject" or "FromObject" => Serializer.Newtonsoft,
        "PostAsJsonAsync" or "PutAsJsonAsync" or "PatchAsJsonAsync" or "JsonContent"
            or "SerializeToUtf8Bytes" or "SerializeToElement" or "SerializeToDocument" or "SerializeToNode" => Serializer.SystemTextJson,
        "Serialize" when call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: { } type } } && LastName(type) == "JsonSerializer" =>
            Serializer.SystemTextJson,
        _ => Serializer.Unknown,
    };

    private static bool HasActionsUrl(ExpressionSyntax call, ArgumentSyntax? payload, ReadContext context) =>
        ArgumentsOf(call).Any(argument => argument != payload && ActionsUrl.IsOne(argument.Expression, context));

    private static SeparatedSyntaxList<ArgumentSyntax> ArgumentsOf(ExpressionSyntax call) => call switch
    {
        InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments,
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => list.Arguments,
        _ => default,
    };
}
