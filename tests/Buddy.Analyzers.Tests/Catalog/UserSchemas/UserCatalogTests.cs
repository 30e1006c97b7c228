using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Catalog.UserSchemas;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Tests.Evaluation;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Catalog.UserSchemas;

/// <summary>Why a schema of the user's cannot be used, and where.</summary>
public class UserCatalogTests
{
    private const string Path = "/x/AWS_ECS.buddy-action.schema.json";

    [Theory]
    [InlineData("{", "{", "the object is never closed")]
    [InlineData("{ \"required\": [\"stage\"], }", ",", "*")]
    [InlineData("[]", "[]", "the schema of an action must be an object")]
    [InlineData("true", "true", "the schema of an action must be an object")]
    [InlineData("""{ "properties": { "stage": 5 } }""", "5", "a schema must be an object or a boolean")]
    [InlineData("""{ "properties": [] }""", "[]", "'properties' must be an object")]
    [InlineData("""{ "properties": { "stage": { "type": "strin" } } }""", "\"strin\"", "this is no JSON type")]
    [InlineData("""{ "properties": { "stage": { "$ref": "none.schema.json" } } }""", "\"none.schema.json\"", "'none.schema.json' refers to nothing")]
    [InlineData("""{ "properties": { "stage": { "$ref": "#/$defs/none" } } }""", "\"#/$defs/none\"", "'#/$defs/none' refers to nothing")]
    [InlineData("""{ "allOf": [{ "$ref": "#" }] }""", "\"#\"", "this '$ref' leads back to itself")]
    [InlineData("""{ "allOf": [{ "$ref": "#/$defs/a" }], "$defs": { "a": { "anyOf": [{ "$ref": "#/$defs/a" }] } } }""", "\"#/$defs/a\"", "this '$ref' leads back to itself")]
    [InlineData("""{ "properties": { "stage": { "pattern": "(" } } }""", "\"(\"", "*")]
    [InlineData("""{ "properties": { "timeout": { "type": "string" } } }""", "\"string\"", "it contradicts the type that is known, integer")]
    [InlineData("""{ "properties": { "timeout": { "type": ["integer", "string"] } } }""", "[\"integer\", \"string\"]", "it contradicts the type that is known, integer")]
    [InlineData("""{ "properties": { "cluster": { "type": "integer" } } }""", "\"integer\"", "it contradicts the type that is known, string")]
    [InlineData("""{ "properties": { "integration": { "type": "string" } } }""", "\"string\"", "it contradicts the type that is known, object")]
    [InlineData("""{ "properties": { "integration": { "$ref": "action.schema.json" } } }""", "\"action.schema.json\"", "it contradicts what is known: it refers to \"integration-reference.schema.json\"")]
    [InlineData("""{ "properties": { "type": { "const": "AWS_EC2" } } }""", "\"AWS_EC2\"", "it contradicts what is known: the value is \"AWS_ECS\"")]
    [InlineData("""{ "properties": { "trigger_time": { "enum": ["ON_MONDAY"] } } }""", "\"ON_MONDAY\"", "'ON_MONDAY' is added where the list of values stands, not here")]
    [InlineData("""{ "x-not-required": ["name"] }""", "\"name\"", "'name' is not required here")]
    [InlineData("""{ "x-not-required": "service" }""", "\"service\"", "'x-not-required' must be an array of strings")]
    [InlineData("""{ "properties": { "stage": null } }""", "null", "there is no 'stage' that could be taken away here")]
    [InlineData("""{ "minProperties": null }""", "null", "there is no 'minProperties' that could be taken away here")]
    [InlineData("""{ "requird": ["stage"] }""", "[\"stage\"]", "'requird' is no keyword; did you mean 'required'?")]
    [InlineData("""{ "properties": { "stage": { "x-distinctiv": true } } }""", "true", "'x-distinctiv' is no keyword; did you mean 'x-distinctive'?")]
    [InlineData("""{ "dependentSchemas": { "timeout": { "x-rule": "BUDDY9999" } } }""", "\"BUDDY9999\"", "*")]
    [InlineData("""{ "dependentSchemas": { "timeout": { "x-rule": "BUDDY1104x" } } }""", "\"BUDDY1104x\"", "*")]
    [InlineData("""{ "allOf": [{ "x-rule": "BUDDY1103" }] }""", "\"BUDDY1103\"", "'x-rule' counts inside 'dependentSchemas' and '$defs' alone")]
    [InlineData("""{ "title": "a", "title": "b" }""", "\"title\"", "'title' is here twice")]
    [InlineData("""{ "properties": { "stage": { "minimum": 1e99 } } }""", "1e99", "'minimum' must be a number")]
    public void Has_its_place_and_reason(string text, string place, string reason)
    {
        var problem = Assert.Single(Of((Path, text)).Problems);
        Assert.Equal(Path, problem.File);
        Assert.Equal(place, text.Substring(problem.Span.Start, problem.Span.Length));
        if (reason != "*")
            Assert.Equal(reason, problem.Reason);
    }

    [Fact]
    public void The_type_of_a_field_in_a_part_of_a_part_stays()
    {
        var catalog = Of(("/permissions.buddy-action.schema.json", """{ "$defs": { "user": { "properties": { "id": { "type": "string" } } } } }"""));
        Assert.Equal("it contradicts the type that is known, integer", Assert.Single(catalog.Problems).Reason);
    }

    [Theory]
    [InlineData("aws_ecs", "its name 'aws_ecs' is no action type, such as 'AWS_ECS'; did you mean 'AWS_ECS'?")]
    [InlineData("actions", "its name 'actions' is no action type, such as 'AWS_ECS'; did you mean 'action'?")]
    [InlineData("My action!", "its name 'My action!' is no action type, such as 'AWS_ECS'")]
    [InlineData("", "its name '' is no action type, such as 'AWS_ECS'")]
    [InlineData("1_ACTION", "its name '1_ACTION' is no action type, such as 'AWS_ECS'; did you mean 'action'?")]
    public void A_file_is_named_after_what_it_speaks_of(string name, string reason) =>
        Assert.Equal(reason, Assert.Single(Of(($"/x/{name}.buddy-action.schema.json", "{}")).Problems).Reason);

    [Fact]
    public void Of_several_files_for_one_type_the_first_by_path_leads()
    {
        var catalog = Of(("/a/NEW_TYPE.buddy-action.schema.json", """{ "required": ["a"] }"""), ("/b/NEW_TYPE.buddy-action.schema.json", """{ "required": ["b"] }"""));
        var problem = Assert.Single(catalog.Problems);
        Assert.Equal("/b/NEW_TYPE.buddy-action.schema.json", problem.File);
        Assert.Equal("'/a/NEW_TYPE.buddy-action.schema.json' speaks of 'NEW_TYPE' already, and leads", problem.Reason);
        Assert.Equal("a", Assert.Single(catalog.Catalog.SchemaOf("NEW_TYPE").Required));
    }

    [Fact]
    public void A_broken_file_leaves_the_others_alone()
    {
        var catalog = Of(("/A_BROKEN.buddy-action.schema.json", "{"), ("/B_FINE.buddy-action.schema.json", "{}"), ("/C_UNREAD.buddy-action.schema.json", null));
        Assert.Equal(["/A_BROKEN.buddy-action.schema.json", "/C_UNREAD.buddy-action.schema.json"], catalog.Problems.Select(static problem => problem.File));
        Assert.True(catalog.Catalog.IsType("B_FINE"));
        Assert.False(catalog.Catalog.IsType("A_BROKEN"));
    }

    [Fact]
    public void A_huge_file_is_not_read() =>
        Assert.Equal("it has more than 131072 characters", Assert.Single(Of((Path, new string(' ', 200_000) + "{}")).Problems).Reason);

    [Fact]
    public void A_deep_file_is_told_where_it_is_too_deep()
    {
        var text = "{ \"properties\": { \"stage\": " + string.Concat(Enumerable.Repeat("""{ "not": """, 200)) + "true" + new string('}', 202);
        Assert.Equal("a schema nests at most 64 levels deep", Assert.Single(Of((Path, text)).Problems).Reason);
    }

    [Theory]
    [InlineData("AWS_ECS", """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "mine", "title": "Mine", "examples": [null], "my-own-note": 1 }""")]
    [InlineData("AWS_ECS", """{ "properties": { "timeout": { "type": "integer", "minimum": 1, "const": 5 }, "trigger_time": { "enum": ["ON_SUCCESS"] } } }""")]
    [InlineData("NEW_TYPE", """{ "type": "object", "allOf": [{ "$ref": "action.schema.json" }], "properties": { "type": { "const": "NEW_TYPE" }, "self": { "$ref": "#" } }, "unevaluatedProperties": false }""")]
    [InlineData("RUN_DOCKER_CONTAINER", """{ "properties": { "again": { "$ref": "#/$defs/credentials" } }, "unevaluatedProperties": null }""")]
    [InlineData("NEW_TYPE", """{ "$ref": "AWS_ECS.schema.json#/properties/cluster" }""")]
    [InlineData("NEW_TYPE", "{}")]
    public void A_right_schema_has_no_problem(string type, string text) => Assert.Empty(Of(($"/{type}.buddy-action.schema.json", text)).Problems);

    [Fact]
    public void A_new_type_is_an_action()
    {
        var catalog = Of(("/NEW_TYPE.buddy-action.schema.json", """{ "properties": { "stage": { "x-distinctive": true } } }"""), ("/WORD.buddy-action.schema.json", "{}")).Catalog;
        Assert.Equal(ActionCatalog.Shipped.Types.Add("NEW_TYPE").Add("WORD").AsEnumerable(), catalog.Types);
        Assert.True(catalog.IsDistinctiveType("NEW_TYPE"));
        Assert.False(catalog.IsDistinctiveType("WORD"));
        Assert.True(catalog.Vocabulary.Find("Stage") is { IsDistinctive: true, Name: "stage" });
        Assert.Contains("name", catalog.SchemaOf("NEW_TYPE").PropertyNames());
        Assert.Equal("NEW_TYPE", catalog.SchemaOf("NEW_TYPE").Properties.Find("type")!.Enum.Single().AsString);
        Assert.False(ActionCatalog.Shipped.IsType("NEW_TYPE"));
    }

    [Fact]
    public void What_is_not_spoken_of_stays_as_it_ships()
    {
        var catalog = Of((Path, """{ "x-not-required": ["service"], "required": ["stage"], "properties": { "cluster": { "title": "Cluster" } } }""")).Catalog;
        var (shipped, corrected) = (ActionCatalog.Shipped.SchemaOf("AWS_ECS"), catalog.SchemaOf("AWS_ECS"));
        Assert.Equal(shipped.Required.Remove("service").Add("stage").AsEnumerable(), corrected.Required);
        Assert.Equal(shipped.PropertyNames(), corrected.PropertyNames());
        Assert.Equal("Cluster", corrected.FindProperty("cluster")!.Title);
        Assert.Equal(shipped.FindProperty("cluster")!.Description, corrected.FindProperty("cluster")!.Description);
        Assert.Equal(ActionCatalog.Shipped.Types.AsEnumerable(), catalog.Types);
        Assert.True(corrected.UnevaluatedProperties!.IsFalse);
    }

    [Fact]
    public void Lists_are_joined_and_conditions_added()
    {
        var catalog = Of(("/action.buddy-action.schema.json", """{ "properties": { "run_next": { "enum": ["LATER", "IN_SOFT_PARALLEL"] } }, "allOf": [{ "required": ["stage"] }] }""")).Catalog;
        Assert.Equal(["WAIT_ON_SUCCESS", "IN_SOFT_PARALLEL", "IN_HARD_PARALLEL", "LATER"], catalog.Common.FindProperty("run_next")!.Enum.Select(static value => value.AsString));
        Assert.Equal(ActionCatalog.Shipped.Common.AllOf.Length + 1, catalog.Common.AllOf.Length);
    }

    [Theory]
    [InlineData("""{ "allOf": [{ "$ref": "#" }, { "$ref": "#" }] }""")]
    [InlineData("""{ "properties": { "a": { "pattern": "^(a+)+$" } } }""")]
    public void What_would_never_end_ends(string text)
    {
        var schema = Of(("/NEW_TYPE.buddy-action.schema.json", text)).Catalog.SchemaOf("NEW_TYPE");
        Judge(schema, $$"""{ "type": "NEW_TYPE", "name": "n", "a": "{{new string('a', 100)}}!" }""");
    }

    [Fact]
    public void Parts_that_name_each_other_many_times_over_end()
    {
        var parts = Enumerable.Range(0, 40).Select(static i => $$"""  "p{{i}}": { "allOf": [{ "$ref": "#/$defs/p{{i + 1}}" }, { "not": { "$ref": "#/$defs/p{{i + 1}}" } }] }""");
        var text = $$"""{ "allOf": [{ "$ref": "#/$defs/p0" }], "$defs": { {{string.Join(",", parts)}}, "p40": true } }""";
        var catalog = Of(("/NEW_TYPE.buddy-action.schema.json", text));
        Assert.Empty(catalog.Problems);
        Judge(catalog.Catalog.SchemaOf("NEW_TYPE"), """{ "type": "NEW_TYPE", "name": "n" }""");
    }

    private static void Judge(Schema schema, string payload) => PayloadEvaluation.Of(schema, PayloadSketch.FromJson(payload), CancellationToken.None);

    private static UserCatalog Of(params (string Path, string? Text)[] files) =>
        new(files.Select(static file => (file.Path, file.Text is null ? null : SourceText.From(file.Text))), CancellationToken.None);
}
