using Microsoft.CodeAnalysis.Testing;
using static Buddy.Analyzers.Tests.Options.ConfiguredCode;

namespace Buddy.Analyzers.Tests.Options;

/// <summary>What the options do to the findings.</summary>
public class UserOptionsTests
{
    private const string Docker = """type = "RUN_DOCKER_CONTAINER", name = "n", docker_image_name = "i", docker_image_tag = "t", """;
    private const string Ecs = """type = "AWS_ECS", name = "n", integration = new { identifier = "i" }, region = "us-east-1", local_path = "l", """;

    [Theory]
    [InlineData("trigger_time = ON_MONDAY", """trigger_time = "ON_MONDAY" """)]
    [InlineData("trigger_time = ON_MONDAY , ON_TUESDAY", """trigger_time = flag ? "ON_MONDAY" : "ON_TUESDAY" """)]
    [InlineData("TRIGGER_TIME = ON_MONDAY", """trigger_time = "ON_MONDAY" """)]
    [InlineData("shell = ZSH", """shell = "ZSH" """)]
    [InlineData("access_level = ADMIN", """permissions = new { users = new[] { new { id = 1, access_level = "ADMIN" } } }""")]
    [InlineData("trigger_condition = ON_MOON", """trigger_conditions = new[] { new { trigger_condition = "ON_MOON" } }""")]
    [InlineData("trigger_time = on_success", """trigger_time = "on_success" """)]
    public Task An_additional_value_counts_as_one_of_the_field(string option, string field) =>
        VerifyAsync(Payload(Docker + field), "buddy_analyzers.additional_values." + option);

    [Theory]
    [InlineData("trigger_time = ON_MONDAY", """trigger_time = {|BUDDY1003:"ON_TUESDAY"|}""")]
    [InlineData("shell = ZSH", """trigger_time = {|BUDDY1003:"ZSH"|}""")]
    [InlineData("run_next = ON_MONDAY", """trigger_time = {|BUDDY1003:"ON_MONDAY"|}""")]
    [InlineData("trigger_time =", """trigger_time = {|BUDDY1003:"ON_MONDAY"|}""")]
    [InlineData("trigger_time = , ,", """trigger_time = {|BUDDY1003:"ON_MONDAY"|}""")]
    [InlineData("no_such_field = ON_MONDAY", """trigger_time = {|BUDDY1003:"ON_MONDAY"|}""")]
    [InlineData("trigger_time = ON_MONDAY", """trigger_time = "ON_MONDAY", {|BUDDY1101:run_only_on_first_failure|} = true""")]
    public Task Other_values_are_told_as_ever(string option, string field) =>
        VerifyAsync(Payload(Docker + field), "buddy_analyzers.additional_values." + option);

    [Fact]
    public Task An_additional_value_is_the_nearest_one() => VerifyFixAsync(
        Payload(Docker + """trigger_time = {|BUDDY1003:"ON_MONDY"|}"""),
        Payload(Docker + """trigger_time = "ON_MONDAY" """.TrimEnd()),
        "buddy_analyzers.additional_values.trigger_time = ON_MONDAY");

    [Theory]
    [InlineData("""http.PostAsJsonAsync(url, new { type = "LAUNCH_ROCKET", name = "n", run_next = {|BUDDY1003:"wait_on_success"|} });""")]
    [InlineData("""http.PostAsJsonAsync(url, new { type = {|BUDDY1001:"LAUNCH_ROCKET"|} });""")]
    [InlineData("""http.PostAsJsonAsync(url, new { type = {|BUDDY1003:"LAUNCH_ROKET"|}, name = "n" });""")]
    [InlineData("""Send(new { type = "LAUNCH_ROCKET", {|BUDDY1101:run_only_on_first_failure|} = true, name = "n" });""")]
    [InlineData("""Send(new { type = "LAUNCH_ROCKET", label = "x" });""")]
    [InlineData("""Send(new { type = "LAUNCH_ROCKET" });""")]
    public Task An_additional_type_is_judged_by_what_all_actions_have_in_common(string statement) => VerifyAsync(
        statement, "buddy_analyzers.additional_values.type = LAUNCH_ROCKET");

    [Theory]
    [InlineData("BUDDY1001", "cluster", """type = {|BUDDY1001:"AWS_ECS"|}, """)]
    [InlineData("BUDDY1001", "cluster, service", """type = "AWS_ECS", """)]
    [InlineData("buddy1001", "cluster,service,", """type = "AWS_ECS", """)]
    [InlineData("BUDDY1003", "cluster, service", """type = {|BUDDY1001:"AWS_ECS"|}, """)]
    [InlineData("BUDDY1001", "Cluster, Service", """type = {|BUDDY1001:"AWS_ECS"|}, """)]
    public Task A_field_that_a_rule_passes_over_is_not_missing(string id, string fields, string type) =>
        VerifyAsync(Payload(Ecs.Replace("""type = "AWS_ECS", """, type)), $"buddy_analyzers.{id}.excluded_fields = {fields}");

    [Fact]
    public Task What_is_left_is_still_missing()
    {
        var test = new BuddyAnalyzerTest<ActionPayloadAnalyzer>
        {
            TestCode = ActionCode.InMethod("""Send(new { type = {|#0:"AWS_ECS"|}, name = "n", region = "us-east-1", local_path = "l" });"""),
            ExpectedDiagnostics = { ActionCode.Told("BUDDY1001", 0, "AWS_ECS action lacks required fields 'integration', 'service'") },
        };
        Configure(test.TestState, "buddy_analyzers.BUDDY1001.excluded_fields = cluster");
        return test.RunAsync();
    }

    [Fact]
    public Task The_fix_inserts_what_is_left() => VerifyFixAsync(
        Payload(Ecs.Replace("\"AWS_ECS\"", "{|BUDDY1001:\"AWS_ECS\"|}").TrimEnd(' ', ',')),
        Payload(Ecs + """service = "<service>" """.TrimEnd()),
        "buddy_analyzers.BUDDY1001.excluded_fields = cluster");

    [Theory]
    [InlineData("BUDDY1003", "trigger_time", """trigger_time = "ON_SUCESS" """)]
    [InlineData("BUDDY1003", "run_next", """trigger_time = {|BUDDY1003:"ON_SUCESS"|}""")]
    [InlineData("BUDDY1003", "run_next, trigger_time", """trigger_time = "ON_SUCESS", run_next = "NEVER" """)]
    [InlineData("BUDDY1003", "access_level", """permissions = new { users = new[] { new { id = 1, access_level = "ADMIN" } } }""")]
    [InlineData("BUDDY1101", "run_only_on_first_failure", """trigger_time = "ON_SUCCESS", run_only_on_first_failure = true""")]
    [InlineData("BUDDY1101", "trigger_time", """trigger_time = "ON_SUCCESS", run_only_on_first_failure = true""")]
    [InlineData("BUDDY1101", "trigger_time", """run_only_on_first_failure = true""")]
    [InlineData("BUDDY1102", "run_only_on_first_failure", """trigger_time = "ON_FAILURE" """)]
    [InlineData("BUDDY1102", "trigger_time", """trigger_time = "ON_FAILURE" """)]
    [InlineData("BUDDY1103", "password", """login = "l" """)]
    [InlineData("BUDDY1103", "login", """login = "l" """)]
    [InlineData("BUDDY1103", "registry", """{|BUDDY1103:login|} = "l" """)]
    [InlineData("BUDDY1102", "run_only_on_first_failure", """{|BUDDY1101:run_only_on_first_failure|} = true""")]
    public Task A_finding_that_blames_only_excluded_fields_is_dropped(string id, string fields, string field) =>
        VerifyAsync(Payload(Docker + field), $"buddy_analyzers.{id}.excluded_fields = {fields}");

    [Theory]
    [InlineData("AWS_ECS", """new { type = "AWS_ECS" }""")]
    [InlineData("JEV, AWS_ECS", """new { type = "AWS_ECS", trigger_time = "ON_SUCESS" }""")]
    [InlineData("AWS_ECS", """new { type = flag ? "AWS_ECS" : "RUN_DOCKER_CONTAINER" }""")]
    [InlineData("AWS_ECS", """new { actions = new[] { new { type = "AWS_ECS" } } }""")]
    [InlineData("AWS_ECS", """new Dictionary<string, object> { ["type"] = "AWS_ECS" }""")]
    [InlineData("AWS_ECS", """ "{ \"type\": \"AWS_ECS\" }" """)]
    [InlineData("AWS_ECS_NEXT", """new { type = "AWS_ECS_NEXT", trigger_time = "ON_FAILURE" }""")]
    [InlineData("RUN_DOCKER_CONTAINER", """new { type = {|BUDDY1001:"AWS_ECS"|} }""")]
    [InlineData("aws_ecs", """new { type = {|BUDDY1001:"AWS_ECS"|} }""")]
    [InlineData("AWS_ECS", """new { docker_image_name = "i", docker_image_tag = "t", trigger_time = {|BUDDY1003:"ON_SUCESS"|} }""")]
    public Task Payloads_of_an_excluded_type_are_not_judged(string types, string payload) =>
        VerifyAsync($"Send({payload});", $"buddy_analyzers.excluded_action_types = {types}");

    [Fact]
    public Task An_excluded_type_is_not_judged_where_it_is_sent() => VerifyAsync(
        """await http.PostAsJsonAsync(url, new { type = "AWS_ECS" }); await http.PostAsJsonAsync(url, new { type = {|BUDDY1001:"JEV"|} });""",
        "buddy_analyzers.excluded_action_types = AWS_ECS");

    [Fact]
    public Task The_section_of_a_folder_counts_in_that_folder()
    {
        const string code = """class Name { object Told() => new { type = "AWS_ECS" }; }""";
        var test = new BuddyAnalyzerTest<ActionPayloadAnalyzer>
        {
            TestState =
            {
                Sources =
                {
                    ("/old/A.cs", code.Replace("Name", "A")),
                    ("/new/B.cs", code.Replace("Name", "B").Replace("\"AWS_ECS\"", "{|BUDDY1001:\"AWS_ECS\"|}")),
                },
                AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[old/**.cs]\nbuddy_analyzers.excluded_action_types = AWS_ECS\n") },
            },
        };
        return test.RunAsync();
    }

    [Fact]
    public Task A_folder_takes_back_what_the_folder_above_says()
    {
        const string code = """class A { object Told() => new { type = {|BUDDY1001:"AWS_ECS"|} }; }""";
        var test = new BuddyAnalyzerTest<ActionPayloadAnalyzer>
        {
            TestState =
            {
                Sources = { ("/new/A.cs", code) },
                AnalyzerConfigFiles =
                {
                    ("/.editorconfig", "root = true\n[*.cs]\nbuddy_analyzers.excluded_action_types = AWS_ECS\n"),
                    ("/new/.editorconfig", "[*.cs]\nbuddy_analyzers.excluded_action_types =\n"),
                },
            },
        };
        return test.RunAsync();
    }

    [Fact]
    public Task A_global_config_counts_for_all_files()
    {
        var test = new BuddyAnalyzerTest<ActionPayloadAnalyzer>
        {
            TestCode = ActionCode.InMethod("""Send(new { type = "AWS_ECS" });"""),
            TestState = { AnalyzerConfigFiles = { ("/.globalconfig", "is_global = true\nbuddy_analyzers.excluded_action_types = AWS_ECS\n") } },
        };
        return test.RunAsync();
    }
}
