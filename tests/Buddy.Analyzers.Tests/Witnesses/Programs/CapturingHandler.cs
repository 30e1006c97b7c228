using System.Net;

namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>Keeps the body of each request and answers that all is well.</summary>
internal sealed class CapturingHandler : HttpMessageHandler
{
    /// <summary>The bodies, in the order of the requests.</summary>
    public List<string> Bodies { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}") };
    }
}
