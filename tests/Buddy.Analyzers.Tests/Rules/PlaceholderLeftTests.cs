using Microsoft.CodeAnalysis.Testing;
using Test = Buddy.Analyzers.Testing.BuddyCodeFixTest<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

public class PlaceholderLeftTests
{
    private const string Id = "BUDDY1010";

    [Theory]
    [InlineData("""cluster = {|#0:"<cluster>"|}""", "'cluster' still holds the placeholder '<cluster>'")]
    [InlineData("""region = {|#0:"<region>"|}""", "'region' still holds the placeholder '<region>'")]
    [InlineData("""trigger_time = {|#0:"<trigger_time>"|}""", "'trigger_time' still holds the placeholder '<trigger_time>'")]
    [InlineData("""integration = new { identifier = {|#0:"<integration>"|} }""", "'identifier' still holds the placeholder '<integration>'")]
    [InlineData("""integration = new { identifier = {|#0:"<identifier>"|} }""", "'identifier' still holds the placeholder '<identifier>'")]
    [InlineData("""trigger_conditions = new[] { new { trigger_condition = {|#0:"<trigger_condition>"|} } }""", "'trigger_condition' still holds the placeholder '<trigger_condition>'")]
    [InlineData("""cluster = flag ? {|#0:"<cluster>"|} : text""", "'cluster' still holds the placeholder '<cluster>'")]
    [InlineData("""loop = new[] { {|#0:"<loop>"|} }""", "'loop' still holds the placeholder '<loop>'")]
    public Task SaysWhatIsToBeReplaced(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod($$"""Send(new { type = "AWS_ECS", id = 1, {{fields}} });"""), ActionCode.Told(Id, 0, message));

    [Theory]
    [InlineData("""new Dictionary<string, object> { ["type"] = "AWS_ECS", ["id"] = 1, ["cluster"] = {|BUDDY1010:"<cluster>"|} }""")]
    [InlineData("""new Dictionary<string, object> { { "type", "AWS_ECS" }, { "id", 1 }, { "cluster", {|BUDDY1010:"<cluster>"|} } }""")]
    [InlineData("""new System.Text.Json.Nodes.JsonObject { ["type"] = "AWS_ECS", ["id"] = 1, ["cluster"] = {|BUDDY1010:"<cluster>"|} }""")]
    [InlineData("""new Own { type = "AWS_ECS", id = 1, cluster = {|BUDDY1010:"<cluster>"|} }""")]
    [InlineData(""""
        """{"type": "AWS_ECS", "name": "n", "integration": {"identifier": "i"}, "region": "us-east-1", "local_path": "p", "service": "s", "cluster": {|BUDDY1010:"<cluster>"|}}"""
        """")]
    public Task InEveryShape(string payload) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InClass($$"""
        class Own { public string type { get; set; } public int id { get; set; } public string cluster { get; set; } }
        void Run() => Send({{payload}});
        """));

    [Theory]
    [InlineData("another field's", """cluster = "<service>" """)]
    [InlineData("another text", """cluster = "<my cluster>", service = "<Service>", local_path = "<local-path>" """)]
    [InlineData("a part of a text", """cluster = "the <cluster>" """)]
    [InlineData("not known", """cluster = text, service = $"<{text}>" """)]
    [InlineData("an item of a list", """loop = new[] { "<item>", "for <loop>" }""")]
    [InlineData("values of other types", """timeout = 0, disabled = true, variables = new object[0]""")]
    public Task SilentForTextsOfTheUser(string what, string fields)
    {
        return VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod($$"""Send(new { type = "AWS_ECS", id = 1, {{fields.TrimEnd()}} });"""));
    }

    [Fact]
    public Task AForeignPlaceholderIsJudgedAsAnyOtherText() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("""
        Send(new { type = "AWS_ECS", id = 1, permissions = new { others = {|BUDDY1003:"<denied>"|} }, region = {|BUDDY1007:"<aws_region>"|} });
        """));

    [Fact]
    public Task OffersNothing()
    {
        var code = ActionCode.InMethod("""Send(new { type = "AWS_ECS", id = 1, cluster = {|BUDDY1010:"<cluster>"|} });""");
        return VerifyCS.VerifyCodeFixAsync(code, code);
    }

    [Fact]
    public Task IsWhatTheFixOfAMissingFieldLeaves() => new Test
    {
        TestCode = ActionCode.InMethod("""
            Send(new { type = {|BUDDY1001:"AWS_ECS"|}, name = "n", local_path = "p", cluster = "c" });
            """),
        FixedState =
        {
            Sources =
            {
                ActionCode.InMethod("""
                    Send(new { type = "AWS_ECS", name = "n", local_path = "p", cluster = "c", integration = new { identifier = {|BUDDY1010:"<integration>"|} }, region = {|BUDDY1010:"<region>"|}, service = {|BUDDY1010:"<service>"|} });
                    """.Replace("\n                    ", "\n")),
            },
            MarkupHandling = MarkupMode.Allow,
        },
        Consequences = { "BUDDY1010" },
    }.RunAsync();
}
