using static Buddy.Analyzers.Tests.Markers.MarkedCode;

namespace Buddy.Analyzers.Tests.Markers;

/// <summary><c>// lang=buddy-action</c></summary>
public class CommentTests
{
    [Theory]
    [InlineData("on the statement", """
        // lang=buddy-action
        Send({|BUDDY1001:new|} { name = "n" });
        """)]
    [InlineData("before the object", """Send(/* lang=buddy-action */ {|BUDDY1001:new|} { name = "n" });""")]
    [InlineData("on the line before", """
        Send(
            // lang=buddy-action
            {|BUDDY1001:new|} { name = "n" });
        """)]
    [InlineData("behind the assignment", """
        var body = // lang=buddy-action
            {|BUDDY1001:new|} { name = "n" };
        Send(body);
        """)]
    [InlineData("on a local", """
        // lang=buddy-action
        var body = {|BUDDY1001:new|} { name = "n" };
        Send(body);
        """)]
    [InlineData("in other words", """Send(/*LANGUAGE = Buddy-Action, strict*/ {|BUDDY1001:new|} { name = "n" });""")]
    [InlineData("as an option of JSON", """Send(/* lang=json,buddy-action */ {|BUDDY1001:new|} { name = "n" });""")]
    [InlineData("as one of several options of JSON", """Send(/* lang=json, strict, buddy-action */ {|BUDDY1001:new|} { name = "n" });""")]
    [InlineData("of an unknown type", """Send(/* lang=buddy-action */ new { type = {|BUDDY1001:kind|}, run_next = {|BUDDY1003:"wait_on_success"|} });""")]
    [InlineData("of no action's type", """Send(/* lang=buddy-action */ new { type = {|BUDDY1003:"NO_SUCH_ACTION"|}, name = "n" });""")]
    [InlineData("of a common type", """Send(/* lang=buddy-action */ new { type = {|BUDDY1001:"PLAYWRIGHT"|} });""")]
    [InlineData("a dictionary", """Send(/* lang=buddy-action */ {|BUDDY1001:new|} Dictionary<string, object> { ["name"] = "n" });""")]
    [InlineData("a dictionary of texts", """Send(/* lang=buddy-action */ {|BUDDY1001:new|} Dictionary<string, string> { { "name", "n" } });""")]
    [InlineData("a class", """Send(/* lang=buddy-action */ {|BUDDY1001:new|} Mail { name = "n" });""")]
    [InlineData("a class by its target", """
        // lang=buddy-action
        Mail body = {|BUDDY1001:new|}() { name = "n" };
        Send(body);
        """)]
    [InlineData("a text", """Send(/* lang=buddy-action */ "{|BUDDY1001:{|}\"name\":\"n\"}");""")]
    [InlineData("a text that is added up", """
        // lang=buddy-action
        var body = "{|BUDDY1001:{|}" + "\"name\":\"n\"}";
        Send(body);
        """)]
    [InlineData("through a serializer", """
        // lang=buddy-action
        var json = JsonSerializer.Serialize({|BUDDY1001:new|} { name = "n" });
        Send(json);
        """)]
    [InlineData("in an array", """
        // lang=buddy-action
        Send(new[] { {|BUDDY1001:new|} { name = "n" }, {|BUDDY1001:new|} { name = "m" } });
        """)]
    [InlineData("to a method named after something else", """
        // lang=buddy-action
        Console.WriteLine({|BUDDY1001:new|} { name = "n" });
        """)]
    public Task IsAnAction(string why, string statements)
    {
        return VerifyAsync(InMethod(statements));
    }

    [Theory]
    [InlineData("no mark", """Send(new { name = "n" });""")]
    [InlineData("no mark on a text", """Send("{\"name\":\"n\"}");""")]
    [InlineData("another language", """Send(/* lang=json */ new { name = "n" });""")]
    [InlineData("a sentence about it", """
        // see lang=buddy-action
        Send(new { name = "n" });
        """)]
    [InlineData("nothing of the API's", """Send(/* lang=buddy-action */ new { colour = "red" });""")]
    [InlineData("a text of nothing of the API's", """Send(/* lang=buddy-action */ "{\"colour\":\"red\"}");""")]
    [InlineData("what may come later", """
        // lang=buddy-action
        var body = new Dictionary<string, object> { ["name"] = "n" };
        body[kind] = 1;
        Send(body);
        """)]
    [InlineData("another statement", """
        // lang=buddy-action
        Send(null);
        Send(new { name = "n" });
        """)]
    [InlineData("the statement before, on its line", """
        Send(null); // lang=buddy-action
        Send(new { name = "n" });
        """)]
    [InlineData("a part of it", """
        // lang=buddy-action
        Send(new { type = "PLAYWRIGHT", name = "n", custom = new { name = "n", timeout = 1 } });
        """)]
    [InlineData("an entry of it", """
        // lang=buddy-action
        Send(new Dictionary<string, object> { ["type"] = "PLAYWRIGHT", ["name"] = "n", ["custom"] = new { name = "n" } });
        """)]
    [InlineData("what it is made of", """
        // lang=buddy-action
        Send(Wrap(new Settings { name = "n" }));
        """)]
    [InlineData("a value in a text", """
        // lang=buddy-action
        var body = $"{{\"type\":\"PLAYWRIGHT\",\"name\":\"n\",\"custom\":{JsonSerializer.Serialize(new { name = "n" })}}}";
        Send(body);
        """)]
    [InlineData("a value that is added to a text", """
        // lang=buddy-action
        var body = "{\"type\":\"PLAYWRIGHT\",\"name\":\"n\",\"custom\":" + JsonSerializer.Serialize(new { name = "n" }) + "}";
        Send(body);
        """)]
    [InlineData("another function", """
        // lang=buddy-action
        Send((Func<object>)(() => new { name = "n" }));
        """)]
    [InlineData("one of two objects", """
        // lang=buddy-action
        Send(string.Concat(new Settings { name = "n" }, new Mail { name = "n" }));
        """)]
    [InlineData("what is right", """Send(/* lang=buddy-action */ new { type = "PLAYWRIGHT", name = "n" });""")]
    public Task IsSilent(string why, string statements)
    {
        return VerifyAsync(InMethod(statements));
    }

    [Fact]
    public Task OnMembers() => VerifyAsync("""
            // lang=buddy-action
            static readonly object Field = {|BUDDY1001:new|} { name = "n" };

            // lang=buddy-action
            const string Text = "{|BUDDY1001:{|}\"name\":\"n\"}";

            // lang=buddy-action
            object Property { get; } = {|BUDDY1001:new|} { name = "n" };

            // lang=buddy-action
            object Method() => {|BUDDY1001:new|} { name = "n" };

            object Unmarked() => new { name = "n" };
        """);

    [Fact]
    public Task AnEditSendsWhatItLikes() => VerifyAsync("""
            void UpdateAction()
            {
                // lang=buddy-action
                Send(new { name = "n", run_next = {|BUDDY1003:"wait_on_success"|} });
            }
        """);

    [Theory]
    [InlineData("""Send(/* lang=buddy-action */ {|BUDDY1001:new|} { name = "n" });""", """Send(/* lang=buddy-action */ new { name = "n", type = "<type>" });""")]
    [InlineData("""Send(/* lang=buddy-action */ {|BUDDY1001:new|} Mail { name = "n" });""", """Send(/* lang=buddy-action */ new Mail { name = "n", type = "<type>" });""")]
    [InlineData("""Send(/* lang=buddy-action */ "{|BUDDY1001:{|}\"name\":\"n\"}");""", """Send(/* lang=buddy-action */ "{\"name\":\"n\",\"type\":\"<type>\"}");""")]
    [InlineData(
        """Send(/* lang=buddy-action */ {|BUDDY1001:new|} Dictionary<string, object> { ["name"] = "n" });""",
        """Send(/* lang=buddy-action */ new Dictionary<string, object> { ["name"] = "n", ["type"] = "<type>" });""")]
    public Task IsCorrected(string statement, string corrected) => VerifyFixAsync(InMethod(statement), InMethod(corrected));

    private static string InMethod(string statements) => "    void Run()\n    {\n" + statements + "\n    }";
}
