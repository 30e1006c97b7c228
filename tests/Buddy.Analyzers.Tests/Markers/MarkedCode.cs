using Buddy.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Markers;

/// <summary>Verifies samples in which the user marks what an action payload is.</summary>
internal static class MarkedCode
{
    /// <summary>Other files of every sample: the attribute, a client and payload types, in the user's own words.</summary>
    private const string Types = """
        using System;
        using System.Collections.Generic;

        namespace System.Diagnostics.CodeAnalysis
        {
            [AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field)]
            sealed class StringSyntaxAttribute : Attribute
            {
                public const string Json = "Json";

                public StringSyntaxAttribute(string syntax, params object[] arguments) { }
            }
        }

        public class Mail
        {
            public string type { get; set; }
            public string name { get; set; }
            public string run_next { get; set; }
        }

        public class Settings
        {
            public string name { get; set; }
            public int timeout { get; set; }
        }
        """;

    /// <summary>Expects exactly the diagnostics in the markup.</summary>
    /// <param name="members">Members of a class.</param>
    /// <param name="payloadMethods">The option, or null.</param>
    public static Task VerifyAsync(string members, string? payloadMethods = null)
    {
        var test = new BuddyAnalyzerTest<ActionPayloadAnalyzer>();
        Add(test.TestState, members);
        AddOption(test.TestState, payloadMethods);
        return test.RunAsync();
    }

    /// <summary>Expects the first fix that is offered to give <paramref name="fixedMembers"/>.</summary>
    public static Task VerifyFixAsync(string members, string fixedMembers, string? payloadMethods = null)
    {
        var test = new ActionFixTest();
        Add(test.TestState, members);
        Add(test.FixedState, fixedMembers);
        AddOption(test.TestState, payloadMethods);
        return test.RunAsync();
    }

    private static void Add(SolutionState state, string members)
    {
        state.Sources.Add($$"""
            using System;
            using System.Collections.Generic;
            using System.Diagnostics.CodeAnalysis;
            using System.Net.Http;
            using System.Text.Json;
            using System.Threading.Tasks;

            class Deploy
            {
                static string kind;
                static extern void Send(object body);
                static extern object Wrap(object body);

            {{members}}
            }
            """);
        state.Sources.Add(Types);
    }

    private static void AddOption(SolutionState state, string? payloadMethods)
    {
        if (payloadMethods is not null)
            state.AnalyzerConfigFiles.Add(("/.editorconfig", $"root = true\n[*.cs]\nbuddy_analyzers.payload_methods = {payloadMethods}\n"));
    }
}
