using Buddy.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Wire;

/// <summary>How the sink of a test writes the names of members.</summary>
public enum Names
{
    /// <summary>Nothing is certain.</summary>
    Unknown,

    /// <summary>As they are in C#.</summary>
    Kept,
    Camel,
    Snake,
}

/// <summary>Verifies code that sends payloads with both serializers at hand.</summary>
internal static class WireSample
{
    private static readonly ReferenceAssemblies References = SampleReferences.Net100WithNewtonsoft;

    /// <summary>Expects of two payloads what tells the ways of naming from each other.</summary>
    /// <param name="sink">Code with <c>$</c> for the payload, which it sends.</param>
    /// <param name="names">How the sink is to be understood.</param>
    /// <param name="members">More members of the class.</param>
    public static Task VerifyNamesAsync(string sink, Names names, string members = "")
    {
        var type = Told("BUDDY1001", "\"JIRA_BUILD\"", names is Names.Camel or Names.Snake);
        var time = Told("BUDDY1003", "\"ON_SUCESS\"", names is Names.Snake);
        var plain = Told("BUDDY1001", "\"JIRA_BUILD\"", names is not Names.Unknown);
        return VerifyAsync(
            $$"""
            async Task First(string text) { {{sink.Replace("$", $$"""new { Type = {{type}}, TriggerTime = {{time}} }""")}}; await Task.Yield(); }
            async Task Second(string text) { {{sink.Replace("$", $$"""new { type = {{plain}}, Timeout = 1 }""")}}; await Task.Yield(); }
            """,
            members);
    }

    /// <summary>Expects exactly the diagnostics in the markup.</summary>
    public static Task VerifyAsync(params string[] members) => VerifyWithAsync([], members);

    /// <summary>The same for code that names more namespaces in its <c>using</c> lines.</summary>
    public static Task VerifyWithAsync(string[] namespaces, params string[] members)
    {
        var test = new BuddyAnalyzerTest<ActionPayloadAnalyzer> { ReferenceAssemblies = References };
        test.TestState.Sources.Add(string.Concat(namespaces.Select(static name => $"using {name};\n")) + Class(members));
        return test.RunAsync();
    }

    /// <summary>Expects exactly these diagnostics, each with its severity, at the numbered places in the markup.</summary>
    public static Task VerifyLevelAsync(string[] members, IEnumerable<DiagnosticResult> expected)
    {
        var test = new BuddyAnalyzerTest<ActionPayloadAnalyzer> { ReferenceAssemblies = References };
        test.TestState.Sources.Add(Class(members));
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>Expects the offered fix to turn the members into <paramref name="fixedMembers"/>.</summary>
    public static Task VerifyFixAsync(string members, string fixedMembers)
    {
        var test = new ActionFixTest { ReferenceAssemblies = References };
        test.TestState.Sources.Add(Class(members));
        test.FixedState.Sources.Add(Class(fixedMembers));
        return test.RunAsync();
    }

    private static string Told(string id, string value, bool isTold) => isTold ? $"{{|{id}:{value}|}}" : value;

    private static string Class(params string[] members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using Newtonsoft.Json;
        using Newtonsoft.Json.Converters;
        using Newtonsoft.Json.Linq;
        using Newtonsoft.Json.Serialization;
        using JsonSerializer = System.Text.Json.JsonSerializer;

        class Deploy
        {
            static readonly HttpClient http = new HttpClient();
            const string url = "workspaces/w/projects/p/pipelines/1/actions";

            static extern void Send(object body);

        {{string.Join("\n", members.SelectMany(static member => member.Split('\n')).Select(static line => line.Length == 0 ? line : "    " + line))}}
        }
        """;
}
