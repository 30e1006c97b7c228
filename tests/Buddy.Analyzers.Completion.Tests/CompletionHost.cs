using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Completion.Tests;

/// <summary>An editor's completion on one project with the package among its analyzers. Kept for all tests of a class.</summary>
public sealed class CompletionHost : IDisposable
{
    private static readonly TimeSpan LongestLoading = TimeSpan.FromSeconds(60);

    private readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost);
    private readonly Document _document;
    private readonly Document _bare;

    public CompletionHost()
    {
        // Twice the same project: one with the package, one without.
        (_document, _bare) = (AddProject(new AnalyzerFileReference(typeof(PayloadCompletionProvider).Assembly.Location, Loader.Instance)), AddProject(null));
    }

    /// <summary>The names of the package's items at the caret, which <c>‸</c> marks, in their order.</summary>
    public async Task<string> NamesAsync(string code, char? typed = null) => 
        string.Join(" ", (await ItemsAsync(code, typed)).Where(static item => item.DisplayTextSuffix.Length == 0).Select(static item => item.DisplayText));

    /// <summary>The package's items at the caret, in their order.</summary>
    public async Task<IReadOnlyList<CompletionItem>> ItemsAsync(string code, char? typed = null) =>
        (await AllItemsAsync(code, typed)).Where(IsOfPackage).OrderBy(static item => item.SortText, StringComparer.Ordinal).ToList();

    /// <summary>All items at the caret, C#'s own among them.</summary>
    public async Task<ImmutableArray<CompletionItem>> AllItemsAsync(string code, char? typed = null, bool withPackage = true)
    {
        if (withPackage)
            await Loaded.Value;

        var (document, position) = Open(code, withPackage ? _document : _bare);
        return await AllItemsAsync(document, position, typed);
    }

    /// <summary>The description of an item.</summary>
    public async Task<string> DescriptionAsync(string code, string item) => (await DescribeAsync(code, item)).Text;

    /// <summary>The tags of the parts of an item's description.</summary>
    public async Task<IReadOnlyList<string>> DescriptionTagsAsync(string code, string item) => (await DescribeAsync(code, item)).TaggedParts.Select(static part => part.Tag).ToList();

    /// <summary>The code after an item was taken.</summary>
    public async Task<string> AfterAsync(string code, string item)
    {
        var (document, _) = Open(code, _document);
        var taken = (await ItemsAsync(code)).Single(offered => offered.DisplayText + offered.DisplayTextSuffix == item);
        var change = await Service(document).GetChangeAsync(document, taken);
        return (await document.GetTextAsync()).WithChanges(change.TextChanges).ToString();
    }

    /// <summary>The document with the code, and where the caret is.</summary>
    public (Document Document, int Position) Open(string code) => Open(code, _document);

    public void Dispose() => _workspace.Dispose();

    /// <summary>An editor loads the providers of packages in the background: the first question brings nothing.</summary>
    private Lazy<Task> Loaded => field ??= new(async () =>
    {
        var (document, position) = Open("""var body = new { type = "AWS_ECS", name = "Deploy", trigger_time = "‸" };""", _document);
        for (var started = DateTime.UtcNow; DateTime.UtcNow - started < LongestLoading; await Task.Delay(100))
        {
            if ((await AllItemsAsync(document, position, typed: null)).Any(IsOfPackage))
                return;
        }

        throw new TimeoutException("the host has not loaded the package");
    });

    private async Task<CompletionDescription> DescribeAsync(string code, string item)
    {
        var (document, _) = Open(code, _document);
        return (await Service(document).GetDescriptionAsync(document, (await ItemsAsync(code)).Single(offered => offered.DisplayText + offered.DisplayTextSuffix == item)))!;
    }

    private static CompletionService Service(Document document) => CompletionService.GetService(document)!;

    private static async Task<ImmutableArray<CompletionItem>> AllItemsAsync(Document document, int position, char? typed)
    {
        var trigger = typed is { } character ? CompletionTrigger.CreateInsertionTrigger(character) : CompletionTrigger.Invoke;
        return [.. (await Service(document).GetCompletionsAsync(document, position, trigger)).ItemsList];
    }

    private static bool IsOfPackage(CompletionItem item) => item.Properties.Keys.Any(static key => key.StartsWith("Buddy.", StringComparison.Ordinal));

    private static (Document Document, int Position) Open(string code, Document document)
    {
        var position = code.IndexOf("‸", StringComparison.Ordinal);
        return (document.WithText(SourceText.From(code.Remove(position, 1))), position);
    }

    private Document AddProject(AnalyzerReference? package)
    {
        var project = _workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Sample",
            "Sample",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Preview),
            metadataReferences: Framework(),
            analyzerReferences: package is null ? [] : [package]));
        var usings = project.AddDocument("Usings.cs", """
            global using System;
            global using System.Collections.Generic;
            global using System.Diagnostics.CodeAnalysis;
            global using System.Net.Http;
            global using System.Net.Http.Json;
            global using System.Text.Json;
            global using System.Text.Json.Nodes;
            global using System.Text.Json.Serialization;
            """);
        return usings.Project.AddDocument("Sample.cs", "");
    }

    private static IEnumerable<MetadataReference> Framework() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(static file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(file) is "netstandard.dll" or "mscorlib.dll")
        .Where(static file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
        .Select(static file => MetadataReference.CreateFromFile(file));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static Loader Instance { get; } = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
