using Microsoft.CodeAnalysis;
using Test = Buddy.Analyzers.Testing.BuddyAnalyzerTest<
    Buddy.Analyzers.ActionPayloadAnalyzer>;
using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Shapes;

public class AnonymousObjectTests
{
    [Theory]
    [InlineData("inline", """Send(new { type = {|BUDDY1001:"AWS_ECS"|} });""")]
    [InlineData("in a local", """var body = new { type = {|BUDDY1001:"AWS_ECS"|} }; Send(body);""")]
    [InlineData("in a local of any type", """object body = new { type = {|BUDDY1001:"AWS_ECS"|} }; Send(body);""")]
    [InlineData("in a dynamic local", """dynamic body = new { type = {|BUDDY1001:"AWS_ECS"|} }; Send(body);""")]
    [InlineData("in an array", """Send(new object[] { new { type = {|BUDDY1001:"AWS_ECS"|} } });""")]
    [InlineData("in a list", """Send(new List<object> { new { type = {|BUDDY1001:"AWS_ECS"|} } });""")]
    [InlineData("added to a list", """var list = new List<object>(); list.Add(new { type = {|BUDDY1001:"AWS_ECS"|} });""")]
    [InlineData("of a query", """Send(new[] { 1 }.Select(i => new { type = {|BUDDY1001:"AWS_ECS"|}, timeout = i }));""")]
    [InlineData("in another object", """Send(new { pipeline = text, actions = new[] { new { type = {|BUDDY1001:"AWS_ECS"|} } } });""")]
    [InlineData("in both arms of a choice", """Send(flag ? new { type = {|BUDDY1001:"AWS_ECS"|} } : (object)new { type = {|BUDDY1001:"JIRA_BUILD"|} });""")]
    [InlineData("in a switch", """Send(any switch { 1 => new { type = {|BUDDY1001:"AWS_ECS"|} }, _ => throw new Exception() });""")]
    [InlineData("in parentheses, with a cast", """Send((object)(new { type = {|BUDDY1001:"AWS_ECS"|} }));""")]
    [InlineData("in a lambda", """Func<object> make = () => new { type = {|BUDDY1001:"AWS_ECS"|} }; Send(make());""")]
    [InlineData("in a local function", """object Make() { return new { type = {|BUDDY1001:"AWS_ECS"|} }; } Send(Make());""")]
    [InlineData("in a tuple", """var pair = (text, new { type = {|BUDDY1001:"AWS_ECS"|} }); Send(pair);""")]
    [InlineData("assigned later", """object body; if (flag) body = new { type = {|BUDDY1001:"AWS_ECS"|} }; else body = null; Send(body);""")]
    public Task IsReadWhereverItStands(string where, string statements) => Verify(where, statements);

    [Fact]
    public Task IsReadInEveryKindOfMember() => VerifyCS.VerifyAnalyzerAsync("""
        class Deploy
        {
            readonly object _field = new { type = {|BUDDY1001:"AWS_ECS"|} };
            static readonly object Shared = new { type = {|BUDDY1001:"AWS_ECS"|} };
            object Property { get; } = new { type = {|BUDDY1001:"AWS_ECS"|} };
            object Arrow => new { type = {|BUDDY1001:"AWS_ECS"|} };
            object Getter { get { return new { type = {|BUDDY1001:"AWS_ECS"|} }; } }
            object Method() { return new { type = {|BUDDY1001:"AWS_ECS"|} }; }
            Deploy() => Send(new { type = {|BUDDY1001:"AWS_ECS"|} });
            Deploy(object body) => Send(body);
            Deploy(int i) : this(new { type = {|BUDDY1001:"AWS_ECS"|} }) { }
            public static implicit operator string(Deploy d) => Send(new { type = {|BUDDY1001:"AWS_ECS"|} });
            static extern string Send(object body);
        }
        """);

    [Fact]
    public Task IsReadInTopLevelStatements() => new Test
    {
        TestState =
        {
            OutputKind = OutputKind.ConsoleApplication,
            Sources =
            {
                """
                var body = new { type = {|BUDDY1001:"AWS_ECS"|}, trigger_time = {|BUDDY1003:"ON_SUCESS"|} };
                Send(body);
                static extern void Send(object body);
                """,
            },
        },
    }.RunAsync();

    [Theory]
    [InlineData("projected locals", """var type = "JIRA_BUILD"; var name = text; Send(new { type, name });""")]
    [InlineData("projected members", """var x = new { type = "PLAYWRIGHT", name = "n", trigger_time = "ON_SUCESS" }; Send(new { type = "AWS_ECS", id = 1, x.name, x.trigger_time });""")]
    [InlineData("conditionally projected members", """Send(new { type = "JIRA_BUILD", text?.Length, name = "n" });""")]
    [InlineData("escaped names", """Send(new { @type = "JIRA_BUILD", @name = "n", @trigger_time = {|BUDDY1003:"ON_SUCESS"|} });""")]
    [InlineData("keywords as names", """Send(new { type = "JIRA_BUILD", name = "n", @ref = "x" });""")]
    [InlineData("an object in a local", """var integration = new { identifier = "i" }; Send(new { type = "AWS_ECS", name = "n", integration, region = text, local_path = text, cluster = text, service = text });""")]
    public Task NamesMayComeFromTheValue(string what, string statements) => Verify(what, statements);

    [Fact]
    public Task TheNameOfAProjectedFieldIsTold() => Verify("the name alone, not what stands before it", """
        var x = new { run_only_on_first_failure = true };
        Send(new { type = "JIRA_BUILD", name = "n", x.{|BUDDY1101:run_only_on_first_failure|} });
        """);

    [Fact]
    public Task NamesThatAPolicyMayChangeLeaveTheObjectOpen() => Verify("Name may be name", """
        Send(new { type = "JIRA_BUILD", Name = "n", trigger_time = "ON_FAILURE", RunOnlyOnFirstFailure = true });
        Send(new { type = {|BUDDY1001:"JIRA_BUILD"|}, Note = "no field of any action" });
        """);

    private static Task Verify(string what, string statements)
    {
        return VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));
    }
}
