namespace Buddy.Analyzers.Tests.Markers;

/// <summary>A client in another project marks what it takes; nothing in the project at hand speaks for Buddy.</summary>
public class MarksOfOtherAssembliesTests
{
    [Theory]
    [InlineData("void Run(Shop.Client client) => client.Add(\"{ \\\"type\\\": {|BUDDY1001:\\\"SLEEP\\\"|}, \\\"name\\\": \\\"n\\\" }\");")]
    [InlineData("void Run(Shop.Client client) { var json = \"{ \\\"type\\\": {|BUDDY1001:\\\"SLEEP\\\"|}, \\\"name\\\": \\\"n\\\" }\"; client.Add(json); }")]
    [InlineData("void Run(Shop.Client client) => client.Log(\"{ \\\"type\\\": \\\"SLEEP\\\", \\\"name\\\": \\\"n\\\" }\");")]
    public Task Count(string member)
    {
        var test = new BuddyAnalyzerTest<ActionPayloadAnalyzer> { TestCode = $"class C {{ {member} }}" };
        test.TestState.AdditionalProjects["Client"].Sources.Add("""
            using System.Diagnostics.CodeAnalysis;

            namespace Shop
            {
                public class Client
                {
                    public void Add([StringSyntax("Json", "BuddyAction")] string action) { }
                    public void Log(string text) { }
                }
            }
            """);
        test.TestState.AdditionalProjectReferences.Add("Client");
        return test.RunAsync();
    }
}
