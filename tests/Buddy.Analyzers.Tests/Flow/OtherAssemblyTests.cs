using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Tests.Flow;

/// <summary>What code of other assemblies may do with an object between its creation and the request: a library has users that are not seen, a program has none.</summary>
public class OtherAssemblyTests
{
    private const string Hook = "public class Deploy { protected virtual void Complete(Fields action) { } public Task Run() { var action = NEW; Complete(action); return Http.Post(action); } }";
    private const string Step = "public interface IStep { void Complete(Fields action); } class NoStep : IStep { public void Complete(Fields action) { } } public class Deploy { public Task Run(IStep step) { var action = NEW; step.Complete(action); return Http.Post(action); } }";
    private const string Kept = "public class Deploy { public Fields Action { get; } = NEW; public Task Run() => Http.Post(Action); }";
    private const string KeptForDerived = "public class Deploy { protected readonly Fields Action = NEW; public Task Run() => Http.Post(Action); }";

    [Theory]
    [InlineData(Hook)]
    [InlineData(Step)]
    [InlineData(Kept)]
    [InlineData(KeptForDerived)]
    public Task OfALibraryMayBeCompleted(string code) => VerifyAsync(code, "\"AWS_ECS\"", OutputKind.DynamicallyLinkedLibrary);

    [Theory]
    [InlineData(Hook)]
    [InlineData(Step)]
    [InlineData(Kept)]
    [InlineData(KeptForDerived)]
    public Task OfAProgramIsJudged(string code) => VerifyAsync(code, "{|BUDDY1001:\"AWS_ECS\"|}", OutputKind.ConsoleApplication);

    [Theory]
    [InlineData("class Deploy { protected virtual void Complete(Fields action) { } public Task Run() { var action = NEW; Complete(action); return Http.Post(action); } }")]
    [InlineData("public sealed class Deploy { public void Complete(Fields action) { } public Task Run() { var action = NEW; Complete(action); return Http.Post(action); } }")]
    [InlineData("public interface IClient { Task Post(object action); } class Client : IClient { public Task Post(object action) => Http.Post(action); } public class Deploy { public Task Run(IClient client) => client.Post(NEW); }")]
    [InlineData("public class Deploy { internal Fields Action { get; } = NEW; public Task Run() => Http.Post(Action); }")]
    [InlineData("public class Deploy { public IReadOnlyDictionary<string, object> Action { get; } = NEW; public Task Run() => Http.Post(Action); }")]
    public Task OfALibraryIsJudgedWhereNobodyElseCanChangeIt(string code) => VerifyAsync(code, "{|BUDDY1001:\"AWS_ECS\"|}", OutputKind.DynamicallyLinkedLibrary);

    private static Task VerifyAsync(string code, string type, OutputKind kind) => new BuddyAnalyzerTest<ActionPayloadAnalyzer>
    {
        TestState =
        {
            OutputKind = kind,
            Sources =
            {
                $$"""
                using System.Collections.Generic;
                using System.Net.Http;
                using System.Net.Http.Json;
                using System.Threading.Tasks;
                using Fields = System.Collections.Generic.Dictionary<string, object>;

                static class Http
                {
                    public static Task Post(object action) => new HttpClient().PostAsJsonAsync("https://api.buddy.works/workspaces/acme/projects/shop/pipelines/7/actions", action);

                    static void Main() { }
                }

                {{code.Replace("NEW", $$"""new Fields { ["type"] = {{type}}, ["name"] = "n" }""")}}
                """,
            },
        },
    }.RunAsync();
}
