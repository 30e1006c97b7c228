using System.Collections.Immutable;
using System.Runtime.Loader;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>Compiled programs, which can be run and judged.</summary>
internal sealed class ProgramAssembly : IDisposable
{
    private readonly CSharpCompilation _compilation;
    private readonly AssemblyLoadContext _context = new("Programs", isCollectible: true);
    private readonly CapturingHandler _handler = new();
    private readonly HttpClient _http;
    private readonly Type _programs;

    public ProgramAssembly(string source)
    {
        _http = new HttpClient(_handler) { BaseAddress = new Uri("https://api.invalid/") };
        Tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp11));
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        _compilation = CSharpCompilation.Create("Programs", [Tree], RuntimeReferences.All, options);
        using var image = new MemoryStream();
        var result = _compilation.Emit(image);
        var errors = result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.True(result.Success, string.Join("\n", errors.Take(20).Select(Show)));
        image.Position = 0;
        _programs = _context.LoadFromStream(image).GetType("Programs", throwOnError: true)!;
    }

    public SyntaxTree Tree { get; }

    public SemanticModel Model => _compilation.GetSemanticModel(Tree);

    /// <summary>What the analyzer reports.</summary>
    public ImmutableArray<Diagnostic> Analyze() => _compilation
        .WithAnalyzers([new ActionPayloadAnalyzer()])
        .GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>The bodies that the program sends, until it ends or throws.</summary>
    public IReadOnlyList<string> Run(int index, ProgramFilling filling)
    {
        _handler.Bodies.Clear();
        var task = (Task)_programs.GetMethod(ProgramSource.MethodName(index))!.Invoke(null, filling.Arguments(_http))!;
        Assert.True(task.IsCompleted);
        return [.. _handler.Bodies];
    }

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
        _context.Unload();
    }

    private static string Show(Diagnostic diagnostic) =>
        diagnostic + "\n" + diagnostic.Location.SourceTree!.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line];
}
