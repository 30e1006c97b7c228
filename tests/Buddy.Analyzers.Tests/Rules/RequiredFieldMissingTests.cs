using Test = Buddy.Analyzers.Tests.ActionFixTest;
using VerifyCS = Buddy.Analyzers.Tests.ActionFix;

namespace Buddy.Analyzers.Tests.Rules;

public class RequiredFieldMissingTests
{
    private const string Id = "BUDDY1001";

    [Theory]
    [InlineData("""type = {|#0:"AWS_ECS"|}, name = "n", integration = new { identifier = "i" }, region = "us-east-1", local_path = "t.json" """,
        "AWS_ECS action lacks required fields 'cluster', 'service'")]
    [InlineData("""service = "s", cluster = "c", type = {|#0:"AWS_ECS"|}, integration = new { identifier = "i" }, region = "us-east-1", local_path = "t.json" """,
        "AWS_ECS action lacks required field 'name'")]
    [InlineData("""type = {|#0:"RUN_DOCKER_CONTAINER"|}, name = "n" """,
        "RUN_DOCKER_CONTAINER action lacks required fields 'docker_image_name', 'docker_image_tag'")]
    [InlineData("""type = {|#0:"JIRA_BUILD"|}, timeout = 1""",
        "JIRA_BUILD action lacks required field 'name'")]
    public Task SaysWhatAnActionLacks(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod($$"""Send(new { {{fields}} });"""),
        ActionCode.Told(Id, 0, message));

    [Fact]
    public Task SaysWhatANestedObjectLacks() => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod("""
            Send(new
            {
                type = "JIRA_BUILD",
                name = "n",
                trigger_conditions = new object[]
                {
                    {|#0:new|} { trigger_condition = "VAR_IS", trigger_variable_key = "k" },
                    new Dictionary<string, object> { ["trigger_condition"] = "ON_CHANGE" },
                },
            });
            """),
        ActionCode.Told(Id, 0, "trigger condition lacks required field 'trigger_variable_value'"));

    [Fact]
    public Task WithoutTypeTheUrlTells() => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod("""await http.PostAsJsonAsync("projects/p/pipelines/1/actions", {|#0:new|} { timeout = 1 });"""),
        ActionCode.Told(Id, 0, "Action lacks required fields 'type', 'name'"));

    [Fact]
    public Task EachTypeOfAChoiceIsToldWhatItLacks() => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod("""
            Send(new
            {
                type = flag ? {|#0:"AWS_ECS"|} : {|#1:"RUN_DOCKER_CONTAINER"|},
                name = "n",
                integration = new { identifier = "i" },
                region = "us-east-1",
                local_path = "t.json",
                cluster = "c",
            });
            """),
        ActionCode.Told(Id, 0, "AWS_ECS action lacks required field 'service'"),
        ActionCode.Told(Id, 1, "RUN_DOCKER_CONTAINER action lacks required fields 'docker_image_name', 'docker_image_tag'"));

    [Fact]
    public Task AChosenTypeFromALocalIsToldAtTheObject() => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod("""
            var type = flag ? "AWS_ECS" : "JIRA_BUILD";
            Send({|#0:new|} { type, timeout = 3 });
            """),
        ActionCode.Told(Id, 0, "AWS_ECS action lacks required fields 'name', 'integration', 'region', 'local_path', 'cluster', 'service'"),
        ActionCode.Told(Id, 0, "JIRA_BUILD action lacks required field 'name'"));

    [Fact]
    public Task TwoObjectsWithOneTypeAreBothTold() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        var type = "JIRA_BUILD";
        Send({|BUDDY1001:new|} { type, timeout = 1 });
        Send({|BUDDY1001:new|} { type, timeout = 2 });
        """));

    [Theory]
    [InlineData("an image from an action", """docker_build_action_id = 3""")]
    [InlineData("an image from an action by name", """docker_build_action_name = "build" """)]
    [InlineData("an image location that is not known", """image_location = text, docker_registry = text""")]
    [InlineData("values that are not known", """docker_image_name = any, docker_image_tag = text""")]
    [InlineData("placeholders", """docker_image_name = {|BUDDY1010:"<docker_image_name>"|}, docker_image_tag = {|BUDDY1010:"<docker_image_tag>"|}""")]
    public Task SilentWhereNothingIsMissing(string why, string fields) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod($$"""Send(new { type = "RUN_DOCKER_CONTAINER", name = "{{why}}", {{fields}} });"""));

    [Theory]
    [InlineData("""Send(new { type = text, name = "n", trigger_time = "ON_SUCCESS" });""")]
    [InlineData("""Send(new { type = "AWS_ECS", Cluster = "a naming policy may rename it" });""")]
    [InlineData("""Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", [text] = "any key" });""")]
    [InlineData("""Send(new Dictionary<string, object>((IDictionary<string, object>)any) { ["type"] = "AWS_ECS" });""")]
    [InlineData("""await http.PatchAsJsonAsync("pipelines/1/actions/2", new { type = "AWS_ECS", cluster = "c" });""")]
    [InlineData("""await http.PutAsJsonAsync(text, new { type = "AWS_ECS", cluster = "c" });""")]
    [InlineData("""var request = new HttpRequestMessage(HttpMethod.Patch, text); Send(new { type = "AWS_ECS", cluster = "c" });""")]
    [InlineData("""static extern void UpdateAction(object o); UpdateAction(new { type = "AWS_ECS", cluster = "c" });""")]
    [InlineData("""var patch = new { type = "AWS_ECS", cluster = "c" }; Send(patch);""")]
    [InlineData("""static extern void To(string where, object o); To($"pipelines/1/actions/{text}", new { type = "AWS_ECS", cluster = "c" });""")]
    [InlineData("""Send(new { run_only_on_first_failure = true, trigger_conditions = new[] { new { trigger_condition = "VAR_IS" } } });""")]
    [InlineData("""Send(new { id = 1, url = "https://api/1", type = "AWS_ECS", name = "an answer" });""")]
    public Task SilentWhereAbsenceIsNotCertain(string statements) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));

    [Fact]
    public Task NullIsNotTheSameAsMissing() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        Send(new { type = "JIRA_BUILD", name = {|BUDDY1004:(string)null|} });
        Send(new { type = "JIRA_BUILD", name = flag ? "n" : null });
        """));

    [Theory]
    [InlineData(
        """new { type = {|BUDDY1001:"RUN_DOCKER_CONTAINER"|}, name = "n" }""",
        """new { type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = "<docker_image_name>", docker_image_tag = "<docker_image_tag>" }""")]
    [InlineData(
        """new { type = {|BUDDY1001:"RUN_DOCKER_CONTAINER"|}, name = "n", }""",
        """new { type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = "<docker_image_name>", docker_image_tag = "<docker_image_tag>", }""")]
    [InlineData(
        """new { type = {|BUDDY1001:"JIRA_BUILD"|}, timeout = 1 /* s */ }""",
        """new { type = "JIRA_BUILD", timeout = 1, name = "<name>" /* s */ }""")]
    [InlineData(
        """new Dictionary<string, object> { ["type"] = {|BUDDY1001:"JIRA_BUILD"|} }""",
        """new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["name"] = "<name>" }""")]
    [InlineData(
        """new Dictionary<string, object> { { "type", {|BUDDY1001:"JIRA_BUILD"|} } }""",
        """new Dictionary<string, object> { { "type", "JIRA_BUILD" }, { "name", "<name>" } }""")]
    public Task InsertsOnTheSameLine(string before, string after) => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod($"Send({before});"), ActionCode.InMethod($"Send({after});"));

    [Fact]
    public Task InsertsAllFieldsOnLinesOfTheirOwn() => VerifyCS.VerifyCodeFixAsync("""
        class Deploy
        {
            object Run() => new
            {
                type = {|BUDDY1001:"AWS_ECS"|},
                name = "Deploy", // the name
            };
        }
        """, """
        class Deploy
        {
            object Run() => new
            {
                type = "AWS_ECS",
                name = "Deploy", // the name
                integration = new { identifier = "<integration>" },
                region = "<region>",
                local_path = "<local_path>",
                cluster = "<cluster>",
                service = "<service>",
            };
        }
        """);

    [Fact]
    public Task ACommaGoesBeforeTheComment() => VerifyCS.VerifyCodeFixAsync("""
        class Deploy
        {
            object Run() => new
            {
                type = {|BUDDY1001:"JIRA_BUILD"|}, // the type
                // how long
                timeout = 5 // seconds
                // the end
            };
        }
        """, """
        class Deploy
        {
            object Run() => new
            {
                type = "JIRA_BUILD", // the type
                // how long
                timeout = 5, // seconds
                name = "<name>"
                // the end
            };
        }
        """);

    [Fact]
    public Task KeepsTabs() => VerifyCS.VerifyCodeFixAsync(
        "class Deploy\n{\n\tobject Run() => new\n\t{\n\t\ttype = {|BUDDY1001:\"JIRA_BUILD\"|},\n\t\ttimeout = 5\n\t};\n}\n",
        "class Deploy\n{\n\tobject Run() => new\n\t{\n\t\ttype = \"JIRA_BUILD\",\n\t\ttimeout = 5,\n\t\tname = \"<name>\"\n\t};\n}\n");

    [Fact]
    public Task BehindANestedObjectOfSeveralLines() => VerifyCS.VerifyCodeFixAsync("""
        class Deploy
        {
            object Run() => new { type = {|BUDDY1001:"JIRA_BUILD"|}, permissions = new
            {
                others = "DENIED",
            } };
        }
        """, """
        class Deploy
        {
            object Run() => new { type = "JIRA_BUILD", permissions = new
            {
                others = "DENIED",
            }, name = "<name>" };
        }
        """);

    [Theory]
    [InlineData("new { }", """new { trigger_condition = "<trigger_condition>" }""")]
    [InlineData("new {}", """new { trigger_condition = "<trigger_condition>" }""")]
    [InlineData("new Dictionary<string, object>()", """new Dictionary<string, object>() { ["trigger_condition"] = "<trigger_condition>" }""")]
    [InlineData("new Dictionary<string, object> { }", """new Dictionary<string, object> { ["trigger_condition"] = "<trigger_condition>" }""")]
    public Task InsertsIntoAnEmptyNestedObject(string before, string after) => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod(Conditions("{|BUDDY1001:new|}" + before.Substring("new".Length))), ActionCode.InMethod(Conditions(after)));

    [Fact]
    public Task InsertsIntoEmptyBracesOfSeveralLines() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod(Conditions("""
            {|BUDDY1001:new|}
            {
            }
            """)),
        ActionCode.InMethod(Conditions("""
            new
            {
                trigger_condition = "<trigger_condition>"
            }
            """)));

    [Fact]
    public Task FixesSeveralObjectsAtOnce() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod("""
            var condition = {|BUDDY1001:new|} { trigger_condition = "SUCCESS_PIPELINE", trigger_project_name = "p" };
            Send(new { type = {|BUDDY1001:"JIRA_BUILD"|}, trigger_conditions = new object[] { condition, {|BUDDY1001:new|} { timezone = "UTC" } } });
            Send(new Dictionary<string, object> { ["type"] = {|BUDDY1001:"JIRA_BUILD"|}, ["trigger_conditions"] = new[] { condition } });
            """),
        ActionCode.InMethod("""
            var condition = new { trigger_condition = "SUCCESS_PIPELINE", trigger_project_name = "p", trigger_pipeline_name = "<trigger_pipeline_name>" };
            Send(new { type = "JIRA_BUILD", trigger_conditions = new object[] { condition, new { timezone = "UTC", trigger_condition = "<trigger_condition>" } }, name = "<name>" });
            Send(new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["trigger_conditions"] = new[] { condition }, ["name"] = "<name>" });
            """));

    [Fact]
    public Task FixesSeveralDocumentsAndProjects()
    {
        const string Before = """class A { object O() => new { type = {|BUDDY1001:"JIRA_BUILD"|}, timeout = 1 }; }""";
        const string After = """class A { object O() => new { type = "JIRA_BUILD", timeout = 1, name = "<name>" }; }""";
        var test = new Test
        {
            TestState = { Sources = { Before, Before.Replace("class A", "class B") } },
            FixedState = { Sources = { After, After.Replace("class A", "class B") } },
        };
        test.TestState.AdditionalProjects["Other"].Sources.Add(Before);
        test.FixedState.AdditionalProjects["Other"].Sources.Add(After);
        return test.RunAsync();
    }

    [Theory]
    [InlineData("a table of texts cannot hold an integration",
        """Send(JsonSerializer.Serialize(new Dictionary<string, string> { ["type"] = {|BUDDY1001:"AWS_ECS"|}, ["name"] = "n" }));""")]
    [InlineData("a line of its own may end up within #if", """
        Send(new
        {
            type = {|BUDDY1001:"JIRA_BUILD"|},
        #if !DEBUG
            timeout = 1,
        #endif
        });
        """)]
    public Task OffersNothingThatCannotBeDone(string why, string statements)
    {
        var code = ActionCode.InMethod(statements);
        return VerifyCS.VerifyCodeFixAsync(code, code);
    }

    [Fact]
    public Task TheKeyNamesTheFix() => new Test
    {
        TestCode = ActionCode.InMethod("""Send(new { type = {|BUDDY1001:"JIRA_BUILD"|}, timeout = 1 });"""),
        FixedCode = ActionCode.InMethod("""Send(new { type = "JIRA_BUILD", timeout = 1, name = "<name>" });"""),
        CodeActionIndex = 0,
        CodeActionEquivalenceKey = "BUDDY1001:insert",
        CodeActionVerifier = static (action, verifier) => verifier.Equal("Add 'name'", action.Title),
    }.RunAsync();

    private static string Conditions(string condition) => $$"""
        Send(new { type = "JIRA_BUILD", name = "n", trigger_conditions = new object[] {
        {{condition}}
        } });
        """;
}
