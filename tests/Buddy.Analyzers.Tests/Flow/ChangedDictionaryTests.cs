using VerifyCS = Buddy.Analyzers.Testing.BuddyAnalyzerVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer>;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>A dictionary in a local variable, changed between its creation and where it is sent.</summary>
public class ChangedDictionaryTests
{
    private const string Complete = """
        ["type"] = "AWS_ECS", ["name"] = "n", ["integration"] = new { identifier = "aws" }, ["region"] = "us-east-1",
        ["local_path"] = "t.json", ["cluster"] = "c", ["service"] = "s"
        """;

    [Fact]
    public Task WhatIsSetLineByLineIsThere() => Verify("""
        var action = new Dictionary<string, object>();
        action["type"] = "AWS_ECS";
        action["name"] = "n";
        action.Add("integration", new { identifier = "aws" });
        action["region"] = "us-east-1";
        action["local_path"] = "t.json";
        action.TryAdd("cluster", "c");
        action["service"] = "s";
        Send(action);
        """);

    [Fact]
    public Task WhatIsNeverSetIsMissed() => Verify("""
        var action = new Dictionary<string, object>();
        action["type"] = {|BUDDY1001:"AWS_ECS"|};
        action["name"] = "n";
        Send(action);
        """);

    /// <summary>Where letter case does not count, another spelling sets the same field, under its first name.</summary>
    [Theory]
    [InlineData("System.StringComparer.OrdinalIgnoreCase")]
    [InlineData("System.StringComparer.InvariantCultureIgnoreCase")]
    [InlineData("comparer")]
    public Task WithoutLetterCaseBothNamesAreOne(string comparer) => Verify($$"""
        System.StringComparer comparer = null;
        var action = new Dictionary<string, object>({{comparer}}) { {{Complete}}, ["trigger_time"] = "ON_SUCESS" };
        action["Trigger_Time"] = "ON_SUCCESS";
        action["NAME"] = "m";
        Send(action);
        Send(new Dictionary<string, object>({{comparer}}) { {{Complete}}, ["trigger_time"] = "ON_SUCESS", ["Trigger_Time"] = "ON_SUCCESS" });
        """);

    [Theory]
    [InlineData("")]
    [InlineData("System.StringComparer.Ordinal")]
    [InlineData("(IEqualityComparer<string>)null")]
    public Task WithLetterCaseTheyAreTwo(string comparer) => Verify($$"""
        var action = new Dictionary<string, object>({{comparer}}) { {{Complete}} };
        action[{|BUDDY1002:"Name"|}] = "m";
        Send(action);
        """);

    [Fact]
    public Task TheLastWriteWins() => Verify($$"""
        var action = new Dictionary<string, object> { {{Complete}}, ["trigger_time"] = "ON_SUCESS" };
        action["trigger_time"] = "ON_SUCCESS";
        Send(action);
        """);

    [Fact]
    public Task AWriteOnABranchIsJudgedAtItsPlace() => Verify($$"""
        var action = new Dictionary<string, object> { {{Complete}}, ["trigger_time"] = "ON_SUCCESS" };
        if (flag)
            action["trigger_time"] = {|BUDDY1003:"ON_WARNIN"|};
        Send(action);
        """);

    [Fact]
    public Task WhatIsSetOnOneBranchIsNotMissed() => Verify("""
        var action = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["name"] = "n", ["integration"] = new { identifier = "aws" }, ["region"] = "us-east-1", ["local_path"] = "t", ["cluster"] = "c" };
        if (flag)
            action["service"] = "s";
        Send(action);
        """);

    [Fact]
    public Task ConditionsThatHangTogetherGiveNoFinding() => Verify($$"""
        var action = new Dictionary<string, object> { {{Complete}} };
        if (flag)
        {
            action["trigger_time"] = "ON_FAILURE";
            action["run_only_on_first_failure"] = true;
        }
        Send(action);
        """);

    [Fact]
    public Task ABranchThatLacksTheCompanionIsTold() => Verify($$"""
        var action = new Dictionary<string, object> { {{Complete}} };
        if (flag)
            action["trigger_time"] = {|BUDDY1102:"ON_FAILURE"|};
        Send(action);
        """);

    [Fact]
    public Task BothBranchesOverwrite() => Verify($$"""
        var action = new Dictionary<string, object> { {{Complete}}, ["trigger_time"] = "ON_FAILURE" };
        if (flag)
            action["trigger_time"] = "ON_SUCCESS";
        else
            action["trigger_time"] = "ON_WARNING";
        Send(action);
        """);

    [Fact]
    public Task ALoopLeavesOpenWhatItAdds() => Verify("""
        var action = new Dictionary<string, object> { ["type"] = "AWS_ECS" };
        foreach (var pair in more)
            action[pair.Key] = pair.Value;
        Send(action);
        """);

    [Fact]
    public Task AHelperMayAddFields() => Verify("""
        var action = new Dictionary<string, object> { ["type"] = "AWS_ECS" };
        Fill(action);
        Send(action);
        """);

    [Fact]
    public Task ARemovedFieldIsMissed() => Verify($$"""
        var action = new Dictionary<string, object> { {{Complete.Replace("\"AWS_ECS\"", "{|BUDDY1001:\"AWS_ECS\"|}")}} };
        action.Remove("cluster");
        Send(action);
        """);

    [Fact]
    public Task WhatComesAfterItWasSentCountsForNothing() => Verify("""
        var action = new Dictionary<string, object> { ["type"] = {|BUDDY1001:"AWS_ECS"|} };
        if (flag)
        {
            Send(action);
            return;
        }
        action["name"] = "n";
        """);

    [Fact]
    public Task AnotherObjectInTheSameVariable() => Verify($$"""
        var action = new Dictionary<string, object> { ["type"] = "AWS_ECS" };
        action = new Dictionary<string, object> { {{Complete}} };
        Send(action);
        """);

    [Theory]
    [InlineData("var holder = new { action }; holder.action[\"service\"] = \"s\";")]
    [InlineData("var pair = (action, 1); pair.action[\"service\"] = \"s\";")]
    [InlineData("var all = new[] { action }; all[0][\"service\"] = \"s\";")]
    public Task WhatHoldsItCanChangeIt(string change) => Verify($$"""
        var action = new Dictionary<string, object> { {{Complete}} };
        action.Remove("service");
        {{change}}
        Send(action);
        """);

    [Fact]
    public Task LookingAtAPartChangesNothing() => Verify("""
        var action = new Dictionary<string, object> { ["type"] = {|BUDDY1001:"AWS_ECS"|}, ["name"] = "n" };
        System.Console.WriteLine(action.Count.ToString() + action["name"].ToString() + action["name"]?.ToString());
        Send(action);
        """);

    [Fact]
    public Task APartInAVariableOfItsOwn() => Verify($$"""
        var action = new Dictionary<string, object> { {{Complete}} };
        var condition = new Dictionary<string, object>();
        condition["trigger_condition"] = "VAR_IS";
        condition["trigger_variable_key"] = "k";
        condition["trigger_variable_value"] = "v";
        action["trigger_conditions"] = new[] { condition };
        Send(action);
        """);

    [Fact]
    public Task WhatIsReturnedIsJudgedAsItIsThen() => Verify($$"""
        Dictionary<string, object> Build()
        {
            var action = new Dictionary<string, object> { {{Complete}}, ["trigger_time"] = "ON_SUCESS", ["run_next"] = "WAIT_ON_SUCCESS" };
            action["trigger_time"] = "ON_SUCCESS";
            if (flag)
                return null;
            action["run_next"] = {|BUDDY1003:"WAIT_ON_SUCESS"|};
            return action;
        }

        Send(Build());
        """);

    private static Task Verify(string body) => VerifyCS.VerifyAnalyzerAsync($$"""
        using System.Collections.Generic;

        class Deploy
        {
            void Run(bool flag, Dictionary<string, object> more)
            {
                {{body}}
            }

            extern void Send(object payload);
            extern void Fill(Dictionary<string, object> payload);
        }
        """);
}
