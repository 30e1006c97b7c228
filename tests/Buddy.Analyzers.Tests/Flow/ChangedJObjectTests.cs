namespace Buddy.Analyzers.Tests.Flow;

/// <summary>A <c>JObject</c> in a local variable, changed between its creation and where it is sent.</summary>
public class ChangedJObjectTests : ChangedNodeTests
{
    protected override string Using => "Newtonsoft.Json.Linq";

    protected override string TypeName => "JObject";

    protected override string Replace => "Replace";

    protected override string Text => "action.ToString()";

    [Theory]
    [InlineData("action.Add(new JProperty(\"service\", \"s\"));", "\"AWS_ECS\"")]
    [InlineData("action.Add(new JProperty(\"disabled\", true));", "{|BUDDY1001:\"AWS_ECS\"|}")]
    [InlineData("action.Add(new JProperty(name, \"s\"));", "\"AWS_ECS\"")]
    [InlineData("action.Merge(JObject.Parse(name));", "\"AWS_ECS\"")]
    [InlineData("action.Property(\"region\").AddAfterSelf(new JProperty(\"service\", \"s\"));", "\"AWS_ECS\"")]
    public Task PropertiesAreAddedAsObjects(string change, string type) => Verify(change, type);

    [Fact]
    public Task AllIsRemoved() => Verify("action.RemoveAll(); action[\"type\"] = {|BUDDY1001:\"AWS_ECS\"|}; action[\"name\"] = \"n\";", "\"AWS_ECS\"");
}
