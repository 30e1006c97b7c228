using System.Runtime.CompilerServices;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Tests.Docs;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Tests.Semantics;

/// <summary>What a compilation mentions by name.</summary>
public class ProjectIndexTests
{
    [Theory]
    [InlineData("void M() { Send(); this.Send(); a?.Send(); Send<int>(); }", 4)]
    [InlineData("int Send => 1; void Send(int x) { } class Send { }", 0)] // they declare it
    [InlineData("/* Send */ string s = \"Send\"; // Send()", 0)]
    [InlineData("#if NEVER\nvoid M() { Send(); }\n#endif", 0)]
    [InlineData("/// <see cref=\"Send\"/>\nvoid M() { }", 0)]
    [InlineData("string M() => $\"Send {Send()} {{Send}}\";", 1)]
    [InlineData("string M() => $$\"\"\"{Send} {{Send()}}\"\"\";", 1)]
    [InlineData("void M() { @Send(); S\\u0065nd(); \\U00000053end(); Se\u200bnd(); S\\u200Bend(); }", 5)]
    [InlineData("string s = \"\\u0041\" + Send; char c = '\\\\'; object o = Send;", 2)]
    [InlineData("void M() {\u00a0Send(); _Send(); Send1(); SEND(); send(); \u00e9Send(); }", 1)]
    [InlineData("[Send] void M([Send] int x) { } Send f; Send? g; List<Send> h; object i = nameof(Send);", 6)]
    [InlineData("object M() => new Send { Send = 1 }; object N() => new A.Send();", 3)]
    [InlineData("void M() { var x = 0x1Fu; var y = 1.Send(); Send", 2)] // half typed
    public void Mentions_are_where_code_uses_the_name(string members, int count)
    {
        var (index, trees) = IndexOf($"class C\n{{\n{members}\n}}");

        var mentions = index.Mentions("Send", CancellationToken.None).ToList();

        Assert.Equal(trees[0].GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(static name => name.Identifier.ValueText == "Send"), mentions);
        Assert.Equal(count, mentions.Count);
    }

    [Fact]
    public void Mentions_come_file_by_file()
    {
        var (index, trees) = IndexOf("class A { void M() { X(); } }", "class B { }", "class C { int Y = X; void M() { X(); } }");

        Assert.Equal([trees[0], trees[2], trees[2]], index.Mentions("X", CancellationToken.None).Select(static name => name.SyntaxTree));
        Assert.Empty(index.Mentions("Z", CancellationToken.None));
    }

    [Theory]
    [InlineData("class C { void M() { X(); X(); } int X() => 1; }", "void M() { X(); X(); }")]
    [InlineData("class C { C() : this(X) { } C(int a) { } }", "C() : this(X) { }")]
    [InlineData("class C { int P { get { return X; } set { } } = X; }", "get { return X; }", "int P { get { return X; } set { } } = X;")]
    [InlineData("class C { int P => X; int this[int i] => X; }", "int P => X;", "int this[int i] => X;")]
    [InlineData("class C { int f = X, g; event System.Action e = X; }", "int f = X, g;", "event System.Action e = X;")]
    [InlineData("class C { static C operator +(C a, C b) => X; ~C() { X(); } }", "static C operator +(C a, C b) => X;", "~C() { X(); }")]
    [InlineData("class C { void M() { int F() => X; System.Func<int> g = () => X; } }", "void M() { int F() => X; System.Func<int> g = () => X; }")]
    [InlineData("X(); class C { }", "X(); class C { }")]
    [InlineData("record D(int A) : B(X); record B(int A);", "record D(int A) : B(X); record B(int A);")]
    [InlineData("using X; using Y = X; class D : X { } [X] class E<T> where T : X { } enum F { A = X } delegate X G(X x);")]
    public void Members_are_those_whose_code_mentions_the_name(string code, params string[] members)
    {
        var (index, _) = IndexOf(code);

        Assert.Equal(members, index.MembersMentioning("X", static _ => true, CancellationToken.None).Select(static member => member.ToString()));
    }

    /// <summary>Whatever the names are: no filter and no spelling loses one.</summary>
    [Fact]
    public void All_mentions_of_this_project_are_found()
    {
        var files = Directory.GetFiles(Path.Combine(DocumentationFiles.Root, "src"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Where(static (_, i) => i % 10 == 0);
        Assert.All(files, static file =>
        {
            var (index, trees) = IndexOf(File.ReadAllText(file));
            Assert.All(
                trees[0].GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().GroupBy(static name => name.Identifier.ValueText),
                names => Assert.Equal(names, index.Mentions(names.Key, CancellationToken.None)));
        });
    }

    [Fact]
    public void Words_are_found_in_strings_and_comments()
    {
        var names = FileNames.Of(CSharpSyntaxTree.ParseText("class C { string s = $\"a/pipelines/{id}\"; /* actions */ }"), CancellationToken.None);

        Assert.True(names.HasWord(TextNames.HashOf("pipelines"), CancellationToken.None));
        Assert.True(names.HasWord(TextNames.HashOf("actions"), CancellationToken.None));
        Assert.False(names.HasWord(TextNames.HashOf("pipeline"), CancellationToken.None));
        Assert.True(names.HasWordInString(TextNames.HashOf("pipelines"), CancellationToken.None));
        Assert.False(names.HasWordInString(TextNames.HashOf("actions"), CancellationToken.None));
        Assert.False(names.HasWordInString(TextNames.HashOf("id"), CancellationToken.None));
    }

    [Fact]
    public void An_edit_has_one_file_read_again()
    {
        var (index, trees) = IndexOf("class A { int X => Y; }", "class B { int X => Y; }");
        Assert.Equal(2, index.Mentions("Y", CancellationToken.None).Count());
        var before = trees.Select(static tree => FileNames.Of(tree, CancellationToken.None)).ToList();

        var typed = CSharpSyntaxTree.ParseText("class B { int X => Y + Y; }");
        var edited = ProjectIndex.Of(Compile(trees[0], typed));

        Assert.Equal(3, edited.Mentions("Y", CancellationToken.None).Count());
        Assert.Same(before[0], FileNames.Of(trees[0], CancellationToken.None));
        Assert.NotSame(before[1], FileNames.Of(typed, CancellationToken.None));
    }

    [Fact]
    public void A_compilation_has_one_index_and_each_file_one_model()
    {
        var compilation = Compile(CSharpSyntaxTree.ParseText("class C { }"));
        var tree = compilation.SyntaxTrees[0];

        Assert.Same(ProjectIndex.Of(compilation), ProjectIndex.Of(compilation));
        Assert.Same(ProjectIndex.Of(compilation).ModelOf(tree), ProjectIndex.Of(compilation).ModelOf(tree));
        Assert.Same(compilation, ProjectIndex.Of(compilation).ModelOf(tree).Compilation);
        Assert.NotSame(ProjectIndex.Of(compilation), ProjectIndex.Of(compilation.Clone()));
    }

    [Fact]
    public void Nothing_outlives_the_compilation()
    {
        var (compilation, tree) = Use();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(compilation.IsAlive);
        Assert.False(tree.IsAlive);

        [MethodImpl(MethodImplOptions.NoInlining)]
        static (WeakReference Compilation, WeakReference Tree) Use()
        {
            var compilation = Compile(CSharpSyntaxTree.ParseText("class C { int X => Y; }"));
            var index = ProjectIndex.Of(compilation);
            Assert.Single(index.MembersMentioning("Y", static _ => true, CancellationToken.None));
            Assert.NotNull(index.ModelOf(compilation.SyntaxTrees[0]));
            return (new WeakReference(compilation), new WeakReference(compilation.SyntaxTrees[0]));
        }
    }

    [Fact]
    public void A_search_can_be_cancelled_and_asked_again()
    {
        var (index, _) = IndexOf("class A { int X => Y; }");

        Assert.ThrowsAny<OperationCanceledException>(() => index.Mentions("Y", new CancellationToken(canceled: true)).Count());
        Assert.Single(index.Mentions("Y", CancellationToken.None));
    }

    [Fact]
    public void Many_threads_find_the_same()
    {
        var (index, _) = IndexOf([.. Enumerable.Range(0, 50).Select(static i => $"class C{i} {{ int X => Y{i % 7} + Y; }}")]);

        var found = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8)
            .Select(i => (Name: $"Y{i % 7}", Places: index.Mentions($"Y{i % 7}", CancellationToken.None).ToList())).ToList();

        Assert.All(found.GroupBy(static one => one.Name), static same => Assert.All(same, one => Assert.Equal(same.First().Places, one.Places)));
        Assert.Equal(50, index.Mentions("Y", CancellationToken.None).Count());
    }

    [Theory]
    [InlineData("A.cs", "class C { }", false)]
    [InlineData("A.g.cs", "class C { }", true)]
    [InlineData("A.Designer.cs", "class C { }", true)]
    [InlineData("A.cs", "// <auto-generated/>\nclass C { }", true)]
    [InlineData("A.cs", "/* <autogenerated> */\nclass C { }", true)]
    [InlineData("A.cs", "class C { } // <auto-generated/>", false)]
    public void Generated_files_are_known_by_their_marks(string path, string text, bool isGenerated)
    {
        var compilation = Compile(CSharpSyntaxTree.ParseText(text, path: path));

        Assert.Equal(isGenerated, ProjectIndex.Of(compilation).IsGenerated(compilation.SyntaxTrees[0], CancellationToken.None));
    }

    private static (ProjectIndex Index, SyntaxTree[] Trees) IndexOf(params string[] files)
    {
        SyntaxTree[] trees = [.. files.Select(static file => CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.Latest)))];
        return (ProjectIndex.Of(Compile(trees)), trees);
    }

    private static CSharpCompilation Compile(params SyntaxTree[] trees) =>
        CSharpCompilation.Create("Code", trees, RuntimeReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
