using Buddy.Analyzers.Tests.Shapes;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>A helper makes a node of the object that it is given, which is changed on its own: by the helper, by its caller, or by both.</summary>
public class MadeNodeTests
{
    [Theory]
    [InlineData("by the helper", "static void Post(object action) { var node = MAKE; node[\"docker_image_name\"] = \"x\"; node[\"docker_image_tag\"] = \"1\"; Send(node.ToString()); } void Run() => Post(NEW);")]
    [InlineData("by the helper, in a loop", "static void Post(object action, string[] more) { var node = MAKE; foreach (var name in more) node[name] = \"x\"; Send(node.ToString()); } void Run(string[] more) => Post(NEW, more);")]
    [InlineData("by the caller", "static NODE Make(object action) => MAKE; void Run() { var node = Make(NEW); node[\"docker_image_name\"] = \"x\"; node[\"docker_image_tag\"] = \"1\"; Send(node.ToString()); }")]
    [InlineData("by both", "static NODE Make(object action) { var node = MAKE; node[\"docker_image_name\"] = \"x\"; return node; } void Run() { var node = Make(NEW); node[\"docker_image_tag\"] = \"1\"; Send(node.ToString()); }")]
    [InlineData("by another helper", "static void Post(object action) => Fill(MAKE); static void Fill(NODE node) { node[\"docker_image_name\"] = \"x\"; node[\"docker_image_tag\"] = \"1\"; Send(node.ToString()); } void Run() => Post(NEW);")]
    [InlineData("through two helpers", "static NODE Make(object action) => MAKE; static NODE Again(object action) => Make(action); void Run() { var node = Again(NEW); node[\"docker_image_name\"] = \"x\"; node[\"docker_image_tag\"] = \"1\"; Send(node.ToString()); }")]
    public Task IsCompleted(string how, string members) => VerifyAsync(how, members, "\"RUN_DOCKER_CONTAINER\"");

    [Theory]
    [InlineData("nobody changes it", "static void Post(object action) { var node = MAKE; Send(node.ToString()); } void Run() => Post(NEW);")]
    [InlineData("the helper sets another field", "static void Post(object action) { var node = MAKE; node[\"docker_image_name\"] = \"x\"; Send(node.ToString()); } void Run() => Post(NEW);")]
    [InlineData("the caller sets another field", "static NODE Make(object action) => MAKE; void Run() { var node = Make(NEW); node[\"docker_image_name\"] = \"x\"; Send(node.ToString()); }")]
    [InlineData("through two helpers", "static NODE Make(object action) => MAKE; static NODE Again(object action) => Make(action); void Run() => Send(Again(NEW).ToString());")]
    public Task IsJudgedWhere(string how, string members) => VerifyAsync(how, members, "{|BUDDY1001:\"RUN_DOCKER_CONTAINER\"|}");

    private static async Task VerifyAsync(string how, string members, string type)
    {
        Assert.NotEmpty(how);
        foreach (var (node, make) in new[] { ("JsonNode", "JsonSerializer.SerializeToNode(action)"), ("JObject", "JObject.FromObject(action)") })
        {
            await NodeTest.Verify($$"""
                using System.Text.Json;
                using System.Text.Json.Nodes;
                using Newtonsoft.Json.Linq;

                class Deploy
                {
                    {{members.Replace("NEW", $$"""new { type = {{type}}, name = "n" }""").Replace("NODE", node).Replace("MAKE", make)}}

                    static extern void Send(string json);
                }
                """);
        }
    }
}
