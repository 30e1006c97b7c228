using Buddy.Analyzers.Tests.Verifier.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Verifier;

/// <summary>A message that lacks an argument or is another one elsewhere fails.</summary>
public class MessageTests
{
    [Fact]
    public void MessageWithoutItsArgumentsFails() => Fails(Diagnostic.Create(WordAnalyzer.Rule, Location.None), "the message of TOY0001 lacks arguments: '{0}' is a bad name");

    [Fact]
    public void MessageThatDependsOnTheCultureFails() => Fails(Diagnostic.Create(WordAnalyzer.Rule, Location.None, 1.5), "depends on the culture");

    [Fact]
    public void BracesInAnArgumentPass() => MessageCheck.Verify(Diagnostic.Create(WordAnalyzer.Rule, Location.None, "{1}"), new DefaultVerifier());

    private static void Fails(Diagnostic diagnostic, string message) => Assert.Contains(
        message, Assert.ThrowsAny<Exception>(() => MessageCheck.Verify(diagnostic, new DefaultVerifier())).Message, StringComparison.Ordinal);
}
