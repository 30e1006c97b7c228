using static Buddy.Analyzers.Tests.Wire.WireSample;

namespace Buddy.Analyzers.Tests.Wire;

/// <summary>Which names go over the wire by the call that the payload is given to.</summary>
public class SinkTests
{
    [Theory]
    [InlineData("await http.PostAsJsonAsync(text, $)", Names.Camel)]
    [InlineData("var body = $; await http.PostAsJsonAsync(text, body)", Names.Camel)]
    [InlineData("await http.PostAsJsonAsync(text, $, (JsonSerializerOptions)null)", Names.Camel)]
    [InlineData("await http.PostAsJsonAsync(text, $, default(System.Threading.CancellationToken))", Names.Camel)]
    [InlineData("await http.PostAsync(text, JsonContent.Create($))", Names.Camel)]
    [InlineData("await http.PostAsync(text, JsonContent.Create($, options: null))", Names.Camel)]
    [InlineData("using var request = new HttpRequestMessage(HttpMethod.Post, text) { Content = JsonContent.Create($) }; await http.SendAsync(request)", Names.Camel)]
    [InlineData("Send(JsonSerializer.Serialize($))", Names.Kept)]
    [InlineData("Send(JsonSerializer.SerializeToUtf8Bytes($))", Names.Kept)]
    [InlineData("await JsonSerializer.SerializeAsync(new MemoryStream(), $)", Names.Kept)]
    [InlineData("await http.PostAsync(text, new StringContent(JsonSerializer.Serialize($), Encoding.UTF8, \"application/json\"))", Names.Kept)]
    [InlineData("await http.PostAsync(text, new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes($)))", Names.Kept)]
    [InlineData("await http.PostAsync(text, new ByteArrayContent(Encoding.UTF8.GetBytes(JsonSerializer.Serialize($))))", Names.Kept)]
    [InlineData("var json = JsonSerializer.Serialize($); await http.PostAsync(text, new StringContent(json))", Names.Kept)]
    [InlineData("await http.PostAsync(text, JsonContent.Create(JsonSerializer.SerializeToElement($)))", Names.Kept)]
    [InlineData("Send(JsonConvert.SerializeObject($))", Names.Kept)]
    [InlineData("Send(JsonConvert.SerializeObject($, Formatting.Indented))", Names.Kept)]
    [InlineData("Send(JsonConvert.SerializeObject($, new StringEnumConverter()))", Names.Unknown)]
    [InlineData("await http.PostAsync(text, new StringContent(JsonConvert.SerializeObject($)))", Names.Kept)]
    [InlineData("Send($)", Names.Unknown)]
    public Task OfTheLibraries(string sink, Names names) => VerifyNamesAsync(sink, names);

    [Theory]
    [InlineData("Own.Serialize($)")]
    [InlineData("Own.PostAsJsonAsync(text, $)")]
    [InlineData("new Rest().AddJsonBody($)")]
    [InlineData("text.PostJsonAsync($)")]
    [InlineData("await ((IApi)null).Create($)")]
    public Task WhatIsSetUpElsewhereIsUnknown(string sink) => VerifyNamesAsync(sink, Names.Unknown, """
        class Rest { public Rest AddJsonBody(object body) => this; }
        class BodyAttribute : Attribute { }
        interface IApi { Task Create([Body] object action); }
        static class Own { public static string Serialize(object any) => null; public static void PostAsJsonAsync(string url, object any) { } }
        }
        static class Flurl { public static void PostJsonAsync(this string url, object body) { }
        """);

    [Fact]
    public Task LowerCaseNamesAreReadInEverySink() => VerifyAsync("""
        class Rest { public extern Rest AddJsonBody(object body); public extern Rest AddStringBody(string body, string type); }
        void Run()
        {
            new Rest().AddJsonBody(new { type = {|BUDDY1001:"JIRA_BUILD"|} });
            new Rest().AddStringBody(JsonSerializer.Serialize(new { type = {|BUDDY1001:"JIRA_BUILD"|} }), "application/json");
            Send(JsonSerializer.SerializeToNode(new { type = {|BUDDY1001:"JIRA_BUILD"|} }));
            Send(JObject.FromObject(new { type = {|BUDDY1001:"JIRA_BUILD"|} }).ToString());
        }
        """);

    [Fact]
    public Task OfTwoSinksTheCertainOneDecides() => VerifyAsync("""
        void Run()
        {
            var body = new { Type = {|BUDDY1001:"JIRA_BUILD"|}, TriggerTime = "ON_SUCESS" };
            Console.WriteLine(body);
            http.PostAsJsonAsync(url, body);
            Send(JsonSerializer.Serialize(body));
        }
        """);

    [Theory]
    [InlineData("var body = $; Log(JsonSerializer.Serialize(body)); await http.PostAsJsonAsync(text, body)", Names.Camel)]
    [InlineData("var body = $; Console.WriteLine(JsonSerializer.Serialize(body)); Send(body)", Names.Unknown)]
    [InlineData("var body = $; var json = JsonSerializer.Serialize(body); Send(body)", Names.Unknown)]
    [InlineData("var body = $; Send(body); await http.PostAsJsonAsync(text, body)", Names.Camel)]
    [InlineData("var body = $; await http.PostAsJsonAsync(text, body); await http.PostAsJsonAsync(text, body)", Names.Camel)]
    public Task WhatElseIsDoneWithIt(string sink, Names names) => VerifyNamesAsync(sink, names, "static void Log(string text) { }");

    [Fact]
    public Task DefaultSettingsOfTheFileMakeNewtonsoftUnknown() => VerifyNamesAsync(
        "Send(JsonConvert.SerializeObject($))", Names.Unknown, "static Deploy() => JsonConvert.DefaultSettings = () => new JsonSerializerSettings();");

    [Fact]
    public Task NamesOfMembersOfTypes() => VerifyAsync("""
        class Own { public string Type { get; set; } public string Name { get; set; } public string TriggerTime { get; set; } }
        [JsonObject(NamingStrategyType = typeof(SnakeCaseNamingStrategy))]
        class Named { public string Type { get; set; } public string TriggerTime { get; set; } }

        void Run()
        {
            http.PostAsJsonAsync(url, new Own { Type = {|BUDDY1001:"JIRA_BUILD"|}, TriggerTime = "ON_SUCESS" });
            Send(JsonSerializer.Serialize(new Own { Type = "JIRA_BUILD", TriggerTime = "ON_SUCESS" }));
            Send(JsonSerializer.Serialize(
                new Own { Type = {|BUDDY1001:"JIRA_BUILD"|}, TriggerTime = {|BUDDY1003:"ON_SUCESS"|} },
                new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }));
            Send(new Own { Type = "JIRA_BUILD", TriggerTime = "ON_SUCESS" });
            Send(JsonConvert.SerializeObject(new Named { Type = {|BUDDY1001:"JIRA_BUILD"|}, TriggerTime = {|BUDDY1003:"ON_SUCESS"|} }));
            Send(JsonSerializer.Serialize(new Named { Type = "JIRA_BUILD", TriggerTime = "ON_SUCESS" }));
        }
        """);

    [Fact]
    public Task AFieldOfAnotherSpellingIsNotMissingToo() => VerifyAsync("""
        void Run()
        {
            http.PostAsJsonAsync(url, new { type = "RUN_DOCKER_CONTAINER", name = "n", DockerImageName = "i", DockerImageTag = "t" });
            http.PostAsJsonAsync(url, new { type = {|BUDDY1001:"RUN_DOCKER_CONTAINER"|}, Name = "n", DockerImageName = "i" });
            Send(JsonSerializer.Serialize(new { type = "JIRA_BUILD", Name = "n", TriggerTime = "ON_FAILURE", run_only_on_first_failure = true }));
            Send(new Dictionary<string, object> { ["type"] = "JIRA_BUILD", [{|BUDDY1002:"Name"|}] = "n" });
        }
        """);
}
