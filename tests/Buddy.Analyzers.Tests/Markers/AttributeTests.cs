using static Buddy.Analyzers.Tests.Markers.MarkedCode;

namespace Buddy.Analyzers.Tests.Markers;

/// <summary><c>[StringSyntax("BuddyAction")]</c></summary>
public class AttributeTests
{
    private const string Client = """
            static void Add([StringSyntax("BuddyAction")] object action) { }
            static void AddText(string pipeline, [StringSyntax("BuddyAction")] string action) { }
            static void AddBoth(object settings, [StringSyntax("BuddyAction")] object action) { }
            static void AddAll([StringSyntax("BuddyAction")] params object[] actions) { }
            static void UpdateAction([StringSyntax("BuddyAction")] object action) { }
            static void LogAction([StringSyntax("BuddyAction")] object action) { }
            static void AddJson([StringSyntax(StringSyntaxAttribute.Json, "BuddyAction")] object body) { }
            static void AddOther([StringSyntax("Json")] object body) { }
            static void AddOtherJson([StringSyntax("Json", "strict")] object body) { }

            class Request
            {
                public Request() { }
                public Request([StringSyntax("BuddyAction")] object body) => Body = body;
                [StringSyntax("BuddyAction")] public object Body { get; set; }
                [StringSyntax("BuddyAction")] public string Text;
                public object Other { get; set; }
            }

        """;

    [Theory]
    [InlineData("an argument", """Add(new { type = {|BUDDY1001:kind|}, timeout = 1 });""")]
    [InlineData("a local", """var body = new { type = {|BUDDY1001:kind|}, timeout = 1 }; Add(body);""")]
    [InlineData("a dictionary", """Add(new Dictionary<string, object> { ["type"] = {|BUDDY1001:kind|}, ["timeout"] = 1 });""")]
    [InlineData("a dictionary in a local", """var body = new Dictionary<string, object> { ["type"] = {|BUDDY1001:kind|} }; body["timeout"] = 1; Add(body);""")]
    [InlineData("a class", """Add(new Mail { type = {|BUDDY1001:kind|}, run_next = "IN_HARD_PARALLEL" });""")]
    [InlineData("a text", """AddText("p", "{\"type\":{|BUDDY1003:\"NO_SUCH_ACTION\"|},\"trigger_time\":\"ON_SUCCESS\",\"name\":\"n\"}");""")]
    [InlineData("a text in a local", """var body = "{\"type\":{|BUDDY1003:\"NO_SUCH_ACTION\"|},\"trigger_time\":\"ON_SUCCESS\",\"name\":\"n\"}"; AddText("p", body);""")]
    [InlineData("a serializer's text", """AddText("p", JsonSerializer.Serialize(new { type = {|BUDDY1001:kind|}, timeout = 1 }));""")]
    [InlineData("by name", """AddBoth(action: new { type = {|BUDDY1001:kind|}, timeout = 1 }, settings: null);""")]
    [InlineData("several", """AddAll(new { type = {|BUDDY1001:kind|}, timeout = 1 }, new { type = {|BUDDY1001:kind|}, timeout = 2 });""")]
    [InlineData("a method named after something else", """LogAction(new { type = {|BUDDY1001:kind|}, timeout = 1 });""")]
    [InlineData("JSON of an action", """AddJson(new { type = {|BUDDY1001:kind|}, timeout = 1 });""")]
    [InlineData("a constructor", """Send(new Request(new { type = {|BUDDY1001:kind|}, timeout = 1 }));""")]
    [InlineData("a property", """Send(new Request { Body = new { type = {|BUDDY1001:kind|}, timeout = 1 } });""")]
    [InlineData("a property later", """var request = new Request(); request.Body = new { type = {|BUDDY1001:kind|}, timeout = 1 }; Send(request);""")]
    [InlineData("a field", """Send(new Request { Text = "{\"type\":{|BUDDY1003:\"NO_SUCH_ACTION\"|},\"trigger_time\":\"ON_SUCCESS\",\"name\":\"n\"}" });""")]
    [InlineData("an edit", """UpdateAction(new { type = kind, run_next = {|BUDDY1003:"wait_on_success"|} });""")]
    public Task IsAnAction(string why, string statements) => Verify(why, statements);

    [Theory]
    [InlineData("another parameter", """AddBoth(new { type = kind, timeout = 1 }, null);""")]
    [InlineData("another language", """AddOther(new { type = kind, timeout = 1 });""")]
    [InlineData("JSON with another argument", """AddOtherJson(new { type = kind, timeout = 1 });""")]
    [InlineData("another property", """Send(new Request { Other = new { type = kind, timeout = 1 } });""")]
    [InlineData("a part", """Add(new { type = "PLAYWRIGHT", name = "n", custom = new { type = kind, timeout = 1 } });""")]
    [InlineData("what it is made of", """Add(Wrap(new { type = kind, timeout = 1 }));""")]
    [InlineData("names that all JSON has", """Add(new { name = "n" });""")]
    [InlineData("an object that may change", """var body = new Mail { type = kind, run_next = "IN_HARD_PARALLEL" }; new Request { Body = body }.ToString(); body.name = kind; Add(body);""")]
    [InlineData("an object that may change as a property", """var request = new Request(); request.Body = new Mail { type = kind, run_next = "IN_HARD_PARALLEL" }; Send(request);""")]
    [InlineData("an edit", """UpdateAction(new { type = kind, timeout = 1 });""")]
    [InlineData("what is right", """Add(new { type = kind, name = "n", timeout = 1 });""")]
    public Task IsSilent(string why, string statements) => Verify(why, statements);

    [Fact]
    public Task OnMembers() => VerifyAsync("""
            [StringSyntax("BuddyAction")]
            const string Text = "{\"type\":{|BUDDY1003:\"NO_SUCH_ACTION\"|},\"trigger_time\":\"ON_SUCCESS\",\"name\":\"n\"}";

            [StringSyntax("BuddyAction")] static object stored = new { type = {|BUDDY1001:kind|}, timeout = 1 };

            [StringSyntax("BuddyAction")] object Property { get; } = new { type = {|BUDDY1001:kind|}, timeout = 1 };

            [StringSyntax("BuddyAction")] object Computed => new { type = {|BUDDY1001:kind|}, timeout = 1 };

            [StringSyntax("BuddyAction")] object Lazy { get { return stored ??= new { type = {|BUDDY1001:kind|}, timeout = 1 }; } }

            [StringSyntax("BuddyAction")] object UpdateBody { get; } = new { type = kind, timeout = 1 };

            object Unmarked { get; } = new { type = kind, timeout = 1 };
        """);

    [Theory]
    [InlineData("""Add(new { type = {|BUDDY1001:kind|}, timeout = 1 });""", """Add(new { type = kind, timeout = 1, name = "<name>" });""")]
    [InlineData("""Add(new Mail { type = {|BUDDY1001:kind|}, run_next = "IN_HARD_PARALLEL" });""", """Add(new Mail { type = kind, run_next = "IN_HARD_PARALLEL", name = "<name>" });""")]
    [InlineData(
        """Add(new Dictionary<string, object> { ["type"] = {|BUDDY1001:kind|}, ["timeout"] = 1 });""",
        """Add(new Dictionary<string, object> { ["type"] = kind, ["timeout"] = 1, ["name"] = "<name>" });""")]
    [InlineData(
        """AddText("p", "{\"type\":{|BUDDY1001:\"ATOP\"|},\"trigger_time\":null}");""",
        """AddText("p", "{\"type\":\"ATOP\",\"trigger_time\":null,\"name\":\"<name>\"}");""")]
    public Task IsCorrected(string statement, string corrected) => VerifyFixAsync(InMethod(statement), InMethod(corrected));

    private static Task Verify(string why, string statements)
    {
        return VerifyAsync(InMethod(statements));
    }

    private static string InMethod(string statements) => Client + "    void Run()\n    {\n        " + statements + "\n    }";
}
