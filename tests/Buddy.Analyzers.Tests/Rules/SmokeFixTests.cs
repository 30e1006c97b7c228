using Buddy.Analyzers.CodeFixes;
using VerifyCS = Microsoft.CodeAnalysis.CSharp.Testing.CSharpCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider, Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace Buddy.Analyzers.Tests.Rules;

public class SmokeFixTests
{
    [Fact]
    public Task AnonymousMissing() => VerifyCS.VerifyCodeFixAsync("""
        class Deploy
        {
            object Run() => new
            {
                type = {|BUDDY1001:"AWS_ECS"|},
                name = "Deploy", // the name
            };
        }
        """, """
        class Deploy
        {
            object Run() => new
            {
                type = "AWS_ECS",
                name = "Deploy", // the name
                integration = new { identifier = "<integration>" },
                region = "<region>",
                local_path = "<local_path>",
                cluster = "<cluster>",
                service = "<service>",
            };
        }
        """);

    [Fact]
    public Task DictionaryMissing() => VerifyCS.VerifyCodeFixAsync("""
        using System.Collections.Generic;
        class Deploy
        {
            void Run() => Send(new Dictionary<string, object> { ["type"] = {|BUDDY1001:"AWS_ECS"|}, ["name"] = "n", ["cluster"] = "c" });
            void Send(object o) { }
        }
        """, """
        using System.Collections.Generic;
        class Deploy
        {
            void Run() => Send(new Dictionary<string, object> { ["type"] = "AWS_ECS", ["name"] = "n", ["cluster"] = "c", ["integration"] = new { identifier = "<integration>" }, ["region"] = "<region>", ["local_path"] = "<local_path>", ["service"] = "<service>" });
            void Send(object o) { }
        }
        """);

    [Fact]
    public Task DtoMissing() => VerifyCS.VerifyCodeFixAsync("""
        using System.Text.Json.Serialization;
        class Integration { [JsonPropertyName("identifier")] public string Identifier { get; set; } }
        abstract class BuddyAction { protected BuddyAction(string type) { Type = type; } [JsonPropertyName("type")] public string Type { get; } [JsonPropertyName("name")] public string Name { get; set; } }
        class Ecs : BuddyAction
        {
            public Ecs() : base("AWS_ECS") { }
            [JsonPropertyName("integration")] public Integration Integration { get; set; }
            [JsonPropertyName("region")] public string Region { get; set; }
            [JsonPropertyName("local_path")] public string LocalPath { get; set; }
            [JsonPropertyName("cluster")] public string Cluster { get; set; }
            [JsonPropertyName("service")] public string Service { get; set; }
        }
        class Deploy
        {
            void Run() => Send({|BUDDY1001:new|} Ecs { Name = "n", Cluster = "c" });
            void Send(object o) { }
        }
        """, """
        using System.Text.Json.Serialization;
        class Integration { [JsonPropertyName("identifier")] public string Identifier { get; set; } }
        abstract class BuddyAction { protected BuddyAction(string type) { Type = type; } [JsonPropertyName("type")] public string Type { get; } [JsonPropertyName("name")] public string Name { get; set; } }
        class Ecs : BuddyAction
        {
            public Ecs() : base("AWS_ECS") { }
            [JsonPropertyName("integration")] public Integration Integration { get; set; }
            [JsonPropertyName("region")] public string Region { get; set; }
            [JsonPropertyName("local_path")] public string LocalPath { get; set; }
            [JsonPropertyName("cluster")] public string Cluster { get; set; }
            [JsonPropertyName("service")] public string Service { get; set; }
        }
        class Deploy
        {
            void Run() => Send(new Ecs { Name = "n", Cluster = "c", Integration = new Integration { Identifier = "<integration>" }, Region = "<region>", LocalPath = "<local_path>", Service = "<service>" });
            void Send(object o) { }
        }
        """);
}
