using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Benchmarks;

/// <summary>A workload at one size, parsed and ready to be analysed again and again.</summary>
internal sealed class AnalyzedCode
{
    private readonly Workload _workload;
    private readonly int _size;
    private readonly CSharpCompilation _compilation;

    /// <summary>Parses the code.</summary>
    /// <exception cref="InvalidOperationException">The code does not compile.</exception>
    public AnalyzedCode(Workload workload, int size)
    {
        (_workload, _size) = (workload, size);
        _compilation = CSharpCompilation.Create(
            "Workload",
            [CSharpSyntaxTree.ParseText(FileWith(workload.Members, workload.Body(size)))],
            Framework.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        if (_compilation.GetDiagnostics().FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
            throw new InvalidOperationException($"{workload.Name}: {error.GetMessage(CultureInfo.InvariantCulture)}");
    }

    /// <summary>Runs the analyzer over all of the code, on one thread, with nothing kept from an earlier run.</summary>
    /// <returns>The number of findings.</returns>
    /// <exception cref="InvalidOperationException">The analyzer throws, or has not found what the code holds.</exception>
    public int Analyze()
    {
        Exception? failure = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => failure = exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var findings = new CompilationWithAnalyzers(_compilation.Clone(), [new ActionPayloadAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync()
            .GetAwaiter()
            .GetResult()
            .Length;

        if (failure is not null)
            throw new InvalidOperationException($"{_workload.Name}: the analyzer throws", failure);
        if (findings != _workload.Findings(_size))
            throw new InvalidOperationException($"{_workload.Name}: {findings} findings instead of {_workload.Findings(_size)} at size {_size}");
        return findings;
    }

    private static string FileWith(string members, string body) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Net.Http;
        using System.Text.Json;

        class Workload
        {
        {{members}}
            static void Run(bool flag)
            {
        {{body}}
            }
        }
        """;
}
