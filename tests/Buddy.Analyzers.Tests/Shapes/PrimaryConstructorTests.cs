using Microsoft.CodeAnalysis.CSharp;
using static Buddy.Analyzers.Tests.Shapes.Sample;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>Primary constructors of classes: C# 12.</summary>
public class PrimaryConstructorTests
{
    private static readonly bool IsKnown = Enum.IsDefined(typeof(LanguageVersion), 1200);

    [Fact]
    public Task Parameters() => !IsKnown ? Task.CompletedTask : VerifyAsync("""
        class Action(string type, string name = null)
        {
            public string type { get; } = type;
            public string name { get; set; } = name;
        }
        class ContainerAction(string image, string tag = null) : Action("RUN_DOCKER_CONTAINER", "n")
        {
            public string docker_image_name { get; set; } = image;
            public string docker_image_tag { get; init; } = tag;
            public string shell { get; set; }
        }
        void Run()
        {
            Send({|BUDDY1001:new|} ContainerAction("image"));
            Send(new ContainerAction("image", "1") { shell = {|BUDDY1003:"bash"|} });
        }
        """);

    [Fact]
    public Task CollectionExpressions() => !IsKnown ? Task.CompletedTask : VerifyAsync("""
        void Run(Condition other) => Send(new Ecs
        {
            Type = "AWS_ECS", Name = "n", Region = "us-east-1", LocalPath = "p", Cluster = "c", Service = "s", Integration = new() { Identifier = "i" },
            TriggerConditions = [other, {|BUDDY1001:new|}() { Kind = "VAR_IS", Key = "k" }],
        });
        """, PayloadTypes.SystemTextJson);
}
