using System.Globalization;
using System.Reflection;
using Buddy.Analyzers.Tests.Docs;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.House;

/// <summary>Each line of <c>src/BannedSymbols.txt</c> bans something that there is, and the analyzer that reads it says so.</summary>
public class BannedSymbolsTests
{
    /// <summary>Code that uses what a line bans, and nothing else of the list.</summary>
    private static readonly Dictionary<string, string> Uses = new(StringComparer.Ordinal)
    {
        ["P:Microsoft.CodeAnalysis.CodeFixes.WellKnownFixAllProviders.BatchFixer"] = "object o = Microsoft.CodeAnalysis.CodeFixes.WellKnownFixAllProviders.BatchFixer;",
        ["M:Microsoft.CodeAnalysis.DiagnosticDescriptor.#ctor(System.String,System.String,System.String,System.String,Microsoft.CodeAnalysis.DiagnosticSeverity,System.Boolean,System.String,System.String,System.String[])"] =
            """object o = new Microsoft.CodeAnalysis.DiagnosticDescriptor("a", "b", "c", "d", Microsoft.CodeAnalysis.DiagnosticSeverity.Info, true, "e", "f");""",
        ["M:Microsoft.CodeAnalysis.DiagnosticDescriptor.#ctor(System.String,Microsoft.CodeAnalysis.LocalizableString,Microsoft.CodeAnalysis.LocalizableString,System.String,Microsoft.CodeAnalysis.DiagnosticSeverity,System.Boolean,Microsoft.CodeAnalysis.LocalizableString,System.String,System.String[])"] =
            """object o = new Microsoft.CodeAnalysis.DiagnosticDescriptor("a", default(Microsoft.CodeAnalysis.LocalizableString), null, "d", Microsoft.CodeAnalysis.DiagnosticSeverity.Info, true, null, "f");""",
        ["P:System.Environment.NewLine"] = "object o = System.Environment.NewLine;",
        ["P:System.Globalization.CultureInfo.CurrentCulture"] = "object o = System.Globalization.CultureInfo.CurrentCulture;",
        ["P:System.Globalization.CultureInfo.CurrentUICulture"] = "object o = System.Globalization.CultureInfo.CurrentUICulture;",
        ["M:System.String.ToLower"] = """object o = "A".ToLower();""",
        ["M:System.String.ToUpper"] = """object o = "a".ToUpper();""",
        ["M:Microsoft.CodeAnalysis.SyntaxNode.ToFullString"] = "string F(Microsoft.CodeAnalysis.SyntaxNode node) => node.ToFullString();",
        ["T:System.ThreadStaticAttribute"] = "[System.ThreadStatic] static int s;",
    };

    private static readonly string[] Lines = [.. File.ReadAllLines(Path.Combine(DocumentationFiles.Root, "src", "BannedSymbols.txt")).Where(static line => line.Length > 0)];

    public static TheoryData<string> Ids => [.. Lines.Select(static line => line.Split(';')[0])];

    [Fact]
    public void Each_line_has_a_use_that_proves_it_and_a_reason()
    {
        Assert.Equal(Uses.Keys.Order(StringComparer.Ordinal), Lines.Select(static line => line.Split(';')[0]).Order(StringComparer.Ordinal));
        Assert.All(Lines, static line => Assert.NotEmpty(line.Split(';')[1]));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_a_line_bans_is_reported(string id)
    {
        var compilation = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText($"class C {{ {Uses[id]} }}")],
            [.. RuntimeReferences.All.Concat(Assemblies.Select(static assembly => MetadataReference.CreateFromFile(assembly.Location)))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        Assert.NotNull(DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation));

        var options = new AnalyzerOptions([new BannedSymbols()]);
        var diagnostics = await compilation.WithAnalyzers([Analyzer()], options).GetAnalyzerDiagnosticsAsync();
        var reason = Lines.Single(line => line.StartsWith(id + ";", StringComparison.Ordinal)).Split(';')[1];
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.Equal("RS0030", diagnostic.Id)); // an attribute is one as a type and as a constructor
        Assert.All(diagnostics, diagnostic => Assert.EndsWith(": " + reason, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    /// <summary>The types that a reason names exist.</summary>
    [Theory]
    [InlineData("SolutionFixAllProvider")]
    [InlineData("DeclarationFixAllProvider")]
    [InlineData("RuleDescriptors")]
    public void What_is_to_be_used_instead_exists(string type)
    {
        Assert.Contains(Lines, line => line.Contains(type, StringComparison.Ordinal));
        Assert.Contains(
            new[] { typeof(ActionPayloadAnalyzer).Assembly, typeof(CodeFixes.PayloadCodeFixProvider).Assembly }.SelectMany(static assembly => assembly.GetTypes()),
            one => one.Name == type);
    }

    private static IEnumerable<Assembly> Assemblies => [typeof(SyntaxNode).Assembly, typeof(Workspace).Assembly];

    private static DiagnosticAnalyzer Analyzer() => (DiagnosticAnalyzer)Activator.CreateInstance(
        Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "banned", "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll"))
            .GetTypes().Single(static type => !type.IsAbstract && type.Name.EndsWith("SymbolIsBannedAnalyzer", StringComparison.Ordinal)))!;

    private sealed class BannedSymbols : AdditionalText
    {
        public override string Path => "/BannedSymbols.txt";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(string.Join('\n', Lines));
    }
}
