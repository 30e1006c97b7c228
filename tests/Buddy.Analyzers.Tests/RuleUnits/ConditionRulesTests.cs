using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;

namespace Buddy.Analyzers.Tests.RuleUnits;

/// <summary>What the rules about fields that hang on each other underline, say and offer.</summary>
public class ConditionRulesTests
{
    [Theory]
    [InlineData("""{ "type": «"AWS_ECS"» }""", "AWS_ECS action lacks required fields 'a', 'b'", "a = \"<a>\", b = \"<b>\"")]
    [InlineData("""{ "type": «"AWS_ECS"», "a": "x" }""", "AWS_ECS action lacks required field 'b'", "b = \"<b>\"")]
    [InlineData("""{ "type": «"?"», "b": 1 }""", "Action lacks required field 'a'", "a = \"<a>\"")]
    [InlineData("""{ "type": «1», "b": 1 }""", "Action lacks required field 'a'", "a = \"<a>\"")]
    [InlineData("""«{» "b": 1 }""", "Action lacks required field 'a'", "a = \"<a>\"")]
    public void Missing_fields_are_told_at_the_type_and_inserted(string payload, string message, string fields) => Told.Is(
        """{ "properties": { "a": { "type": "string" }, "b": { "type": "integer" } }, "required": ["a", "b"] }""",
        payload,
        $"Error BUDDY1001: {message}",
        $"Insert (insert): {fields}");

    [Fact]
    public void Missing_fields_of_a_part_are_told_at_the_part() => Told.Is(
        """{ "properties": { "part": { "title": "Trigger condition", "required": ["a"] } } }""",
        """{ "type": "AWS_ECS", "part": «{» } }""",
        "Error BUDDY1001: trigger condition lacks required field 'a'",
        "Insert (insert): a = \"<a>\"");

    [Theory]
    [InlineData("""{ "part": { "required": ["a"] } }""", """{ "type": "A", "part": «{» } }""", "part")]
    [InlineData("""{ "list": { "items": { "required": ["a"] } } }""", """{ "type": "A", "list": [{ "a": 1 }, «{» }] }""", "list")]
    [InlineData("""{ "part": { "properties": { "inner": { "required": ["a"] } } } }""", """{ "type": "A", "part": { "inner": «{» } } }""", "inner")]
    public void A_part_without_a_name_is_named_by_its_field(string properties, string payload, string field) => Told.Is(
        $$"""{ "properties": {{properties}} }""",
        payload,
        $"Error BUDDY1001: object in '{field}' lacks required field 'a'",
        "Insert (insert): a = \"<a>\"");

    [Fact]
    public void Missing_fields_of_a_part_that_stands_elsewhere_are_told_at_the_type()
    {
        const string Payload = """{ "type": «"A"», "part": {} }""";
        var root = Told.Root(Payload);
        var finding = Told.FindingIn("""{ "properties": { "part": { "required": ["a"] } } }""", root);
        var elsewhere = new PayloadObject([], isOpen: false, default, default);

        Told.Is(finding with { Owner = elsewhere }, root, Payload, "Error BUDDY1001: object lacks required field 'a'", "Insert (insert): a = \"<a>\"");
    }

    [Fact]
    public void Missing_fields_of_one_type_of_several_are_told_at_that_one()
    {
        const string Payload = """{ "type": { "?:": ["A", «"B"»] } }""";
        var root = Told.Root(Payload);
        var type = root.Find("type")!.Value.Alternatives[1];

        Told.Is(
            Told.FindingIn("""{ "required": ["a"] }""", root) with { Value = type }, root, Payload,
            "Error BUDDY1001: B action lacks required field 'a'",
            "Insert (insert): a = \"<a>\"");
    }

    [Theory]
    [InlineData("""{ "type": «"A"» }""", true, false)]
    [InlineData("""{ "type": «"A"» }""", false, true)]
    [InlineData("""«{» "type": "A" }""", false, false)]
    public void Type_that_stands_elsewhere_is_not_underlined(string payload, bool isInside, bool isInChange)
    {
        var written = Told.Root(payload);
        var type = written.Find("type")!;
        var field = new PayloadField("type", type.NameSpan, type.Value) { Change = isInChange ? written.Span : isInside ? null : type.NameSpan };
        var root = new PayloadObject([field], isOpen: false, isInside ? written.Span : written.Start, written.Start);

        Told.Is(Told.FindingIn("""{ "required": ["a"] }""", root), root, payload, "Error BUDDY1001: A action lacks required field 'a'", "Insert (insert): a = \"<a>\"");
    }

    [Theory]
    [InlineData("""{ "type": "A", «"on"»: true }""", "not set")]
    [InlineData("""{ "type": "A", «"on"»: true, "time": "NEVER" }""", "'NEVER'")]
    [InlineData("""{ "type": "A", «"on"»: true, "time": { "?:": ["NEVER", "ALWAYS", "NEVER"] } }""", "'NEVER' or 'ALWAYS'")]
    public void Field_that_another_value_allows_is_told_with_that_value(string payload, string actual) => Told.Is(
        """{ "properties": { "on": {}, "time": {} }, "dependentSchemas": { "on": { "x-rule": "BUDDY1101", "properties": { "time": { "const": "FAIL" } }, "required": ["time"] } } }""",
        payload,
        actual == "not set"
            ? [$"Error BUDDY1101: 'on' is allowed only when 'time' is 'FAIL', but it is {actual}", "Set (set): time = \"FAIL\"", "Remove (remove on request): on"]
            : [$"Error BUDDY1101: 'on' is allowed only when 'time' is 'FAIL', but it is {actual}", "Remove (remove): on", "Set (set on request): time = \"FAIL\""]);

    [Theory]
    [InlineData("""{ "x-rule": "BUDDY1101", "required": ["time"] }""", "'' is ''")]
    [InlineData("""{ "x-rule": "BUDDY1101", "properties": { "time": {} }, "required": ["time"] }""", "'time' is ''")]
    [InlineData("""{ "x-rule": "BUDDY1101", "properties": { "time": { "enum": [] } }, "required": ["time"] }""", "'time' is ''")]
    [InlineData("""{ "x-rule": "BUDDY1101", "properties": { "time": { "enum": ["A", "B"] } }, "required": ["time"] }""", "'time' is 'A'")]
    public void Field_that_no_one_value_allows_can_only_go(string schema, string condition) => Told.Is(
        $$"""{ "dependentSchemas": { "on": {{schema}} } }""",
        """{ «"on"»: true }""",
        $"Error BUDDY1101: 'on' is allowed only when {condition}, but it is not set",
        "Remove (remove): on");

    [Fact]
    public void Field_that_nobody_wrote_is_told_at_the_type() => Told.Is(
        """{ "dependentSchemas": { "on": { "x-rule": "BUDDY1101", "properties": { "time": { "const": "FAIL" } }, "required": ["time"] } } }""",
        """{ "type": «"A"», "(on)": true }""",
        "Error BUDDY1101: 'on' is allowed only when 'time' is 'FAIL', but it is not set",
        "Set (set): time = \"FAIL\"",
        "Remove (remove on request): on");

    [Theory]
    [InlineData("""{ "time": «"FAIL"» }""", "'time' = 'FAIL' requires 'on'")]
    [InlineData("""{ "time": «{ "?:": ["FAIL", "LATE", "?string"] }» }""", "'time' = 'FAIL or LATE' requires 'on'")]
    public void Value_that_needs_a_switch_is_offered_both_settings(string payload, string message) => Told.Is(
        """{ "dependentSchemas": { "time": { "x-rule": "BUDDY1102", "required": ["on"] } } }""",
        payload,
        $"Error BUDDY1102: {message}",
        "Insert (insert true): on = true",
        "Insert (insert false): on = false");

    [Fact]
    public void Value_that_needs_a_switch_and_comes_twice_is_told_once()
    {
        const string Payload = """{ "time": «{ "?:": ["FAIL", "FAIL"] }» }""";

        Told.Is(
            """{ "dependentSchemas": { "time": { "x-rule": "BUDDY1102", "required": ["on"] } } }""",
            Payload,
            "Error BUDDY1102: 'time' = 'FAIL' requires 'on'",
            "Insert (insert true): on = true",
            "Insert (insert false): on = false");
    }

    [Theory]
    [InlineData("""{ "type": "A", "time": { "?:": [«"FAIL"», "NEVER"] } }""", "alternative")]
    [InlineData("""{ "type": "A", "time": «{ "?:": ["FAIL", "NEVER"] }» }""", "elsewhere")]
    [InlineData("""{ "type": "A", «"time"»: { "?:": ["FAIL", "NEVER"] } }""", "both elsewhere")]
    [InlineData("""{ "type": «"A"», "time": { "?:": ["FAIL", "NEVER"] } }""", "name elsewhere")]
    public void Value_that_needs_a_switch_is_told_at_the_nearest_place_that_the_payload_writes(string payload, string where)
    {
        var root = Told.Root(payload);
        var finding = Told.FindingIn(
            """
            {
              "properties": { "time": {} },
              "dependentSchemas": { "time": { "if": { "properties": { "time": { "const": "FAIL" } } }, "then": { "x-rule": "BUDDY1102", "required": ["on"] } } }
            }
            """,
            root);
        var cause = finding.Cause!;
        var elsewhere = new ConstantValue(JsonScalar.Of("FAIL"), default);
        finding = where switch
        {
            "elsewhere" => finding with { Value = elsewhere },
            "both elsewhere" => finding with { Value = elsewhere, Cause = new PayloadField("time", cause.NameSpan, elsewhere) },
            "name elsewhere" => finding with { Value = elsewhere, Cause = new PayloadField("time", null, elsewhere) },
            _ => finding,
        };

        // With the other value the field would be wrong.
        Told.Is(finding, root, payload, "Error BUDDY1102: 'time' = 'FAIL' requires 'on'");
    }

    [Theory]
    [InlineData("""{ «"login"»: "me" }""", "Warning BUDDY1103: 'login' needs 'password', 'url'", "password = \"<password>\", url = \"<url>\"")]
    [InlineData("""{ «"login"»: "me", "url": 1 }""", "Warning BUDDY1103: 'login' needs 'password'", "password = \"<password>\"")]
    [InlineData("""{ «"login"»: "me", "url": 1, "password": null }""", "Warning BUDDY1103: 'login' needs 'password'", "password = \"<password>\"")]
    [InlineData("""{ "type": «"A"», "(login)": "me", "url": 1 }""", "Warning BUDDY1103: 'login' needs 'password'", "password = \"<password>\"")]
    public void Field_that_needs_others_is_offered_those_or_goes(string payload, string message, string fields)
    {
        Told.Is("""{ "dependentRequired": { "login": ["password", "url"] } }""", payload, message, $"Insert (insert): {fields}", "Remove (remove on request): login");
        Told.Is(
            """{ "dependentSchemas": { "login": { "x-rule": "BUDDY1103", "required": ["password", "url"] } } }""", payload, message, $"Insert (insert): {fields}", "Remove (remove on request): login");
    }

    [Fact]
    public void Password_without_what_it_is_for_is_certainly_a_mistake() => Told.Is(
        """{ "properties": { "password": { "x-secret": true } }, "dependentRequired": { "password": ["login"] } }""",
        """{ «"password"»: "?string" }""",
        "Error BUDDY1103: 'password' needs 'login'",
        "Insert (insert): login = \"<login>\"",
        "Remove (remove on request): password");

    [Theory]
    [InlineData("""{ "enum": ["ECR", "GCR"] }""", """{ «"registry"»: "ECR" }""", "'registry' = 'ECR'")]
    [InlineData("""{ "enum": ["ECR", "GCR"] }""", """{ «"registry"»: "?string" }""", "'registry'")]
    [InlineData("""{ "type": "string" }""", """{ «"registry"»: "ECR" }""", "'registry'")]
    public void Value_of_a_list_is_named_with_the_field_that_needs_others(string schema, string payload, string subject) => Told.Is(
        $$"""{ "properties": { "registry": {{schema}} }, "dependentRequired": { "registry": ["region"] } }""",
        payload,
        $"Warning BUDDY1103: {subject} needs 'region'",
        "Insert (insert): region = \"<region>\"",
        "Remove (remove on request): registry");

    [Fact]
    public void Alternative_that_needs_others_is_the_one_that_is_named() => Told.Is(
        """
        {
          "properties": { "registry": { "enum": ["ECR", "GCR"] } },
          "dependentSchemas": { "registry": { "if": { "properties": { "registry": { "const": "GCR" } } }, "then": { "x-rule": "BUDDY1103", "required": ["region"] } } }
        }
        """,
        """{ «"registry"»: { "?:": ["ECR", "GCR"] } }""",
        "Warning BUDDY1103: 'registry' = 'GCR' needs 'region'",
        "Insert (insert): region = \"<region>\"",
        "Remove (remove on request): registry");

    [Theory]
    [InlineData("""{ "a": 1, «"b"»: true }""", "'b' = 'true' excludes 'a'", "b", "a")]
    [InlineData("""{ "b": true, «"a"»: 1 }""", "'a' excludes 'b' = 'true'", "a", "b")]
    [InlineData("""{ "b": "x", «"a"»: "y" }""", "'a' excludes 'b'", "a", "b")]
    [InlineData("""{ "b": "?boolean", «"a"»: false }""", "'a' = 'false' excludes 'b'", "a", "b")]
    public void Field_that_excludes_an_earlier_one_is_told_and_either_goes(string payload, string message, string later, string earlier) => Told.Is(
        """{ "dependentSchemas": { "a": { "x-rule": "BUDDY1104", "not": { "required": ["a", "b"] } } } }""",
        payload,
        $"Warning BUDDY1104: {message}",
        $"Remove (remove {later} on request): {later}",
        $"Remove (remove {earlier} on request): {earlier}");

    [Theory]
    [InlineData("""{ "a": "y", «"b"»: { "?:": [true, false] } }""", "'b' = 'true' excludes 'a'", "b", "a")]
    [InlineData("""{ "b": { "?:": [true, false] }, «"a"»: true }""", "'a' = 'true' excludes 'b' = 'true'", "a", "b")]
    public void Switch_that_excludes_another_field_only_when_it_is_on_is_told_as_on(string payload, string message, string later, string earlier) => Told.Is(
        """{ "properties": { "b": {} }, "dependentSchemas": { "b": { "x-rule": "BUDDY1104", "not": { "properties": { "b": { "const": true } }, "required": ["a", "b"] } } } }""",
        payload,
        $"Warning BUDDY1104: {message}",
        $"Remove (remove {later} on request): {later}",
        $"Remove (remove {earlier} on request): {earlier}");

    [Theory]
    [InlineData("""{ "(a)": 1, "b": 2 }""", """{ "not": { "required": ["a", "b"] } }""")]
    [InlineData("""{ "a": 1, "(b)": 2 }""", """{ "not": { "required": ["a", "b"] } }""")]
    [InlineData("""{ "a": 1 }""", """{ "not": { "required": ["a"] } }""")]
    [InlineData("""{ "a": 1 }""", """{ "required": ["b"] }""")]
    public void Field_that_nobody_wrote_excludes_none(string payload, string schema) => Told.IsNothing(
        $$"""{ "dependentSchemas": { "a": { "x-rule": "BUDDY1104", "allOf": [], {{schema.Trim('{', '}')}} } } }""", payload);

    [Theory]
    [InlineData("""{ "if": true, "required": ["count"] }""", """{ «"interval"»: 3 }""", "'interval' has no effect without 'count'", "Insert (insert): count = \"<count>\"", "Remove (remove on request): interval")]
    [InlineData("""{ "required": ["count", "x"] }""", """{ «"interval"»: 3 }""", "'interval' has no effect without 'count', 'x'", "Insert (insert): count = \"<count>\", x = \"<x>\"", "Remove (remove on request): interval")]
    [InlineData("""{ "required": ["count"] }""", """{ «"interval"»: true }""", "'interval' = 'true' has no effect without 'count'", "Insert (insert): count = \"<count>\"", "Remove (remove on request): interval")]
    [InlineData("""{ "properties": { "interval": false } }""", """{ "type": "AWS_ECS", «"interval"»: 3 }""", "'interval' has no effect in this AWS_ECS action", "Remove (remove): interval")]
    [InlineData("""{ "properties": { "interval": { "enum": [1] } } }""", """{ «"interval"»: 3 }""", "'interval' has no effect in this Action", "Remove (remove): interval")]
    [InlineData(
        """{ "properties": { "interval": { "enum": [3] }, "time": { "const": "FAIL" } }, "required": ["time"] }""",
        """{ «"interval"»: 3 }""",
        "'interval' has no effect unless 'time' is 'FAIL'",
        "Set (set): time = \"FAIL\"",
        "Remove (remove on request): interval")]
    [InlineData(
        """{ "properties": { "any": {}, "time": { "enum": ["FAIL", "LATE"] } } }""",
        """{ «"interval"»: 3, "time": "NEVER" }""",
        "'interval' has no effect unless 'time' is 'FAIL' or 'LATE'",
        "Remove (remove): interval",
        "Set (set FAIL on request): time = \"FAIL\"",
        "Set (set LATE on request): time = \"LATE\"")]
    [InlineData(
        """{ "properties": { "none": { "enum": [] } }, "required": ["none"] }""",
        """{ «"interval"»: 3 }""",
        "'interval' has no effect without 'none'",
        "Insert (insert): none = \"<none>\"",
        "Remove (remove on request): interval")]
    public void Field_without_effect_goes_or_is_given_what_it_needs(string schema, string payload, string message, params string[] fixes) => Told.Is(
        $$"""{ "dependentSchemas": { "interval": { "x-rule": "BUDDY1105", {{schema.Trim('{', '}')}} } } }""",
        payload,
        [$"Warning BUDDY1105: {message}", .. fixes]);

    [Fact]
    public void Switch_without_effect_when_it_is_on_is_told_as_on() => Told.Is(
        """
        {
          "properties": { "on": {} },
          "dependentSchemas": { "on": { "if": { "properties": { "on": { "const": true } } }, "then": { "x-rule": "BUDDY1105", "required": ["time"] } } }
        }
        """,
        """{ "type": "A", «"on"»: { "?:": [true, false] } }""",
        "Warning BUDDY1105: 'on' = 'true' has no effect without 'time'",
        "Insert (insert): time = \"<time>\"",
        "Remove (remove on request): on");

    [Fact]
    public void Alternative_without_effect_does_not_pass_for_the_type_of_the_action()
    {
        const string Payload = """{ "type": "A", «"on"»: { "?:": ["yes", "no"] } }""";
        var root = Told.Root(Payload);
        var finding = Told.FindingIn("""{ "dependentSchemas": { "on": { "x-rule": "BUDDY1105", "properties": { "on": false } } } }""", root);

        Told.Is(
            finding with { Value = root.Find("on")!.Value.Alternatives[0] }, root, Payload,
            "Warning BUDDY1105: 'on' has no effect in this A action",
            "Remove (remove): on");
    }

    [Fact]
    public void Field_without_effect_that_nobody_wrote_does_no_harm() => Told.IsNothing(
        """{ "dependentSchemas": { "interval": { "x-rule": "BUDDY1105", "required": ["count"] } } }""", """{ "(interval)": 3 }""");

    [Theory]
    [InlineData("BUDDY1101")]
    [InlineData("BUDDY1102")]
    [InlineData("BUDDY1103")]
    [InlineData("BUDDY1104")]
    [InlineData("BUDDY1105")]
    public void Condition_that_no_field_brought_is_not_told(string rule) =>
        Told.IsNothing($$"""{ "x-rule": "{{rule}}", "not": { "required": ["a", "b"] } }""", """{ "a": 1, "b": 2 }""");
}
