using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Filtering;
using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.Tests.Gate;

/// <summary>What is worth binding wherever it stands, and what only in a project that something else speaks for Buddy in.</summary>
public class PayloadGateTests
{
    [Theory]
    [InlineData("new { type = \"AWS_ECS\", name }")]
    [InlineData("new { type, name, docker_image_name = image }")]
    [InlineData("new AwsEcsRequest { Name = name }")]
    [InlineData("new BuddyStep { Name = name }")]
    public void It_speaks_for_itself(string creation) => Assert.Equal((true, true), (IsCandidate(creation), SpeaksForItself(creation)));

    [Theory]
    [InlineData("new DeploymentActionResource { Name = name }")]
    [InlineData("new ActionTemplateParameter { Name = name, Label = label }")]
    [InlineData("new DeploymentActionPackage(name, package)")]
    [InlineData("new { type, name }")]
    public void It_needs_a_project_that_speaks_for_it(string creation) => Assert.Equal((true, false), (IsCandidate(creation), SpeaksForItself(creation)));

    [Theory]
    [InlineData("new { label, name }")]
    [InlineData("new Action(name)")]
    [InlineData("new Transactions { Name = name }")]
    public void It_is_no_candidate(string creation) => Assert.False(IsCandidate(creation));

    private static bool IsCandidate(string creation) => PayloadGate.IsCandidate(SyntaxFactory.ParseExpression(creation), ActionCatalog.Shipped);

    private static bool SpeaksForItself(string creation) =>
        PayloadGate.SpeaksForItself(SyntaxFactory.ParseExpression(creation), ActionCatalog.Shipped, new Lazy<bool>(static () => false));
}
