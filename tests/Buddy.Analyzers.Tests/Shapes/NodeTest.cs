using System.Collections.Immutable;
using Buddy.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>Verifies samples that use System.Text.Json.Nodes or Newtonsoft.Json.Linq.</summary>
internal static class NodeTest
{
    public static readonly ReferenceAssemblies WithNewtonsoft = SampleReferences.Net100WithNewtonsoft;

    /// <summary>The findings are those that the markup says.</summary>
    public static Task Verify(string code) =>
        new BuddyAnalyzerTest<ActionPayloadAnalyzer> { TestCode = code, ReferenceAssemblies = WithNewtonsoft }.RunAsync();

    /// <summary>The same, and the correction with that key, or else the first one, gives the fixed text.</summary>
    public static Task VerifyFix(string code, string fixedCode, string? key = null) =>
        new ActionFixTest
        {
            TestCode = code,
            FixedCode = fixedCode,
            ReferenceAssemblies = WithNewtonsoft,
            CodeActionEquivalenceKey = key,
        }.RunAsync();
}
