using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Tests.Gate;

public class MemberTextTests
{
    [Theory]
    [InlineData("object F() => new { docker_image_name = x };")]
    [InlineData("object F() => new { a, DockerImageName = x };")]
    [InlineData("object F() => new { @docker_image_name = x };")]
    [InlineData("object F() => new { docker_image_name /* the image */ = x };")]
    [InlineData("object F() => new { \\u0064ocker_image_name = x };")]
    [InlineData("object F() => new { settings.DockerImageName };")]
    [InlineData("object F() => new { id, settings?.DockerImageName };")]
    [InlineData("object F() => new\n{\n    type,\n    name\n};")]
    [InlineData("object F() => new { x.Name, deployAction.Type, };")]
    [InlineData("object F() => new { kind = \"AWS_ECS\" };")]
    [InlineData("object F() => new { kind = @\"ATOP\" };")]
    [InlineData("object F() => new { kind = \"ON_SUCCESS\" };")]
    [InlineData("object F() => new Dictionary<string, object> { [\"trigger_time\"] = x, [\"name\"] = y };")]
    [InlineData("object F() => new Dictionary<string, object> { [Keys.TriggerTime] = x, [Keys.Name] = y };")]
    [InlineData("object F() => new Dictionary<string, object> { { Keys.TriggerTime, x }, { Keys.Name, y } };")]
    [InlineData("object F() => new Step { TriggerTime = x, Name = y };")]
    [InlineData("object F() => new Step(triggerTime: x, name: y);")]
    [InlineData("object F() => new JObject(new JProperty(\"trigger_time\", x), new JProperty(Keys.Name, y));")]
    [InlineData("object F() => old with { TriggerTime = x, Name = y };")]
    [InlineData("void F() { var step = new Step(); step.TriggerTime = x; step.Name = y; }")]
    [InlineData("void F() { var step = new Step(); step.TriggerTime ??= x; step.Name += y; }")]
    [InlineData("void F() { var d = new JsonObject(); d[\"trigger_time\"] = x; d.Add(Keys.Name, y); }")]
    [InlineData("object F() => new DeployAction(x);")]
    [InlineData("object F() => new global::Models.DeployAction(x);")]
    [InlineData("object F() => new\n    BuddyStep { Title = x };")]
    [InlineData("object F() => new /* the step */ BuddyStep { Title = x };")]
    [InlineData("object F() => new { kind = (\"AWS_ECS\") };")]
    [InlineData("object F() => new AwsEcsRequest(x);")]
    [InlineData("void F() { DeployAction action = new(x); }")]
    [InlineData("void F() { Models.DeployAction action\n    = new(x); }")]
    [InlineData("void F() { DeployAction a = new(x), b = new(y); }")]
    [InlineData("void F() { DeployAction action = /* now */ new(x); }")]
    [InlineData("DeployAction _action = new(x);")]
    [InlineData("string F() => \"{ \\\"type\\\": \\\"AWS_ECS\\\" }\";")]
    [InlineData("string F() => @\"{ \"\"trigger_time\"\": 1 }\";")]
    [InlineData("string F() => \"\"\"{ \"trigger_time\": 1 }\"\"\";")]
    [InlineData("string F() => $$\"\"\"{ \"type\": \"{{x}}\" }\"\"\";")]
    [InlineData("string F() => $\"{{ \\\"type\\\": \\\"{x}\\\" }}\";")]
    [InlineData("string F() => \"{ \\\"type\\\": \" + x + \"}\";")]
    [InlineData("void F() => Post(\"/pipelines/1/actions\", new { name = x });")]
    [InlineData("void F() => Post($\"{x}/actions?y\", \"{ \\\"type\\\": 1 }\");")]
    [InlineData("// lang=buddy-action\nobject F() => new { name = x };")]
    [InlineData("// lang=buddy-action\nobject P { get => new { name = x }; }")]
    public void LetsThroughWhatTheGateTakes(string member)
    {
        var declaration = Parse(member);
        Assert.Contains(
            declaration.DescendantNodes().OfType<ExpressionSyntax>(),
            static node => PayloadGate.Kinds.Contains(node.Kind()) && PayloadGate.IsCandidate(node, ActionCatalog.Shipped));

        Assert.Equal(PayloadSign.Payload, MemberText.Of(declaration, ActionCatalog.Shipped).Payload);
        Assert.All(declaration.DescendantNodes().OfType<AccessorDeclarationSyntax>(), static accessor =>
            Assert.Equal(PayloadSign.Payload, MemberText.Of(accessor, ActionCatalog.Shipped).Payload));
        Assert.All(declaration.DescendantNodes().OfType<VariableDeclaratorSyntax>(), static variable =>
            Assert.Equal(PayloadSign.Payload, MemberText.Of(variable, ActionCatalog.Shipped).Payload));
    }

    [Theory]
    [InlineData("void F(string name, string type) { Save(name, type); }")]
    [InlineData("void F() { Log($\"{name} of {type} has {value}\"); }")]
    [InlineData("bool F() => x.Name == y.Name && x.Type == y.Type;")]
    [InlineData("object F() => new Order { Id = 1, Name = x };")]
    [InlineData("object F() => new { o.Id, o.Price };")]
    [InlineData("IActionResult F() => Ok(new Order());")]
    [InlineData("void F() { Action<int> run = new(x => x); }")]
    [InlineData("void F() { var client = new ActionsWorkflowClient(connection); }")]
    [InlineData("string F() => \"{ \\\"id\\\": 1, \\\"title\\\": \\\"text\\\" }\";")]
    [InlineData("string F() => x.Type switch { Kind.Email => \"mail\", _ => \"none\" };")]
    [InlineData("void F() { foreach (var type in types) Add(type); }")]
    public void EndsOrdinaryCode(string member) =>
        Assert.NotEqual(PayloadSign.Payload, MemberText.Of(Parse(member), ActionCatalog.Shipped).Payload);

    [Fact]
    public void OfATypeOnlyWhatStandsBeforeItsMembersIsRead()
    {
        var type = Parse("record Step(string x) : Base(new { name = x }) { object F() => new { docker_image_name = x }; }");
        Assert.Equal(PayloadSign.Fields, MemberText.Of(type, ActionCatalog.Shipped).Payload);
    }

    [Fact]
    public void ARecordNeedNotHaveABody() =>
        Assert.Equal(PayloadSign.Payload, MemberText.Of(Parse("record Step(string X) : Base(new { docker_image_name = X });"), ActionCatalog.Shipped).Payload);

    private static MemberDeclarationSyntax Parse(string member) =>
        CSharpSyntaxTree.ParseText($"class C\n{{\n{member}\n}}").GetCompilationUnitRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().First().Members[0];
}
