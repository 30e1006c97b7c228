using static Buddy.Analyzers.Tests.Options.ConfiguredCode;

namespace Buddy.Analyzers.Tests.Catalog.UserSchemas;

/// <summary>What a schema among the additional files does to the findings.</summary>
public class UserSchemaTests
{
    private const string Rocket = """
        {
          "required": ["pad"],
          "properties": {
            "pad": { "type": "string" },
            "fuel": { "type": "string", "enum": ["KEROSENE", "HYDROGEN"] },
            "oxidizer": { "type": "string" },
            "crew": { "type": "object", "required": ["captain"], "properties": { "captain": { "type": "string" } } },
            "base": { "$ref": "integration-reference.schema.json" }
          },
          "dependentRequired": { "fuel": ["oxidizer"] },
          "unevaluatedProperties": false
        }
        """;

    private const string Ecs = """type = "AWS_ECS", name = "n", integration = new { identifier = "i" }, region = "us-east-1", local_path = "l", cluster = "c", """;

    [Theory]
    [InlineData("""type = {|BUDDY1001:"LAUNCH_ROCKET"|}""")]
    [InlineData("""type = {|BUDDY1001:"LAUNCH_ROCKET"|}, name = "n" """)]
    [InlineData("""type = "LAUNCH_ROCKET", name = "n", pad = "p" """)]
    [InlineData("""type = "LAUNCH_ROCKET", name = "n", pad = "p", fuel = {|BUDDY1003:"KEROSIN"|}, oxidizer = "o" """)]
    [InlineData("""type = "LAUNCH_ROCKET", name = "n", pad = "p", {|BUDDY1103:fuel|} = "HYDROGEN" """)]
    [InlineData("""type = "LAUNCH_ROCKET", name = "n", pad = "p", trigger_time = {|BUDDY1102:"ON_FAILURE"|}""")]
    [InlineData("""type = "LAUNCH_ROCKET", name = "n", pad = "p", crew = {|BUDDY1001:new|} { }""")]
    [InlineData("""type = "LAUNCH_ROCKET", name = "n", pad = "p", @base = new { identifier = "b" }""")]
    [InlineData("""type = flag ? {|BUDDY1001:"LAUNCH_ROCKET"|} : "NEW_RELIC", name = "n", trigger_time = "ON_SUCCESS" """)]
    public Task A_new_type_is_known_by_its_file(string fields) =>
        VerifyAsync(Payload(fields), "", ("/LAUNCH_ROCKET.buddy-action.schema.json", Rocket));

    [Theory]
    [InlineData("""Send(new Dictionary<string, object> { ["type"] = {|BUDDY1001:"LAUNCH_ROCKET"|} });""")]
    [InlineData("""Send("{ \"type\": {|BUDDY1001:\"LAUNCH_ROCKET\"|} }");""")]
    [InlineData("""Send(new Dictionary<string, object> { { "type", {|BUDDY1001:"LAUNCH_ROCKET"|} } });""")]
    [InlineData("""Send(new LaunchRocketAction()); } class LaunchRocketAction { public string type => "LAUNCH_ROCKET"; public string fuel { get; set; } } async Task Later() {""")]
    public Task A_new_type_is_known_in_every_shape(string statements) =>
        VerifyAsync(
            statements.Replace("Send(new LaunchRocketAction());", "Send({|BUDDY1001:new|} LaunchRocketAction());"),
            "dotnet_diagnostic.BUDDY1404.severity = none", // else it is told at the class
            ("/LAUNCH_ROCKET.buddy-action.schema.json", Rocket));

    [Fact]
    public Task The_fix_knows_the_new_type() => VerifyFixAsync(
        Payload("""type = {|BUDDY1001:"LAUNCH_ROCKET"|}, name = "n" """.TrimEnd()),
        Payload("""type = "LAUNCH_ROCKET", name = "n", pad = "<pad>" """.TrimEnd()),
        "",
        ("/LAUNCH_ROCKET.buddy-action.schema.json", Rocket));

    [Theory]
    [InlineData("LAUNCH", """Send(new { type = "LAUNCH" });""")]
    [InlineData("LAUNCH", """Send(new { type = {|BUDDY1001:"LAUNCH"|}, trigger_time = "ON_SUCCESS" });""")]
    [InlineData("LAUNCH", """await http.PostAsJsonAsync(url, new { type = {|BUDDY1001:"LAUNCH"|} });""")]
    [InlineData("JEV", """Send(new { type = "JEV" });""")]
    [InlineData("JEV", """await http.PostAsJsonAsync(url, new { type = {|BUDDY1001:"JEV"|}, name = "n" });""")]
    public Task A_single_word_alone_points_to_no_action(string type, string statement) =>
        VerifyAsync(statement, "", ($"/{type}.buddy-action.schema.json", Rocket));

    [Theory]
    [InlineData("AWS_ECS", """{ "x-not-required": ["service"] }""", """trigger_time = "ON_SUCCESS" """)]
    [InlineData("AWS_ECS", """{ "x-not-required": ["service"], "required": ["stage"], "properties": { "stage": {} } }""", """stage = 1""")]
    [InlineData("AWS_ECS", """{ "required": null }""", """trigger_time = "ON_SUCCESS" """)]
    [InlineData("AWS_ECS", """{ "properties": { "service": { "type": "string" } } }""", """service = "s" """)]
    [InlineData("action", """{ "properties": { "trigger_time": { "enum": ["ON_MONDAY"] } } }""", """service = "s", trigger_time = "ON_MONDAY" """)]
    [InlineData("action", """{ "properties": { "trigger_time": { "enum": null } } }""", """service = "s", trigger_time = "ON_TUESDAY" """)]
    [InlineData("action", """{ "properties": { "trigger_time": null } }""", """service = "s", {|BUDDY1002:trigger_time|} = "ON_TUESDAY" """)]
    [InlineData("permissions", """{ "$defs": { "user": { "properties": { "access_level": { "enum": ["ADMIN"] } } } } }""", """service = "s", permissions = new { users = new[] { new { id = 1, access_level = "ADMIN" } } }""")]
    [InlineData("AWS_ECS", """{ "properties": { "trigger_time": { "enum": ["ON_SUCCESS"] } } }""", """service = "s", trigger_time = {|BUDDY1003:"ON_WARNING"|}""")]
    [InlineData("AWS_ECS", """{ "dependentRequired": { "timeout": ["retry_count"] } }""", """service = "s", {|BUDDY1103:timeout|} = 1""")]
    [InlineData("AWS_ECS", """{ "dependentSchemas": { "timeout": { "x-rule": "BUDDY1103", "required": ["retry_count"] } } }""", """service = "s", {|BUDDY1103:timeout|} = 1""")]
    [InlineData("action", """{ "allOf": [{ "dependentRequired": { "timeout": ["retry_count"] } }] }""", """service = "s", {|BUDDY1103:timeout|} = 1, trigger_time = {|BUDDY1102:"ON_FAILURE"|}""")]
    public Task A_shipped_type_is_corrected(string file, string schema, string fields) =>
        VerifyAsync(Payload(Ecs + fields), "", ($"/{file}.buddy-action.schema.json", schema));

    [Fact]
    public Task Another_required_mark_is_one_of_the_missing_fields() => VerifyFixAsync(
        Payload((Ecs.Replace("\"AWS_ECS\"", "{|BUDDY1001:\"AWS_ECS\"|}") + """service = "s" """).TrimEnd()),
        Payload((Ecs + """service = "s", stage = "<stage>", timeout = "<timeout>" """).TrimEnd()),
        "",
        ("/AWS_ECS.buddy-action.schema.json", """{ "required": ["stage", "timeout"], "properties": { "stage": { "type": "string" } } }"""));

    [Theory]
    [InlineData("""{ "properties": { "trigger_time": { "enum": ["ON_MONDAY"] } } }""", "AWS_ECS")]
    [InlineData("""{ "properties": { "timeout": { "type": "string" } } }""", "AWS_ECS")]
    [InlineData("""{ "properties": { "timeout": { "type": "string" } } }""", "action")]
    [InlineData("""{ "properties": { "type": { "const": "AWS_EC2" } } }""", "AWS_ECS")]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/x" }], "$defs": { "x": { "x-rule": "BUDDY1101", "required": ["stage"] } } }""", "AWS_ECS")]
    [InlineData("""{ "enum": ["a"] }""", "AWS_ECS")]
    [InlineData("""{ "allOf": [{ "type": "string" }, { "const": 1 }, { "minLength": 9 }, { "$ref": "#" }] }""", "AWS_ECS")]
    [InlineData("""{ "properties": 5, "required": "x", "allOf": {}, "title": "" }""", "action")]
    [InlineData("[]", "AWS_ECS")]
    [InlineData("{", "AWS_ECS")]
    public Task What_cannot_be_used_brings_no_finding(string schema, string file) =>
        VerifyAsync(Payload(Ecs + """service = "s", trigger_time = "ON_SUCCESS", timeout = 5"""), "", ($"/{file}.buddy-action.schema.json", schema));

    [Fact]
    public Task Schemas_and_options_add_up() => VerifyAsync(
        Payload("""type = {|BUDDY1001:"LAUNCH_ROCKET"|}, fuel = "METHANE", stage = 1, oxidizer = "o", trigger_time = "ON_MONDAY" """),
        "buddy_analyzers.additional_values.fuel = METHANE\nbuddy_analyzers.additional_fields = stage\nbuddy_analyzers.BUDDY1001.excluded_fields = name",
        ("/LAUNCH_ROCKET.buddy-action.schema.json", Rocket),
        ("/action.buddy-action.schema.json", """{ "properties": { "trigger_time": { "enum": ["ON_MONDAY"] } } }"""));

    [Fact]
    public Task The_first_file_of_a_type_leads() => VerifyAsync(
        Payload(Ecs + """service = "s", timeout = 5"""),
        "",
        ("/b/AWS_ECS.buddy-action.schema.json", """{ "required": ["stage"] }"""),
        ("/a/AWS_ECS.buddy-action.schema.json", "{}"));
}
