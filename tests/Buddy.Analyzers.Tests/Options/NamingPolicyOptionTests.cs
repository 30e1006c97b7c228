using static Buddy.Analyzers.Tests.Options.ConfiguredCode;

namespace Buddy.Analyzers.Tests.Options;

/// <summary><c>naming_policy</c> says how members are named where the code does not show it.</summary>
public class NamingPolicyOptionTests
{
    private const string Unseen = """Send(new { Type = {0}, Name = "n", TriggerTime = {1} });""";

    [Theory]
    [InlineData("snake_case_lower", "{|BUDDY1003:\"ON_SUCESS\"|}")]
    [InlineData("SNAKE_CASE_LOWER", "{|BUDDY1003:\"ON_SUCESS\"|}")]
    [InlineData("camel_case", "\"ON_SUCESS\"")]
    [InlineData("none", "\"ON_SUCESS\"")]
    [InlineData("no_such_policy", "\"ON_SUCESS\"")]
    public Task Names_what_is_unseen(string policy, string value) =>
        VerifyAsync(Unseen.Replace("{0}", "\"JIRA_BUILD\"").Replace("{1}", value), "buddy_analyzers.naming_policy = " + policy);

    [Fact]
    public Task Without_it_nothing_is_certain() => VerifyAsync(Unseen.Replace("{0}", "\"JIRA_BUILD\"").Replace("{1}", "\"ON_SUCESS\""));

    [Fact]
    public Task Names_members_of_types() => VerifyAsync(
        """
        Send(new EcsAction { Type = "JIRA_BUILD", Name = "n", TriggerTime = {|BUDDY1003:"ON_SUCESS"|} });
        """ + "\n} class EcsAction { public string Type { get; set; } public string Name { get; set; } public string TriggerTime { get; set; } } async Task Other() {",
        "buddy_analyzers.naming_policy = snake_case_lower");

    /// <summary>What the code shows leads.</summary>
    [Fact]
    public Task Leaves_what_is_seen() => VerifyAsync(
        """
        Send(JsonSerializer.Serialize(new { Type = "JIRA_BUILD", Name = "n", TriggerTime = "ON_SUCESS" }));
        var both = new { Type = "JIRA_BUILD", Name = "n", TriggerTime = "ON_SUCESS" };
        Send(JsonSerializer.Serialize(both));
        await http.PostAsJsonAsync(text, both);
        """,
        "buddy_analyzers.naming_policy = snake_case_lower");
}
