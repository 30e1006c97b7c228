using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>What the names of methods and types tell of what they do with an object.</summary>
internal static class CallNames
{
    /// <summary>Their argument goes over the wire as it is, or on its way there.</summary>
    private static readonly HashSet<string> Senders = new(StringComparer.Ordinal)
    {
        "PostAsJsonAsync", "PutAsJsonAsync", "PatchAsJsonAsync", "PostAsync", "PutAsync", "PatchAsync", "SendAsync", "Send",
        "Serialize", "SerializeAsync", "SerializeToUtf8Bytes", "SerializeToElement", "SerializeToDocument", "SerializeObject",
        "JsonContent", "StringContent", "ByteArrayContent", "GetBytes",
        "AddJsonBody", "AddStringBody", "AddBody", "PostJsonAsync", "PutJsonAsync", "PatchJsonAsync", "PostStringAsync", "SendJsonAsync",
    };

    /// <summary>They make something of their argument that can still change.</summary>
    private static readonly HashSet<string> Copiers = new(StringComparer.Ordinal) { "FromObject", "SerializeToNode" };

    /// <summary>Their argument is no body of a request.</summary>
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
    {
        // SQL, entities, caches
        "Execute", "ExecuteAsync", "ExecuteScalar", "ExecuteScalarAsync", "ExecuteReader", "ExecuteReaderAsync", "DynamicParameters", "CommandDefinition",
        "HasData", "HasIndex", "HasKey", "HasAlternateKey", "CreateTable", "UpdateData", "FromSqlRaw", "Set", "SetAsync",
        "Join", "GroupJoin", "GroupBy", "OrderBy", "ThenBy", "DistinctBy", "ToLookup",

        // routes, forms, queries, logs, texts
        "FormUrlEncodedContent", "RouteValueDictionary", "RedirectToAction", "RedirectToRoute", "RedirectToPage", "Action", "RouteUrl",
        "MapRoute", "MapControllerRoute", "AddQueryString", "SetQueryParams", "AddObject", "PostUrlEncodedAsync", "WithHeaders", "BeginScope", "ForContext", "PushProperty",
        "Verbose", "Trace", "Debug", "Information", "Info", "Warning", "Warn", "Error", "Fatal", "Write", "WriteLine", "WriteLineAsync",
        "Format", "AppendFormat", "ToString", "GetHashCode", "Equals", "ReferenceEquals",

        // answers, views, messages
        "Ok", "Json", "Created", "CreatedAtAction", "CreatedAtRoute", "Accepted", "BadRequest", "NotFound", "Conflict", "StatusCode", "Problem",
        "OkObjectResult", "CreatedResult", "ObjectResult", "JsonResult", "Content", "ContentResult", "WriteAsJsonAsync", "View", "PartialView",
        "Enqueue", "EnqueueAsync", "InvokeVoidAsync", "SendCoreAsync",

        // assertions, mocks
        "Equal", "NotEqual", "Equivalent", "AreEqual", "AreEquivalent", "EqualTo", "EquivalentTo", "IsEqualTo", "IsEquivalentTo", "That",
        "Be", "BeEquivalentTo", "Contain", "ContainEquivalentOf", "Should", "Setup", "Throws", "WithBodyAsJson",
    };

    private static readonly string[] ElsewhereStarts =
        ["Log", "Query", "Insert", "Publish", "Notify", "Broadcast", "Track", "Respond", "Returns", "Render", "Verify", "ShouldBe", "ShouldEqual"];

    private static readonly string[] ElsewhereWords = ["Response", "Mock", "Stub", "Fake", "Expect", "When"];

    private static readonly string[] CreateWords = ["Post", "Create", "Add"];

    /// <summary>The name of what is called: the method, or the type that is created; <c>JsonContent</c> for <c>JsonContent.Create</c>; null where there is none.</summary>
    public static string? Of(ExpressionSyntax call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create", Expression: { } type } } when Last(type) == "JsonContent" => Last(type),
        InvocationExpressionSyntax invocation => Last(invocation.Expression),
        ObjectCreationExpressionSyntax creation => Last(creation.Type),
        _ => null,
    };

    /// <summary>The last part of a name with dots.</summary>
    public static string? Last(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    public static bool IsSender(string name) => Senders.Contains(name);

    public static bool IsCopier(string name) => Copiers.Contains(name);

    public static bool IsElsewhere(string name) =>
        Elsewhere.Contains(name)
        || Array.Exists(ElsewhereStarts, start => name.StartsWith(start, StringComparison.Ordinal))
        || (name is not ("WhenAll" or "WhenAny") && Array.Exists(ElsewhereWords, word => HttpVerbs.HasWord(word, name)));

    /// <summary>Whether a function that it is given answers requests: <c>MapGet</c>.</summary>
    public static bool MapsRoute(string name) => name.StartsWith("Map", StringComparison.Ordinal);

    /// <summary>Whether it makes something new of what it is given.</summary>
    public static bool IsCreate(string name) => Array.Exists(CreateWords, word => HttpVerbs.HasWord(word, name));

    /// <summary>Whether a parameter of this name takes no body.</summary>
    public static bool IsElsewhereParameter(string name) =>
        name == "param" || name.IndexOf("header", StringComparison.OrdinalIgnoreCase) >= 0
        || name.IndexOf("query", StringComparison.OrdinalIgnoreCase) >= 0 || name.IndexOf("route", StringComparison.OrdinalIgnoreCase) >= 0;
}
