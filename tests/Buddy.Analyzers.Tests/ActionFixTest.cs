using Buddy.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests;

/// <summary>
/// A test of the fixes of a rule that inserts placeholders. That they are still there is another rule's finding, which would stand at each of
/// them in the fixed code: the rule is off here, and has tests of its own.
/// </summary>
internal sealed class ActionFixTest : BuddyCodeFixTest<ActionPayloadAnalyzer, PayloadCodeFixProvider>
{
    public ActionFixTest() => DisabledDiagnostics.Add("BUDDY1010");
}

/// <summary>The verifier to <see cref="ActionFixTest"/>.</summary>
internal static class ActionFix
{
    /// <summary>Expects the diagnostics in the markup and <paramref name="expected"/>.</summary>
    public static Task VerifyAnalyzerAsync(string source, params DiagnosticResult[] expected) =>
        BuddyCodeFixVerifier<ActionPayloadAnalyzer, PayloadCodeFixProvider>.VerifyAnalyzerAsync(source, expected);

    /// <summary>Expects the first fix that is offered to turn the code into <paramref name="fixedSource"/>.</summary>
    public static Task VerifyCodeFixAsync(string source, string fixedSource) =>
        new ActionFixTest { TestCode = source, FixedCode = fixedSource }.RunAsync();
}
