using Buddy.Analyzers.Tests.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Test = Buddy.Analyzers.Testing.BuddyCodeFixTest<
    Buddy.Analyzers.ActionAnswerAnalyzer, Buddy.Analyzers.CodeFixes.AnswerCodeFixProvider>;
using VerifyTest = Buddy.Analyzers.Testing.BuddyAnalyzerTest<
    Buddy.Analyzers.ActionAnswerAnalyzer>;

namespace Buddy.Analyzers.Tests.Answers;

/// <summary>Samples of code that reads answers, without what all of them have in common.</summary>
internal static class AnswerCode
{
    public const string Impossible = "BUDDY1301";
    public const string NotHandled = "BUDDY1302";

    private static readonly ReferenceAssemblies References = SampleReferences.Net100WithNewtonsoft;

    /// <summary>
    /// A file with statements in a method that has the parameters <c>text</c>, <c>flag</c>, <c>element</c> and <c>json</c> (the JSON of one action, by its
    /// URL, as text), <c>answer</c> (the same as an object of a type that is an action's), <c>other</c> (of a type that may be anyone's).
    /// </summary>
    public static string InMethod(string statements) => InClass($$"""
            async Task<object> Run(string text, bool flag, ActionAnswer answer, OtherAnswer other, JsonElement unknown)
            {
                var json = await http.GetStringAsync($"workspaces/w/projects/p/pipelines/{text}/actions/7");
        {{statements}}
                return null;
            }
        """);

    /// <summary>A file with members in a class that has a client, <c>http</c>, and the URL of a pipeline's actions, <c>url</c>.</summary>
    public static string InClass(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using System.Threading.Tasks;
        using Newtonsoft.Json.Linq;

        class ActionAnswer
        {
            [JsonPropertyName("id")] public int Id { get; set; }
            [JsonPropertyName("type")] public string Type { get; set; }
            [JsonPropertyName("trigger_time")] public string TriggerTime { get; set; }
            [JsonPropertyName("run_only_on_first_failure")] public bool? First { get; set; }
            [JsonPropertyName("shell")] public string Shell { get; set; }
            [JsonPropertyName("last_execution_status")] public string Status { get; set; }
            [JsonPropertyName("run_next")] public string Next { get; init; }
        }

        class OtherAnswer
        {
            [JsonPropertyName("id")] public int Id { get; set; }
            [JsonPropertyName("type")] public string Type { get; set; }
            [JsonPropertyName("trigger_time")] public string TriggerTime { get; set; }
            [JsonPropertyName("last_execution_status")] public string Status { get; set; }
        }

        class Watch
        {
            static readonly HttpClient http = new HttpClient();
            const string url = "workspaces/w/projects/p/pipelines/1/actions";

        {{members}}
        }
        """;

    /// <summary>Runs the sample: the expected findings and no others.</summary>
    public static Task VerifyAsync(string source, params DiagnosticResult[] expected)
    {
        var test = new VerifyTest { TestCode = source, ReferenceAssemblies = References };
        test.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    /// <summary>The same under options of an <c>.editorconfig</c> and with schemas among the additional files: exactly what the markup says.</summary>
    public static Task VerifyConfiguredAsync(string source, string options, params (string Path, string Text)[] files)
    {
        var test = new VerifyTest { TestCode = source, ReferenceAssemblies = References };
        ConfiguredCode.Configure(test.TestState, options, files);
        return test.RunAsync();
    }

    /// <summary>Applies the fix of that key under such options and schemas.</summary>
    public static Task VerifyConfiguredFixAsync(string before, string after, string key, string options, params (string Path, string Text)[] files)
    {
        var test = new Test { TestCode = before, FixedCode = after, ReferenceAssemblies = References, CodeActionEquivalenceKey = key };
        ConfiguredCode.Configure(test.TestState, options, files);
        return test.RunAsync();
    }

    /// <summary>Applies the first fix in several files.</summary>
    public static Task VerifyFixInFilesAsync(string[] before, string[] after, string? title = null)
    {
        var test = new Test { ReferenceAssemblies = References };
        test.TestState.Sources.AddRange(before.Select(Named));
        test.FixedState.Sources.AddRange(after.Select(Named));
        if (Array.Exists(after, static source => source.Contains("{|", StringComparison.Ordinal)))
            test.FixedState.MarkupHandling = MarkupMode.Allow;
        if (title is not null)
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        return test.RunAsync();

        static (string, SourceText) Named(string source, int index) => ($"/0/Test{index}.cs", SourceText.From(source));
    }

    /// <summary>Applies the fix, or the one with that index or key, to each finding and to all of them at once.</summary>
    public static Task VerifyFixAsync(string before, string after, int? index = null, string? key = null, string? title = null)
    {
        var test = new Test { TestCode = before, FixedCode = after, ReferenceAssemblies = References, CodeActionIndex = index, CodeActionEquivalenceKey = key };
        if (after.Contains("{|", StringComparison.Ordinal))
            test.FixedState.MarkupHandling = MarkupMode.Allow;
        if (title is not null)
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title);
        return test.RunAsync();
    }

    /// <summary>Expects BUDDY1301 at <c>{|#place:…|}</c> with exactly this message.</summary>
    public static DiagnosticResult Told(int place, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        ActionCode.Told(Impossible, place, message, severity);

    /// <summary>Expects BUDDY1302 there.</summary>
    public static DiagnosticResult ToldOfSwitch(int place, string message) => ActionCode.Told(NotHandled, place, message, DiagnosticSeverity.Info);
}
