using static Buddy.Analyzers.Tests.Wire.WireSample;

namespace Buddy.Analyzers.Tests.Wire;

/// <summary>RestSharp, Flurl and Refit: their requests say where a payload goes, and with which verb.</summary>
public class ClientLibraryTests
{
    private const string Libraries = """
        }
        namespace RestSharp
        {
            enum Method { Get, Post, Patch }
            class RestRequest { public extern RestRequest(string resource, Method method = Method.Get); public Method Method { get; set; } }
            class RestClientOptions { public extern RestClientOptions(string baseUrl); public RestClientOptions() { } public Uri BaseUrl { get; set; } }
            interface IRestClient { }
            class RestClient : IRestClient { public extern RestClient(string baseUrl); public extern RestClient(RestClientOptions options); }
            static class RestRequestExtensions
            {
                public static extern RestRequest AddJsonBody<T>(this RestRequest request, T obj) where T : class;
                public static extern RestRequest AddJsonBody(this RestRequest request, string jsonBody, bool forceSerialize);
                public static extern RestRequest AddStringBody(this RestRequest request, string body, string contentType);
                public static extern RestRequest AddXmlBody<T>(this RestRequest request, T obj) where T : class;
                public static extern RestRequest AddObject<T>(this RestRequest request, T obj) where T : class;
                public static extern RestRequest AddUrlSegment(this RestRequest request, string name, string value);
            }
            static class RestClientExtensions
            {
                public static extern Task ExecuteAsync(this IRestClient client, RestRequest request);
                public static extern Task ExecuteAsync(this IRestClient client, RestRequest request, Method httpMethod);
                public static extern Task ExecutePostAsync(this IRestClient client, RestRequest request);
                public static extern Task PostAsync(this IRestClient client, RestRequest request);
                public static extern Task PatchAsync(this IRestClient client, RestRequest request);
                public static extern Task PostJsonAsync<T>(this IRestClient client, string resource, T request) where T : class;
                public static extern Task PatchJsonAsync<T>(this IRestClient client, string resource, T request) where T : class;
            }
        }
        namespace Flurl
        {
            class Url
            {
                public extern Url(string baseUrl);
                public extern Url AppendPathSegment(object segment, bool fullyEncode = false);
                public extern Url AppendPathSegments(params object[] segments);
                public static extern implicit operator Url(string url);
            }
            static class GeneratedExtensions
            {
                public static extern Url AppendPathSegment(this string url, object segment, bool fullyEncode = false);
                public static extern Url AppendPathSegments(this string url, params object[] segments);
            }
        }
        namespace Flurl.Http
        {
            interface IFlurlRequest { Task SendAsync(HttpMethod verb, HttpContent content = null); }
            class FlurlClient { public extern FlurlClient(string baseUrl); public extern IFlurlRequest Request(params object[] urlSegments); }
            static class GeneratedExtensions
            {
                public static extern IFlurlRequest WithHeader(this string url, string name, object value);
                public static extern IFlurlRequest WithHeader(this Url url, string name, object value);
                public static extern IFlurlRequest AppendPathSegment(this IFlurlRequest request, object segment);
                public static extern Task PostJsonAsync(this string url, object body);
                public static extern Task PostJsonAsync(this Url url, object body);
                public static extern Task PostJsonAsync(this IFlurlRequest request, object data);
                public static extern Task PatchJsonAsync(this Url url, object body);
                public static extern Task SendJsonAsync(this IFlurlRequest request, HttpMethod verb, object body);
                public static extern Task PostStringAsync(this Url url, string body);
                public static extern Task PostUrlEncodedAsync(this Url url, object body);
            }
        }
        namespace Refit
        {
            enum BodySerializationMethod { Default, Json, UrlEncoded, Serialized }
            class PostAttribute : Attribute { public extern PostAttribute(string path); }
            class PatchAttribute : Attribute { public extern PatchAttribute(string path); }
            class GetAttribute : Attribute { public extern GetAttribute(string path); }
            class BodyAttribute : Attribute { public BodyAttribute() { } public BodyAttribute(BodySerializationMethod method) { } }
            class QueryAttribute : Attribute { }
            class HeaderAttribute : Attribute { public extern HeaderAttribute(string name); }
            class MultipartAttribute : Attribute { }
        }
        static class Project
        {
            public static readonly RestSharp.RestClient Buddy = new RestSharp.RestClient("https://api.buddy.works");
            public static readonly RestSharp.RestClient Other = new RestSharp.RestClient("https://deploy.example.com/api");
            public static readonly RestSharp.RestClient OtherOptions = new RestSharp.RestClient(new RestSharp.RestClientOptions { BaseUrl = new Uri("https://deploy.example.com") });
            public static readonly Flurl.Http.FlurlClient BuddyFlurl = new Flurl.Http.FlurlClient("https://api.buddy.works");
            public static readonly Flurl.Http.FlurlClient OtherFlurl = new Flurl.Http.FlurlClient("https://deploy.example.com");
        }
        interface IActions
        {
            [Refit.Post("/workspaces/acme/projects/shop/pipelines/{pipeline}/actions")] Task Add(int pipeline, [Refit.Body] object action);
            [Refit.Post("/workspaces/acme/projects/shop/pipelines/{pipeline}/actions")] Task AddObject(int pipeline, object action, [Refit.Header("X-Trace")] object trace = null);
            [Refit.Patch("/workspaces/acme/projects/shop/pipelines/{pipeline}/actions/{id}")] Task Edit(int pipeline, int id, [Refit.Body] object action);
            [Refit.Post("/hooks")] Task Call([Refit.Body] object hook);
            [Refit.Post("/workspaces/acme/projects/shop/pipelines/{pipeline}/actions")] Task AddForm(int pipeline, [Refit.Body(Refit.BodySerializationMethod.UrlEncoded)] object form);
            [Refit.Multipart, Refit.Post("/workspaces/acme/projects/shop/pipelines/{pipeline}/actions")] Task AddParts(int pipeline, object part);
            [Refit.Get("/workspaces/acme/projects/shop/pipelines/{pipeline}/actions")] Task Find(int pipeline, [Refit.Query] object filter);
        }
        class Rest
        {
        """;

    [Theory]
    [InlineData("Project.Buddy.ExecuteAsync(new RestRequest(url, Method.Post).AddJsonBody($));")]
    [InlineData("Project.Buddy.ExecuteAsync(new RestRequest(url) { Method = Method.Post }.AddJsonBody($));")]
    [InlineData("Project.Buddy.ExecuteAsync(new RestRequest(url).AddJsonBody($), Method.Post);")]
    [InlineData("Project.Buddy.ExecutePostAsync(new RestRequest(url).AddJsonBody($));")]
    [InlineData("Project.Buddy.PostAsync(new RestRequest(url).AddStringBody(JsonSerializer.Serialize($), \"application/json\"));")]
    [InlineData("Project.Buddy.PostAsync(new RestRequest(url).AddJsonBody(JsonSerializer.Serialize($), false));")]
    [InlineData("Project.Buddy.PostAsync(new RestRequest(\"workspaces/w/projects/p/pipelines/{id}/actions\").AddUrlSegment(\"id\", text).AddJsonBody($));")]
    [InlineData("Project.Buddy.PostJsonAsync(url, $);")]
    [InlineData("(\"https://api.buddy.works/\" + url).PostJsonAsync($);")]
    [InlineData("url.WithHeader(\"Authorization\", text).PostJsonAsync($);")]
    [InlineData("\"https://api.buddy.works\".AppendPathSegment(\"workspaces/w/projects/p/pipelines\").AppendPathSegments(7, \"actions\").PostJsonAsync($);")]
    [InlineData("new Url(\"https://api.buddy.works\").AppendPathSegments(\"workspaces\", text, \"projects\", text, \"pipelines\", 7, \"actions\").WithHeader(\"a\", text).PostJsonAsync($);")]
    [InlineData("Project.BuddyFlurl.Request(\"workspaces\", \"w\", \"projects\", \"p\", \"pipelines\", 7, \"actions\").PostJsonAsync($);")]
    [InlineData("Project.BuddyFlurl.Request(\"workspaces/w/projects/p/pipelines/1\").AppendPathSegment(\"actions\").SendJsonAsync(HttpMethod.Post, $);")]
    [InlineData("Project.BuddyFlurl.Request(url).SendAsync(HttpMethod.Post, JsonContent.Create($));")]
    [InlineData("((Url)url).PostStringAsync(JsonSerializer.Serialize($));")]
    [InlineData("actions.Add(7, $);")]
    [InlineData("actions.AddObject(7, $);")]
    public Task An_action_that_is_created_is_judged(string statement) => VerifyBodyAsync(statement, """new Dictionary<string, object> { ["type"] = {|BUDDY1001:"JIRA_BUILD"|}, ["trigger_time"] = {|BUDDY1003:"ON_SUCCES"|} }""");

    [Theory]
    [InlineData("Project.Buddy.PatchAsync(new RestRequest(url + \"/5\").AddJsonBody($));")]
    [InlineData("Project.Buddy.ExecuteAsync(new RestRequest(url).AddJsonBody($), Method.Patch);")]
    [InlineData("Project.Buddy.PatchJsonAsync(url + \"/5\", $);")]
    [InlineData("url.AppendPathSegment(5).PatchJsonAsync($);")]
    [InlineData("Project.BuddyFlurl.Request(url).SendJsonAsync(HttpMethod.Patch, $);")]
    [InlineData("actions.Edit(7, 5, $);")]
    public Task An_action_that_is_changed_need_not_be_whole(string statement) => VerifyBodyAsync(statement, """new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["trigger_time"] = {|BUDDY1003:"ON_SUCCES"|} }""");

    [Theory]
    [InlineData("Project.Other.PostAsync(new RestRequest(url).AddJsonBody($));")]
    [InlineData("Project.OtherOptions.PostAsync(new RestRequest(url).AddJsonBody($));")]
    [InlineData("Project.Buddy.PostAsync(new RestRequest(\"hooks/deploy\").AddJsonBody($));")]
    [InlineData("Project.Buddy.PostAsync(new RestRequest(url).AddXmlBody($));")]
    [InlineData("Project.Buddy.PostAsync(new RestRequest(url).AddObject($));")]
    [InlineData("Project.OtherFlurl.Request(url).PostJsonAsync($);")]
    [InlineData("\"https://deploy.example.com\".AppendPathSegments(\"pipelines\", 7, \"actions\").PostJsonAsync($);")]
    [InlineData("((Url)url).PostUrlEncodedAsync($);")]
    [InlineData("actions.Call($);")]
    [InlineData("actions.AddForm(7, $);")]
    [InlineData("actions.AddParts(7, $);")]
    [InlineData("actions.Find(7, $);")]
    public Task What_goes_elsewhere_or_is_no_JSON_is_none(string statement) => VerifyBodyAsync(statement, """new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["trigger_time"] = "ON_SUCCES" }""");

    private static Task VerifyBodyAsync(string statement, string body) =>
        VerifyWithAsync(["RestSharp", "Flurl", "Flurl.Http"], $$"""void Run(string text, IActions actions) { {{statement.Replace("$", body)}} }""", Libraries);
}
