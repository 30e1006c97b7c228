using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Rules;
using Buddy.Analyzers.Tests.Evaluation;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.RuleUnits;

/// <summary>Which faults of an object are told, by what the object is and where it goes.</summary>
public class PayloadFindingsTests
{
    private static readonly PayloadDestination Unseen = PayloadDestination.Unseen;
    private static readonly PayloadDestination Request = new() { IsActionsUrl = true };
    private static readonly PayloadDestination Change = new() { IsChangeOfAction = true, MayEdit = true };

    [Theory]
    [InlineData("""{ "type": "DOG", "name": 1 }""")]
    [InlineData("""{ "name": 1, "timeout": "a" }""")]
    public void Object_that_is_no_action_has_no_fault(string payload) => Assert.Equal("", Faults(payload, Unseen));

    [Fact]
    public void Text_that_is_malformed_has_no_other_fault()
    {
        var root = PayloadSketch.FromJson("""{ "type": "RUN_DOCKER_CONTAINER", "timeout": "a" }""");
        var fault = new TextFault(new JsonSyntaxError(default, JsonErrorKind.ExtraComma, "m"), new TextSpan(1, 2));

        var finding = Assert.Single(Of(root, Request, fault));

        Assert.Equal(
            ("malformed", root, fault, ActionCatalog.Shipped.Common, ActionCatalog.Shipped.Common),
            (finding.Keyword, finding.Owner, finding.Fault, finding.Schema, finding.OwnerSchema));
    }

    [Fact]
    public void Text_that_is_malformed_and_no_action_has_none() =>
        Assert.Empty(Of(PayloadSketch.FromJson("""{ "a": 1 }"""), Unseen, new TextFault(new JsonSyntaxError(default, JsonErrorKind.ExtraComma, "m"), default)));

    [Theory]
    [InlineData("""{ "type": "AWS_ECS", "name": "n", "integration": { "identifier": "i" }, "region": "us-east-1", "local_path": "p", "cluster": "c" }""", "required service")]
    [InlineData("""{ "type": "AWS_ECS", "name": "n", "integration": { "identifier": "i" }, "region": "us-east-1", "local_path": "p", "cluster": "c", "service": null }""", "type service")]
    [InlineData("""{ "type": "RUN_DOCKER_CONTAINER", "docker_image_name": "i", "docker_image_tag": "t", "trigger_time": "ON_FAILURE" }""", "required name; x-rule trigger_time")]
    public void What_a_new_action_lacks_is_told(string payload, string faults)
    {
        Assert.Equal(faults, Faults(payload, Request));
        Assert.Equal(faults, Faults(payload, Unseen));
    }

    [Theory]
    [InlineData("""{ "type": "AWS_ECS", "cluster": "c", "service": null, "trigger_time": "ON_FAILURE" }""")]
    [InlineData("""{ "type": "RUN_DOCKER_CONTAINER", "docker_image_name": "i", "run_only_on_first_failure": true }""")]
    [InlineData("""{ "type": "RUN_DOCKER_CONTAINER", "trigger_conditions": [{ "timezone": "UTC" }] }""")]
    public void What_a_change_lacks_is_not(string payload) => Assert.Equal("", Faults(payload, Change));

    [Fact]
    public void What_hangs_on_a_field_that_is_not_there_is_told_of_a_new_action_alone()
    {
        const string Payload = """{ "type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_build_action_id": 1, "image_location": "PUBLIC_REGISTRY", "docker_image_name": "i", "docker_image_tag": "t" }""";

        Assert.Equal(("x-rule image_location; x-rule docker_build_action_id", ""), (Faults(Payload, Request), Faults(Payload, Change)));
    }

    [Theory]
    [InlineData("""{ "type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_image_name": "i", "docker_image_tag": "t", "timeout": "a" }""", "type timeout")]
    [InlineData("""{ "trigger_time": "ON_SUCCESS", "timeout": "a" }""", "type timeout")]
    [InlineData("""{ "type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_image_name": "i", "docker_image_tag": "t", "docker_image_tga": "a" }""", "unevaluatedProperties docker_image_tga")]
    public void Value_and_name_are_told_wherever_the_action_goes(string payload, string fault)
    {
        Assert.Equal(fault, Faults(payload, Unseen));
        Assert.Equal(fault, Faults(payload, Change));
    }

    [Theory]
    [InlineData("""{ "type": { "?:": ["AWS_ECS", "RUN_DOCKER_CONTAINER"] }, "name": "n", "timeout": "a", "local_path": "p" }""", "type timeout; required integration,region,cluster,service of AWS_ECS; required docker_image_name,docker_image_tag of RUN_DOCKER_CONTAINER")]
    [InlineData("""{ "type": { "?:": ["AWS_ECS", "RUN_DOCKER_CONTAINER"] }, "name": "n", "local_path": "p", "cluster": "c", "docker_image_name": "i", "docker_image_tag": "t", "unknown_one": 1, "service": "s", "region": "eu-west-1", "integration": { "identifier": "i" } }""", "")]
    public void What_each_of_several_types_lacks_is_told_at_its_place_and_the_rest_by_what_they_share(string payload, string faults) => Assert.Equal(faults, Faults(payload, Request));

    [Fact]
    public void What_a_part_lacks_is_no_matter_of_one_of_several_types() => Assert.Equal(
        "required trigger_variable_key,trigger_variable_value",
        Faults(
            """
            {
              "type": { "?:": ["AWS_ECS", "AWS_ECS"] }, "name": "n", "integration": { "identifier": "i" }, "region": "us-east-1", "local_path": "p", "cluster": "c", "service": "s",
              "trigger_conditions": [{ "trigger_condition": "VAR_IS" }]
            }
            """,
            Unseen));

    [Theory]
    [InlineData(""" "url": "u" """, "", "readOnly url")]
    [InlineData(""" "run_next_parallel": true """, "deprecated run_next_parallel", "deprecated run_next_parallel")]
    [InlineData(""" "run_next_parallel": true, "id": 1 """, "", "deprecated run_next_parallel; readOnly id")]
    [InlineData(""" "retries": 1 """, "unevaluatedProperties retries", "unevaluatedProperties retries")]
    [InlineData(""" "retries": 1, "id": 1 """, "", "readOnly id; unevaluatedProperties retries")]
    [InlineData(""" "timeot": 1, "id": 1 """, "unevaluatedProperties timeot", "readOnly id; unevaluatedProperties timeot")]
    [InlineData(""" "timeout": "a", "id": 1 """, "type timeout", "type timeout; readOnly id")]
    [InlineData(""" "run_only_on_first_failure": true, "trigger_time": "ON_SUCCESS", "id": 1 """, "x-rule run_only_on_first_failure", "readOnly id; x-rule run_only_on_first_failure")]
    [InlineData(""" "run_only_on_first_failure": true, "id": 1 """, "", "readOnly id; x-rule run_only_on_first_failure")]
    [InlineData(""" "timeout": null, "name": null, "id": 1 """, "", "type name; readOnly id")]
    public void What_an_answer_has_too_is_told_of_a_request_alone(string fields, string unseen, string request)
    {
        var payload = $$"""{ "type": "RUN_DOCKER_CONTAINER", "docker_image_name": "i", "docker_image_tag": "t", {{(fields.Contains("name", StringComparison.Ordinal) ? "" : "\"name\": \"n\", ")}}{{fields}} }""";

        Assert.Equal((unseen, request), (Faults(payload, Unseen), Faults(payload, Request)));
    }

    [Theory]
    [InlineData(""" "timeout": "30s" """, "", "type timeout")]
    [InlineData(""" "permissions": { "userz": [] } """, "", "misspelt userz")]
    [InlineData(""" "permissions": { "users": [], "groups": [], "anything": [] } """, "", "")]
    [InlineData(""" "variables": [{ "key": "k", "anything": [] }] """, "", "unevaluatedProperties anything")]
    [InlineData(""" "trigger_time": "NEVER" """, "enum trigger_time", "enum trigger_time")]
    public void Object_that_may_be_another_systems_has_no_wrong_types_and_names(string field, string vague, string certain)
    {
        var payload = $$"""{ "type": "?", "docker_image_name": "i", "docker_image_tag": "t", {{field}} }""";
        var withFieldOfActionsAlone = payload.Replace("{ \"type\"", "{ \"after_action_id\": 1, \"type\"", StringComparison.Ordinal);

        Assert.Equal((vague, certain), (Faults(payload, Unseen), Faults(withFieldOfActionsAlone, Unseen)));
    }

    [Theory]
    [InlineData(""" "abc": 1, "def": 2, "ghi": 3, "jkl": 4 """, "abc def ghi jkl", "abc def ghi jkl")]
    [InlineData(""" "abc": 1, "def": 2, "ghi": 3, "jkl": 4, "mno": 5 """, "", "abc def ghi jkl mno")]
    [InlineData(""" "abc": 1, "def": 2, "ghi": 3, "jkl": 4, "mno": 5, "pqr": 6, "timeot": 7 """, "timeot", "abc def ghi jkl mno pqr timeot")]
    [InlineData(""" "abc": 1, "def": 2, "ghi": 3, "jkl": 4, "mno": 5, "pqr": 6, "timeout": "a" """, "timeout", "timeout abc def ghi jkl mno pqr")]
    [InlineData(""" "integration": { "identifier": "i", "abc": 1, "def": 2 } """, "", "abc def")]
    [InlineData(""" "integration": { "identifier": "i", "abc": 1, "def": 2 }, "ghi": 2 """, "ghi", "abc def ghi")]
    public void Object_whose_fields_are_mostly_strange_is_another_systems_unless_it_is_sent(string fields, string unseen, string request)
    {
        var payload = $$"""{ "type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_image_name": "i", "docker_image_tag": "t", {{fields}} }""";

        Assert.Equal((unseen, request), (Names(Unseen), Names(Request)));
        string Names(PayloadDestination destination) => string.Join(' ', Of(PayloadSketch.FromJson(payload), destination).Select(static finding => finding.Field!.Name));
    }

    /// <summary>Each fault with the field that it is about, what is missing and the type that misses it.</summary>
    private static string Faults(string payload, PayloadDestination destination) => string.Join("; ", Of(PayloadSketch.FromJson(payload), destination).Select(Describe));

    private static ImmutableArray<Finding> Of(PayloadObject root, PayloadDestination destination, TextFault? fault = null) =>
        PayloadFindings.Of(new Payload(root, destination) { Fault = fault }, ActionCatalog.Shipped, CancellationToken.None);

    private static string Describe(Finding finding) => finding.Keyword == "required"
        ? $"required {string.Join(',', finding.Missing)}{(finding.Value is { } type ? $" of {type}" : "")}"
        : $"{finding.Keyword} {(finding.Field ?? finding.Cause)?.Name}";
}
