using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.Docs;

/// <summary>Compiles what the documentation shows, and tells what the analyzer says of it.</summary>
internal static class ExampleCode
{
    private const string UsingsOfEveryProject = """
        global using System;
        global using System.Collections.Generic;
        global using System.Net.Http;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<MetadataReference> Libraries =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is "Newtonsoft.Json.dll" || Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file))
            .ToImmutableArray();

    /// <summary>The ids of the findings in a project of these files, which must compile without a warning.</summary>
    public static Task<IEnumerable<string>> FindingsInAsync(params string[] files) => FindingsInAsync(files, turnedOn: null);

    /// <summary>The same, with a rule that may be off by default turned on as <c>.editorconfig</c> does.</summary>
    public static async Task<IEnumerable<string>> FindingsInAsync(string[] files, string? turnedOn)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            files.Append(UsingsOfEveryProject).Select(file => CSharpSyntaxTree.ParseText(file)),
            Libraries,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress)]) // older System.* of Newtonsoft.Json; the SDK does so, too
                .WithSyntaxTreeOptionsProvider(new TurnedOnRule(turnedOn)));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        var findings = await compilation.WithAnalyzers([new ActionPayloadAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return findings.Select(finding => finding.Id);
    }

    private sealed class TurnedOnRule(string? id) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Info;
            return diagnosticId == id;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
