using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>Each signal by which an action is known, and what is near it but is none.</summary>
public class RecognitionTests
{
    [Theory]
    [InlineData("a type that nobody else uses", """Send(new { type = {|BUDDY1001:"AWS_ECS"|}, name = "n" });""")]
    [InlineData("an English type with a distinctive field", """Send(new { type = {|BUDDY1001:"BUILD"|}, execute_commands = new[] { "make" }, docker_image_name = "i" });""")]
    [InlineData("an English type with a trigger time", """Send(new { type = {|BUDDY1001:"PLAYWRIGHT"|}, trigger_time = "ON_SUCCESS" });""")]
    [InlineData("a trigger time alone: its values", """Send(new { trigger_time = "ON_SUCCESS", run_next = {|BUDDY1003:"WAIT_ON_SUCCES"|} });""")]
    [InlineData("a type of a constant", """const string T = "AWS_ECS"; Send(new { type = {|BUDDY1001:T|}, name = "n" });""")]
    [InlineData("two distinctive fields: their values", """Send(new { execute_commands = new[] { "make" }, docker_image_name = "n", run_next = {|BUDDY1003:"WAIT_ON_SUCCES"|} });""")]
    [InlineData("a misspelt type with two distinctive fields",
        """Send(new { type = {|BUDDY1003:"RUN_DOCKER_CONTAINR"|}, execute_commands = new[] { "make" }, docker_image_name = "n" });""")]
    [InlineData("a misspelt type with a trigger time", """Send(new { type = {|BUDDY1003:"AWS_EKS"|}, trigger_time = "ON_SUCCESS" });""")]
    public Task IsAnAction(string why, string statements) => Verify(why, statements);

    [Theory]
    [InlineData("inline", """await http.PostAsJsonAsync("https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions", new { type = {|BUDDY1001:"PLAYWRIGHT"|} });""")]
    [InlineData("with a query", """await http.PostAsJsonAsync("pipelines/1/actions?x=1", new { type = {|BUDDY1001:"PLAYWRIGHT"|} });""")]
    [InlineData("a constant", """await http.PostAsJsonAsync(url, new { type = {|BUDDY1001:"PLAYWRIGHT"|} });""")]
    [InlineData("a local", """var to = $"projects/{text}/pipelines/{any}/actions"; await http.PostAsJsonAsync(to, new { type = {|BUDDY1001:"PLAYWRIGHT"|} });""")]
    [InlineData("interpolated", """await http.PostAsJsonAsync($"{text}/pipelines/{any}/actions", new { type = {|BUDDY1001:"PLAYWRIGHT"|} });""")]
    [InlineData("interpolated in parts", """var pipeline = $"{text}/pipelines/{any}"; await http.PostAsJsonAsync($"{pipeline}/actions", new { type = {|BUDDY1001:"PLAYWRIGHT"|} });""")]
    [InlineData("concatenated", """await http.PostAsJsonAsync(text + "/pipelines/" + any + "/actions", new { type = {|BUDDY1001:"PLAYWRIGHT"|} });""")]
    [InlineData("formatted", """await http.PostAsJsonAsync(string.Format("{0}/pipelines/{1}/actions", text, any), new { type = {|BUDDY1001:"PLAYWRIGHT"|} });""")]
    [InlineData("a Uri", """await http.PostAsJsonAsync(new Uri("https://api.buddy.works/pipelines/1/actions"), new { type = {|BUDDY1001:"PLAYWRIGHT"|} });""")]
    [InlineData("the payload in a local", """var body = new { type = {|BUDDY1001:"PLAYWRIGHT"|} }; await http.PostAsJsonAsync(url, body);""")]
    [InlineData("as JSON content", """await http.PostAsync(url, JsonContent.Create(new { type = {|BUDDY1001:"PLAYWRIGHT"|} }));""")]
    [InlineData("as text content", """
        var json = JsonSerializer.Serialize(new { type = {|BUDDY1001:"PLAYWRIGHT"|} });
        var content = new StringContent(json, Encoding.UTF8, "application/json");
        await http.PostAsync(url, content);
        """)]
    [InlineData("a request message", """
        var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = JsonContent.Create(new { type = {|BUDDY1001:"PLAYWRIGHT"|} }) };
        await http.SendAsync(request);
        """)]
    [InlineData("a request message and then its content", """
        var request = new HttpRequestMessage(HttpMethod.Post, url);
        request.Content = JsonContent.Create(new { type = {|BUDDY1001:"PLAYWRIGHT"|} });
        await http.SendAsync(request);
        """)]
    [InlineData("a helper that is told to post", """Task Call(HttpMethod m, string to, object o) => http.SendAsync(new HttpRequestMessage(m, to) { Content = JsonContent.Create(o) }); await Call(HttpMethod.Post, url, new { type = {|BUDDY1001:"PLAYWRIGHT"|} });""")]
    [InlineData("a helper that creates", """Task CreateAction(string to, object o) => http.PostAsJsonAsync(to, o); await CreateAction(url, new { type = {|BUDDY1001:"PLAYWRIGHT"|} });""")]
    [InlineData("with no type at all", """await http.PostAsJsonAsync("pipelines/1/actions", {|BUDDY1001:new|} { name = "n" });""")]
    public Task TheUrlTells(string how, string statements) => Verify(how, statements);

    [Theory]
    [InlineData("GitHub", """await http.PostAsJsonAsync("repos/o/r/actions/workflows/1/dispatches", new { type = "PLAYWRIGHT", name = "n" });""")]
    [InlineData("pipelines", """await http.PostAsJsonAsync("projects/p/pipelines", new { type = "PLAYWRIGHT", name = "n" });""")]
    [InlineData("executions", """await http.PostAsJsonAsync("pipelines/1/executions", new { type = "PLAYWRIGHT", name = "n" });""")]
    [InlineData("perhaps an action that is there", """await http.PostAsJsonAsync("pipelines/1/actions" + text, new { type = "PLAYWRIGHT" });""")]
    [InlineData("a URL that changes", """var to = url; if (flag) to = text; await http.PostAsJsonAsync(to, new { type = "PLAYWRIGHT" });""")]
    [InlineData("a query", """Task Get(string to, object query) => Task.CompletedTask; await Get(url, new { type = "PLAYWRIGHT", timeout = 1 });""")]
    [InlineData("headers", """void Post(string to, object headers) { } Post(url, new Dictionary<string, string> { ["name"] = "n", ["version"] = "2" });""")]
    [InlineData("an answer that a test makes up", """void MockPost(string to, object o) { } MockPost(url, new { id = 1, type = "PLAYWRIGHT" });""")]
    [InlineData("an answer of a stub", """void AddResponse(string to, object o) { } AddResponse(url, new { id = 1, type = "PLAYWRIGHT" });""")]
    public Task AnotherUrlDoesNot(string what, string statements) => Verify(what, statements);

    [Theory]
    [InlineData("an English type", """Send(new { type = "ATOP", name = "n", timeout = 5 });""")]
    [InlineData("an English type of a dictionary", """Send(new Dictionary<string, object> { ["type"] = "BUILD", ["status"] = "FAILED" });""")]
    [InlineData("a type in lower case", """Send(new { type = "aws_ecs", name = "n", cluster = "c" });""")]
    [InlineData("a misspelt type", """Send(new { type = "AWS_ECSS", name = "n", cluster = "c" });""")]
    [InlineData("one distinctive field", """Send(new { docker_image_name = "n", shell = "zsh" });""")]
    [InlineData("a foreign type", """Send(new { type = "container", docker_image_name = "n", docker_image_tag = "t", shell = "zsh" });""")]
    [InlineData("a foreign trigger time", """Send(new { type = "alarm", trigger_time = "ON_FAILURE" });""")]
    [InlineData("another trigger time", """Send(new { trigger_time = "2026-01-01", name = "n" });""")]
    [InlineData("a type that is no text", """Send(new { type = 3, docker_image_name = "n", docker_image_tag = "t", shell = "zsh" });""")]
    [InlineData("a type that may be another", """Send(new { type = flag ? "AWS_ECS" : "OTHER_THING", name = "n" });""")]
    [InlineData("a type that is not known", """Send(new { type = text, name = "n", region = "us-east-1", cluster = "c" });""")]
    public Task IsNone(string what, string statements) => Verify(what, statements);

    [Theory]
    [InlineData("a service", """new { type = "CUSTOM", docker_image_name = "redis", docker_image_tag = "7" }""")]
    [InlineData("a service with a version", """new { type = "CUSTOM", version = "7", docker_image_name = "redis", docker_image_tag = "7", connection = new { port = 1 } }""")]
    [InlineData("a service of another type", """new { type = "REDIS", docker_image_name = "redis", docker_image_tag = "7" }""")]
    [InlineData("a variable", """new { key = "K", value = "v", type = "VAR", encrypted = true }""")]
    [InlineData("a trigger condition", """new { trigger_condition = "VAR_IS", trigger_variable_key = "k" }""")]
    [InlineData("an integration", """new { hash_id = "h", type = "AMAZON", name = "n" }""")]
    [InlineData("a service as a dictionary", """new Dictionary<string, object> { ["type"] = "CUSTOM", ["docker_image_name"] = "redis", ["docker_image_tag"] = "7" }""")]
    public Task APartOnItsOwnIsNoAction(string what, string part) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InClass($$"""
        // {{what}}
        object Part() => {{part}};
        void Run()
        {
            var part = {{part}};
            Send(part);
            Send(new[] { part });
            Send(new[] { 1, 2 }.Select(i => {{part}}));
        }
        """));

    [Fact]
    public Task APartWithinAnActionIsJudgedAsThatPart() => Verify("services, conditions", """
        var service = new { type = {|BUDDY1003:"CUSTM"|}, docker_image_name = "redis", docker_image_tag = "7" };
        var condition = {|BUDDY1001:new|} { trigger_condition = "VAR_IS", trigger_variable_key = "k" };
        Send(new { type = "JIRA_BUILD", name = "n", trigger_conditions = new[] { condition } });
        Send(new { type = "RUN_DOCKER_CONTAINER", name = "n", docker_build_action_id = 0, services = new[] { service } });
        """);

    private static Task Verify(string why, string statements)
    {
        return VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));
    }
}
