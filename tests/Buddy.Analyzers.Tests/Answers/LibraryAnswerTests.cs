namespace Buddy.Analyzers.Tests.Answers;

/// <summary>Answers through the libraries that fetch JSON: Refit, Flurl, RestSharp, and what URLs are made of.</summary>
public class LibraryAnswerTests
{
    /// <summary>As much of the libraries as the samples name.</summary>
    private const string Libraries = """

        namespace Refit
        {
            class GetAttribute : System.Attribute { public GetAttribute(string path) { } }
            interface IApiResponse<T> { T Content { get; } }
        }

        namespace Flurl
        {
            class Url { }
            static class GeneratedExtensions
            {
                public static Url AppendPathSegment(this string url, object segment, bool encode = false) => null;
                public static Url AppendPathSegments(this string url, params object[] segments) => null;
                public static Url SetQueryParam(this Url url, string name, object value) => null;
            }
        }

        namespace Flurl.Http
        {
            interface IFlurlRequest { }
            static class GeneratedExtensions
            {
                public static IFlurlRequest WithOAuthBearerToken(this Flurl.Url url, string token) => null;
                public static System.Threading.Tasks.Task<T> GetJsonAsync<T>(this string url) => null;
                public static System.Threading.Tasks.Task<T> GetJsonAsync<T>(this Flurl.Url url) => null;
                public static System.Threading.Tasks.Task<T> GetJsonAsync<T>(this IFlurlRequest request) => null;
            }
        }

        namespace RestSharp
        {
            class RestRequest { public RestRequest(string resource) { } public RestRequest AddHeader(string name, string value) => this; }
            class RestResponse<T> { public string Content { get; } public T Data { get; } }
            class RestClient
            {
                public RestClient(string baseUrl) { }
                public System.Threading.Tasks.Task<RestResponse<T>> ExecuteAsync<T>(RestRequest request) => null;
            }
            static class RestClientExtensions { public static System.Threading.Tasks.Task<T> GetAsync<T>(this RestClient client, RestRequest request) => null; }
        }
        """;

    private const string Wrong = "{|BUDDY1301:\"SUCCESS\"|}";

    public static TheoryData<string> Programs => new()
    {
        $"interface IBuddy {{ [Refit.Get(\"/workspaces/{{w}}/projects/{{p}}/pipelines/{{id}}/actions/{{action}}\")] Task<OtherAnswer> Get(string w, string p, int id, int action); }} async Task<bool> Run(IBuddy buddy) => (await buddy.Get(\"w\", \"p\", 1, 2)).Status == {Wrong};",
        $"interface IBuddy {{ [Refit.Get(\"/workspaces/{{w}}/projects/{{p}}/pipelines/{{id}}/actions/{{action}}\")] Task<Refit.IApiResponse<JsonElement>> Get(string w, string p, int id, int action); }} async Task<bool> Run(IBuddy buddy) => (await buddy.Get(\"w\", \"p\", 1, 2)).Content.GetProperty(\"last_execution_status\").GetString() == {Wrong};",
        $"interface IBuddy {{ [Refit.Get(\"/workspaces/w/projects/p/pipelines/7/actions/{{action}}\")] Task<OtherAnswer> Get(int action); }} bool Run(OtherAnswer one) => one.Status == {Wrong};",
        $"async Task<bool> Run(int id) => (await Flurl.Http.GeneratedExtensions.GetJsonAsync<OtherAnswer>($\"https://api.buddy.works/workspaces/w/projects/p/pipelines/7/actions/{{id}}\")).Status == {Wrong};",
        $"async Task<bool> Run(int id) => (await \"https://api.buddy.works\".AppendPathSegments(\"workspaces\", \"w\", \"projects\", \"p\", \"pipelines\", 7, \"actions\", id).SetQueryParam(\"x\", 1).WithOAuthBearerToken(\"x\").GetJsonAsync<OtherAnswer>()).Status == {Wrong};",
        $"async Task<bool> Run(int id) => (await \"https://api.buddy.works/workspaces/w/projects/p/pipelines/7/actions\".AppendPathSegment(id).GetJsonAsync<OtherAnswer>()).Status == {Wrong};",
        $"readonly RestSharp.RestClient _client = new RestSharp.RestClient(\"https://api.buddy.works/workspaces/w/projects/p\"); async Task<bool> Run(int id) => (await _client.GetAsync<OtherAnswer>(new RestSharp.RestRequest($\"pipelines/7/actions/{{id}}\"))).Status == {Wrong};",
        $"readonly RestSharp.RestClient _client = new RestSharp.RestClient(\"https://api.buddy.works/workspaces/w/projects/p\"); async Task<bool> Run(int id) {{ var request = new RestSharp.RestRequest($\"pipelines/7/actions/{{id}}\").AddHeader(\"a\", \"b\"); var response = await _client.ExecuteAsync<OtherAnswer>(request); return response.Data.Status == {Wrong}; }}",
        $"static readonly Uri Base = new Uri(\"https://api.buddy.works/workspaces/w/projects/p/\"); async Task<bool> Run() => (await http.GetFromJsonAsync<OtherAnswer>(new Uri(Base, \"pipelines/7/actions/2\"))).Status == {Wrong};",
        $"const string Root = \"https://api.buddy.works/workspaces/w/projects/p\"; static string Actions(int pipeline) => $\"{{Root}}/pipelines/{{pipeline}}/actions\"; async Task<bool> Run() => (await http.GetFromJsonAsync<OtherAnswer>(Actions(7) + \"/2\")).Status == {Wrong};",
        $"static string Actions => \"https://api.buddy.works/workspaces/w/projects/p/pipelines/7/actions\"; async Task<bool> Run() => (await http.GetFromJsonAsync<OtherAnswer>(string.Format(\"{{0}}/{{1}}\", Actions, 2))).Status == {Wrong};",
        $"readonly HttpClient _http = new HttpClient {{ BaseAddress = new Uri(\"https://api.buddy.works/workspaces/w/projects/p/pipelines/\") }}; async Task<bool> Run() => (await _http.GetFromJsonAsync<OtherAnswer>(\"7/actions/2\")).Status == {Wrong};",
        $"async Task<bool> Run() => Newtonsoft.Json.JsonConvert.DeserializeObject<Dictionary<string, string>>(await http.GetStringAsync(\"https://api.buddy.works/workspaces/w/projects/p/pipelines/7/actions/2\"))[\"last_execution_status\"] == {Wrong};",
    };

    [Theory, MemberData(nameof(Programs))]
    public Task A_value_that_never_comes_is_reported(string members) => AnswerCode.VerifyAsync(Code(members));

    [Theory, MemberData(nameof(Programs))]
    public Task Another_path_is_left_alone(string members) => AnswerCode.VerifyAsync(Code(Plain(members).Replace("actions", "jobs", StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Programs))]
    public Task Another_host_is_left_alone(string members) => AnswerCode.VerifyAsync(Code(Plain(members)
        .Replace("api.buddy.works", "ci.acme.dev", StringComparison.Ordinal)
        .Replace("Get(\"/workspaces/", "Get(\"/ci/", StringComparison.Ordinal).Replace("/pipelines/{id}/", "/jobs/{id}/", StringComparison.Ordinal).Replace("/pipelines/7/actions/{action}", "/jobs/7/actions/{action}", StringComparison.Ordinal)));

    private static string Plain(string members) => members.Replace(Wrong, "\"SUCCESS\"", StringComparison.Ordinal);

    private static string Code(string members) => "using Flurl; using Flurl.Http; using RestSharp;" + AnswerCode.InClass(members) + Libraries;
}
