using Buddy.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Shapes.JsonText;

/// <summary>The fixes of the rules about conditions: set, insert and remove fields, on one line and on lines of their own.</summary>
public class FixRuleTests
{
    [Theory]
    [InlineData("BUDDY1101:set on request",
        """{"type": "ATOP", "trigger_time": "ON_SUCCESS", "name": "n", {|BUDDY1101:"run_only_on_first_failure"|}: true}""",
        """{"type": "ATOP", "trigger_time": "ON_FAILURE", "name": "n", "run_only_on_first_failure": true}""")]
    [InlineData("BUDDY1101:set",
        """{"type": "ATOP","name":"n",{|BUDDY1101:"run_only_on_first_failure"|}:true}""",
        """{"type": "ATOP","name":"n","run_only_on_first_failure":true,"trigger_time":"ON_FAILURE"}""")]
    [InlineData("BUDDY1101:remove",
        """{"type": "ATOP", "trigger_time": "ON_SUCCESS", "name": "n", {|BUDDY1101:"run_only_on_first_failure"|}: true}""",
        """{"type": "ATOP", "trigger_time": "ON_SUCCESS", "name": "n"}""")]
    [InlineData("BUDDY1101:remove",
        """{{|BUDDY1101:"run_only_on_first_failure"|}: true, "type": "ATOP", "trigger_time": "ON_SUCCESS", "name": "n"}""",
        """{"type": "ATOP", "trigger_time": "ON_SUCCESS", "name": "n"}""")]
    [InlineData("BUDDY1102:insert true",
        """{"type": "ATOP", "name": "n", "trigger_time": {|BUDDY1102:"ON_FAILURE"|}}""",
        """{"type": "ATOP", "name": "n", "trigger_time": "ON_FAILURE", "run_only_on_first_failure": true}""")]
    [InlineData("BUDDY1102:insert false",
        """{"type": "ATOP", "name": "n", "trigger_time": {|BUDDY1102:"ON_FAILURE"|}}""",
        """{"type": "ATOP", "name": "n", "trigger_time": "ON_FAILURE", "run_only_on_first_failure": false}""")]
    [InlineData("BUDDY1103:insert",
        """{"type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_image_name": "i", "docker_image_tag": "t", {|BUDDY1103:"password"|}: "$P", "login": "l"}""",
        """{"type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_image_name": "i", "docker_image_tag": "t", "password": "$P", "login": "l", "registry": "<registry>"}""")]
    [InlineData("BUDDY1103:remove on request",
        """{"type": "RUN_DOCKER_CONTAINER", "name": "n", {|BUDDY1103:"login"|}: "l", "docker_image_name": "i", "docker_image_tag": "t"}""",
        """{"type": "RUN_DOCKER_CONTAINER", "name": "n", "docker_image_name": "i", "docker_image_tag": "t"}""")]
    public async Task Fixes_on_one_line(string key, string before, string after)
    {
        await Verify(key, Quote(before), Quote(after));
        await Verify(key, $"@\"{before.Replace("\"", "\"\"")}\"", $"@\"{after.Replace("\"", "\"\"")}\"");
        await Verify(key, $"\"\"\"{before}\"\"\"", $"\"\"\"{after}\"\"\"");
        await Verify(key, $"$$\"\"\"{before}\"\"\"", $"$$\"\"\"{after}\"\"\"");
    }

    [Theory]
    [InlineData("BUDDY1101:set", "{|BUDDY1101:\"run_only_on_first_failure\"|}: true", "\"run_only_on_first_failure\": true,\n  \"trigger_time\": \"ON_FAILURE\"")]
    [InlineData("BUDDY1101:remove on request", "\"timeout\": 1,\n  {|BUDDY1101:\"run_only_on_first_failure\"|}: true", "\"timeout\": 1")]
    [InlineData("BUDDY1101:remove on request", "{|BUDDY1101:\"run_only_on_first_failure\"|}:\n    true,\n  \"timeout\": 1", "\"timeout\": 1")]
    [InlineData("BUDDY1102:insert true", "\"trigger_time\": {|BUDDY1102:\"ON_FAILURE\"|}", "\"trigger_time\": \"ON_FAILURE\",\n  \"run_only_on_first_failure\": true")]
    public async Task Fixes_on_lines_of_their_own(string key, string before, string after)
    {
        string Json(string fields) => "{\n  \"type\": \"ATOP\",\n  \"name\": \"n\",\n  " + fields + "\n}";

        await Verify(key, Quote(Json(before)), Quote(Json(after)));
        await Verify(key, $"@\"{Json(before).Replace("\"", "\"\"")}\"", $"@\"{Json(after).Replace("\"", "\"\"")}\"");
        await Verify(key, Raw(Json(before)), Raw(Json(after)));
        await Verify(key, "$$" + Raw(Json(before)), "$$" + Raw(Json(after)));
    }

    private static string Quote(string json) => "\"" + json.Replace("\"", "\\\"").Replace("\n", "\\n") + "\"";

    private static string Raw(string json) => "\"\"\"\n" + "\t" + json.Replace("\n", "\n\t") + "\n\t\"\"\"";

    private static Task Verify(string key, string before, string after) =>
        new ActionFixTest
        {
            TestCode = $"class C\n{{\nobject M() => {before};\n}}\n",
            FixedCode = $"class C\n{{\nobject M() => {after};\n}}\n",
            CodeActionEquivalenceKey = key,
        }.RunAsync();
}
