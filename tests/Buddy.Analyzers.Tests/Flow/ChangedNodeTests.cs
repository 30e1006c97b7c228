using Buddy.Analyzers.Tests.Shapes;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>What holds for the JSON objects of both libraries.</summary>
public abstract class ChangedNodeTests
{
    protected abstract string Using { get; }

    protected abstract string TypeName { get; }

    /// <summary>The method by which a value puts another one in its place.</summary>
    protected abstract string Replace { get; }

    /// <summary>The expression that is the object's JSON.</summary>
    protected abstract string Text { get; }

    [Theory]
    [InlineData("action[\"service\"] = \"s\";")]
    [InlineData("action.Add(\"service\", \"s\");")]
    [InlineData("if (flag) action[\"service\"] = \"s\";")]
    [InlineData("action[name] = \"s\";")]
    [InlineData("Fill(action);")]
    [InlineData("var other = action; other[\"service\"] = \"s\";")]
    public Task AFieldThatMayBeSetIsNotMissed(string change) => Verify(change, "\"AWS_ECS\"");

    [Theory]
    [InlineData("")]
    [InlineData("action[\"timeout\"] = 60;")]
    [InlineData("action[\"service\"] = \"s\"; action.Remove(\"service\");")]
    [InlineData("if (action[\"name\"].ToString() == name) action[\"name\"] = name;")]
    [InlineData("Console.WriteLine(action.Count.ToString());")]
    [InlineData("Console.WriteLine(action[\"name\"]?.ToString());")]
    [InlineData("if (!action.ContainsKey(\"disabled\")) action[\"disabled\"] = true;")]
    public Task AFieldThatIsSetOnNoWayIsMissed(string change) => Verify(change, "{|BUDDY1001:\"AWS_ECS\"|}");

    [Fact]
    public Task ValuesAreConvertedWhereTheyAreAssigned() => Verify(
        "action[\"service\"] = \"s\"; action[\"trigger_time\"] = {|BUDDY1003:\"ON_SUCESS\"|};", "\"AWS_ECS\"");

    [Fact]
    public Task AChoiceIsJudgedAlternativeByAlternative() => Verify(
        "action[\"service\"] = \"s\"; action[\"trigger_time\"] = flag ? {|BUDDY1102:\"ON_FAILURE\"|} : \"ON_SUCCESS\";", "\"AWS_ECS\"");

    [Fact]
    public Task TheLastWriteWins() => Verify(
        "action[\"service\"] = \"s\"; action[\"trigger_time\"] = \"ON_SUCESS\"; action[\"trigger_time\"] = \"ON_SUCCESS\";", "\"AWS_ECS\"");

    /// <summary>By a part, all of the object can be changed.</summary>
    [Theory]
    [InlineData("action[\"region\"].REPLACE(\"eu-west-1\");")]
    [InlineData("var region = action[\"region\"]; region.REPLACE(\"eu-west-1\");")]
    public Task APartMayReplaceItself(string change) => Verify(change.Replace("REPLACE", Replace), "\"AWS_ECS\"");

    [Theory]
    [InlineData("Console.WriteLine(action[\"trigger_time\"].ToString());")]
    [InlineData("var time = action[\"trigger_time\"]; if (time == null) return;")]
    [InlineData("var time = (string)action[\"trigger_time\"]; Console.WriteLine(time);")]
    public Task APartThatIsReadStays(string read) => Verify(
        "action[\"service\"] = \"s\"; action[\"trigger_time\"] = {|BUDDY1003:\"ON_SUCESS\"|}; " + read, "\"AWS_ECS\"");

    [Fact]
    public Task APartInAVariableOfItsOwn() => Verify($$"""
        action["service"] = "s";
        var integration = new {{TypeName}}();
        integration["identifier"] = name;
        action["integration"] = integration;
        """, "\"AWS_ECS\"");

    [Fact]
    public Task TextThatIsOnlyLoggedIsNotSent() => VerifyMember($$"""
        {{TypeName}} Build()
        {
            var action = new {{TypeName}} { ["type"] = "AWS_ECS" };
            Log({{Text}});
            return action;
        }
        """);

    protected Task Verify(string change, string type) => VerifyMember($$"""
        void Run(bool flag, string name)
        {
            var action = new {{TypeName}}
            {
                ["type"] = {{type}}, ["name"] = "n", ["integration"] = new {{TypeName}} { ["identifier"] = "i" }, ["region"] = "us-east-1",
                ["local_path"] = "t", ["cluster"] = "c",
            };
            {{change}}
            Send({{Text}});
        }
        """);

    private Task VerifyMember(string member) => NodeTest.Verify($$"""
        using System;
        using {{Using}};

        class Deploy
        {
            {{member}}

            extern void Send(string json);
            void Log(string json) { }
            extern void Fill({{TypeName}} action);
        }
        """);
}
