using static Buddy.Analyzers.Tests.Markers.MarkedCode;

namespace Buddy.Analyzers.Tests.Markers;

/// <summary><c>buddy_analyzers.payload_methods</c></summary>
public class PayloadMethodsTests
{
    private const string Client = """
            static void Add(object action, Settings settings = null) { }
            static void UpdateAction(object action) { }
            static Dictionary<string, object> Create(object action) => null;
            static void LogAction(object action) { }
            static void Fetch(string url, object headers) { }

            public class Client
            {
                public virtual string Put<T>(T action) => "";
                public static void AddText(string pipeline, string action) { }
            }

            public class OwnClient : Client
            {
                public override string Put<T>(T action) => "";
            }

        """;

    private const string Action = """{|BUDDY1001:new|} { name = "n" }""";

    [Theory]
    [InlineData("Add", $"Add({Action});")]
    [InlineData("Deploy.Add", $"Add({Action});")]
    [InlineData(" Other , Deploy.Add,", $"Deploy.Add({Action});")]
    [InlineData("Deploy.Client.AddText", """Client.AddText("p", "{|BUDDY1001:{|}\"name\":\"n\"}");""")]
    [InlineData("Client.AddText", """var body = "{|BUDDY1001:{|}\"name\":\"n\"}"; Client.AddText("p", body);""")]
    [InlineData("Client.AddText", $"Client.AddText(\"p\", JsonSerializer.Serialize({Action}));")]
    [InlineData("Add", $"var body = {Action}; Add(body);")]
    [InlineData("Add", """Add({|BUDDY1001:new|} Dictionary<string, object> { ["name"] = "n" });""")]
    [InlineData("Add", """var body = {|BUDDY1001:new|} Dictionary<string, object>(); body["name"] = "n"; Add(body);""")]
    [InlineData("Add", """Add({|BUDDY1001:new|} Mail { name = "n" });""")]
    [InlineData("Add", """var body = {|BUDDY1001:new|} Mail { name = "n" }; Add(body);""")]
    [InlineData("Add", """Add(new { type = {|BUDDY1003:"NO_SUCH_ACTION"|}, name = "n" });""")]
    [InlineData("Create", $"var answer = Create({Action}); Send(answer);")]
    [InlineData("LogAction", $"LogAction({Action});")]
    [InlineData("Fetch", $"Fetch(\"u\", {Action});")]
    [InlineData("Client.Put", """new OwnClient().Put(new { name = "n", run_next = {|BUDDY1003:"wait_on_success"|} });""")]
    [InlineData("UpdateAction", """UpdateAction(new { name = "n", run_next = {|BUDDY1003:"wait_on_success"|} });""")]
    public Task IsAnAction(string option, string statements) => VerifyAsync(InMethod(statements), option);

    [Theory]
    [InlineData("Other.Add", """Add(new { name = "n" });""")]
    [InlineData("dd", """Add(new { name = "n" });""")]
    [InlineData("add", """Add(new { name = "n" });""")]
    [InlineData("Add", """Send(new { name = "n" }); Add(null);""")]
    [InlineData("Add", """Send("{\"name\":\"n\"}"); Add(null);""")]
    [InlineData("Add", """Add(new { colour = "red" });""")]
    [InlineData("Add", """Add(new { type = "PLAYWRIGHT", name = "n" }, new Settings { name = "n" });""")]
    [InlineData("Add", """Add(null, new Settings { timeout = 1 }.Equals(null) ? null : null);""")]
    [InlineData("Add", """Add(new { type = "PLAYWRIGHT", name = "n", custom = new { name = "n", timeout = 1 } });""")]
    [InlineData("Add", """Add(Wrap(new { name = "n" }));""")]
    [InlineData("UpdateAction", """UpdateAction(new { name = "n" });""")]
    [InlineData("", """Add(new { name = "n" });""")]
    [InlineData(",., ,..Add,Add(,*,<>,Add.,.Add,\u00e9", """Add(new { name = "n" });""")]
    public Task IsSilent(string option, string statements) => VerifyAsync(InMethod(statements), option);

    [Theory]
    [InlineData($"Add({Action});", """Add(new { name = "n", type = "<type>" });""")]
    [InlineData("""Add({|BUDDY1001:new|} Mail { name = "n" });""", """Add(new Mail { name = "n", type = "<type>" });""")]
    [InlineData(
        """Add({|BUDDY1001:new|} Dictionary<string, object> { ["name"] = "n" });""",
        """Add(new Dictionary<string, object> { ["name"] = "n", ["type"] = "<type>" });""")]
    [InlineData(
        """Client.AddText("p", "{|BUDDY1001:{|}\"name\":\"n\"}");""", """Client.AddText("p", "{\"name\":\"n\",\"type\":\"<type>\"}");""")]
    public Task IsCorrected(string statement, string corrected) => VerifyFixAsync(InMethod(statement), InMethod(corrected), "Add, AddText");

    private static string InMethod(string statements) => Client + "    void Run()\n    {\n        " + statements + "\n    }";
}
