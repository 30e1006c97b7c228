using System.Globalization;
using System.Text;

namespace Buddy.Analyzers.Tests.Hostile;

/// <summary>Statements that nest so deeply, or follow each other at such length, that whoever walks them by calling itself runs out of stack.</summary>
internal static class DeepCode
{
    /// <summary>The kinds of it by name; each takes the depth, and nests payloads, or what the code does with them.</summary>
    public static readonly IReadOnlyDictionary<string, Func<int, string>> Kinds = new SortedDictionary<string, Func<int, string>>(StringComparer.Ordinal)
    {
        ["anonymous objects"] = static n => $$"""Send({{Nest(n, "new { type = \"AWS_ECS\", trigger_conditions = ", "1", " }")}});""",
        ["anonymous objects with capitals"] = static n => $$"""Send({{Nest(n, "new { type = \"AWS_ECS\", TriggerTime = \"ON_FAILURE\", Integration = ", "1", " }")}});""",
        ["arrays"] = static n => $$"""Send(new { type = "AWS_ECS", trigger_conditions = {{Nest(n, "new object[] { ", "1", " }")}} });""",
        ["dictionaries"] = static n => $$"""Send({{Nest(n, "new Dictionary<string, object> { [\"type\"] = \"AWS_ECS\", [\"trigger_conditions\"] = ", "1", " }")}});""",
        ["parentheses"] = static n => $$"""Send(new { type = "AWS_ECS", trigger_time = {{Nest(n, "(", "\"ON_SUCESS\"", ")")}} });""",
        ["casts"] = static n => $$"""Send(new { type = "AWS_ECS", trigger_time = {{Nest(n, "(object)", "\"ON_SUCESS\"", "")}} });""",
        ["choices"] = static n => $$"""Send(new { type = "AWS_ECS", trigger_time = {{Nest(n, "flag ? \"ON_SUCESS\" : ", "\"ON_FAILURE\"", "")}} });""",
        ["coalesced values"] = static n => $$"""Send(new { type = "AWS_ECS", trigger_time = {{Nest(n, "text ?? ", "\"ON_FAILURE\"", "")}} });""",
        ["switch expressions"] = static n => $$"""Send(new { type = "AWS_ECS", trigger_time = {{Nest(n, "any switch { 1 => \"ON_SUCESS\", _ => ", "\"ON_FAILURE\"", " }")}} });""",
        ["calls"] = static n => $$"""Send({{Nest(n, "Math.Max(0, ", "new { type = \"AWS_ECS\" }", ")")}});""",
        ["lambdas"] = static n => $$"""Func<object> f = {{Nest(n, "() => (Func<object>)(", "() => new { type = \"AWS_ECS\" }", ")")}};""",
        ["sums"] = static n => $$"""Send(new { type = "AWS_ECS", name = {{Repeat(n, "\"x\" + ")}}"x" });""",
        ["sums of the URL"] = static n => $$"""http.PostAsJsonAsync({{Repeat(n, "text + ")}} "/pipelines/1/actions", new { type = "AWS_ECS", name = "n" });""",
        ["sums that begin with the object"] = static n => $$"""var action = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; var sum = action["type"]{{Repeat(n, " + \"x\"")}}; Send(action);""",
        ["sums of JSON"] = static n => $$"""Send("{\"type\": \"AWS_ECS\", \"name\": \""{{Repeat(n, " + \"x\"")}} + "\"}");""",
        ["sums in parentheses"] = static n => $$"""Send("{\"type\": \"AWS_ECS\", \"name\": \"" + {{Nest(n, "(\"x\" + ", "\"\\\"}\"", ")")}});""",
        ["sums of JSON with holes"] = static n => $$"""Send("{\"type\": \"AWS_ECS\", \"name\": \""{{Repeat(n, " + text")}} + "\"}");""",
        ["conditions"] = static n => $$"""var action = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; if (action.Count == 1{{Repeat(n, " || flag")}}) Send(action);""",
        ["calls in a chain"] = static n => $$"""var action = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; var s = action.ToString(){{Repeat(n, ".Trim()")}}; Send(action);""",
        ["members in a chain"] = static n => $$"""var node = new Node(); var action = new { type = "AWS_ECS", name = node{{Repeat(n, ".Next")}} }; Send(action);""",
        ["else-ifs"] = static n => $$"""var action = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; {{Repeat(n, "if (flag) action[\"name\"] = \"n\"; else ")}} { } Send(action);""",
        ["blocks"] = static n => $$"""var action = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; {{Nest(n, "{", "action[\"name\"] = 1;", "}")}} Send(action);""",
        ["loops"] = static n => $$"""var action = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; {{Nest(n, "while (flag) ", "action[\"name\"] = 1;", "")}} Send(action);""",
        ["last statements"] = static n => $$"""var action = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; Send(action); {{Nest(n, "if (flag) ; else {", "return;", "}")}}""",
        ["local functions"] = static n => $$"""{{Nest(n, "void F() { ", "Send(new { type = \"AWS_ECS\" });", " }")}}""",
        ["initialisers"] = static n => $$"""var node = new Node { {{Nest(n, "Next = { ", "type = \"AWS_ECS\"", " }")}} }; Send(node);""",
        ["objects of a recursive class"] = static n => $$"""Send({{Nest(n, "new Node { type = \"AWS_ECS\", Next = ", "null", " }")}});""",
        ["JSON objects"] = static n => $$""""Send("""{{Nest(n, "{\"type\": \"AWS_ECS\", \"permissions\": ", "1", "}")}}""");"""",
        ["JSON arrays"] = static n => $$""""Send("""{"type": "AWS_ECS", "trigger_conditions": {{Nest(n, "[", "", "]")}}}""");"""",
        ["interpolated strings"] = static n => $$"""Send(new { type = "AWS_ECS", name = {{Nest(Math.Min(n, 16), "$\"x{(", "text", ")}\"")}} });""",
        ["locals in each other"] = static n => $$"""var v0 = new { type = "AWS_ECS" }; {{Steps(n, "var v{1} = new {{ type = \"AWS_ECS\", permissions = v{0} }};")}} Send(v{{n}});""",
        ["locals named by locals"] = static n => $$"""var v0 = "ON_SUCESS"; {{Steps(n, "var v{1} = v{0};")}} Send(new { type = "AWS_ECS", trigger_time = v{{n}} });""",
        ["dictionaries in each other"] = static n => $$"""var v0 = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; {{Steps(n, "var v{1} = new Dictionary<string, object> {{ [\"type\"] = \"AWS_ECS\", [\"permissions\"] = v{0} }};")}} Send(v{{n}});""",
        ["patterns"] = static n => $$"""var b = answer.last_execution_status is {{Repeat(n, "\"SUCCESS\" or ")}} "FAILED";""",
        ["patterns in parentheses"] = static n => $$"""var b = answer.last_execution_status is {{Nest(n, "(", "\"SUCCESS\"", ")")}};""",
        ["negated patterns"] = static n => $$"""var b = answer.last_execution_status is {{Repeat(n, "not ")}} "SUCCESS";""",
        ["patterns of members"] = static n => $$"""var b = answer is {{Nest(Math.Min(n, 100), "{ Next: ", "{ last_execution_status: \"SUCCESS\" }", " }")}};""",
        ["comparisons"] = static n => $$"""var b = answer.last_execution_status == "SUCCESS"{{Repeat(n, " || answer.last_execution_status == \"SUCCESS\"")}};""",
        ["answers named by locals"] = static n => $$"""var v0 = answer.last_execution_status; {{Steps(n, "var v{1} = v{0};")}} var b = v{{n}} == "SUCCESS";""",
        ["answers in a chain"] = static n => $$"""var b = answer{{Repeat(n, ".Next")}}.last_execution_status == "SUCCESS";""",
    };

    /// <summary>A file with such statements in a method.</summary>
    public static string Of(string kind, int depth) => ActionCode.InClass($$"""
            class Node { public string type { get; set; } public string last_execution_status { get; set; } public Node Next { get; set; } }

            async Task Run(string text, bool flag, object any, Node answer)
            {
                {{Kinds[kind](depth)}}
                await Task.Yield();
            }
        """);

    private static string Nest(int depth, string open, string inner, string close) => Repeat(depth, open) + inner + Repeat(depth, close);

    private static string Repeat(int count, string text) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>One statement after the other, where <c>{0}</c> is the number of the one before and <c>{1}</c> its own.</summary>
    private static string Steps(int count, string statement) =>
        string.Join(" ", Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, statement, i, i + 1)));
}
