using Buddy.Analyzers.Payloads.Usage;

namespace Buddy.Analyzers.Tests.Recognition;

/// <summary>What the text of a URL shows of where a request goes; <c>~</c> stands for what is not known.</summary>
public class RequestUrlTests
{
    [Theory]
    [InlineData("workspaces/w/projects/p/pipelines/7/actions", nameof(RequestTarget.Actions))]
    [InlineData("/workspaces/~/projects/~/pipelines/~/actions/?x=1", nameof(RequestTarget.Actions))]
    [InlineData("https://api.buddy.works/workspaces/w/projects/p/pipelines/7/actions", nameof(RequestTarget.Actions))]
    [InlineData("https://buddy.acme.dev:8443/api/workspaces/w/projects/p/pipelines/7/actions#x", nameof(RequestTarget.Actions))]
    [InlineData("https://~/pipelines/7/actions", nameof(RequestTarget.Actions))]
    [InlineData("~pipelines/~/actions/~", nameof(RequestTarget.Unseen))]
    [InlineData("~/pipelines/~/actions/~", nameof(RequestTarget.OneAction))]
    [InlineData("pipelines/7/actions/2?refresh=true", nameof(RequestTarget.OneAction))]
    [InlineData("", nameof(RequestTarget.Unseen))]
    [InlineData("~", nameof(RequestTarget.Unseen))]
    [InlineData("~/~", nameof(RequestTarget.Unseen))]
    [InlineData("actions", nameof(RequestTarget.Unseen))]
    [InlineData("actions/2", nameof(RequestTarget.Unseen))]
    [InlineData("~/actions/2", nameof(RequestTarget.Unseen))]
    [InlineData("7/actions/2", nameof(RequestTarget.Unseen))]
    [InlineData("~/2", nameof(RequestTarget.Unseen))]
    [InlineData("https://api.buddy.works/~", nameof(RequestTarget.Unseen))]
    [InlineData("workspaces/w/~", nameof(RequestTarget.Unseen))]
    [InlineData("https://ci.acme.dev/workspaces/w/projects/p/pipelines/7/actions", nameof(RequestTarget.Foreign))]
    [InlineData("http://localhost:5000/pipelines/7/actions/2", nameof(RequestTarget.Foreign))]
    [InlineData("https://api.buddy.works/workspaces/w/projects/p/pipelines/7/executions", nameof(RequestTarget.Foreign))]
    [InlineData("pipelines/7/actions/2/logs", nameof(RequestTarget.Foreign))]
    [InlineData("api/steps", nameof(RequestTarget.Foreign))]
    [InlineData("api/steps/~", nameof(RequestTarget.Foreign))]
    [InlineData("api/v1/actions/~", nameof(RequestTarget.Foreign))]
    [InlineData("~/jobs", nameof(RequestTarget.Foreign))]
    public void Shows_the_target(string url, string target) => Assert.Equal(target, RequestUrl.Of(url.Replace('~', ActionsUrl.Hole)).ToString());

    [Theory]
    [InlineData("https://api.buddy.works/", "pipelines/7", "https://api.buddy.works/pipelines/7")]
    [InlineData("https://api.buddy.works", "pipelines/7", "https://api.buddy.works/pipelines/7")]
    [InlineData("https://api.buddy.works/workspaces/w", "pipelines/7", "https://api.buddy.works/workspaces/pipelines/7")]
    [InlineData("https://api.buddy.works/workspaces/w/", "pipelines/7", "https://api.buddy.works/workspaces/w/pipelines/7")]
    [InlineData("https://api.buddy.works/workspaces/w/", "/pipelines/7", "https://api.buddy.works/pipelines/7")]
    [InlineData("https://api.buddy.works/", "https://ci.acme.dev/x", "https://ci.acme.dev/x")]
    [InlineData("https://ci.acme.dev/", "~/x", "~/x")]
    public void Combines(string baseAddress, string url, string combined) =>
        Assert.Equal(combined.Replace('~', ActionsUrl.Hole), RequestUrl.Combine(baseAddress, url.Replace('~', ActionsUrl.Hole)));
}
