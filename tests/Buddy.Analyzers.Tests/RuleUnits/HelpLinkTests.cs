using Buddy.Analyzers.Rules;

namespace Buddy.Analyzers.Tests.RuleUnits;

/// <summary>The link of a finding leads to the page of its rule, or there is none.</summary>
public class HelpLinkTests
{
    private const string Root = "https://example.com/buddy-analyzers/blob/v1";

    [Theory]
    [InlineData(Root, "", Root + "/docs/rules/")]
    [InlineData(Root + "/", "/packages/buddy.analyzers/1.0.0/analyzers/dotnet/roslyn4.5/cs/Buddy.Analyzers.dll", Root + "/docs/rules/")]
    [InlineData(null, "/packages/buddy.analyzers/1.0.0/analyzers/dotnet/roslyn4.5/cs/Buddy.Analyzers.dll", "file:///packages/buddy.analyzers/1.0.0/docs/rules/")]
    [InlineData(null, "/my packages/buddy.analyzers/1.0.0/analyzers/dotnet/roslyn4.5/cs/Buddy.Analyzers.dll", "file:///my%20packages/buddy.analyzers/1.0.0/docs/rules/")]
    [InlineData(null, "", null)]
    [InlineData(null, "/tmp/copies/1/Buddy.Analyzers.dll", null)]
    [InlineData(null, "/analyzers/dotnet/roslyn4.5/cs/Buddy.Analyzers.dll", null)]
    public void Leads_to_the_folder_of_the_pages(string? url, string assembly, string? expected) => Assert.Equal(expected, HelpLinks.FolderOf(url, assembly));
}
