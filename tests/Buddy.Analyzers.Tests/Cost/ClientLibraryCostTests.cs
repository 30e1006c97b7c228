using Buddy.Analyzers.Benchmarks.Cost;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.PayloadTypes;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Cost;

/// <summary>
/// The classes of a client library of another server look a little like actions, and cost next to nothing: neither in a build nor after a keystroke is
/// the whole project walked or bound for them. Allocations are counted, for they are the same on each machine.
/// </summary>
public class ClientLibraryCostTests
{
    private const int Files = 20;

    /// <summary>2 MB for 100,000 lines.</summary>
    private const int MostBytesOfALine = 20;

    /// <summary>For the file that changed, and for each other one that its types are looked for in.</summary>
    private const int MostBytesOfAKeystroke = 20_000;

    private const int MostBytesOfAnotherFile = 100;

    [Fact]
    public void Its_types_look_like_actions() => Assert.All(TreesOf(Files), static tree => Assert.NotNull(CandidateIn(tree)));

    [Fact]
    public void Of_a_build()
    {
        Assert.InRange(BytesOfBuild() / TreesOf(Files).Sum(static tree => tree.GetText().Lines.Count), 1, MostBytesOfALine);

        static long BytesOfBuild()
        {
            BytesOfTypes(Compile(TreesOf(1)), 0); // makes the catalogue
            var compilation = Compile(TreesOf(Files)); // of fresh trees, since much is kept with a tree
            return Enumerable.Range(0, Files).Sum(file => BytesOfTypes(compilation, file));
        }
    }

    [Theory]
    [InlineData(5)]
    [InlineData(40)]
    public void Of_a_keystroke(int files)
    {
        var compilation = Compile(TreesOf(files));
        BytesOfTypes(compilation, 0);

        var tree = compilation.SyntaxTrees[0];
        var place = CandidateIn(tree)!.OpenBraceToken.Span.End;
        var typed = tree.WithChangedText(tree.GetText().WithChanges(new TextChange(new TextSpan(place, 0), " ")));

        Assert.InRange(BytesOfTypes(Complete(compilation.ReplaceSyntaxTree(tree, typed)), 0), 1, MostBytesOfAKeystroke + (files * MostBytesOfAnotherFile));
    }

    /// <summary>What the types of one file cost, on this thread alone, after the compiler's own work.</summary>
    private static long BytesOfTypes(CSharpCompilation compilation, int file)
    {
        var tree = compilation.SyntaxTrees[file];
        var model = compilation.GetSemanticModel(tree);
        TypeDeclarationSyntax[] types = [.. tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()];

        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var type in types.Where(static type => PayloadTypeGate.MayBeOfApi(type, ActionCatalog.Shipped)))
        {
            var context = new ReadContext { Model = model, Catalog = ActionCatalog.Shipped, Member = null, CancellationToken = CancellationToken.None };
            Assert.Empty(PayloadTypeFindings.Of(type, UserOptions.None, context));
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static TypeDeclarationSyntax? CandidateIn(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().FirstOrDefault(static type => PayloadTypeGate.IsCandidate(type, ActionCatalog.Shipped));

    private static SyntaxTree[] TreesOf(int files) => [.. Enumerable.Range(0, files).Select(static number => CSharpSyntaxTree.ParseText(ClientLibraryCode.File(number), path: $"File{number}.cs"))];

    private static CSharpCompilation Compile(SyntaxTree[] trees) => Complete(CSharpCompilation.Create(
        "Client", trees, RuntimeReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false)));

    private static CSharpCompilation Complete(CSharpCompilation compilation)
    {
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return compilation;
    }
}
