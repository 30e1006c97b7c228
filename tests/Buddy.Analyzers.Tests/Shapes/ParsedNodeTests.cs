using static Buddy.Analyzers.Tests.Shapes.NodeCode;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>A JSON text in the code that is parsed to a node, which can change before it is sent.</summary>
public class ParsedNodeTests
{
    public static TheoryData<string> Parsers => ["JsonNode.Parse(TEXT)!", "JsonNode.Parse(TEXT)!.AsObject()", "JObject.Parse(TEXT)", "(JObject)JToken.Parse(TEXT)"];

    [Theory]
    [MemberData(nameof(Parsers))]
    public Task WhatIsSetAfterwardsIsThere(string parser) => NodeTest.Verify(Parsed(parser, """
        {"type":"JEV","trigger_time":"ON_SUCCESS"}
        """, """
        action["name"] = text;
        Send(action);
        """));

    [Theory]
    [MemberData(nameof(Parsers))]
    public Task WhatIsNeverSetIsMissed(string parser) => NodeTest.VerifyFix(
        Parsed(parser, """{"type":{|BUDDY1001:"JEV"|},"trigger_time":"ON_SUCCESS"}""", """
            action["timeout"] = 5;
            Send(action);
            """),
        Parsed(parser, """{"type":"JEV","trigger_time":"ON_SUCCESS","name":"<name>"}""", """
            action["timeout"] = 5;
            Send(action);
            """));

    [Theory]
    [MemberData(nameof(Parsers))]
    public Task WhatIsOverwrittenIsNotJudged(string parser) => NodeTest.Verify(Parsed(parser, """
        {"type":"JEV","name":"n","docker_image_name":"i","trigger_time":"ON_SUCESS"}
        """, """
        action["trigger_time"] = "ON_SUCCESS";
        Send(action);
        """));

    [Theory]
    [MemberData(nameof(Parsers))]
    public Task ANodeThatOthersMayFillIsNotMissing(string parser) => NodeTest.Verify(Parsed(parser, """
        {"type":"JEV","trigger_time":"ON_SUCCESS","trigger_conditions":[{"trigger_condition":"ON_CHANGE_AT_PATH"}]}
        """, """
        Fill(action);
        Send(action);
        static extern void Fill(object action);
        """));

    [Fact]
    public Task AConditionIsNotSetInTheTextWhereItIsOverwritten() => NodeTest.VerifyFix(
        Parsed("JObject.Parse(TEXT)", """{"type":"JEV","name":"n",{|BUDDY1101:"run_only_on_first_failure"|}:true}""", """
            action["trigger_time"] = "ON_SUCCESS";
            Send(action);
            """),
        Parsed("JObject.Parse(TEXT)", """{"type":"JEV","name":"n"}""", """
            action["trigger_time"] = "ON_SUCCESS";
            Send(action);
            """));

    private static string Parsed(string parser, string json, string statements) => Statements(
        $"var action = {parser.Replace("TEXT", "\"\"\"" + json + "\"\"\"", StringComparison.Ordinal)};\n{statements}");
}
