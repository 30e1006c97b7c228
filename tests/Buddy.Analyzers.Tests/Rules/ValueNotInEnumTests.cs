using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Test = Buddy.Analyzers.Testing.BuddyCodeFixTest<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

public class ValueNotInEnumTests
{
    private const string Id = "BUDDY1003";

    [Theory]
    [InlineData("trigger_time", "ON_SUCESS", "'ON_SUCESS' is not a value of 'trigger_time'; did you mean 'ON_SUCCESS'?")]
    [InlineData("trigger_time", "ON-EVERY-EXECUTION", "'ON-EVERY-EXECUTION' is not a value of 'trigger_time'; did you mean 'ON_EVERY_EXECUTION'?")]
    [InlineData("trigger_time", "OnFailure", "'OnFailure' is not a value of 'trigger_time'; did you mean 'ON_FAILURE'?")]
    [InlineData("trigger_time", "on_success", "'on_success' is not a value of 'trigger_time'; letter case counts: 'ON_SUCCESS'")]
    [InlineData("shell", "bash", "'bash' is not a value of 'shell'; letter case counts: 'BASH'")]
    public Task SaysTheNearestValue(string field, string value, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Container($$"""{{field}} = {|#0:"{{value}}"|}""")),
        ActionCode.Told(Id, 0, message));

    [Theory]
    [InlineData("shell", "FISH", "'FISH' is not a value of 'shell'; allowed are 'SH', 'BASH', 'POWERSHELL'")]
    [InlineData("trigger_time", "", "'' is not a value of 'trigger_time'; allowed are 'ON_EVERY_EXECUTION', 'ON_SUCCESS', 'ON_FAILURE', "
        + "'ON_BACK_TO_SUCCESS', 'ON_WARNING', 'ON_WAIT_FOR_APPROVE', 'ON_TERMINATE'")]
    public Task AValueNearNoneIsAHint(string field, string value, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Container($$"""{{field}} = {|#0:"{{value}}"|}""")),
        ActionCode.Told(Id, 0, message, DiagnosticSeverity.Info));

    [Fact]
    public Task ALongListIsNotPrinted() => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod("""await http.PostAsJsonAsync("pipelines/1/actions", new { type = {|#0:"WASH_THE_DISHES"|}, name = "n" });"""),
        ActionCode.Told(Id, 0, "'WASH_THE_DISHES' is not a value of 'type'; none of the 186 known ones is near, the most similar are 'WAIT_FOR_APPLY', 'WAIT_FOR_VARIABLES', 'WEB'; one that is newer than this package is added with the option 'buddy_analyzers.additional_values.type' or a schema", DiagnosticSeverity.Info));

    [Fact]
    public Task AMisspeltTypeIsOneFinding() => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod("""
            Send(new { type = {|#0:"RUN_DOCKER_CONTAINR"|}, docker_image_name = "i", docker_image_tag = "t" });
            """),
        ActionCode.Told(Id, 0, "'RUN_DOCKER_CONTAINR' is not a value of 'type'; did you mean 'RUN_DOCKER_CONTAINER'?"));

    [Fact]
    public Task EachConstantIsToldAtItsOwnPlace() => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Container("""
            trigger_time = any switch { 1 => {|#0:"ON_SUCESS"|}, 2 => "ON_SUCCESS", _ => text },
            run_next = flag ? {|#1:"IN_SOFT_PARALEL"|} : "IN_HARD_PARALLEL",
            shell = text ?? {|#2:"Bash"|},
            """)),
        ActionCode.Told(Id, 0, "'ON_SUCESS' is not a value of 'trigger_time'; did you mean 'ON_SUCCESS'?"),
        ActionCode.Told(Id, 1, "'IN_SOFT_PARALEL' is not a value of 'run_next'; did you mean 'IN_SOFT_PARALLEL'?"),
        ActionCode.Told(Id, 2, "'Bash' is not a value of 'shell'; letter case counts: 'BASH'"));

    [Fact]
    public Task InNestedObjectsAndLists() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        var last = new Dictionary<string, object> { ["trigger_condition"] = {|BUDDY1003:"ON_CHANG"|} };
        Send(new
        {
            type = "RUN_DOCKER_CONTAINER",
            name = "n",
            docker_image_name = "i",
            docker_image_tag = "t",
            permissions = new { others = {|BUDDY1003:"DENYED"|} },
            services = new[] { new { type = {|BUDDY1003:"MY_SQL_"|} }, new { type = "REDIS" } },
            trigger_conditions = new List<object> { last },
        });
        """));

    [Theory]
    [InlineData("text")]
    [InlineData("any")]
    [InlineData("text.ToUpperInvariant()")]
    [InlineData("$\"ON_{text}\"")]
    [InlineData("(string)null")]
    [InlineData("flag ? \"ON_SUCCESS\" : null")]
    [InlineData("{|BUDDY1010:\"<trigger_time>\"|}")]
    [InlineData("Environment.GetEnvironmentVariable(\"TIME\") ?? \"ON_SUCCESS\"")]
    public Task SilentWhereTheValueIsAllowedOrUnknown(string value) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(Container($"trigger_time = {value}")));

    [Fact]
    public Task AnEditIsJudgedByItsValues() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        await http.PatchAsJsonAsync(text, new { type = "AWS_ECS", trigger_time = {|BUDDY1003:"ON_SUCESS"|} });
        """));

    [Theory]
    [InlineData("new { type = \"AWS_ECS\", trigger_time = {|BUDDY1003:\"ON_SUCESS\"|}, id = 1 }", "new { type = \"AWS_ECS\", trigger_time = \"ON_SUCCESS\", id = 1 }")]
    [InlineData(
        "new Dictionary<string, object> { [\"type\"] = \"AWS_ECS\", [\"id\"] = 1, [\"run_next\"] = {|BUDDY1003:@\"wait on success\"|} }",
        "new Dictionary<string, object> { [\"type\"] = \"AWS_ECS\", [\"id\"] = 1, [\"run_next\"] = @\"WAIT_ON_SUCCESS\" }")]
    [InlineData(
        "new Dictionary<string, object> { { \"type\", \"AWS_ECS\" }, { \"id\", 1 }, { \"run_next\", {|BUDDY1003:\"in_soft_parallel\"|} /* why */ } }",
        "new Dictionary<string, object> { { \"type\", \"AWS_ECS\" }, { \"id\", 1 }, { \"run_next\", \"IN_SOFT_PARALLEL\" /* why */ } }")]
    public Task ChangesToTheNearest(string before, string after) => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod($"Send({before});"), ActionCode.InMethod($"Send({after});"));

    [Fact]
    public Task FixesAllToTheNearestOfEach() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod(Container("""
            trigger_time = flag ? {|BUDDY1003:"ON_SUCESS"|} : {|BUDDY1003:"on_warning"|},
            shell = {|BUDDY1003:"bash"|},
            permissions = new { others = {|BUDDY1003:"denied"|} },
            """)),
        ActionCode.InMethod(Container("""
            trigger_time = flag ? "ON_SUCCESS" : "ON_WARNING",
            shell = "BASH",
            permissions = new { others = "DENIED" },
            """)));

    [Fact]
    public Task FixesSeveralDocuments()
    {
        const string Before = """class A { object O() => new { id = 1, type = "AWS_ECS", trigger_time = {|BUDDY1003:"ON_SUCESS"|} }; }""";
        const string After = """class A { object O() => new { id = 1, type = "AWS_ECS", trigger_time = "ON_SUCCESS" }; }""";
        return new Test
        {
            TestState = { Sources = { Before, Before.Replace("class A", "class B") } },
            FixedState = { Sources = { After, After.Replace("class A", "class B") } },
        }.RunAsync();
    }

    [Theory]
    [InlineData("const string Shell = \"bash\";", "const string Shell = \"BASH\";", "Shell")]
    [InlineData("static readonly string Shell = \"bash\";", "static readonly string Shell = \"BASH\";", "Shell")]
    [InlineData("static class Shells { public const string Bash = \"bash\"; }", "static class Shells { public const string Bash = \"BASH\"; }", "Shells.Bash")]
    public Task ChangesASharedConstantAtItsDeclaration(string before, string after, string value) => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InClass($$"""{{before}} void Run() { Send(new { id = 1, type = "RUN_DOCKER_CONTAINER", shell = {|BUDDY1003:{{value}}|} }); }"""),
        ActionCode.InClass($$"""{{after}} void Run() { Send(new { id = 1, type = "RUN_DOCKER_CONTAINER", shell = {{value}} }); }"""));

    [Fact]
    public Task ChangesASharedConstantOnceForAllItsUses() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod("""
            const string shell = "bash";
            Send(new { id = 1, type = "RUN_DOCKER_CONTAINER", shell = {|BUDDY1003:shell|} });
            Send(new { id = 2, type = "RUN_DOCKER_CONTAINER", {|BUDDY1003:shell|} });
            """),
        ActionCode.InMethod("""
            const string shell = "BASH";
            Send(new { id = 1, type = "RUN_DOCKER_CONTAINER", shell = shell });
            Send(new { id = 2, type = "RUN_DOCKER_CONTAINER", shell });
            """));

    [Fact]
    public Task AProjectedNameIsKept() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InClass("""
            const string trigger_time = "on_success";
            static object Run() => new { id = 1, type = "AWS_ECS", {|BUDDY1003:trigger_time|} };
            """),
        ActionCode.InClass("""
            const string trigger_time = "ON_SUCCESS";
            static object Run() => new { id = 1, type = "AWS_ECS", trigger_time };
            """));

    [Theory]
    [InlineData(0, "BUDDY1003:nearest", "BASH", "Change to 'BASH'")]
    [InlineData(1, "BUDDY1003:\"SH\"", "SH", "Change to 'SH'")]
    [InlineData(2, "BUDDY1003:\"BASH\"", "BASH", "Change to 'BASH'")]
    [InlineData(3, "BUDDY1003:\"POWERSHELL\"", "POWERSHELL", "Change to 'POWERSHELL'")]
    public Task OffersTheNearestThenEachAllowedValue(int index, string key, string value, string title) => new Test
    {
        TestCode = ActionCode.InMethod(Container("""shell = {|BUDDY1003:"bash"|}""")),
        FixedCode = ActionCode.InMethod(Container($"shell = \"{value}\"")),
        CodeActionIndex = index,
        CodeActionEquivalenceKey = key,
        CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title),
    }.RunAsync();

    [Fact]
    public Task OffersEachAllowedValueWhereNoneIsNear() => new Test
    {
        TestCode = ActionCode.InMethod(Container("""shell = {|BUDDY1003:"FISH"|}""")),
        FixedCode = ActionCode.InMethod(Container("""shell = "SH" """.TrimEnd())),
        CodeActionIndex = 0,
        CodeActionEquivalenceKey = "BUDDY1003:\"SH\"",
    }.RunAsync();

    private static string Container(string fields) => $$"""
        Send(new
        {
            type = "RUN_DOCKER_CONTAINER",
            name = "n",
            docker_image_name = "i",
            docker_image_tag = "t",
        {{fields}}
        });
        """;
}
