using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>What C# expressions become as JSON values, told by which of them are no trigger time.</summary>
public class ValueTests
{
    [Theory]
    [InlineData("a literal", """{|BUDDY1003:"ON_SUCESS"|}""")]
    [InlineData("a verbatim literal", """{|BUDDY1003:@"ON_SUCESS"|}""")]
    [InlineData("a raw literal", """"{|BUDDY1003:"""ON_SUCESS"""|}"""")]
    [InlineData("a concatenation", """{|BUDDY1003:"ON_" + "SUCESS"|}""")]
    [InlineData("a constant interpolation", """{|BUDDY1003:$"ON_{Sucess}"|}""")]
    [InlineData("a constant", """{|BUDDY1003:Wrong|}""")]
    [InlineData("a constant of another type", """{|BUDDY1003:Times.Wrong|}""")]
    [InlineData("a static readonly field", """{|BUDDY1003:Times.Fixed|}""")]
    [InlineData("a local constant", """{|BUDDY1003:constant|}""")]
    [InlineData("nameof", """{|BUDDY1003:nameof(Times.ON_SUCESS)|}""")]
    [InlineData("a cast", """(object){|BUDDY1003:"ON_SUCESS"|}""")]
    [InlineData("parentheses", """({|BUDDY1003:"ON_SUCESS"|})""")]
    [InlineData("a suppressed null warning", """{|BUDDY1003:"ON_SUCESS"|}!""")]
    [InlineData("a choice", """flag ? {|BUDDY1003:"ON_SUCESS"|} : "ON_SUCCESS" """)]
    [InlineData("a choice in a choice", """flag ? text : any == null ? {|BUDDY1003:"ON_SUCESS"|} : "ON_SUCCESS" """)]
    [InlineData("a fallback", """text ?? {|BUDDY1003:"ON_SUCESS"|}""")]
    [InlineData("a switch", """any switch { 1 => {|BUDDY1003:"ON_SUCESS"|}, 2 => throw new Exception(), _ => text }""")]
    [InlineData("a fallback that throws", """flag ? {|BUDDY1003:"ON_SUCESS"|} : text ?? throw new Exception()""")]
    [InlineData("an enum as text", """{|BUDDY1003:Time.ON_SUCESS.ToString()|}""")]
    public Task IsKnown(string what, string value) => Verify(what, value);

    [Theory]
    [InlineData("a parameter", "text")]
    [InlineData("a call", "text.Trim()")]
    [InlineData("an interpolation", "$\"ON_{text}\"")]
    [InlineData("a field", "Times.Changing")]
    [InlineData("a field that a static constructor sets", "Late.Time")]
    [InlineData("a property", "Times.Property")]
    [InlineData("a local that is passed by reference", "passed")]
    [InlineData("a local of a pattern", "any is string s ? s : text")]
    [InlineData("an array element", "new[] { \"ON_SUCESS\" }[0]")]
    [InlineData("dynamic", "(dynamic)any")]
    [InlineData("default", "default(string)")]
    [InlineData("an await", "await Task.FromResult(\"ON_SUCESS\")")]
    public Task IsUnknown(string what, string value) => Verify(what, value);

    [Fact]
    public Task ALocalIsToldWhereItIsSet() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        var time = flag ? {|BUDDY1003:"ON_SUCESS"|} : "ON_SUCCESS";
        var same = time;
        Send(new { id = 1, type = "AWS_ECS", trigger_time = same });
        Send(new { id = 2, type = "AWS_ECS", trigger_time = time });
        """));

    [Fact]
    public Task ALocalThatMayBeChangedIsToldWhereItMayStillHoldTheValue() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        var perhaps = {|BUDDY1003:"ON_SUCESS"|};
        if (flag) perhaps = text;
        var always = "ON_SUCESS";
        if (flag) always = text; else always = "ON_SUCCESS";
        Send(new Dictionary<string, object> { ["id"] = 1, ["type"] = "AWS_ECS", ["trigger_time"] = perhaps });
        Send(new Dictionary<string, object> { ["id"] = 2, ["type"] = "AWS_ECS", ["trigger_time"] = always });
        """));

    [Theory]
    [InlineData("an array", """new[] { {|BUDDY1001:new|} { timezone = "UTC" } }""")]
    [InlineData("an array of objects", """new object[] { {|BUDDY1001:new|} { timezone = "UTC" }, any }""")]
    [InlineData("a list", """new List<object> { {|BUDDY1001:new|} { timezone = "UTC" } }""")]
    [InlineData("a choice of arrays", """flag ? new[] { {|BUDDY1001:new|} { timezone = "UTC" } } : null""")]
    [InlineData("an array and more", """new[] { new { timezone = "UTC" } }.Concat(((object[])any))""")]
    [InlineData("an array as a list", """new[] { new { timezone = "UTC" } }.ToList()""")]
    [InlineData("an empty array", """Array.Empty<object>()""")]
    public Task Lists(string what, string value) => VerifyConditions(what, value);

    [Theory]
    [InlineData("none", """(List<object>)[]""")]
    [InlineData("a list", """(List<object>)[{|BUDDY1001:new|} { timezone = "UTC" }, any]""")]
    [InlineData("an array with others", """(object[])[..(object[])any, {|BUDDY1001:new|} { timezone = "UTC" }]""")]
    public Task CollectionExpressions(string what, string value) => ActionCode.HasCollectionExpressions ? VerifyConditions(what, value) : Task.CompletedTask;

    [Fact]
    public Task ObjectsInLocals() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        var condition = {|BUDDY1001:new|} { trigger_condition = "VAR_IS", trigger_variable_key = "k" };
        var conditions = new[] { condition, condition };
        var permissions = new Dictionary<string, string> { ["others"] = {|BUDDY1003:"denied"|} };
        Send(new { type = "JIRA_BUILD", name = "n", trigger_conditions = conditions, permissions });
        """));

    private static Task VerifyConditions(string what, string value)
    {
        return VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod($$"""Send(new { type = "JIRA_BUILD", name = "n", trigger_conditions = {{value}} });"""));
    }

    private static Task Verify(string what, string value)
    {
        return VerifyCS.VerifyAnalyzerAsync(ActionCode.InClass($$"""
                const string Wrong = "ON_SUCESS", Sucess = "SUCESS";
                enum Time { ON_SUCESS }
                static class Times
                {
                    public const string Wrong = "ON_SUCESS", ON_SUCESS = "";
                    public static readonly string Fixed = "ON_SUCESS";
                    public static string Changing = "ON_SUCESS";
                    public static string Property { get; set; } = "ON_SUCESS";
                }
                static class Late { public static readonly string Time = "ON_SUCESS"; static Late() { Time = "ON_SUCCESS"; } }
                static extern void Change(ref string s);
                async Task Run(string text, bool flag, object any)
                {
                    const string constant = "ON_SUCESS";
                    var passed = "ON_SUCESS";
                    Change(ref passed);
                    await Task.Yield();
                    Send(new Dictionary<string, object> { ["id"] = 1, ["type"] = "AWS_ECS", ["trigger_time"] = {{value}} });
                }
            """));
    }
}
