using System.Collections.Immutable;
using Buddy.Analyzers.CodeFixes;
using Buddy.Analyzers.Tests.Docs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Tests.Hosts;

/// <summary>Each version of C# that the Roslyn knows which runs the tests: findings in its own syntax, and fixes that it can read.</summary>
public class LanguageVersionTests
{
    private static readonly CodeFixProvider[] Providers = [new PayloadCodeFixProvider(), new AnswerCodeFixProvider(), new PayloadTypeCodeFixProvider()];

    /// <summary>The versions that this Roslyn knows.</summary>
    private static readonly ImmutableArray<string> Known =
        [.. VersionSamples.Versions.Where(static version => LanguageVersionFacts.TryParse(version, out _))];

    /// <summary>The file of each version in that version, of the last one in the preview of the next, and the oldest file in all.</summary>
    public static TheoryData<string, string> Pairs
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            foreach (var version in Known)
            {
                pairs.Add(version, version == "preview" ? Known[^2] : version);
                if (version != Known[0])
                    pairs.Add(version, Known[0]);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task AFileIsCheckedAndEachFixCompilesInItsVersion(string version, string sample)
    {
        using var workspace = new AdhocWorkspace();
        var code = VersionSamples.Of(sample);
        var document = await AddAsync(workspace, code, version, VersionSamples.IsProgram(sample));
        Assert.Empty(await ErrorsIn(document));

        var findings = await FindingsIn(document);
        Assert.Equal(VersionSamples.Expected(code).Order(), findings.Select(static finding => (finding.Location.GetLineSpan().StartLinePosition.Line + 1, finding.Id)).Order());

        var applied = 0;
        foreach (var finding in findings)
        {
            foreach (var action in await ActionsFor(finding, document))
            {
                var operations = await action.GetOperationsAsync(CancellationToken.None);
                var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
                var text = (await changed.GetTextAsync()).ToString();
                Assert.NotEqual(code, text);
                Assert.True((await ErrorsIn(changed)).IsEmpty, $"{action.Title}: {string.Join("\n", await ErrorsIn(changed))}\n{text}");
                applied++;
            }
        }

        Assert.True(applied >= findings.Length, $"{applied} fixes for {findings.Length} findings");
    }

    [Fact]
    public void ThePageSaysWhichVersionsAreRun()
    {
        var roslyn = typeof(CSharpCompilation).Assembly.GetName().Version!;
        var cells = string.Concat(VersionSamples.Versions.Select(static version => Known.Contains(version) ? " ✓ |" : "  |"));

        var row = Assert.Single(DocumentationFiles.Page("hosts.md"), line => line.StartsWith($"| Roslyn {roslyn.Major}.{roslyn.Minor} ", StringComparison.Ordinal));
        Assert.EndsWith($" |{cells}", row, StringComparison.Ordinal);
    }

    private static async Task<Document> AddAsync(AdhocWorkspace workspace, string code, string version, bool isProgram)
    {
        Assert.True(LanguageVersionFacts.TryParse(version, out var parsed));
        return workspace.AddProject("Project", LanguageNames.CSharp)
            .WithMetadataReferences(SampleReferences.Of(SampleReferences.Net100))
            .WithCompilationOptions(new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary))
            .WithParseOptions(new CSharpParseOptions(parsed, DocumentationMode.Diagnose))
            .AddDocument("Sample.cs", code);
    }

    private static async Task<ImmutableArray<Diagnostic>> ErrorsIn(Document document) =>
        [.. (await document.Project.GetCompilationAsync())!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];

    private static async Task<ImmutableArray<Diagnostic>> FindingsIn(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        return await compilation.WithAnalyzers(AnalyzerRun.Analyzers, document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(); // AD0001 is one of them
    }

    /// <summary>All that stands in the menu; but of the menus inside it not the one of other values for the same place.</summary>
    private static async Task<IReadOnlyList<CodeAction>> ActionsFor(Diagnostic finding, Document document)
    {
        var actions = new List<CodeAction>();
        foreach (var provider in Providers.Where(provider => provider.FixableDiagnosticIds.Contains(finding.Id)))
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), CancellationToken.None));

        return [.. actions
            .Where(static action => !action.Title.StartsWith("Change to an", StringComparison.Ordinal))
            .SelectMany(CodeActionMenu.LeavesOf)];
    }
}
