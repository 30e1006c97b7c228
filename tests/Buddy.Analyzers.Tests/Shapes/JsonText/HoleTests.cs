using Buddy.Analyzers.CodeFixes;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Shapes.JsonText;

/// <summary>What is not known is not judged; what the compiler knows of a hole is.</summary>
public class HoleTests
{
    [Theory]
    [InlineData("""{"type": "TERRAFORM_APPLY", "name": "{{text}}", "trigger_time": "{{text}}"}""")]
    [InlineData("""{"type": "TERRAFORM_APPLY", "name": {{text}}, "trigger_time": {{text}}}""")]
    [InlineData("""{"type": "TERRAFORM_APPLY", "name": "n", "trigger_time": "ON_{{text}}"}""")]
    [InlineData("""{"type": "TERRAFORM_APPLY", "name": "n", "timeout": {{number}}, "disabled": {{flag}}}""")]
    [InlineData("""{"type": "TERRAFORM_APPLY", "name": "n", "variables": [{{text}}]}""")]
    [InlineData("""{"type": "AWS_ECS", "{{text}}": 1}""")]
    [InlineData("""{"type": "AWS_ECS", {{text}}: 1}""")]
    [InlineData("""{"type": "AWS_ECS" {{text}}}""")]
    [InlineData("""{"type": "AWS_ECS", {{text}}, "name": "n"}""")]
    [InlineData("""{ {{text}} "type": "AWS_ECS"}""")]
    [InlineData("""{"type": "AWS_ECS", {{text}}""")]
    [InlineData("""{"type": "{{text}}", "name": "n"}""")]
    [InlineData("""{{text}}""")]
    [InlineData("""[{{text}}]""")]
    [InlineData("""{"type": "TERRAFORM_APPLY", "name": "n", "trigger_time": "ON_FAILURE", "run_only_on_first_failure": {{text}}}""")]
    [InlineData("""{"type": "TERRAFORM_APPLY", "name": "n", "trigger_time": "ON_FAILURE", {{text}}}""")]
    public async Task Is_not_judged(string json)
    {
        await VerifyCS.VerifyAnalyzerAsync(Given($"return $$\"\"\"{json}\"\"\";"));
        await VerifyCS.VerifyAnalyzerAsync(Given($"return {Sum(json)};"));
    }

    [Theory]
    [InlineData("const string t = \"ON_SUCESS\";", "{{|BUDDY1003:t|}}")]
    [InlineData("var t = {|BUDDY1003:\"ON_SUCESS\"|};", "{t}")]
    [InlineData("", "{(flag ? {|BUDDY1003:\"ON_SUCESS\"|} : \"ON_SUCCESS\")}")]
    public Task A_known_text_is_judged_where_it_is_known(string declaration, string hole) => VerifyCS.VerifyAnalyzerAsync(
        Given($"{declaration}\nreturn $\"{{{{\\\"type\\\": \\\"TERRAFORM_APPLY\\\", \\\"name\\\": \\\"n\\\", \\\"trigger_time\\\": \\\"{hole}\\\"}}}}\";"));

    [Fact]
    public Task A_constant_is_part_of_the_text() => VerifyCS.VerifyAnalyzerAsync(Given("""
        const string Start = "{\"type\": \"", Type = "TERRAFORM_APPLY", Mid = "ON_SU";
        return Start + Type + "\", \"trigger_time\": {|BUDDY1003:\"" + Mid + "CESS\"|}, \"name\": " + $"\"{Type}\", \"run_next\": {|BUDDY1003:\"IN_{"SOFT"}_PARALEL\"|}}}";
        """));

    [Fact]
    public Task A_constant_within_a_value_goes_with_it() => VerifyCS.VerifyCodeFixAsync(
        Given("""
            const string Mid = "SOFT";
            return $"{{\"type\": \"TERRAFORM_APPLY\", \"name\": \"n\", \"run_next\": {|BUDDY1003:\"IN_{Mid}_PARALEL\"|}}}";
            """),
        Given("""
            const string Mid = "SOFT";
            return $"{{\"type\": \"TERRAFORM_APPLY\", \"name\": \"n\", \"run_next\": \"IN_SOFT_PARALLEL\"}}";
            """));

    [Fact]
    public Task A_constant_is_corrected_where_it_is_declared() => VerifyCS.VerifyCodeFixAsync(
        Given("""
            const string Trigger = "ON_SUCESS";
            return $"{{\"type\": \"TERRAFORM_APPLY\", \"name\": \"n\", \"trigger_time\": \"{{|BUDDY1003:Trigger|}}\"}}";
            """),
        Given("""
            const string Trigger = "ON_SUCCESS";
            return $"{{\"type\": \"TERRAFORM_APPLY\", \"name\": \"n\", \"trigger_time\": \"{Trigger}\"}}";
            """));

    [Fact]
    public Task An_action_in_a_constant_is_judged_at_its_declaration() => VerifyCS.VerifyAnalyzerAsync(Given("""
        const string Action = "{\"type\": {|BUDDY1001:\"AWS_ECS\"|}, \"name\": \"n\"}";
        return $"{{\"name\": \"p\", \"actions\": [{Action}, {Action}]}}";
        """));

    [Theory]
    [InlineData("const string rest = \"\\\"docker_image_name\\\": \\\"i\\\", \\\"docker_image_tag\\\": \\\"t\\\"\";", "\\\"name\\\": \\\"n\\\", {rest}")]
    [InlineData("const string name = \"\\\"n\\\"\"; const int seconds = 5;", "\\\"name\\\": {name}, \\\"timeout\\\": {seconds}, \\\"docker_image_name\\\": \\\"i\\\", \\\"docker_image_tag\\\": \\\"t\\\"")]
    [InlineData("", "\\\"name\\\": \\\"n\\\", {Image}")]
    public Task A_constant_brings_quotes_and_fields_of_its_own(string declaration, string fields) => VerifyCS.VerifyAnalyzerAsync(
        Given($"{declaration}\nreturn $\"{{{{\\\"type\\\": \\\"RUN_DOCKER_CONTAINER\\\", {fields}}}}}\";")
            .Replace("object M(", "static readonly string Image = \"\\\"docker_image_name\\\": \\\"i\\\", \\\"docker_image_tag\\\": \\\"t\\\"\";\n    object M("));

    [Fact]
    public Task What_a_constant_brings_is_judged_at_the_hole() => VerifyCS.VerifyAnalyzerAsync(Given("""
        const string When = "\"trigger_time\": \"ON_SUCESS\"";
        return flag ? $"{{\"type\": \"TERRAFORM_APPLY\", \"name\": \"n\", {|BUDDY1003:{When}|}}}" : string.Format("{{\"type\": \"TERRAFORM_APPLY\", \"name\": \"n\", {|BUDDY1003:{0}|}}}", When);
        """));

    [Theory]
    [InlineData("string.Format(\"{{\\\"type\\\": \\\"TERRAFORM_APPLY\\\", \\\"name\\\": {0}, \\\"trigger_time\\\": \\\"{1:x}\\\"}}\", text, number)")]
    [InlineData("string.Format(\"{{\\\"type\\\": \\\"AWS_ECS\\\", {0}}}\", text)")]
    [InlineData("string.Format(\"{{\\\"type\\\": \\\"AWS_ECS\\\", {9}}}\", text)")]
    [InlineData("string.Format(\"{\\\"type\\\": \\\"AWS_ECS\\\"}\", text)")]
    [InlineData("string.Format(\"{{\\\"type\\\": \\\"AWS_ECS\\\"}}}\", text)")]
    [InlineData("string.Format(\"{{\\\"type\\\": \\\"AWS_ECS\\\", {0\", text)")]
    public Task Placeholders_are_holes(string expression) => VerifyCS.VerifyAnalyzerAsync(Given($"return {expression};"));

    private static string Given(string statements) => Snippet.Members(
        "object M(string text, int number, bool flag)\n{\n    " + statements.Replace("\n", "\n    ") + "\n}");

    private static string Sum(string json) =>
        "\"" + json.Replace("\"", "\\\"").Replace("{{", "\" + ").Replace("}}}", " + \"}").Replace("}}", " + \"") + "\"";
}
