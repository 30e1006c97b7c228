using static Buddy.Analyzers.Tests.Wire.WireSample;

namespace Buddy.Analyzers.Tests.Wire;

/// <summary>What a fix inserts arrives under the API's name, in the spelling of the members beside it.</summary>
public class SpellingFixTests
{
    private const string Snake = "new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }";

    [Fact]
    public Task ThePolicyRenames() => VerifyFixAsync(
        $$"""
        void Run() => Send(JsonSerializer.Serialize(
            new { Type = {|BUDDY1001:"AWS_ECS"|}, Name = "n", Integration = new { Identifier = "i" }, Region = "us-east-1" }, {{Snake}}));
        """,
        $$"""
        void Run() => Send(JsonSerializer.Serialize(
            new { Type = "AWS_ECS", Name = "n", Integration = new { Identifier = "i" }, Region = "us-east-1", LocalPath = "<local_path>", Cluster = "<cluster>", Service = "<service>" }, {{Snake}}));
        """);

    [Fact]
    public Task NestedObjectsToo() => VerifyFixAsync(
        $$"""
        void Run() => Send(JsonSerializer.Serialize(
            new { type = {|BUDDY1001:"AWS_ECS"|}, name = "n", localPath = "p", region = "us-east-1", cluster = "c", service = "s" }, {{Snake}}));
        void Pascal() => Send(JsonSerializer.Serialize(
            new { Type = {|BUDDY1001:"AWS_ECS"|}, Name = "n", LocalPath = "p", Region = "us-east-1", Cluster = "c", Service = "s" }, {{Snake}}));
        """,
        $$"""
        void Run() => Send(JsonSerializer.Serialize(
            new { type = "AWS_ECS", name = "n", localPath = "p", region = "us-east-1", cluster = "c", service = "s", integration = new { identifier = "<integration>" } }, {{Snake}}));
        void Pascal() => Send(JsonSerializer.Serialize(
            new { Type = "AWS_ECS", Name = "n", LocalPath = "p", Region = "us-east-1", Cluster = "c", Service = "s", Integration = new { Identifier = "<integration>" } }, {{Snake}}));
        """);

    [Fact]
    public Task WhatThePolicyWouldMisspellIsWrittenAsOnTheWire() => VerifyFixAsync(
        """
        void Run() => http.PostAsJsonAsync(url, new { Type = {|BUDDY1001:"RUN_DOCKER_CONTAINER"|}, docker_image_name = "i" });
        """,
        """
        void Run() => http.PostAsJsonAsync(url, new { Type = "RUN_DOCKER_CONTAINER", docker_image_name = "i", Name = "<name>", docker_image_tag = "<docker_image_tag>" });
        """);

    [Fact]
    public Task WhereNoPolicyIsSeenTheApisSpelling() => VerifyFixAsync(
        """void Run() => Send(new { type = {|BUDDY1001:"JIRA_BUILD"|}, Note = "c" });""",
        """void Run() => Send(new { type = "JIRA_BUILD", Note = "c", name = "<name>" });""");

    [Fact]
    public Task AMemberOfATypeThatThePolicyNames() => VerifyFixAsync(
        $$"""
        class Own { public string Type { get; set; } public string Name { get; set; } public string DockerImageName { get; set; } public string DockerImageTag { get; set; } }
        void Run() => Send(JsonSerializer.Serialize(new Own { Type = {|BUDDY1001:"RUN_DOCKER_CONTAINER"|}, Name = "n" }, {{Snake}}));
        """,
        $$"""
        class Own { public string Type { get; set; } public string Name { get; set; } public string DockerImageName { get; set; } public string DockerImageTag { get; set; } }
        void Run() => Send(JsonSerializer.Serialize(new Own { Type = "RUN_DOCKER_CONTAINER", Name = "n", DockerImageName = "<docker_image_name>", DockerImageTag = "<docker_image_tag>" }, {{Snake}}));
        """);

    [Fact]
    public Task AnEnumUnderThePolicy() => VerifyFixAsync(
        """
        enum When { OnSuccess, OnSucess }
        void Run() => Send(JsonSerializer.Serialize(
            new { type = "JIRA_BUILD", name = "n", trigger_time = {|BUDDY1003:When.OnSucess|} },
            new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) } }));
        """,
        """
        enum When { OnSuccess, OnSucess }
        void Run() => Send(JsonSerializer.Serialize(
            new { type = "JIRA_BUILD", name = "n", trigger_time = When.OnSuccess },
            new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) } }));
        """);
}
