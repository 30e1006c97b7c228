using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.Benchmarks.Cost;

/// <summary>Much code, parsed: what a build gives its analyzers.</summary>
internal sealed class CodeBase
{
    private const string ImplicitUsings =
        """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    private readonly CSharpCompilation _compilation;

    private CodeBase(string name, IEnumerable<(string Path, string Text)> files)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Preview);
        SyntaxTree[] trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, parse, file.Path)), CSharpSyntaxTree.ParseText(ImplicitUsings, parse)];
        Name = name;
        Lines = trees.Sum(static tree => tree.GetText().Lines.Count);
        _compilation = CSharpCompilation.Create(
            "Code",
            trees,
            [.. Framework.References, .. Framework.TestReferences],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true, concurrentBuild: false));
    }

    /// <summary>What it is, in a few words.</summary>
    public string Name { get; }

    /// <summary>How many lines it has.</summary>
    public int Lines { get; }

    /// <summary>A compilation of the same parsed files in which nothing is bound yet.</summary>
    public CSharpCompilation Fresh() => _compilation.Clone();

    /// <summary>All C# files below a folder, as one compilation: what they refer to and is not there stays unknown.</summary>
    public static CodeBase In(string folder) => new(
        Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)),
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "obj" or "bin" or "artifacts"))
            .Order(StringComparer.Ordinal)
            .Select(static file => (file, File.ReadAllText(file))));

    /// <summary>Code that is made up: many files of one text.</summary>
    /// <param name="name">What it is, in a few words.</param>
    /// <param name="files">How many files.</param>
    /// <param name="text">The text of each by its number.</param>
    public static CodeBase Of(string name, int files, Func<int, string> text) =>
        new(name, Enumerable.Range(0, files).Select(i => ($"File{i}.cs", text(i))));
}
