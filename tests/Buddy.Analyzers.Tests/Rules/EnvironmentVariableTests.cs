using Buddy.Analyzers.Tests.Shapes;
using Microsoft.CodeAnalysis;
using Test = Buddy.Analyzers.Testing.BuddyCodeFixTest<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

/// <summary>Variables of an action: some fields count for some types of variables only.</summary>
public class EnvironmentVariableTests
{
    public static TheoryData<ActionShape> Shapes => [.. Enum.GetValues<ActionShape>()];

    [Theory]
    [InlineData("""key = "K", {|#0:file_place|} = "CONTAINER" """, "'file_place' has no effect unless 'type' is 'SSH_KEY' or 'FILE'")]
    [InlineData("""key = "K", {|#0:file_path|} = "~/.ssh/id" """, "'file_path' has no effect unless 'type' is 'SSH_KEY' or 'FILE'")]
    [InlineData("""key = "K", type = "VAR", {|#0:file_chmod|} = "600" """, "'file_chmod' has no effect unless 'type' is 'SSH_KEY' or 'FILE'")]
    [InlineData("""key = "K", type = "GPG_KEY", {|#0:file_path|} = "k" """, "'file_path' has no effect unless 'type' is 'SSH_KEY' or 'FILE'")]
    [InlineData("""key = "K", type = "SSH_KEY", {|#0:run_only_settable|} = true""", "'run_only_settable' = 'true' has no effect unless 'type' is 'VAR'")]
    public Task AFieldForAnotherTypeHasNoEffect(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Variables($$"""new { {{fields}} }""")), ActionCode.Told("BUDDY1105", 0, message, DiagnosticSeverity.Info));

    [Theory]
    [InlineData("""key = "K", value = "v", run_only_settable = true""")]
    [InlineData("""key = "K", type = "VAR", run_only_settable = true""")]
    [InlineData("""key = "K", type = "SSH_KEY", run_only_settable = false, settable = true""")]
    [InlineData("""key = "K", type = "SSH_KEY", file_place = "CONTAINER", file_path = "~/k", file_chmod = "600" """)]
    [InlineData("""key = "K", type = "FILE", file_path = "~/k" """)]
    [InlineData("""key = "K", type = text, file_path = "~/k", run_only_settable = true""")]
    [InlineData("""key = "K", type = flag ? "VAR" : "FILE", file_path = "~/k" """)]
    [InlineData("""key = "K", file_place = "NONE", file_path = "", file_chmod = (string)null""")]
    [InlineData("""key = "K", file_path = text""")] // may be empty
    public Task SilentWhereItMayCount(string fields) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(Variables($$"""new { {{fields}} }""")));

    [Fact]
    public Task SilentWhereTheTypeMayCome() => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(Variables(
        """new Dictionary<string, object> { ["key"] = "K", ["file_path"] = "~/k", [text] = any }""")));

    [Theory]
    [InlineData("""{|BUDDY1001:new|} { value = "v" }""", "key")]
    [InlineData("""new { key = "K", type = {|BUDDY1003:"SSH-KEY"|}, file_path = "~/k" }""", "type")]
    [InlineData("""new { key = "K", type = "SSH_KEY", file_place = {|BUDDY1003:"Container"|} }""", "place")]
    public Task OtherMistakesAreTheirOwn(string variable, string what)
    {
        return VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(Variables(variable)));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task RemovedFromEachOfAList(ActionShape shape) => ShapedAction.VerifyFix(
        shape,
        """
        {
          "type": "POSTGRESQL_CLI", "name": "n", "variables": [
            { "key": "A", "{|BUDDY1105:file_path|}": "~/a", "{|BUDDY1105:file_chmod|}": "600" },
            { "key": "B", "type": "SSH_KEY", "file_path": "~/b" },
            { "{|BUDDY1105:file_place|}": "CONTAINER", "key": "C", "value": "$C" }
          ]
        }
        """,
        """
        {
          "type": "POSTGRESQL_CLI", "name": "n", "variables": [
            { "key": "A" },
            { "key": "B", "type": "SSH_KEY", "file_path": "~/b" },
            { "key": "C", "value": "$C" }
          ]
        }
        """,
        "BUDDY1105:remove on request");

    [Theory]
    [MemberData(nameof(Shapes))]
    public Task TheTypeIsSetOnceForAllFields(ActionShape shape) => ShapedAction.VerifyFix(
        shape,
        """
        {
          "type": "POSTGRESQL_CLI", "name": "n", "variables": [
            { "key": "A", "{|BUDDY1105:file_path|}": "~/a", "{|BUDDY1105:file_chmod|}": "600" },
            { "key": "B", "type": "VAR", "{|BUDDY1105:file_path|}": "~/b", "{|BUDDY1105:file_chmod|}": "600" }
          ]
        }
        """,
        """
        {
          "type": "POSTGRESQL_CLI", "name": "n", "variables": [
            { "key": "A", "file_path": "~/a", "file_chmod": "600", "type": "SSH_KEY" },
            { "key": "B", "type": "SSH_KEY", "file_path": "~/b", "file_chmod": "600" }
          ]
        }
        """,
        "BUDDY1105:set SSH_KEY on request");

    [Theory]
    [InlineData(0, "Set 'type' to 'SSH_KEY'")]
    [InlineData(1, "Set 'type' to 'FILE'")]
    [InlineData(2, "Remove 'file_path'")]
    public Task TheMenuOffersEachTypeThatSuits(int index, string title) => new Test
    {
        TestCode = ActionCode.InMethod(Variables("""new { key = "K", {|BUDDY1105:file_path|} = "~/k" }""")),
        FixedCode = ActionCode.InMethod(Variables(index == 2 ? """new { key = "K" }""" : $$"""new { key = "K", file_path = "~/k", type = "{{(index == 0 ? "SSH_KEY" : "FILE")}}" }""")),
        CodeActionIndex = index,
        CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title),
    }.RunAsync();

    private static string Variables(string variables) => $$"""
        Send(new { type = "POSTGRESQL_CLI", name = "n", variables = new object[] { {{variables}} } });
        """;
}
