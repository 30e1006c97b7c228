using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>
/// What the methods of libraries do with their arguments: the only place that names them. A method without a row, and without source, is not
/// seen: what it is given may be sent, and may be changed before.
/// </summary>
internal static class KnownApis
{
    private static readonly WireFormat Web = WireFormat.Web;
    private static readonly WireFormat TextJson = WireFormat.SystemTextJson;
    private static readonly WireFormat Newtonsoft = WireFormat.Newtonsoft;

    // Sources: learn.microsoft.com (.NET 10 API), newtonsoft.com/json/help, restsharp.dev, flurl.dev, the libraries' own documentation; read in November 2026.
    private static readonly ImmutableArray<KnownApi> All = ImmutableArray.Create<KnownApi>(
        // Requests of System.Net.Http.
        new("System.Net.Http.Json.HttpClientJsonExtensions", "PostAsJsonAsync", ApiRole.Sends) { Body = "value", Url = "requestUri", Verb = RequestVerb.Create, Format = Web },
        new("System.Net.Http.Json.HttpClientJsonExtensions", "PutAsJsonAsync PatchAsJsonAsync", ApiRole.Sends) { Body = "value", Url = "requestUri", Verb = RequestVerb.Edit, Format = Web },
        new("System.Net.Http.HttpClientExtensions", "PostAsJsonAsync", ApiRole.Sends) { Body = "value", Url = "requestUri", Verb = RequestVerb.Create, Format = WireFormat.Of(Serializer.Newtonsoft) },
        new("System.Net.Http.HttpClientExtensions", "PutAsJsonAsync", ApiRole.Sends) { Body = "value", Url = "requestUri", Verb = RequestVerb.Edit, Format = WireFormat.Of(Serializer.Newtonsoft) },
        new("System.Net.Http.HttpClient", "PostAsync", ApiRole.Sends) { Body = "content", Url = "requestUri", Verb = RequestVerb.Create },
        new("System.Net.Http.HttpClient", "PutAsync PatchAsync", ApiRole.Sends) { Body = "content", Url = "requestUri", Verb = RequestVerb.Edit },
        new("System.Net.Http.HttpMessageInvoker", "Send SendAsync", ApiRole.Sends) { Body = "request" },
        new("System.Net.Http.HttpClient", "Send SendAsync", ApiRole.Sends) { Body = "request" },
        new("System.Net.Http.HttpRequestMessage", ".ctor", ApiRole.MakesRequest) { Url = "requestUri" },
        new("System.Net.Http.HttpResponseMessage", "*", ApiRole.Discards),
        new("System.Net.Http.Json.JsonContent", "Create", ApiRole.MakesContent) { Body = "inputValue", Format = Web, Mention = "JsonContent" },
        new("System.Net.Http.Json.HttpClientJsonExtensions", "GetFromJsonAsync GetFromJsonAsAsyncEnumerable DeleteFromJsonAsync", ApiRole.ParsesOnly),
        new("System.Net.Http.Json.HttpContentJsonExtensions", "ReadFromJsonAsync ReadFromJsonAsAsyncEnumerable", ApiRole.ParsesOnly),
        new("System.Net.Http.HttpContentExtensions", "ReadAsAsync", ApiRole.ParsesOnly),
        new("System.Net.Http.StringContent", ".ctor", ApiRole.MakesContent) { Body = "content" },
        new("System.Net.Http.ByteArrayContent", ".ctor", ApiRole.MakesContent) { Body = "content" },
        new("System.Net.Http.ReadOnlyMemoryContent", ".ctor", ApiRole.MakesContent) { Body = "content" },
        new("System.Net.Http.StreamContent", ".ctor", ApiRole.MakesContent) { Body = "content" },
        new("System.Net.Http.FormUrlEncodedContent", ".ctor", ApiRole.Discards),
        new("System.Net.Http.MultipartContent", "Add .ctor", ApiRole.Discards),
        new("System.Net.Http.MultipartFormDataContent", "Add .ctor", ApiRole.Discards),
        new("System.Net.Http.HttpContent", "*", ApiRole.Reads),
        new("System.Net.WebClient", "UploadString UploadStringAsync UploadStringTaskAsync UploadData UploadDataTaskAsync", ApiRole.Sends) { Body = "data", Url = "address" },

        // Serializers.
        new("System.Text.Json.JsonSerializer", "Serialize SerializeToUtf8Bytes SerializeToElement SerializeToDocument", ApiRole.Serializes) { Body = "value", Format = TextJson },
        new("System.Text.Json.JsonSerializer", "SerializeAsync", ApiRole.Outputs) { Body = "value", Format = TextJson },
        new("System.Text.Json.JsonSerializer", "SerializeToNode", ApiRole.MakesNode) { Body = "value", Format = TextJson },
        new("System.Text.Json.JsonSerializer", "Deserialize DeserializeAsync DeserializeAsyncEnumerable *", ApiRole.ParsesOnly),
        new("System.Text.Json.JsonDocument", "*", ApiRole.ParsesOnly),
        new("System.Text.Json.Nodes.JsonNode", "Parse", ApiRole.ParsesNode),
        new("System.Text.Json.Nodes.JsonNode", "ToJsonString ToString", ApiRole.Serializes),
        new("System.Text.Json.Nodes.JsonNode", "WriteTo", ApiRole.Outputs),
        new("System.Text.Json.Nodes.JsonNode", "AsObject AsArray AsValue Root", ApiRole.PassesOn),
        new("System.Text.Json.Nodes.JsonNode", "DeepClone", ApiRole.Copies),
        new("System.Text.Json.Nodes.JsonNode", "DeepEquals", ApiRole.Discards),
        new("System.Text.Json.Nodes.JsonNode", "GetValue GetValueKind GetPath GetPropertyName GetElementIndex GetHashCode Equals", ApiRole.Reads),
        new("System.Text.Json.Nodes.JsonValue", "Create", ApiRole.PassesOn),
        new("System.Text.Json.Nodes.JsonObject", "ContainsKey TryGetPropertyValue GetEnumerator IndexOf", ApiRole.Reads),
        new("System.Text.Json.Nodes.JsonObject", "Add", ApiRole.Adds),
        new("System.Text.Json.Nodes.JsonObject", "TryAdd", ApiRole.TriesToAdd),
        new("System.Text.Json.Nodes.JsonObject", "Remove", ApiRole.Removes),
        new("System.Text.Json.Nodes.JsonObject", "Clear", ApiRole.Clears),
        new("System.Text.Json.Nodes.JsonArray", "Add Insert", ApiRole.Adds),
        new("System.Text.Json.Nodes.JsonArray", "Contains IndexOf GetEnumerator GetValues", ApiRole.Reads),
        new("Newtonsoft.Json.JsonConvert", "SerializeObject", ApiRole.Serializes) { Body = "value", Format = Newtonsoft },
        new("Newtonsoft.Json.JsonConvert", "DeserializeObject DeserializeAnonymousType *", ApiRole.ParsesOnly),
        new("Newtonsoft.Json.JsonConvert", "PopulateObject", ApiRole.Populates) { Body = "target" },
        new("Newtonsoft.Json.JsonSerializer", "Deserialize", ApiRole.ParsesOnly),
        new("Newtonsoft.Json.JsonSerializer", "Populate", ApiRole.Populates) { Body = "target" },
        new("Newtonsoft.Json.JsonSerializer", "Serialize", ApiRole.Outputs) { Body = "value", Format = WireFormat.Of(Serializer.Newtonsoft) },
        new("Newtonsoft.Json.Linq.JToken", "FromObject", ApiRole.MakesNode) { Body = "o", Format = Newtonsoft },
        new("Newtonsoft.Json.Linq.JObject", "FromObject", ApiRole.MakesNode) { Body = "o", Format = Newtonsoft },
        new("Newtonsoft.Json.Linq.JArray", "FromObject", ApiRole.MakesNode) { Body = "o", Format = Newtonsoft },
        new("Newtonsoft.Json.Linq.JToken", "Parse", ApiRole.ParsesNode),
        new("Newtonsoft.Json.Linq.JObject", "Parse", ApiRole.ParsesNode),
        new("Newtonsoft.Json.Linq.JArray", "Parse", ApiRole.ParsesNode),
        new("Newtonsoft.Json.Linq.JToken", "ToString", ApiRole.Serializes),
        new("Newtonsoft.Json.Linq.JToken", "WriteTo WriteToAsync", ApiRole.Outputs),
        new("Newtonsoft.Json.Linq.JToken", "DeepClone", ApiRole.Copies),
        new("Newtonsoft.Json.Linq.JToken", "DeepEquals", ApiRole.Discards),
        new("Newtonsoft.Json.Linq.JToken", "Value Values SelectToken SelectTokens Children GetHashCode Equals", ApiRole.Reads),
        new("Newtonsoft.Json.Linq.JToken", "ToObject", ApiRole.ParsesOnly),
        new("Newtonsoft.Json.Linq.JContainer", "Merge", ApiRole.Merges),
        new("Newtonsoft.Json.Linq.JContainer", "Descendants DescendantsAndSelf", ApiRole.Reads),
        new("Newtonsoft.Json.Linq.JContainer", "Add", ApiRole.Adds),
        new("Newtonsoft.Json.Linq.JContainer", "RemoveAll", ApiRole.Clears),
        new("Newtonsoft.Json.Linq.JObject", "ContainsKey TryGetValue GetValue Property Properties PropertyValues GetEnumerator", ApiRole.Reads),
        new("Newtonsoft.Json.Linq.JObject", "Add", ApiRole.Adds),
        new("Newtonsoft.Json.Linq.JObject", "Remove", ApiRole.Removes),
        new("Newtonsoft.Json.Linq.JArray", "Add Insert", ApiRole.Adds),

        // Writers of JSON, member by member.
        new("System.Text.Json.Utf8JsonWriter", "WriteRawValue", ApiRole.Outputs),
        new("System.Text.Json.Utf8JsonWriter", "*", ApiRole.Discards),
        new("Newtonsoft.Json.JsonWriter", "WriteRaw WriteRawAsync WriteRawValue WriteRawValueAsync", ApiRole.Outputs),
        new("Newtonsoft.Json.JsonWriter", "*", ApiRole.Discards),

        // Collections, LINQ, tasks.
        new("System.Collections.Generic.", "Add Insert", ApiRole.Adds),
        new("System.Collections.Generic.", "Append Prepend Enqueue Push AddFirst AddLast", ApiRole.Adds),
        new("System.Collections.Generic.", "TryAdd", ApiRole.TriesToAdd),
        new("System.Collections.Generic.", "Remove", ApiRole.Removes),
        new("System.Collections.Generic.", "Clear", ApiRole.Clears),
        new("System.Collections.Generic.", "ToArray GetEnumerator AsReadOnly", ApiRole.PassesOn),
        new("System.Collections.Generic.", "ContainsKey ContainsValue Contains TryGetValue GetValueOrDefault Equals GetHashCode CompareTo IndexOf CopyTo EnsureCapacity TrimExcess Sort Reverse Exists TrueForAll FindIndex MoveNext Dispose DisposeAsync", ApiRole.Reads),
        new("System.Collections.Concurrent.", "TryAdd", ApiRole.TriesToAdd),
        new("System.Collections.Concurrent.", "TryRemove", ApiRole.Removes),
        new("System.Collections.Concurrent.", "Clear", ApiRole.Clears),
        new("System.Collections.Concurrent.", "ContainsKey TryGetValue", ApiRole.Reads),
        new("System.Collections.ObjectModel.", "Add Insert", ApiRole.Adds),
        new("System.Collections.", "MoveNext Reset Dispose Contains GetHashCode Equals", ApiRole.Reads),
        new("System.Collections.", "GetEnumerator", ApiRole.PassesOn),
        new("System.Array", "Empty", ApiRole.Reads),
        new("System.Linq.Enumerable", "ToList ToArray AsEnumerable Where OrderBy OrderByDescending ThenBy ThenByDescending Order Reverse Skip Take SkipWhile TakeWhile Distinct DistinctBy Cast OfType Append Prepend Concat Union DefaultIfEmpty Chunk", ApiRole.PassesOn),
        new("System.Linq.Enumerable", "First FirstOrDefault Last LastOrDefault Single SingleOrDefault ElementAt ElementAtOrDefault MaxBy MinBy", ApiRole.GivesItem),
        new("System.Linq.Enumerable", "Select SelectMany", ApiRole.MapsItems),
        new("System.Linq.Enumerable", "ToDictionary Aggregate Zip Join GroupBy GroupJoin ToLookup", ApiRole.Merges),
        new("System.Linq.Enumerable", "*", ApiRole.Reads),
        new("System.Threading.Tasks.Task", "FromResult ConfigureAwait", ApiRole.PassesOn),
        new("System.Threading.Tasks.ValueTask", "FromResult ConfigureAwait AsTask .ctor", ApiRole.PassesOn),
        new("System.Threading.Tasks.Task`1", "ConfigureAwait GetAwaiter WaitAsync", ApiRole.PassesOn),
        new("System.Threading.Tasks.ValueTask`1", "ConfigureAwait GetAwaiter AsTask .ctor", ApiRole.PassesOn),
        new("System.Runtime.CompilerServices.", "GetAwaiter GetResult", ApiRole.PassesOn),
        new("System.Lazy`1", ".ctor", ApiRole.PassesOn),

        // Texts.
        new("System.String", "Trim ToString Clone ReplaceLineEndings ToCharArray Normalize AsSpan", ApiRole.PassesOn),
        new("System.String", "Replace TrimStart TrimEnd Substring Insert Remove ToUpper ToUpperInvariant ToLower ToLowerInvariant PadLeft PadRight Split Concat Join", ApiRole.ChangesText),
        new("System.String", "Format", ApiRole.FormatsText),
        new("System.String", "*", ApiRole.Reads),
        new("System.Text.StringBuilder", "Append AppendLine AppendFormat AppendJoin Insert", ApiRole.Outputs),
        new("System.Text.StringBuilder", "ToString", ApiRole.ChangesText),
        new("System.Text.StringBuilder", "*", ApiRole.Reads),
        new("System.MemoryExtensions", "AsSpan AsMemory", ApiRole.PassesOn),
        new("System.ReadOnlySpan`1", "ToArray ToString", ApiRole.PassesOn),
        new("System.ReadOnlyMemory`1", "ToArray ToString", ApiRole.PassesOn),
        new("System.Text.Encoding", "GetBytes GetString", ApiRole.PassesOn) { Body = "s chars bytes" },
        new("System.Text.RegularExpressions.", "Replace", ApiRole.ChangesText) { Body = "input" },
        new("System.Text.RegularExpressions.", "*", ApiRole.Reads),
        new("System.IO.MemoryStream", ".ctor", ApiRole.PassesOn),
        new("System.Convert", "*", ApiRole.Discards),

        // What only looks.
        new("System.Object", "ToString GetHashCode Equals ReferenceEquals", ApiRole.Reads),
        new("System.ArgumentNullException", "ThrowIfNull", ApiRole.Reads),
        new("System.ArgumentException", "ThrowIfNullOrEmpty ThrowIfNullOrWhiteSpace", ApiRole.Reads),
        new("System.ArgumentOutOfRangeException", "*", ApiRole.Reads),
        new("System.IDisposable", "Dispose", ApiRole.Reads),
        new("System.IAsyncDisposable", "DisposeAsync", ApiRole.Reads),
        new("System.GC", "*", ApiRole.Reads),
        new("System.Threading.Monitor", "*", ApiRole.Reads),
        new("System.Threading.Lock", "*", ApiRole.Reads),
        new("System.HashCode", "*", ApiRole.Discards),

        // What takes no request: logs, errors, SQL, responses, forms, messages of other systems.
        new("System.Diagnostics.", "*", ApiRole.Discards),
        new("System.Diagnostics.Metrics.", "*", ApiRole.Discards),
        new("Microsoft.Extensions.Logging.", "*", ApiRole.Discards),
        new("Microsoft.Extensions.Caching.", "*", ApiRole.Discards),
        new("Microsoft.Extensions.Localization.", "*", ApiRole.Discards),
        new("Serilog.", "*", ApiRole.Discards),
        new("NLog.", "*", ApiRole.Discards),
        new("log4net.", "*", ApiRole.Discards),
        new("Dapper.", "*", ApiRole.Discards),
        new("Microsoft.EntityFrameworkCore.", "*", ApiRole.Discards),
        new("System.Data.", "*", ApiRole.Discards),
        new("Microsoft.AspNetCore.", "*", ApiRole.Discards),
        new("Microsoft.AspNetCore.Mvc.", "TryUpdateModelAsync", ApiRole.Populates) { Body = "model" },
        new("System.Web.", "*", ApiRole.Discards),
        new("Microsoft.JSInterop.", "*", ApiRole.Discards),
        new("AutoMapper.", "*", ApiRole.Discards),
        new("AutoMapper.", "Map", ApiRole.Populates) { Body = "destination" },
        new("YamlDotNet.", "*", ApiRole.Discards),
        new("System.Xml.", "*", ApiRole.Discards),

        // Services and their options.
        new("Microsoft.Extensions.DependencyInjection.", "AddSingleton TryAddSingleton AddScoped TryAddScoped AddTransient TryAddTransient AddKeyedSingleton AddKeyedScoped AddKeyedTransient AddHttpClient", ApiRole.Registers),
        new("Microsoft.Extensions.DependencyInjection.", "ConfigureHttpJsonOptions AddJsonOptions Configure PostConfigure", ApiRole.SetsOptions),

        // Tests.
        new("Xunit.", "*", ApiRole.Discards),
        new("NUnit.Framework.", "*", ApiRole.Discards),
        new("Microsoft.VisualStudio.TestTools.", "*", ApiRole.Discards),
        new("FluentAssertions.", "*", ApiRole.Discards),
        new("AwesomeAssertions.", "*", ApiRole.Discards),
        new("Shouldly.", "*", ApiRole.Discards),
        new("Moq.", "*", ApiRole.Discards),
        new("NSubstitute.", "*", ApiRole.Discards),
        new("FakeItEasy.", "*", ApiRole.Discards),
        new("VerifyXunit.", "*", ApiRole.Discards),
        new("VerifyNUnit.", "*", ApiRole.Discards),
        new("VerifyMSTest.", "*", ApiRole.Discards),
        new("VerifyTests.", "*", ApiRole.Discards),
        new("WireMock.", "*", ApiRole.Discards),
        new("RichardSzalay.MockHttp.", "*", ApiRole.Discards),

        // The program's output.
        new("System.Console", "Write WriteLine", ApiRole.Outputs),
        new("System.IO.TextWriter", "Write WriteLine WriteAsync WriteLineAsync", ApiRole.Outputs),
        new("System.IO.File", "WriteAllText WriteAllTextAsync AppendAllText AppendAllTextAsync WriteAllBytes WriteAllBytesAsync", ApiRole.Outputs) { Body = "contents bytes" },
        new("System.IO.Stream", "Write WriteAsync", ApiRole.Outputs) { Body = "buffer" },

        // RestSharp; before version 107 its requests have the methods themselves.
        new("RestSharp.RestClient", ".ctor", ApiRole.MakesClient) { Url = "baseUrl" },
        new("RestSharp.RestClientOptions", ".ctor", ApiRole.MakesClient) { Url = "baseUrl" },
        new("RestSharp.RestRequest", ".ctor", ApiRole.MakesRequest) { Url = "resource" },
        new("RestSharp.", "AddJsonBody AddBody AddStringBody", ApiRole.SetsBody) { Body = "obj body jsonBody" },
        new("RestSharp.", "AddQueryParameter AddUrlSegment AddHeader AddHeaders AddOrUpdateHeader AddOrUpdateHeaders AddCookie AddObject AddObjectStatic AddFile AddXmlBody", ApiRole.Configures),
        new("RestSharp.", "PostAsync Post ExecutePostAsync ExecutePost", ApiRole.Sends) { Body = "request", Verb = RequestVerb.Create },
        new("RestSharp.", "PutAsync Put PatchAsync Patch ExecutePutAsync ExecutePut ExecutePatchAsync ExecutePatch", ApiRole.Sends) { Body = "request", Verb = RequestVerb.Edit },
        new("RestSharp.", "PostJsonAsync PostJson", ApiRole.Sends) { Body = "request", Url = "resource", Verb = RequestVerb.Create },
        new("RestSharp.", "PutJsonAsync PutJson PatchJsonAsync PatchJson", ApiRole.Sends) { Body = "request", Url = "resource", Verb = RequestVerb.Edit },
        new("RestSharp.", "ExecuteAsync Execute", ApiRole.Sends) { Body = "request" },

        // Flurl; the types of its extension methods change from version to version.
        new("Flurl.Http.FlurlClient", ".ctor", ApiRole.MakesClient) { Url = "baseUrl" },
        new("Flurl.Url", ".ctor", ApiRole.PassesOn) { Body = "baseUrl url uri" },
        new("Flurl.Http.FlurlRequest", ".ctor", ApiRole.PassesOn) { Body = "url baseUrl" },
        new("Flurl.", "AppendPathSegment AppendPathSegments Request", ApiRole.AppendsPath),
        new("Flurl.", "ToString ToUri Clone", ApiRole.PassesOn),
        new("Flurl.", "SetQueryParam SetQueryParams AppendQueryParam AppendQueryParams RemoveQueryParam RemoveQueryParams WithHeader WithHeaders WithCookie WithCookies WithTimeout WithBasicAuth WithOAuthBearerToken WithSettings WithAutoRedirect ConfigureRequest AllowHttpStatus AllowAnyHttpStatus", ApiRole.Configures),
        new("Flurl.", "PostJsonAsync PostStringAsync PostAsync", ApiRole.Sends) { Body = "body data content", Url = "url uri request", Verb = RequestVerb.Create },
        new("Flurl.", "PutJsonAsync PatchJsonAsync PutStringAsync PatchStringAsync PutAsync PatchAsync", ApiRole.Sends) { Body = "body data content", Url = "url uri request", Verb = RequestVerb.Edit },
        new("Flurl.", "SendJsonAsync SendStringAsync SendAsync", ApiRole.Sends) { Body = "body data content", Url = "url uri request" },
        new("Flurl.", "PostUrlEncodedAsync PutUrlEncodedAsync PatchUrlEncodedAsync SendUrlEncodedAsync PostMultipartAsync", ApiRole.Discards),
        new("Flurl.", "GetJsonAsync ReceiveJson", ApiRole.ParsesOnly));

    private static readonly ILookup<string, (string Method, KnownApi Api)> ByType = All
        .SelectMany(static api => api.Methods.Split(' ').Select(method => (Method: method, Api: api)))
        .ToLookup(static row => row.Api.Type, static row => (row.Method, row.Api), StringComparer.Ordinal);

    /// <summary>The row of a method, or of the one that it overrides or implements; null where there is none.</summary>
    public static KnownApi? Of(IMethodSymbol method)
    {
        for (var candidate = (method.ReducedFrom ?? method).OriginalDefinition; candidate is not null; candidate = candidate.OverriddenMethod?.OriginalDefinition)
        {
            if (Find(candidate.ContainingType, candidate.MetadataName) is { } api)
                return api;
        }

        return null;
    }

    /// <summary>The names by which code that may call a method of such a role is found, in their order.</summary>
    /// <param name="isMeant">Whether a row is asked for.</param>
    public static ImmutableArray<string> Mentions(Func<KnownApi, bool> isMeant) =>
        All.Where(isMeant).SelectMany(static api => api.Mentions).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal).ToImmutableArray();

    /// <summary>The row for all members of a type that no other row names; null where there is none.</summary>
    public static KnownApi? OfType(INamedTypeSymbol? type) => Find(type, KnownApi.Any);

    private static KnownApi? Find(INamedTypeSymbol? type, string method)
    {
        if (type is null)
            return null;

        // Of the type itself first, then of the namespaces around it.
        var full = FullNameOf(type);
        if (Pick(full, method) is { } own)
            return own;

        for (var dot = full.LastIndexOf('.'); dot > 0; dot = full.LastIndexOf('.', dot - 1))
        {
            if (Pick(full.Substring(0, dot + 1), method) is { } ofNamespace)
                return ofNamespace;
        }

        return null;
    }

    private static KnownApi? Pick(string type, string method)
    {
        KnownApi? any = null;
        foreach (var (name, api) in ByType[type])
        {
            if (name == method)
                return api;
            if (name == KnownApi.Any)
                any = api;
        }

        return any;
    }

    private static string FullNameOf(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
            name = outer.MetadataName + "+" + name;

        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + name : name;
    }
}
