using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests;

/// <summary>Samples of code that builds actions, without what all of them have in common.</summary>
internal static class ActionCode
{
    /// <summary>The last version whose parser has no collection expressions.</summary>
    private static readonly Version BeforeCollectionExpressions = new(4, 6);

    /// <summary>Whether the Roslyn that runs the tests knows <c>[a, ..b]</c>.</summary>
    public static bool HasCollectionExpressions => typeof(CSharpCompilation).Assembly.GetName().Version > BeforeCollectionExpressions;

    /// <summary>
    /// Expects a diagnostic at <c>{|#place:…|}</c> with exactly this message; null for any. Without a severity any will do: it hangs on where the sample
    /// sends the payload, and <see cref="Rules.FindingSeverityTests"/> checks that.
    /// </summary>
    public static DiagnosticResult Told(string id, int place, string? message, DiagnosticSeverity? severity = null) =>
        new DiagnosticResult(id, severity ?? DiagnosticSeverity.Warning).WithLocation(place).WithMessage(message)
            .WithOptions(DiagnosticOptions.IgnoreAdditionalLocations | (severity is null ? DiagnosticOptions.IgnoreSeverity : DiagnosticOptions.None));

    /// <summary>
    /// A file with <paramref name="members"/> in a class, beside a method that sends anything: <c>Send(object)</c>, and the fields
    /// <c>http</c> and <c>url</c>, which is that of the actions of a pipeline.
    /// </summary>
    public static string InClass(string members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Text;
        using System.Text.Json;
        using System.Threading.Tasks;

        class Deploy
        {
            static readonly HttpClient http = new HttpClient();
            const string url = "workspaces/w/projects/p/pipelines/1/actions";

            static extern void Send(object body);

        {{members}}
        }
        """;

    /// <summary>The same with statements in a method that has the parameters <c>text</c>, <c>flag</c> and <c>any</c>.</summary>
    public static string InMethod(string statements) => InClass($$"""
            async Task Run(string text, bool flag, object any)
            {
        {{statements}}
                await Task.Yield();
            }
        """);
}
