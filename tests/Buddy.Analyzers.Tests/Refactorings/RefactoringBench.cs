using System.Runtime.Loader;
using System.Text.Json.Nodes;
using Buddy.Analyzers.CodeFixes.Refactorings;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Refactorings;

/// <summary>Asks for the refactorings at the caret, which <c>‸</c> marks, applies them, and runs the code before and after.</summary>
/// <param name="version">The version of C#.</param>
/// <param name="isNullable">Whether the project knows nullable references.</param>
internal sealed class RefactoringBench(LanguageVersion version = LanguageVersion.Preview, bool isNullable = false)
{
    private const char Caret = '‸';

    /// <summary>The titles of what is offered, in their order.</summary>
    public async Task<IReadOnlyList<string>> TitlesAsync(string code) => [.. (await OfferedAsync(Open(code))).Select(static action => action.Title)];

    /// <summary>The code after the refactoring of that title, which is certain to compile.</summary>
    public async Task<string> AfterAsync(string code, string title)
    {
        var opened = Open(code);
        var action = Assert.Single(await OfferedAsync(opened), action => action.Title == title);
        var applied = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        var document = applied.ChangedSolution.GetDocument(opened.Document.Id)!;
        var compilation = (await document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.ToString()));
        return (await document.GetTextAsync()).ToString();
    }

    /// <summary>The JSON that <c>Program.Run</c> of the code gives.</summary>
    public JsonNode Run(string code)
    {
        using var image = new MemoryStream();
        var result = Compile(code.Replace($"{Caret}", "")).Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        image.Position = 0;
        var context = new AssemblyLoadContext("Sample", isCollectible: true);
        try
        {
            var run = context.LoadFromStream(image).GetType("Program", throwOnError: true)!.GetMethod("Run")!;
            return JsonNode.Parse($"{run.Invoke(null, null)}")!;
        }
        finally
        {
            context.Unload();
        }
    }

    private static async Task<IReadOnlyList<CodeAction>> OfferedAsync((Document Document, int Position) opened)
    {
        var actions = new List<CodeAction>();
        var context = new CodeRefactoringContext(opened.Document, new TextSpan(opened.Position, 0), actions.Add, CancellationToken.None);
        await new PayloadRefactoringProvider().ComputeRefactoringsAsync(context);
        return actions;
    }

    private (Document Document, int Position) Open(string code)
    {
        var position = code.IndexOf(Caret, StringComparison.Ordinal);
        var project = new AdhocWorkspace().AddProject("Sample", LanguageNames.CSharp)
            .WithMetadataReferences(RuntimeReferences.All)
            .WithParseOptions(new CSharpParseOptions(version))
            .WithCompilationOptions(Options);
        return (project.AddDocument("Sample.cs", SourceText.From(code.Remove(position, 1))), position);
    }

    private CSharpCompilation Compile(string code) =>
        CSharpCompilation.Create("Sample", [CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(version))], RuntimeReferences.All, Options);

    private CSharpCompilationOptions Options => new(
        OutputKind.DynamicallyLinkedLibrary,
        nullableContextOptions: isNullable ? NullableContextOptions.Enable : NullableContextOptions.Disable,
        specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress)]); // Newtonsoft.Json is built for an older framework
}
