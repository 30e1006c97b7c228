using static Buddy.Analyzers.Tests.Wire.WireSample;

namespace Buddy.Analyzers.Tests.Wire;

/// <summary>Absence is judged where an action is created, never where one is changed or that is not clear.</summary>
public class VerbTests
{
    private const string Types = """
        }
        namespace Flurl.Http
        {
            static class GeneratedExtensions
            {
                public static extern void PostJsonAsync(this string url, object body);
                public static extern void PatchJsonAsync(this string url, object body);
            }
        }
        namespace RestSharp
        {
            enum Method { Get, Post }
            class RestRequest { public extern RestRequest(string resource, Method method = Method.Get); }
            static class RestRequestExtensions { public static extern RestRequest AddJsonBody<T>(this RestRequest request, T obj); }
            class RestClient { public static extern Task ExecuteAsync(RestRequest request); }
        }
        class Rest
        {
        """;

    private const string Flurl = "Flurl.Http.GeneratedExtensions";

    [Theory]
    [InlineData("POST", "http.PostAsJsonAsync(url, $);")]
    [InlineData("POST of a content", "http.PostAsync(url, JsonContent.Create($));")]
    [InlineData("POST of a text", "http.PostAsync(url, new StringContent(JsonSerializer.Serialize($)));")]
    [InlineData("POST in a message", "http.SendAsync(new HttpRequestMessage(HttpMethod.Post, url) { Content = JsonContent.Create($) });")]
    [InlineData("POST in a local message", "var message = new HttpRequestMessage(HttpMethod.Post, url); message.Content = JsonContent.Create($); http.Send(message);")]
    [InlineData("POST by its name", "http.SendAsync(new HttpRequestMessage(new HttpMethod(\"POST\"), url) { Content = JsonContent.Create($) });")]
    [InlineData("a message whose verb is set later", "var message = new HttpRequestMessage { Content = JsonContent.Create($) }; http.Send(message);")]
    [InlineData("POST with another library", Flurl + ".PostJsonAsync(url, $);")]
    [InlineData("a request of another library", "RestSharp.RestClient.ExecuteAsync(RestSharp.RestRequestExtensions.AddJsonBody(new RestSharp.RestRequest(url, RestSharp.Method.Post), $));")]
    public Task Create(string how, string statements) => Verify(how, statements, isTold: true);

    [Theory]
    [InlineData("PATCH", "http.PatchAsJsonAsync(text, $);")]
    [InlineData("PATCH of the collection", "http.PatchAsJsonAsync(url, $);")]
    [InlineData("PATCH of a content", "http.PatchAsync(url, JsonContent.Create($));")]
    [InlineData("PATCH of a text", "http.PatchAsync(text, new StringContent(JsonSerializer.Serialize($)));")]
    [InlineData("PUT", "http.PutAsJsonAsync(text, $);")]
    [InlineData("PUT of the collection", "http.PutAsync(url, JsonContent.Create($));")]
    [InlineData("PATCH in a message", "http.SendAsync(new HttpRequestMessage(HttpMethod.Patch, text) { Content = JsonContent.Create($) });")]
    [InlineData("PATCH of the collection in a message", "http.SendAsync(new HttpRequestMessage(HttpMethod.Patch, url) { Content = JsonContent.Create($) });")]
    [InlineData("PATCH by its name", "http.SendAsync(new HttpRequestMessage(new HttpMethod(\"PATCH\"), url) { Content = JsonContent.Create($) });")]
    [InlineData("PUT in a message", "http.SendAsync(new HttpRequestMessage(HttpMethod.Put, url) { Content = JsonContent.Create($) });")]
    [InlineData("PATCH in a local message", "var message = new HttpRequestMessage(HttpMethod.Patch, url); message.Content = JsonContent.Create($); http.Send(message);")]
    [InlineData("PATCH that is set later", "var message = new HttpRequestMessage { Content = JsonContent.Create($) }; message.Method = HttpMethod.Patch; http.Send(message);")]
    [InlineData("one of both", "http.SendAsync(new HttpRequestMessage(text == null ? HttpMethod.Post : HttpMethod.Patch, url) { Content = JsonContent.Create($) });")]
    [InlineData("a verb from elsewhere", "http.SendAsync(new HttpRequestMessage(verb, url) { Content = JsonContent.Create($) });")]
    [InlineData("POST to an action's URL", "http.PostAsJsonAsync(url + \"/5\", $);")]
    [InlineData("POST to an action's URL with its id", "http.PostAsync($\"{url}/{text}\", JsonContent.Create(%));")]
    [InlineData("POST in a message to an action's URL", "http.SendAsync(new HttpRequestMessage(HttpMethod.Post, url + \"/5\") { Content = JsonContent.Create($) });")]
    [InlineData("PATCH with another library", Flurl + ".PatchJsonAsync(text, $);")]
    [InlineData("POST with another library to an action's URL", Flurl + ".PostJsonAsync(url + \"/5\", $);")]
    [InlineData("a request of another library for an action's URL", "RestSharp.RestClient.ExecuteAsync(RestSharp.RestRequestExtensions.AddJsonBody(new RestSharp.RestRequest(url + \"/5\", RestSharp.Method.Post), $));")]
    public Task Change(string how, string statements) => Verify(how, statements, isTold: false);

    [Fact]
    public Task ValuesOfAChangeAreJudged() => VerifyAsync("""
        void Run() => http.PatchAsJsonAsync(url + "/5", new { Type = "JIRA_BUILD", trigger_time = {|BUDDY1003:"ON_SUCESS"|} });
        """);

    [Theory]
    [InlineData("PATCH", """http.PatchAsJsonAsync(url + "/5", new { trigger_time = {|BUDDY1003:"ON_FALIURE"|}, run_next = {|BUDDY1003:"WAIT"|} });""")]
    [InlineData("PUT", """http.PutAsJsonAsync("workspaces/w/projects/p/pipelines/1/actions/5", new { name = "n", trigger_time = {|BUDDY1003:"ON_FALIURE"|}, timeout = {|BUDDY1004:"x"|} });""")]
    [InlineData("a whole URL", """http.PatchAsJsonAsync("https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions/5", new { type = "BUILD", {|BUDDY1002:trigger_tyme|} = "ALWAYS" });""")]
    [InlineData("an id from elsewhere", """http.PatchAsJsonAsync($"{url}/{text}", new { trigger_time = {|BUDDY1003:"ON_FALIURE"|}, timeout = {|BUDDY1004:"x"|} });""")]
    [InlineData("a message", """http.SendAsync(new HttpRequestMessage(HttpMethod.Patch, url + "/5") { Content = JsonContent.Create(new { trigger_time = {|BUDDY1003:"ON_FALIURE"|}, run_next = {|BUDDY1003:"WAIT"|} }) });""")]
    [InlineData("a text", """http.PatchAsync(url + "/5", new StringContent("{\"trigger_time\":{|BUDDY1003:\"ON_FALIURE\"|},\"timeout\":{|BUDDY1004:\"x\"|}}"));""")]
    public Task AChangeAtTheUrlOfAnActionNeedsNoOtherSign(string how, string statements) =>
        VerifyAsync($$"""/* {{how}} */ void Run(string text) { {{statements}} }""");

    [Theory]
    [InlineData("any subset", """http.PatchAsJsonAsync(url + "/5", new { name = "n" });""")]
    [InlineData("right values", """http.PutAsJsonAsync(url + "/5", new { trigger_time = "ON_FAILURE", run_next = "WAIT_ON_SUCCESS", timeout = 5 });""")]
    [InlineData("what an action has beside it", """http.PatchAsJsonAsync(url + "/5/runs", new { trigger_time = "ON_FALIURE", timeout = "x" });""")]
    [InlineData("another host", """http.PatchAsJsonAsync("https://shop.example/pipelines/1/actions/5", new { trigger_time = "ON_FALIURE", timeout = "x" });""")]
    [InlineData("a pipeline", """http.PatchAsJsonAsync("workspaces/w/projects/p/pipelines/5", new { trigger_time = "ON_FALIURE", timeout = "x" });""")]
    [InlineData("another verb", """http.PostAsJsonAsync(url + "/5", new { name = 5, timeout = "x" });""")]
    public Task AChangeOfAnythingElse(string how, string statements) =>
        VerifyAsync($$"""/* {{how}} */ void Run(string text) { {{statements}} }""");

    private static Task Verify(string how, string statements, bool isTold)
    {
        var payload = isTold ? """new { type = {|BUDDY1001:"JIRA_BUILD"|} }""" : """new { type = "JIRA_BUILD" }""";
        var hole = statements.Contains('%') ? "%" : "$";
        return VerifyAsync($$"""void Run(string text, HttpMethod verb) { {{statements.Replace(hole, payload)}} }""", Types);
    }
}
