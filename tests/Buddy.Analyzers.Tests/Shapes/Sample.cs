using Buddy.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>Verifies a sample: the code of a member of <c>class Deploy</c>, which sends payloads, and the files of the types that it uses.</summary>
internal static class Sample
{
    private static readonly ReferenceAssemblies References = SampleReferences.Net100WithNewtonsoft;

    /// <summary>Expects exactly the diagnostics in the markup.</summary>
    /// <param name="code">One or more members.</param>
    /// <param name="types">Other files.</param>
    public static Task VerifyAsync(string code, params string[] types)
    {
        var test = new BuddyAnalyzerTest<ActionPayloadAnalyzer> { ReferenceAssemblies = References };
        Add(test.TestState, code, types);

        // What a declaration is to blame for is told at the objects, where the rules about declarations are off.
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.BUDDY1402.severity = none\ndotnet_diagnostic.BUDDY1404.severity = none"));
        return test.RunAsync();
    }

    /// <summary>Expects the offered fix to turn the code into <paramref name="fixedCode"/>, one by one and all at once.</summary>
    /// <param name="code">One or more members.</param>
    /// <param name="fixedCode">The same members, corrected; the same text where nothing may be offered.</param>
    /// <param name="key">The correction to take; the first one offered where it is null.</param>
    /// <param name="types">Other files.</param>
    public static Task VerifyFixAsync(string code, string fixedCode, string? key = null, params string[] types)
    {
        var test = new ActionFixTest
        {
            ReferenceAssemblies = References,
            CodeActionEquivalenceKey = key,
        };
        Add(test.TestState, code, types);
        Add(test.FixedState, fixedCode, types);
        return test.RunAsync();
    }

    private static void Add(SolutionState state, string code, string[] types)
    {
        state.Sources.Add(Class(code));
        foreach (var type in types)
            state.Sources.Add(type);
    }

    private static string Class(string code) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;

        class Deploy
        {
            readonly HttpClient client = new HttpClient();

            extern void Send(object payload);

        {{string.Join("\n", code.Split('\n').Select(static line => line.Length == 0 ? line : "    " + line))}}
        }
        """;
}
