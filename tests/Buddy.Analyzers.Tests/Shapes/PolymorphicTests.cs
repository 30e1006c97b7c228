using static Buddy.Analyzers.Tests.Shapes.Sample;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>The type written by the serializer: <c>[JsonDerivedType]</c>.</summary>
public class PolymorphicTests
{
    private const string Actions = """
        using System.Text.Json.Serialization;

        [JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
        [JsonDerivedType(typeof(EcsAction), "AWS_ECS")]
        [JsonDerivedType(typeof(SleepAction), typeDiscriminator: "JEV")]
        public abstract class BuddyAction
        {
            [JsonPropertyName("name")] public string Name { get; set; }
            [JsonPropertyName("trigger_time")] public string TriggerTime { get; set; }
        }

        public class EcsAction : BuddyAction
        {
            [JsonPropertyName("cluster")] public string Cluster { get; set; }
        }

        public class SleepAction : BuddyAction { }
        """;

    [Fact]
    public Task DerivedTypes() => VerifyAsync("""
        void Run(BuddyAction action)
        {
            Send({|BUDDY1001:new|} EcsAction { Name = "n", Cluster = "c" });
            Send(new SleepAction { Name = "n", TriggerTime = "ON_SUCCESS" });
        }
        """, Actions);

    [Fact]
    public Task TheDefaultDiscriminatorIsNoField() => VerifyAsync("""
        void Run() => Send(new EcsAction { Name = "n", Cluster = "c" });
        """, Actions.Replace("[JsonPolymorphic(TypeDiscriminatorPropertyName = \"type\")]", "[JsonPolymorphic]"));

    [Fact]
    public Task NewtonsoftWritesNone() => VerifyAsync("""
        string Run() => Newtonsoft.Json.JsonConvert.SerializeObject(new EcsAction { Name = "n", Cluster = "c" });
        """, Actions);

    /// <summary>The type that the call names to the serializer decides.</summary>
    [Fact]
    public Task TheDiscriminatorIsWrittenUnderTheBaseTypeAlone() => VerifyAsync("""
        async Task Run(HttpClient http, string url)
        {
            await http.PostAsJsonAsync<BuddyAction>(url, {|BUDDY1001:new|} EcsAction { Name = "n", Cluster = "c" });
            await http.PostAsJsonAsync<BuddyAction>(url, new SleepAction { Name = "n", TriggerTime = "ON_SUCCESS" });
            await http.PostAsJsonAsync("/workspaces/w/projects/p/pipelines/1/actions", {|BUDDY1001:new|} SleepAction { Name = "n", TriggerTime = "ON_SUCCESS" });
            await http.PostAsJsonAsync("/workspaces/w/projects/p/pipelines/1/actions", new SelfAction { Name = "n", TriggerTime = "ON_SUCCESS" });
        }
        """, Actions + """

        [JsonPolymorphic(TypeDiscriminatorPropertyName = "type"), JsonDerivedType(typeof(SelfAction), "JEV")]
        public class SelfAction
        {
            [JsonPropertyName("name")] public string Name { get; set; }
            [JsonPropertyName("trigger_time")] public string TriggerTime { get; set; }
        }
        """);

    [Fact]
    public Task Interfaces() => VerifyAsync("""
        void Run() => Send({|BUDDY1001:new|} EcsAction { name = "n" });
        """, """
        using System.Text.Json.Serialization;

        [JsonPolymorphic(TypeDiscriminatorPropertyName = "type"), JsonDerivedType(typeof(EcsAction), "AWS_ECS")]
        public interface IAction { string name { get; set; } }

        public class EcsAction : IAction { public string name { get; set; } }
        """);
}
