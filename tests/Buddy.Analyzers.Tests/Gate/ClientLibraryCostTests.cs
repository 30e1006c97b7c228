using System.Collections.Immutable;
using Buddy.Analyzers.Benchmarks.Cost;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.PayloadTypes;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Gate;

/// <summary>
/// The classes of a client library of another server look a little like actions, and cost next to nothing: neither in a build nor after a keystroke is
/// the whole project walked or bound for them. Allocations are counted, for they are the same on each machine.
/// </summary>
[Collection(nameof(Allocations))]
public class ClientLibraryCostTests
{
    private const int Files = 20;

    /// <summary>2 MB for 100,000 lines.</summary>
    private const int MostBytesOfALine = 20;

    /// <summary>Some for the file that changed, and a few for each other one.</summary>
    private const int MostBytesOfAKeystroke = 100_000;

    [Fact]
    public void Its_types_look_like_actions() => Assert.All(
        TreesOf(Files), static tree => Assert.NotEmpty(FileEvidence.Of(tree, ActionCatalog.Shipped).Candidates(CancellationToken.None)));

    [Fact]
    public void Of_a_build()
    {
        var lines = TreesOf(Files).Sum(static tree => tree.GetText().Lines.Count);
        var ours = Least(() => BytesOfBuild([new PayloadTypeAnalyzer()]));
        var empty = Least(() => BytesOfBuild(EmptyAnalyzer.OfTypes));

        Assert.InRange((ours - empty) / lines, long.MinValue, MostBytesOfALine);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(40)]
    public void Of_a_keystroke(int files)
    {
        var ours = BytesOfKeystroke(files, [new PayloadTypeAnalyzer()]);
        var empty = BytesOfKeystroke(files, EmptyAnalyzer.OfTypes);

        Assert.InRange(ours - empty, long.MinValue, MostBytesOfAKeystroke);
    }

    /// <summary>With fresh trees: what is kept with a tree is counted.</summary>
    private static long BytesOfBuild(ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = Compile(TreesOf(Files));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return Allocations.Of(() => Assert.Empty(AnalysisOf(compilation.Clone(), analyzers).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()));
    }

    private static long BytesOfKeystroke(int files, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = Compile(TreesOf(files));
        var tree = compilation.SyntaxTrees[files / 2];
        var place = FileEvidence.Of(tree, ActionCatalog.Shipped).Candidates(CancellationToken.None).First().OpenBraceToken.Span.End;
        return Least(() =>
        {
            var typed = tree.WithChangedText(tree.GetText().WithChanges(new TextChange(new TextSpan(place, 0), " ")));
            compilation = compilation.ReplaceSyntaxTree(tree, typed);
            tree = typed;
            var model = compilation.GetSemanticModel(typed);
            return Allocations.Of(() => Assert.Empty(
                AnalysisOf(compilation, analyzers).GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).GetAwaiter().GetResult()));
        });
    }

    private static SyntaxTree[] TreesOf(int files) => [.. Enumerable.Range(0, files).Select(static number => CSharpSyntaxTree.ParseText(ClientLibraryCode.File(number), path: $"File{number}.cs"))];

    private static CSharpCompilation Compile(SyntaxTree[] trees) =>
        CSharpCompilation.Create("Client", trees, RuntimeReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));

    private static CompilationWithAnalyzers AnalysisOf(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) => new(
        compilation, analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));

    /// <summary>The first turn also makes the catalogue, and reads the files that do not change.</summary>
    private static long Least(Func<long> turn) => Enumerable.Range(0, 4).Select(_ => turn()).Min();
}
