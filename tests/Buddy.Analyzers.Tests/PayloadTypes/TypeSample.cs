using Buddy.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary>Verifies payload types beside code that sends them; both serializers are at hand.</summary>
internal static class TypeSample
{
    private static readonly ReferenceAssemblies References = SampleReferences.Net100WithNewtonsoft;

    /// <summary>Expects exactly the diagnostics in the markup, and the messages of <paramref name="told"/>.</summary>
    /// <param name="types">The payload types.</param>
    /// <param name="sending">Members of a class that has <c>http</c> and the <c>url</c> of the actions of a pipeline.</param>
    /// <param name="told">What is expected at <c>{|#n:…|}</c>.</param>
    public static Task VerifyAsync(string types, string sending, params DiagnosticResult[] told) => VerifyAsync<PayloadTypeAnalyzer>(types, sending, told);

    /// <summary>As <see cref="VerifyAsync(string, string, DiagnosticResult[])"/> with another analyzer.</summary>
    public static Task VerifyAsync<TAnalyzer>(string types, string sending, params DiagnosticResult[] told)
        where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new()
    {
        var test = new BuddyAnalyzerTest<TAnalyzer> { ReferenceAssemblies = References };
        test.TestState.Sources.Add(File(types, sending));
        test.ExpectedDiagnostics.AddRange(told);
        return test.RunAsync();
    }

    /// <summary>Expects the offered fix to turn the types, and the members that send them, into the fixed ones; the same where none is offered.</summary>
    public static Task VerifyFixAsync<TAnalyzer>(string types, string sending, string fixedTypes, string fixedSending, int? iterations = null)
        where TAnalyzer : Microsoft.CodeAnalysis.Diagnostics.DiagnosticAnalyzer, new()
    {
        var test = new BuddyCodeFixTest<TAnalyzer, PayloadTypeCodeFixProvider>
        {
            ReferenceAssemblies = References,
            NumberOfIncrementalIterations = iterations,
        };
        test.TestState.Sources.Add(File(types, sending));
        test.FixedState.Sources.Add(File(fixedTypes, fixedSending));
        return test.RunAsync();
    }

    /// <summary>Expects the fix in the types alone.</summary>
    public static Task VerifyFixAsync(string types, string fixedTypes, string sending, int? iterations = null) =>
        VerifyFixAsync<PayloadTypeAnalyzer>(types, sending, fixedTypes, sending, iterations);

    private static string File(string types, string sending) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Runtime.Serialization;
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using Newtonsoft.Json;
        using Newtonsoft.Json.Converters;
        using Newtonsoft.Json.Serialization;
        using JsonSerializer = System.Text.Json.JsonSerializer;
        using JsonConverter = System.Text.Json.Serialization.JsonConverterAttribute;
        using JsonIgnore = System.Text.Json.Serialization.JsonIgnoreAttribute;

        {{types}}

        class Client
        {
            static readonly HttpClient http = new HttpClient();
            const string url = "workspaces/w/projects/p/pipelines/1/actions";
            static readonly JsonSerializerOptions snake = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

        {{string.Join("\n", sending.Split('\n').Select(static line => line.Length == 0 ? line : "    " + line))}}
        }
        """;
}
