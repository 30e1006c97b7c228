using Buddy.Analyzers.CodeFixes;
using Buddy.Analyzers.Tests.Shapes;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Rules;

/// <summary>«…» marks what is told.</summary>
public class MalformedJsonFixTests
{
    /// <summary>What is repaired, by the title of the repair.</summary>
    [Theory]
    [InlineData("Remove the comma", """{"type": "JEV", "trigger_time": "ON_SUCCESS", "name": "n"«,»}""", """{"type": "JEV", "trigger_time": "ON_SUCCESS", "name": "n"}""")]
    [InlineData("Remove the comma", """[{"trigger_time": "ON_SUCCESS", "execute_commands": ["a"«,» ],}]""", """[{"trigger_time": "ON_SUCCESS", "execute_commands": ["a" ]}]""")]
    [InlineData("Insert the comma", """{"trigger_time": "ON_SUCCESS"  «"name"»: "n" "timeout": 1}""", """{"trigger_time": "ON_SUCCESS",  "name": "n", "timeout": 1}""")]
    [InlineData("Insert the comma", """[{"trigger_time": "ON_SUCCESS"}«{»"trigger_time": "ON_SUCCESS"} {"trigger_time": "ON_SUCCESS"}]""", """[{"trigger_time": "ON_SUCCESS"},{"trigger_time": "ON_SUCCESS"}, {"trigger_time": "ON_SUCCESS"}]""")]
    [InlineData("Insert what is missing at the end", """«{»"trigger_time": "ON_SUCCESS" """, """{"trigger_time": "ON_SUCCESS"} """)]
    [InlineData("Insert what is missing at the end", """{ "trigger_time": "ON_SUCCESS", "variables": [ «{»"key": "k" """, """{ "trigger_time": "ON_SUCCESS", "variables": [ {"key": "k"} ] } """)]
    [InlineData("Put it in double quotes", """{"trigger_time": "ON_SUCCESS", «'type'»: 'JEV', name: "n", "timeout": 1}""", """{"trigger_time": "ON_SUCCESS", "type": "JEV", "name": "n", "timeout": 1}""")]
    [InlineData("Put it in double quotes", """{«type»: "JEV", "trigger_time": "ON_SUCCESS", name : "n"}""", """{"type": "JEV", "trigger_time": "ON_SUCCESS", "name" : "n"}""")]
    [InlineData("Write it in lower case", """{"trigger_time": "ON_SUCCESS", "disabled": «True», "loop": NULL}""", """{"trigger_time": "ON_SUCCESS", "disabled": true, "loop": null}""")]
    [InlineData("Remove the bracket", """{"trigger_time": "ON_SUCCESS"}«}»]""", """{"trigger_time": "ON_SUCCESS"}""")]
    [InlineData("Insert the closing quote", "{\n  \"trigger_time\": \"ON_SUCCESS\",\n  \"name\": «\"n,»\n  \"timeout\": 1\n}", "{\n  \"trigger_time\": \"ON_SUCCESS\",\n  \"name\": \"n\",\n  \"timeout\": 1\n}")]
    public Task Repairs(string title, string before, string after) => Run(Verbatim(before), Verbatim(after), title);

    [Theory]
    [InlineData("""{"trigger_time": "ON_SUCCESS", "execute_commands": ["a" «"b"»]}""")]
    [InlineData("""{"trigger_time": "ON_SUCCESS" «{»"name": "n"}}""")]
    [InlineData("""{"type": "JEV", "trigger_time": "ON_SUCCESS", "region": "r, "«name»": "n"}""")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", "name": «"n}»""")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", "name": «'say "x"'»}""")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", "name": «'it\'s'»}""")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", "execute_commands": ["a"«}»""")]
    [InlineData("""«{»"trigger_time": "ON_SUCCESS", "name": """)]
    [InlineData("""{"trigger_time": "ON_SUCCESS", "name": «yes»}""")]
    [InlineData("""{"trigger_time": "ON_SUCCESS", «/* why */» "name": "n"}""")]
    [InlineData("{\"trigger_time\": \"ON_SUCCESS\", \"execute_commands\": [«\"make»\nmake install\"]}")]
    public Task OffersNothingWhereNoRepairIsCertain(string json) => Run(Verbatim(json), Verbatim(json), null);

    [Fact]
    public Task OneRepairLeadsToTheNext() => Run(
        Verbatim("""{"trigger_time": "ON_SUCCESS", "name": "n" «"timeout"»: 1, 'shell': 'BASH', "execute_commands": ["a",]}"""),
        Verbatim("""{"trigger_time": "ON_SUCCESS", "name": "n", "timeout": 1, "shell": "BASH", "execute_commands": ["a"]}"""), null, iterations: 3);

    /// <summary>In every way to write text.</summary>
    [Theory]
    [InlineData("\"{\\\"trigger_time\\\": \\\"ON_SUCCESS\\\" «\\\"name\\\"»: \\\"n\\\"}\"", "\"{\\\"trigger_time\\\": \\\"ON_SUCCESS\\\", \\\"name\\\": \\\"n\\\"}\"")]
    [InlineData("\"\"\"{\"trigger_time\": \"ON_SUCCESS\" «\"name\"»: \"n\"}\"\"\"", "\"\"\"{\"trigger_time\": \"ON_SUCCESS\", \"name\": \"n\"}\"\"\"")]
    [InlineData("$$\"\"\"{\"trigger_time\": \"ON_SUCCESS\", \"name\": \"{{text}}\" «\"timeout\"»: 1}\"\"\"", "$$\"\"\"{\"trigger_time\": \"ON_SUCCESS\", \"name\": \"{{text}}\", \"timeout\": 1}\"\"\"")]
    [InlineData("$\"{{\\\"trigger_time\\\": \\\"ON_SUCCESS\\\", «'name'»: \\\"{text}\\\"}}\"", "$\"{{\\\"trigger_time\\\": \\\"ON_SUCCESS\\\", \\\"name\\\": \\\"{text}\\\"}}\"")]
    [InlineData("$\"«{{»\\\"trigger_time\\\": \\\"ON_SUCCESS\\\", \\\"name\\\": \\\"{text}\\\"\"", "$\"{{\\\"trigger_time\\\": \\\"ON_SUCCESS\\\", \\\"name\\\": \\\"{text}\\\"}}\"")]
    [InlineData("$$\"\"\"{\"trigger_time\": \"ON_SUCCESS\", \"permissions\": «{» \"others\": \"DENIED\" \"\"\"", "$$\"\"\"{\"trigger_time\": \"ON_SUCCESS\", \"permissions\": { \"others\": \"DENIED\" } } \"\"\"")]
    [InlineData("\"{\" + \"\\\"trigger_time\\\": \\\"ON_SUCCESS\\\"«,»\" + \"}\"", "\"{\" + \"\\\"trigger_time\\\": \\\"ON_SUCCESS\\\"\" + \"}\"")]
    [InlineData("string.Format(\"{{\\\"trigger_time\\\": \\\"ON_SUCCESS\\\", \\\"name\\\": \\\"{0}\\\"«,»}}\", text)", "string.Format(\"{{\\\"trigger_time\\\": \\\"ON_SUCCESS\\\", \\\"name\\\": \\\"{0}\\\"}}\", text)")]
    [InlineData("\"\"\"\n          «{»\n            \"trigger_time\": \"ON_SUCCESS\",\n            \"permissions\": {\n              \"others\": \"DENIED\"\n            }\n          \"\"\"", "\"\"\"\n          {\n            \"trigger_time\": \"ON_SUCCESS\",\n            \"permissions\": {\n              \"others\": \"DENIED\"\n            }\n          }\n          \"\"\"")]
    public Task InTheFormOfTheLiteral(string before, string after) => Run(before, after, null);

    [Fact]
    public Task AllAtOnce() => new BuddyCodeFixTest<ActionPayloadAnalyzer, PayloadCodeFixProvider>
    {
        TestCode = NodeCode.Statements("""
            Send(new StringContent("{\"trigger_time\": \"ON_SUCCESS\"{|BUDDY1008:,|}}"));
            Send(new StringContent(@"{""trigger_time"": ""ON_SUCCESS"", ""execute_commands"": [""a""{|BUDDY1008:,|}],}"));
            """),
        FixedCode = NodeCode.Statements("""
            Send(new StringContent("{\"trigger_time\": \"ON_SUCCESS\"}"));
            Send(new StringContent(@"{""trigger_time"": ""ON_SUCCESS"", ""execute_commands"": [""a""]}"));
            """),
        ReferenceAssemblies = NodeTest.WithNewtonsoft,
        CodeActionEquivalenceKey = "BUDDY1008:remove-comma",
    }.RunAsync();

    private static string Verbatim(string json) => "@\"" + json.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static Task Run(string before, string after, string? title, int? iterations = null)
    {
        var test = new BuddyCodeFixTest<ActionPayloadAnalyzer, PayloadCodeFixProvider>
        {
            TestCode = Code(before),
            FixedCode = Code(after),
            ReferenceAssemblies = NodeTest.WithNewtonsoft,
            CodeActionVerifier = (action, verifier) =>
            {
                if (title is not null)
                    verifier.Equal(title, action.Title);
            },
        };
        if (iterations is { } number)
            (test.NumberOfIncrementalIterations, test.NumberOfFixAllIterations) = (number, number);
        return test.RunAsync();
    }

    private static string Code(string text) => $$"""
        using System.Net.Http;

        class Deploy
        {
            object Run(string text) => new StringContent({{text.Replace("«", "{|BUDDY1008:", StringComparison.Ordinal).Replace("»", "|}", StringComparison.Ordinal)}});
        }
        """;
}
