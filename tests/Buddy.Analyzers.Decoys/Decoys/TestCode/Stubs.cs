using System.Net;
using FluentAssertions;
using Moq;
using NSubstitute;
using RichardSzalay.MockHttp;
using Shouldly;
using VerifyXunit;
using WireMock;
using Xunit;

namespace Decoys.TestCode;

public interface IBuddyClient
{
    Task<string> GetActionAsync(int id);

    Task<object> AddActionAsync(object action);
}

public class ActionView
{
    public int id { get; set; }

    public string? type { get; set; }

    public string? name { get; set; }

    public string? trigger_time { get; set; }

    public string? html_url { get; set; }

    public string? last_execution_status { get; set; }
}

public class Stubs
{
    private const string Answer = """
        {
          "url": "https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions/2",
          "html_url": "https://app.buddy.works/w/p/pipelines/pipeline/1/action/2",
          "id": 2,
          "name": "ECS by API",
          "type": "AWS_ECS",
          "trigger_time": "ON_EVERY_EXECUTION",
          "last_execution_status": "INITIAL"
        }
        """;

    // Decoy: an answer that a mocked handler gives, as a constant.
    [Fact]
    public void Reads_the_answer()
    {
        var handler = new MockHttpMessageHandler();
        handler.When("https://api.buddy.works/*/pipelines/1/actions/2?type=AWS_ECS").Respond("application/json", Answer);
    }

    // Decoy: an answer in place.
    [Fact]
    public void Reads_a_failed_one()
    {
        var handler = new MockHttpMessageHandler();
        handler.When(HttpMethod.Get, "*").Respond(HttpStatusCode.OK, "application/json",
            "{\"id\":2,\"type\":\"AWS_ECS\",\"url\":\"https://api.buddy.works/2\",\"trigger_time\":\"ON_FAILURE\",\"last_execution_status\":\"FAILED\"}");
    }

    // Decoy: an answer as content.
    [Fact]
    public void Reads_content() =>
        new MockHttpMessageHandler().When("*").Respond(JsonContent.Create(new { id = 2, type = "AWS_ECS", last_execution_status = "SKIPPED" }));

    // Decoy: the answer of a handler of one's own.
    public static HttpResponseMessage Handle() => new(HttpStatusCode.OK)
    {
        Content = JsonContent.Create(new { id = 2, type = "RUN_DOCKER_CONTAINER", name = "Test", html_url = "https://app.buddy.works/2" }),
    };

    // Decoy: the same as text.
    public static HttpResponseMessage HandleText() =>
        new() { Content = new StringContent("""{"id": 3, "type": "RUN_DOCKER_CONTAINER", "url": "https://x", "trigger_time": "ON_FAILURE"}""") };

    // Decoy: an answer with no more than a type, by a handler of one's own.
    public static Task<HttpResponseMessage> Minimal()
    {
        var response = new HttpResponseMessage(HttpStatusCode.Created);
        response.Content = new StringContent(JsonSerializer.Serialize(new { type = "AWS_ECS", name = "Deploy" }));
        return Task.FromResult(response);
    }

    // Decoy: the answer of a server in the test.
    public static void Server(WireMockServer server) => server
        .Given(Request.Create().WithPath("/workspaces/w/projects/p/pipelines/1/actions").UsingGet())
        .RespondWith(Response.Create().WithStatusCode(200).WithBodyAsJson(new { actions = new[] { new { id = 1, type = "AWS_ECS", name = "Deploy" } } }));

    // Decoy: the same as text.
    public static void ServerText(WireMockServer server) => server.Given(Request.Create().UsingGet())
        .RespondWith(Response.Create().WithBody(@"{ ""id"": 1, ""type"": ""AWS_ECS"", ""url"": ""https://x"", ""trigger_time"": ""ON_FAILURE"" }"));

    // Decoy: what a mock gives back.
    [Fact]
    public void Mocks()
    {
        var client = new Mock<IBuddyClient>();
        client.Setup(x => x.GetActionAsync(2)).ReturnsAsync("{\"type\":\"AWS_ECS\",\"name\":\"Deploy\",\"trigger_time\":\"ON_FAILURE\"}");
        client.Setup(x => x.AddActionAsync(It.IsAny<object>())).ReturnsAsync(new { type = "AWS_ECS", name = "Deploy", id = 2 });
    }

    // Decoy: what a substitute gives back.
    [Fact]
    public void Substitutes()
    {
        var client = Substitute.For<IBuddyClient>();
        client.AddActionAsync(new { type = "HTTP" }).Returns(new { type = "AWS_ECS", trigger_time = "ON_FAILURE" });
    }

    // Decoy: an expected answer.
    [Fact]
    public void Expects()
    {
        var action = JsonSerializer.Deserialize<ActionView>(Answer)!;
        action.Should().BeEquivalentTo(new { type = "AWS_ECS", name = "ECS by API", trigger_time = "ON_EVERY_EXECUTION" });
        action.ShouldBeEquivalentTo(new ActionView { id = 2, type = "AWS_ECS", trigger_time = "ON_FAILURE" });
    }

    // Decoy: an expected answer, made beforehand.
    [Fact]
    public void Expects_later()
    {
        var expected = new ActionView { type = "RUN_DOCKER_CONTAINER", trigger_time = "ON_FAILURE", last_execution_status = "FAILED" };
        Assert.Equivalent(expected, JsonSerializer.Deserialize<ActionView>(Answer));
    }

    // Decoy: a snapshot.
    [Fact]
    public Task Snapshot() => Verifier.Verify(new { type = "AWS_ECS", trigger_time = "ON_FAILURE" });

    // Decoy: what a call must have been given.
    [Fact]
    public void Verified() => new Mock<IBuddyClient>().Verify(x => x.AddActionAsync(new { type = "AWS_ECS", trigger_time = "ON_FAILURE" }));
}
