using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>What the code does with a payload after it has created it: where fields may be added, none is missing.</summary>
public class PayloadUseTests
{
    [Theory]
    [InlineData("removed", """body.Remove("type"); Send(body);""")]
    [InlineData("completed by a method", """Complete(body); Send(body);""")]
    [InlineData("completed by a method that gives it back", """Send(Completed(body)); Send(body);""")]
    [InlineData("completed by an extension", """Send(body.Concat(new Dictionary<string, object>()));""")]
    [InlineData("captured and only passed on", """Action later = () => Complete(body); later(); Send(body);""")]
    [InlineData("passed by reference", """Replace(ref body); Send(body);""")]
    [InlineData("assigned anew", """body = new Dictionary<string, object>(); Send(body);""")]
    [InlineData("kept in a property", """Kept = body;""")]
    [InlineData("enumerated", """foreach (var entry in body) Send(entry);""")]
    [InlineData("not used yet", "")]
    public Task ADictionaryThatMayHaveMoreIsOpen(string how, string statements) => Verify(how, statements, isTold: false);

    /// <summary>The name is set by way of another variable, a function or a pattern; the other fields never are.</summary>
    [Theory]
    [InlineData("added through a null check", """body?.Add("name", text); Send(body);""")]
    [InlineData("another name", """var same = body; same["name"] = text; Send(body);""")]
    [InlineData("captured", """Action later = () => body["name"] = text; later(); Send(body);""")]
    [InlineData("used in a local function", """void Later() { body["name"] = text; } Later(); Send(body);""")]
    [InlineData("matched by a pattern", """if (body is { } same) same["name"] = text; Send(body);""")]
    [InlineData("another name", """var same = body; Send(same);""")]
    [InlineData("captured", """Action later = () => http.PostAsJsonAsync(text, body); later();""")]
    [InlineData("kept in a field", """_kept = body; Send(_kept);""")]
    [InlineData("put into a tuple", """var pair = (body, text); Send(pair);""")]
    public Task AChangeByAnotherWayIsFollowed(string how, string statements) => Verify(how, statements, isTold: true);

    [Theory]
    [InlineData("added", """body.Add("name", text); Send(body);""")]
    [InlineData("tried to add", """body.TryAdd("name", text); Send(body);""")]
    [InlineData("set by indexer", """body["name"] = text; Send(body);""")]
    [InlineData("set by indexer under a condition", """if (flag) body["name"] = text; Send(body);""")]
    [InlineData("sent", """Send(body);""")]
    [InlineData("serialized and sent", """var json = JsonSerializer.Serialize(body); Send(json);""")]
    [InlineData("posted", """await http.PostAsJsonAsync(text, body);""")]
    [InlineData("looked at and sent", """if (body.Count > 0 && body["type"] != null) Send(body);""")]
    [InlineData("in another object", """Send(new { actions = new[] { body } });""")]
    public Task ADictionaryThatIsFollowedIsClosed(string how, string statements) => Verify(how, statements, isTold: true);

    [Fact]
    public Task ADictionaryThatIsGivenBackIsOpen() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InClass("""
            Dictionary<string, object> Arrow() => new Dictionary<string, object> { ["type"] = "AWS_ECS" };
            object Return() { return new Dictionary<string, object> { ["type"] = "AWS_ECS" }; }
            IEnumerable<object> Yield() { yield return new Dictionary<string, object> { ["type"] = "AWS_ECS" }; }
            Dictionary<string, object> Local() { var body = new Dictionary<string, object> { ["type"] = "AWS_ECS" }; return body; }
            Func<object> Lambda() => () => new Dictionary<string, object> { ["type"] = "AWS_ECS" };
            readonly Dictionary<string, object> _field = new Dictionary<string, object> { ["type"] = "AWS_ECS" };
            Dictionary<string, object> Property { get; } = new Dictionary<string, object> { ["type"] = "AWS_ECS" };
        """));

    [Fact]
    public Task AnOpenOneIsStillJudgedByItsValues() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        var body = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["trigger_time"] = {|BUDDY1003:"ON_SUCESS"|} };
        Complete(body);
        Send(body);
        static extern void Complete(object any);
        """));

    [Fact]
    public Task ANestedDictionaryThatMayHaveMoreIsOpen() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        var open = new Dictionary<string, object> { ["trigger_condition"] = "VAR_IS" };
        Complete(open);
        static extern void Complete(object any);
        var list = new List<object> { new { trigger_condition = "VAR_IS" } };
        list.Clear();
        Send(new { type = "JIRA_BUILD", name = "n", trigger_conditions = new[] { open } });
        Send(new { type = "JIRA_BUILD", name = "n", trigger_conditions = list });
        """));

    [Theory]
    [InlineData("merged", """Send(Merged(any, body));""")]
    [InlineData("made a dictionary", """var all = Table(body); all["name"] = text; Send(all);""")]
    [InlineData("copied with changes", """Send(body with { type = text });""")]
    public Task AnAnonymousObjectThatIsMadeIntoAnotherIsOpen(string how, string statements)
    {
        return VerifyCS.VerifyAnalyzerAsync(Code("""new { type = "AWS_ECS" }""", statements));
    }

    [Theory]
    [InlineData("made a JSON object", """var node = JsonSerializer.SerializeToNode(body); node["name"] = text; Send(node);""")]
    [InlineData("kept in a field", """_kept = body;""")]
    [InlineData("sent twice", """Complete(body); Send(body);""")]
    [InlineData("assigned anew", """body = new { type = text }; Send(body);""")]
    public Task AnAnonymousObjectCannotChange(string how, string statements)
    {
        return VerifyCS.VerifyAnalyzerAsync(Code("""new { type = {|BUDDY1001:"AWS_ECS"|} }""", statements));
    }

    private static Task Verify(string how, string statements, bool isTold)
    {
        var type = isTold ? "{|BUDDY1001:\"AWS_ECS\"|}" : "\"AWS_ECS\"";
        return VerifyCS.VerifyAnalyzerAsync(Code($$"""new Dictionary<string, object> { ["type"] = {{type}} }""", statements));
    }

    private static string Code(string creation, string statements) => ActionCode.InClass($$"""
            object _kept;
            object Kept { get; set; }
            static extern void Complete(object body);
            static Dictionary<string, object> Completed(Dictionary<string, object> body) => body;
            static object Merged(object one, object other) => one;
            static IDictionary<string, object> Table(object body) => null;
            static extern void Replace(ref Dictionary<string, object> body);

            async Task Run(string text, bool flag, object any)
            {
                var body = {{creation}};
                {{statements}}
                await Task.Yield();
            }
        """);
}
