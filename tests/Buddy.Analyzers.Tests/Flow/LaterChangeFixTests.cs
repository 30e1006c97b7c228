using VerifyCS = Buddy.Analyzers.Tests.ActionFix;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>Fixes of payloads that are filled behind their creation: in the same way of writing.</summary>
public class LaterChangeFixTests
{
    [Fact]
    public Task MissingFieldsAreSetLineByLine() => Verify("""
        var action = new Dictionary<string, object>();
        action["type"] = {|BUDDY1001:"AWS_ECS"|};
        action["name"] = "n"; // the name
        Send(action);
        """, """
        var action = new Dictionary<string, object>();
        action["type"] = "AWS_ECS";
        action["name"] = "n"; // the name
        action["integration"] = new { identifier = "<integration>" };
        action["region"] = "<region>";
        action["local_path"] = "<local_path>";
        action["cluster"] = "<cluster>";
        action["service"] = "<service>";
        Send(action);
        """);

    [Fact]
    public Task AWrongValueIsReplacedWhereItIsSet() => Verify("""
        var action = new Dictionary<string, object>();
        action["trigger_time"] = {|BUDDY1003:"ON_SUCESS"|};
        action["execute_commands"] = new[] { "ls" };
        action["docker_image_name"] = "n";
        Send(action);
        """, """
        var action = new Dictionary<string, object>();
        action["trigger_time"] = "ON_SUCCESS";
        action["execute_commands"] = new[] { "ls" };
        action["docker_image_name"] = "n";
        Send(action);
        """);

    [Fact]
    public Task AFieldWithoutUseGoesWithItsStatement() => Verify("""
        var action = new Dictionary<string, object> { ["name"] = "n" };
        action["trigger_time"] = "ON_SUCCESS";
        action[{|BUDDY1101:"run_only_on_first_failure"|}] = true;
        Send(action);
        """, """
        var action = new Dictionary<string, object> { ["name"] = "n" };
        action["trigger_time"] = "ON_SUCCESS";
        Send(action);
        """);

    [Fact]
    public Task CodeThatAddsGetsMoreOfIt() => Verify("""
        var action = new Dictionary<string, object>();
        action.Add("type", "RUN_DOCKER_CONTAINER");
        action.Add("name", "n");
        action.Add("docker_image_name", "i");
        action.Add("docker_image_tag", "t");
        action.Add("trigger_time", {|BUDDY1102:"ON_FAILURE"|}); // when
        Send(action);
        """, """
        var action = new Dictionary<string, object>();
        action.Add("type", "RUN_DOCKER_CONTAINER");
        action.Add("name", "n");
        action.Add("docker_image_name", "i");
        action.Add("docker_image_tag", "t");
        action.Add("trigger_time", "ON_FAILURE"); // when
        action.Add("run_only_on_first_failure", true);
        Send(action);
        """);

    /// <summary>What is inserted into the creation would be lost or come twice; what is removed at one place would still be set at the other.</summary>
    [Theory]
    [InlineData("""
        var action = new Dictionary<string, object> { ["type"] = {|BUDDY1001:"JIRA_BUILD"|}, ["name"] = "n" };
        action.Remove("name");
        """)]
    [InlineData("""
        var action = new Dictionary<string, object> { ["type"] = {|BUDDY1001:"JIRA_BUILD"|} };
        action.Remove("name");
        """)]
    [InlineData("""
        var action = new Dictionary<string, object> { ["disabled"] = true };
        action.Clear();
        action["type"] = {|BUDDY1001:"JIRA_BUILD"|};
        """)]
    [InlineData("""
        var action = new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["docker_image_name"] = "i", ["docker_image_tag"] = "t", ["name"] = "n" };
        if (flag)
            action[{|BUDDY1002:"timeuot"|}] = 1;
        else
            action["timeuot"] = 2;
        """)]
    [InlineData("""
        var action = new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["docker_image_name"] = "i", ["docker_image_tag"] = "t", ["name"] = "n", ["timeuot"] = 1 };
        action[{|BUDDY1002:"timeuot"|}] = 2;
        """)]
    [InlineData("""
        var action = new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["docker_image_name"] = "i", ["docker_image_tag"] = "t", ["name"] = "n", [{|BUDDY1002:"timeuot"|}] = 1 };
        action.TryAdd("timeuot", 2);
        """)]
    public Task NothingIsOfferedForWhatOtherCodeSetsOrTakesAway(string body) => Verify(body + "\nSend(action);", body + "\nSend(action);");

    private static Task Verify(string before, string after) => VerifyCS.VerifyCodeFixAsync(Around(before), Around(after));

    private static string Around(string body) => $$"""
        using System.Collections.Generic;

        class Deploy
        {
            void Run(bool flag)
            {
        {{body}}
            }

            extern void Send(object payload);
        }
        """;
}
