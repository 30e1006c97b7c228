using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Rules;

namespace Buddy.Analyzers.Tests.RuleUnits;

/// <summary>What the rules about the name of a field underline, say and offer.</summary>
public class NameRulesTests
{
    private const string Closed = """{ "properties": { "type": {}, "timeout": { "type": "integer" }, "shell": {} }, "additionalProperties": false }""";

    [Theory]
    [InlineData("""{ "type": "AWS_ECS", «"timeot"»: 1 }""", "an AWS_ECS action; did you mean 'timeout'?", "timeout")]
    [InlineData("""{ «"Timeout"»: 1, "type": "JEV" }""", "a JEV action; letter case counts: 'timeout'", "timeout")]
    [InlineData("""{ «"TimeOt"»: 1, "type": "?" }""", "an Action; did you mean 'timeout'?", "timeout")]
    [InlineData("""{ «"TimeOt"»: 1 }""", "an Action; did you mean 'timeout'?", "timeout")]
    public void Misspelt_field_is_told_with_the_one_that_was_meant(string payload, string message, string meant)
    {
        var name = payload.Split('«', '»')[1].Trim('"');
        Told.Is(Closed, payload, $"Warning BUDDY1002: '{name}' is not a field of {message}", $"Rename (rename): {meant}, {name}", $"Remove (remove on request): {name}");
    }

    [Fact]
    public void Misspelt_field_that_is_required_is_a_certain_mistake() => Told.Is(
        """{ "properties": { "timeout": {} }, "required": ["timeout"], "unevaluatedProperties": false }""",
        """{ «"timeot"»: 1 }""",
        "Error BUDDY1002: 'timeot' is not a field of an Action; did you mean 'timeout'?",
        "Rename (rename): timeout, timeot",
        "Remove (remove on request): timeot");

    [Fact]
    public void Unknown_field_that_is_near_none_can_only_go() =>
        Told.Is(Closed, """{ «"retries"»: 1 }""", "Warning BUDDY1002: 'retries' is not a field of an Action", "Remove (remove on request): retries");

    [Theory]
    [InlineData("Trigger condition", "a trigger condition")]
    [InlineData("Area", "an area")]
    [InlineData("ECS cluster", "an ECS cluster")]
    [InlineData("X", "a x")]
    [InlineData("AWS account", "an AWS account")]
    [InlineData("Event", "an event")]
    [InlineData("Integration", "an integration")]
    [InlineData("Option", "an option")]
    [InlineData("User", "a user")]
    [InlineData("Permissions", "permissions")]
    [InlineData("", "an object in 'part'")]
    public void Part_of_an_action_is_called_by_its_title(string title, string subject) => Told.Is(
        $$"""{ "properties": { "part": { "title": "{{title}}", "properties": { "a": {} }, "additionalProperties": false } } }""",
        """{ "type": "AWS_ECS", "part": { «"retries"»: 1 } }""",
        $"Warning BUDDY1002: 'retries' is not a field of {subject}",
        "Remove (remove on request): retries");

    [Theory]
    [InlineData("""{ "additionalProperties": false }""", "an object in 'part'")]
    [InlineData("""{ "$ref": "#/$defs/known" }""", "a known one")]
    [InlineData("""{ "title": "Other", "$ref": "#/$defs/known" }""", "a known one")]
    public void Part_without_a_title_has_that_of_what_it_refers_to(string part, string subject) => Told.Is(
        $$"""{ "properties": { "part": {{part}} }, "$defs": { "known": { "title": "Known one", "additionalProperties": false } } }""",
        """{ "part": { «"retries"»: 1 } }""",
        $"Warning BUDDY1002: 'retries' is not a field of {subject}",
        "Remove (remove on request): retries");

    [Theory]
    [InlineData("""{ "type": "A", "part": «{» "retries": 1 } }""", true)]
    [InlineData("""{ "type": «"A"», "part": { "retries": 1 } }""", false)]
    public void Field_that_nobody_wrote_is_told_at_its_object_and_else_at_the_type(string payload, bool hasOwner)
    {
        var root = Told.Root(payload);
        var finding = Told.FindingIn("""{ "properties": { "part": { "title": "P", "additionalProperties": false } } }""", root);
        finding = finding with { Field = new PayloadField("retries", null, finding.Field!.Value) };

        Told.Is(hasOwner ? finding : finding with { Owner = null }, root, payload, "Warning BUDDY1002: 'retries' is not a field of a p", "Remove (remove on request): retries");
    }

    [Fact]
    public void Field_of_an_object_that_no_code_writes_is_told_at_the_start()
    {
        const string Payload = """«»{ "retries": 1 }""";
        var root = Told.Root(Payload);
        var finding = Told.FindingIn(Closed, root);
        finding = finding with { Field = new PayloadField("retries", null, finding.Field!.Value), Owner = new PayloadObject([], isOpen: false, default, default) };

        Told.Is(finding, finding.Owner, Payload, "Warning BUDDY1002: 'retries' is not a field of an Action", "Remove (remove on request): retries");
    }

    [Theory]
    [InlineData(""" "timeout": {} """, 1401)]
    [InlineData(""" "timeout": { "readOnly": true } """, 1002)]
    [InlineData(""" "other": {} """, 1002)]
    public void Key_that_the_naming_policy_leaves_as_it_is_is_told_where_it_would_be_right(string known, int rule)
    {
        const string Payload = """{ «"TIME"»: 1 }""";
        var root = Told.Root(Payload);
        var finding = Told.FindingIn($$"""{ "properties": { {{known}} }, "additionalProperties": false }""", root);
        finding = finding with { Field = new PayloadField("TIME", finding.Field!.NameSpan, finding.Field.Value) { NameUnderPolicy = "timeout" } };

        Told.Is(finding, root, Payload, rule == 1401
            ? ["Error BUDDY1401: 'TIME' will be sent as it is, for the naming policy changes no keys, but the API expects 'timeout'", "Rename (rename): timeout, TIME"]
            : ["Warning BUDDY1002: 'TIME' is not a field of an Action", "Remove (remove on request): TIME"]);
    }

    [Theory]
    [InlineData("timeOut", true, false)]
    [InlineData("time-out", true, false)]
    [InlineData("timeOut", false, true)]
    [InlineData("retries", true, true)]
    public void Name_that_a_serializer_spells_otherwise_is_told_at_the_member(string name, bool isNamedByMember, bool isToldHere)
    {
        var root = Told.Root($$"""{ "{{name}}": 1 }""");
        var finding = Told.FindingIn("""{ "properties": { "time_out": {} }, "additionalProperties": false }""", root);
        finding = finding with { Field = new PayloadField(name, finding.Field!.NameSpan, finding.Field.Value) { IsNamedByMember = isNamedByMember } };

        Assert.Equal(isToldHere ? "BUDDY1002" : null, PayloadRules.Of(finding)?.Descriptor.Id);
    }

    [Fact]
    public void Read_only_field_is_removed() => Told.Is(
        """{ "properties": { "id": { "readOnly": true } } }""",
        """{ «"id"»: 1 }""",
        "Warning BUDDY1005: 'id' is set by the API; a request cannot change it",
        "Remove (remove): id");

    [Theory]
    [InlineData(Repetition.Throws, "the second 'Add' throws at run time")]
    [InlineData(Repetition.Overwrites, "only the last value is sent")]
    [InlineData(Repetition.IsWritten, "which value counts is up to the reader of the JSON")]
    public void Repeated_field_is_told_with_what_becomes_of_it(object repetition, string consequence)
    {
        const string Payload = """{ "id": 1, «"id"»: 2 }""";
        var root = Told.Root(Payload);
        var finding = Told.FindingIn("{}", root);
        finding = finding with { Field = new PayloadField("id", finding.Field!.NameSpan, finding.Field.Value) { Repetition = (Repetition)repetition } };

        Told.Is(finding, root, Payload, $"Error BUDDY1006: 'id' is set twice; {consequence}", "RemoveRepeated (remove): id");
    }
}
