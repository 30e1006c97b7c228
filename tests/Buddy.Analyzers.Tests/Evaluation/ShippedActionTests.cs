namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>The two actions that the package describes in full, judged by the shipped schemas.</summary>
public class ShippedActionTests
{
    private const string Ecs =
        """
        "type": "AWS_ECS", "name": "Deploy", "integration": { "identifier": "aws" }, "region": "us-east-1",
        "local_path": "task.json", "cluster": "prod", "service": "web"
        """;

    private const string Docker = """ "type": "RUN_DOCKER_CONTAINER", "name": "Test", "docker_image_name": "node", "docker_image_tag": "22" """;

    [Fact]
    public void Complete_deployment() => OfEcs("").Is("Yes");

    [Fact]
    public void Empty_deployment() =>
        Verdict.OfAction("AWS_ECS", """{ "type": "AWS_ECS" }""")
            .Is("No", "required $ lacks name, integration, region, local_path, cluster, service");

    [Fact]
    public void Misspelt_field() =>
        OfEcs(""", "clutser": "prod" """).Is("No", "unevaluatedProperties $.clutser");

    [Fact]
    public void Complete_container() => OfDocker("").Is("Yes");

    [Fact]
    public void Container_without_image() =>
        Verdict.OfAction("RUN_DOCKER_CONTAINER", """{ "type": "RUN_DOCKER_CONTAINER", "name": "Test" }""")
            .Is("No", "required $ lacks docker_image_name, docker_image_tag");

    [Theory]
    [InlineData(""" "image_location": "ACTION" """, "Yes")]
    [InlineData(""" "docker_build_action_id": 0 """, "Yes")]
    [InlineData(""" "image_location": "?string", "docker_registry": "?string" """, "Unknown")]
    public void Container_whose_image_comes_from_elsewhere(string fields, string truth) =>
        Verdict.OfAction("RUN_DOCKER_CONTAINER", $$"""{ "type": "RUN_DOCKER_CONTAINER", "name": "Test", {{fields}} }""").Is(truth);

    [Fact]
    public void Password_without_registry() =>
        OfDocker(""", "image_location": "PRIVATE_REGISTRY", "docker_registry": "OTHER", "login": "me", "password": "$P" """)
            .Is("No", "x-rule $ because of password (required $ lacks registry because of password)");

    [Fact]
    public void Registry_with_a_fixed_address_needs_no_url() =>
        OfDocker(""", "image_location": "PRIVATE_REGISTRY", "docker_registry": "DOCKER_HUB", "login": "me", "password": "p" """).Is("Yes", "x-secret $.password = \"p\"");

    [Theory]
    [InlineData("")]
    [InlineData(""", "trigger_time": "ON_SUCCESS" """)]
    public void First_failure_needs_the_time(string time) =>
        Assert.Equal("BUDDY1101", Assert.Single(OfEcs(time + """, "run_only_on_first_failure": true """).Findings).Schema.Rule);

    [Fact]
    public void Time_of_failure_needs_the_first_failure() =>
        Assert.Equal("BUDDY1102", Assert.Single(OfEcs(""", "trigger_time": "ON_FAILURE" """).Findings).Schema.Rule);

    [Fact]
    public void Misspelt_time_breaks_nothing_else() =>
        OfEcs(""", "trigger_time": "ON_FALURE", "run_only_on_first_failure": true """).Is("No", "enum $.trigger_time = \"ON_FALURE\"");

    [Fact]
    public void Chosen_time_is_judged_at_its_place() =>
        OfEcs(""", "trigger_time": { "?:": ["ON_FAILURE", "ON_SUCCESS"] } """)
            .Is(
                "Unknown",
                "if sent x-rule $ = \"ON_FAILURE\" because of trigger_time"
                + " (required $ lacks run_only_on_first_failure because of trigger_time)");

    [Fact]
    public void Condition_without_its_companions() =>
        OfEcs(""", "trigger_conditions": [{ "trigger_condition": "VAR_IS", "trigger_variable_key": "k" }] """)
            .Is("No", "required $.trigger_conditions[0] lacks trigger_variable_value");

    [Fact]
    public void Alternatives_of_a_condition_are_conditions() =>
        OfEcs(""", "trigger_conditions": [{ "trigger_condition": "OR", "trigger_operands": [{ "trigger_condition": "VAR_IZ" }] }] """)
            .Is("No", "enum $.trigger_conditions[0].trigger_operands[0].trigger_condition = \"VAR_IZ\"");

    [Fact]
    public void Integration_by_name() =>
        Verdict.OfAction("AWS_ECS", "{" + Ecs.Replace("""{ "identifier": "aws" }""", "\"aws\"", StringComparison.Ordinal) + "}")
            .Is("No", "type $.integration = \"aws\"");

    [Fact]
    public void Type_that_has_no_schema_of_its_own_is_judged_by_what_all_share() =>
        Verdict.OfAction("NEW_RELIC", """{ "type": "NEW_RELIC", "sleep_in_sec": 5, "run_next": "NEVER" }""")
            .Is("No", "hint enum $.run_next = \"NEVER\"", "required $ lacks name");

    private static Verdict OfEcs(string more) => Verdict.OfAction("AWS_ECS", "{" + Ecs + more + "}");

    private static Verdict OfDocker(string more) => Verdict.OfAction("RUN_DOCKER_CONTAINER", "{" + Docker + more + "}");
}
