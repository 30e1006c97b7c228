using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Decoys;

/// <summary>
/// Compiles a file against .NET, Newtonsoft.Json and the stand-ins of <c>Libraries/</c>, and analyses it with every rule switched on.
/// </summary>
internal static class DecoyCompilation
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Net.Http.Json;
        global using System.Text;
        global using System.Text.Json;
        global using System.Text.Json.Nodes;
        global using System.Text.Json.Serialization;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(ActionPayloadAnalyzer).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(static type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    private static readonly SyntaxTree UsingsTree = CSharpSyntaxTree.ParseText(Usings, path: "Usings.cs");
    private static readonly Task<ImmutableArray<MetadataReference>> References = ReferencesAsync();

    /// <summary>What the compiler says against the file.</summary>
    public static async Task<ImmutableArray<Diagnostic>> ErrorsAsync(DecoyFile file)
    {
        var compilation = await CompileAsync(file);
        return [.. compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
    }

    /// <summary>What the analyzers say, hidden findings and crashes included.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindingsAsync(DecoyFile file)
    {
        var compilation = await CompileAsync(file);
        return await compilation
            .WithAnalyzers(Analyzers)
            .GetAnalyzerDiagnosticsAsync();
    }

    private static async Task<Compilation> CompileAsync(DecoyFile file)
    {
        // A severity by id would raise suggestions: only the rules that are off get one.
        var offRules = Analyzers.SelectMany(static analyzer => analyzer.SupportedDiagnostics)
            .Where(static rule => !rule.IsEnabledByDefault)
            .DistinctBy(static rule => rule.Id)
            .ToDictionary(static rule => rule.Id, static _ => ReportDiagnostic.Warn);
        return CSharpCompilation.Create(
            "Decoys",
            [UsingsTree, file.Tree],
            await References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions(offRules));
    }

    /// <summary>The stand-ins become an assembly, since the code of real libraries is not seen either.</summary>
    private static async Task<ImmutableArray<MetadataReference>> ReferencesAsync()
    {
        var framework = SampleReferences.Of(SampleReferences.Net100WithNewtonsoft);
        var libraries = CSharpCompilation.Create(
            "Libraries",
            DecoyFiles.Libraries.Select(static file => file.Tree).Prepend(UsingsTree),
            framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

        using var assembly = new MemoryStream();
        var result = libraries.Emit(assembly);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return framework.Add(MetadataReference.CreateFromImage(assembly.ToArray()));
    }
}
