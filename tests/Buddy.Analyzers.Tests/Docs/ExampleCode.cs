using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.Docs;

/// <summary>Compiles what the documentation shows, and tells what the analyzers say of it.</summary>
internal static class ExampleCode
{
    private const string UsingsOfEveryProject = """
        global using System;
        global using System.Collections.Generic;
        global using System.Net.Http;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(ActionPayloadAnalyzer).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly ImmutableArray<MetadataReference> Libraries =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is "Newtonsoft.Json.dll" || Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file))
            .ToImmutableArray();

    /// <summary>The ids of the findings in a project of these files, which must compile without a warning.</summary>
    public static async Task<IEnumerable<string>> FindingsInAsync(params string[] files)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            files.Append(UsingsOfEveryProject).Select(file => CSharpSyntaxTree.ParseText(file)),
            Libraries,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions([KeyValuePair.Create("CS1701", ReportDiagnostic.Suppress)])); // older System.* of Newtonsoft.Json; the SDK does so, too
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        var findings = await compilation.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync();
        return findings.Select(finding => finding.Id);
    }
}
