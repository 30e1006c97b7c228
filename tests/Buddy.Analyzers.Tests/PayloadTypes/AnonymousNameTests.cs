using static Buddy.Analyzers.Tests.ActionCode;
using static Buddy.Analyzers.Tests.PayloadTypes.TypeSample;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary>BUDDY1401 at the members of anonymous objects.</summary>
public class AnonymousNameTests
{
    [Theory]
    [InlineData("""await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", Name = "n", {|BUDDY1401:LocalPath|} = "p" });""")]
    [InlineData("""await http.PostAsJsonAsync(text, new { Type = "AWS_ECS", Name = "n", {|BUDDY1401:LocalPath|} = "p" });""")]
    [InlineData("""await http.PostAsJsonAsync(url, new { Name = "n", {|BUDDY1401:LocalPath|} = "p" });""")]
    [InlineData("""var body = new { Type = "AWS_ECS", {|BUDDY1401:LocalPath|} = "p" }; await http.PostAsJsonAsync(text, body);""")]
    [InlineData("""await http.PostAsync(text, JsonContent.Create(new { type = "AWS_ECS", {|BUDDY1401:localPath|} = "p" }));""")]
    [InlineData("""await http.PostAsync(text, new StringContent(JsonSerializer.Serialize(new { {|BUDDY1401:Type|} = "AWS_ECS", {|BUDDY1401:Name|} = "n", {|BUDDY1401:TriggerTime|} = "ON_SUCCESS" })));""")]
    [InlineData("""var json = JsonConvert.SerializeObject(new { {|BUDDY1401:Type|} = "AWS_ECS", {|BUDDY1401:Name|} = "n" }); await http.PostAsync(text, new StringContent(json));""")]
    [InlineData("""Send(JsonSerializer.Serialize(new { type = "AWS_ECS", {|BUDDY1401:LocalPath|} = "p" }));""")] // the type is right, wherever it goes
    [InlineData("""await http.PostAsJsonAsync(text, new { trigger_time = "ON_SUCCESS", {|BUDDY1401:RunNext|} = "IN_SOFT_PARALLEL" });""")]
    [InlineData("""await http.PostAsJsonAsync(url, new { type = "AWS_ECS", integration = new { {|BUDDY1401:HashId|} = text }, name = "n" });""")]
    [InlineData("""await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", name = "n", {|BUDDY1401:TriggerConditions|} = new[] { new { {|BUDDY1401:TriggerCondition|} = "ON_CHANGE" } } });""")]
    [InlineData("""var LocalPath = "p"; await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", {|BUDDY1401:LocalPath|} });""")]
    [InlineData("""await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", {|BUDDY1401:LocalPath|} = "p" }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower });""", true)]
    public Task SentUnderAnotherName(string statements, bool isKebab = false) => VerifyAsync<SentNameAnalyzer>("", InMethod(isKebab ? statements.Replace("Type =", "type =") : statements));

    [Theory]
    [InlineData("""await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", Name = "n", local_path = "p" });""")]
    [InlineData("""await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", Name = "n", LocalPath = "p" }, snake);""")]
    [InlineData("""await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", Name = "n", LocalPath = "p" }, (JsonSerializerOptions)any);""")]
    [InlineData("""Send(new { Type = "AWS_ECS", Name = "n", LocalPath = "p" });""")]
    [InlineData("""Send(JsonSerializer.Serialize(new { Type = "AWS_ECS", Name = "n", LocalPath = "p" }));""")] // a file, a cache: who knows
    [InlineData("""System.IO.File.WriteAllText(text, JsonSerializer.Serialize(new { Type = "AWS_ECS", LocalPath = "p" }));""")]
    [InlineData("""Console.WriteLine(JsonSerializer.Serialize(new { Type = "AWS_ECS", LocalPath = "p" }));""")]
    [InlineData("""await http.PostAsJsonAsync(text, new { Type = "ATOP", LocalPath = "p" });""")]
    [InlineData("""await http.PostAsJsonAsync(text, new { Type = text, LocalPath = "p", Name = "n" });""")]
    [InlineData("""await http.PostAsJsonAsync(text, new { DockerImageName = "n", DockerImageTag = "t" });""")]
    [InlineData("""await http.PostAsJsonAsync(text, new { TriggerTime = DateTime.Now, Name = "n" });""")]
    [InlineData("""await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", Comment = "c", Zone = "z" });""")]
    [InlineData("""await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", HtmlUrl = text });""")]
    [InlineData("""await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", local_path = "p", LocalPath = "p" });""")]
    [InlineData("""await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", localpath = "p" });""")]
    [InlineData("""await http.PostAsJsonAsync(url, new Dictionary<string, object> { ["type"] = "AWS_ECS", ["LocalPath"] = "p" });""")]
    [InlineData("""System.Linq.Expressions.Expression<Func<object>> tree = () => JsonSerializer.Serialize(new { type = "AWS_ECS", LocalPath = "p" }, (JsonSerializerOptions)null);""")]
    public Task Silent(string statements) => VerifyAsync<SentNameAnalyzer>("", InMethod(statements));

    [Fact]
    public Task DefaultSettingsCountWhereverTheyAreSet() => VerifyAsync<SentNameAnalyzer>(
        "static class Startup { public static void Run() => JsonConvert.DefaultSettings = () => new JsonSerializerSettings(); }",
        InMethod("""await http.PostAsync(text, new StringContent(JsonConvert.SerializeObject(new { Type = "AWS_ECS", Name = "n" })));"""));

    [Fact]
    public Task TheMessage() => VerifyAsync<SentNameAnalyzer>(
        "",
        InMethod("""await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", {|#0:LocalPath|} = "p" });"""),
        Told("BUDDY1401", 0, "'LocalPath' will be sent as 'localPath', but the API expects 'local_path'"));

    [Theory]
    [InlineData(
        """await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", {|BUDDY1401:LocalPath|} = "p", {|BUDDY1401:RunNext|} = text });""",
        """await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", local_path = "p", run_next = text });""")]
    [InlineData(
        """var LocalPath = "p"; await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", {|BUDDY1401:LocalPath|} });""",
        """var LocalPath = "p"; await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", local_path = LocalPath });""")]
    [InlineData(
        """var body = new { Type = "AWS_ECS", {|BUDDY1401:LocalPath|} = "p" }; Console.WriteLine(body.LocalPath); await http.PostAsJsonAsync(url, body);""",
        """var body = new { Type = "AWS_ECS", local_path = "p" }; Console.WriteLine(body.local_path); await http.PostAsJsonAsync(url, body);""")]
    [InlineData(
        """await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", trigger_conditions = new[] { new { {|BUDDY1401:TriggerCondition|} = text } }, Name = "n" });""",
        """await http.PostAsJsonAsync(url, new { Type = "AWS_ECS", trigger_conditions = new[] { new { trigger_condition = text } }, Name = "n" });""")]
    public Task Renamed(string statements, string fixedStatements) => VerifyFixAsync<SentNameAnalyzer>("", InMethod(statements), "", InMethod(fixedStatements));

    [Fact]
    public Task ObjectsOfOneTypeAreRenamedTogether() => VerifyFixAsync<SentNameAnalyzer>(
        "",
        InMethod("""await http.PostAsJsonAsync(url, flag ? new { Type = "AWS_ECS", {|BUDDY1401:LocalPath|} = "p" } : new { Type = "AWS_ECS", {|BUDDY1401:LocalPath|} = "q" });"""),
        "",
        InMethod("""await http.PostAsJsonAsync(url, flag ? new { Type = "AWS_ECS", local_path = "p" } : new { Type = "AWS_ECS", local_path = "q" });"""),
        iterations: 1);

    private static string InMethod(string statements) => $$"""
        static extern void Send(object body);
        async Task Run(string text, object any, bool flag) { {{statements}} await Task.Yield(); }
        """;
}
