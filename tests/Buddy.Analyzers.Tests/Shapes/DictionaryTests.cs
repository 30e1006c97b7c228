using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Shapes;

public class DictionaryTests
{
    [Theory]
    [InlineData("indexer", """Send(new Dictionary<string, object> { ["type"] = {|BUDDY1001:"AWS_ECS"|} });""")]
    [InlineData("pairs", """Send(new Dictionary<string, object> { { "type", {|BUDDY1001:"AWS_ECS"|} } });""")]
    [InlineData("by its interface", """IDictionary<string, object> body = new Dictionary<string, object> { ["type"] = {|BUDDY1001:"AWS_ECS"|} }; Send(body);""")]
    [InlineData("without type name", """Dictionary<string, object> body = new() { ["type"] = {|BUDDY1001:"AWS_ECS"|} }; Send(body);""")]
    [InlineData("sorted", """Send(new SortedDictionary<string, object> { ["type"] = {|BUDDY1001:"AWS_ECS"|} });""")]
    [InlineData("with a comparer", """Send(new Dictionary<string, object>(StringComparer.Ordinal) { ["type"] = {|BUDDY1001:"AWS_ECS"|} });""")]
    [InlineData("with a capacity", """Send(new Dictionary<string, object>(8) { ["type"] = {|BUDDY1001:"AWS_ECS"|} });""")]
    [InlineData("qualified", """Send(new System.Collections.Generic.Dictionary<string, object> { ["type"] = {|BUDDY1001:"AWS_ECS"|} });""")]
    [InlineData("of texts, as JSON", """Send(JsonSerializer.Serialize(new Dictionary<string, string> { ["type"] = {|BUDDY1001:"AWS_ECS"|} }));""")]
    [InlineData("constant keys", """const string Type = "type"; Send(new Dictionary<string, object> { [Type] = {|BUDDY1001:"AWS_ECS"|}, ["na" + "me"] = "n" });""")]
    [InlineData("a key by nameof", """string type = null; Send(new Dictionary<string, object> { [nameof(type)] = {|BUDDY1001:"AWS_ECS"|} });""")]
    [InlineData("read only afterwards", """var d = new Dictionary<string, object> { ["type"] = {|BUDDY1001:"AWS_ECS"|} }; Send(d["type"]); if (d.Count > 0) Send(d);""")]
    public Task IsRead(string form, string statements) => Verify(form, statements);

    [Theory]
    [InlineData("a key that is not known", """Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", [text] = 1 });""")]
    [InlineData("another dictionary's entries", """var d = new Dictionary<string, object>(); Send(new Dictionary<string, object>(d) { ["type"] = "AWS_ECS" });""")]
    [InlineData("keys that are no texts", """Send(new Dictionary<object, object> { ["type"] = "AWS_ECS" });""")]
    [InlineData("a dictionary of one's own", """Send(new Own { ["type"] = "AWS_ECS" });""")]
    public Task OpenOrUnknown(string form, string statements)
    {
        return VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements) + "\nclass Own : Dictionary<string, object> { public Own() { this[\"name\"] = 1; } }");
    }

    [Fact]
    public Task ValuesOfAnOpenOneAreStillJudged() => Verify("", """
        Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", [text] = 1, ["trigger_time"] = {|BUDDY1003:"ON_SUCESS"|} });
        """);

    [Fact]
    public Task TheLastOfTwoEntriesWins() => Verify("", """
        Send(new Dictionary<string, object>
        {
            ["type"] = "JIRA_BUILD",
            ["name"] = "n",
            ["trigger_time"] = "ON_FAILURE",
            ["run_next"] = "WAIT_ON_SUCCESS",
            [{|BUDDY1006:"trigger_time"|}] = "ON_SUCCESS",
            [{|BUDDY1006:"run_next"|}] = {|BUDDY1003:"wait_on_success"|},
        });
        """);

    [Fact]
    public Task NestedOnes() => Verify("", """
        Send(new Dictionary<string, object>
        {
            ["type"] = "JIRA_BUILD",
            ["name"] = "n",
            ["permissions"] = new Dictionary<string, string> { ["others"] = {|BUDDY1003:"denied"|} },
            ["trigger_conditions"] = new List<Dictionary<string, object>>
            {
                {|BUDDY1001:new|}() { ["trigger_condition"] = "VAR_IS" },
                new() { ["trigger_condition"] = "VAR_IS", [text] = 1 },
            },
        });
        """);

    private static Task Verify(string form, string statements)
    {
        Assert.NotNull(form);
        return VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));
    }
}
