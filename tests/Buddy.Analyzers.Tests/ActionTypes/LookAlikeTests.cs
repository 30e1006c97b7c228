using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.ActionTypes;

/// <summary>Objects of other systems whose <c>type</c> is a word that Buddy uses too: nothing is reported of any of them, not even a suggestion.</summary>
public class LookAlikeTests
{
    /// <summary>What other systems have beside such a word: catalogues, integrations, channels, messages, settings, health checks.</summary>
    private static readonly string[] LookAlikes =
    [
        """{ "type": "WORD", "label": "Word", "icon": "word.svg" }""",
        """{ "type": "WORD", "id": 7, "name": "word", "enabled": true, "createdAt": "2026-01-01" }""",
        """{ "type": "WORD", "name": "word", "address": "a@b.c", "priority": 3 }""",
        """{ "kind": "connector", "type": "WORD", "state": "READY", "owner": { "id": 1, "type": "USER" } }""",
        """{ "type": "WORD", "name": "word", "region": "us-east-1", "integration": "aws", "version": "1.0" }""",
        """{ "type": "WORD", "name": "word", "login": "root", "host": "a.b", "port": "22", "commands": "make" }""",
        """{ "type": "WORD", "displayName": "Word", "category": "Tools", "maxRetries": 3 }""",
    ];

    private static readonly List<string> Words = ActionCatalog.Shipped.Types.Where(static type => ActionCatalog.Shipped.RecognitionOf(type) != TypeRecognition.Alone).ToList();

    public static TheoryData<string> Shapes => new(CSharpRendering.All.Select(static shape => shape.ToString()));

    [Fact]
    public void English_words_and_names_that_others_use_are_known() => Assert.InRange(Words.Count, 57 + 30, int.MaxValue);

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task Is_not_taken_for_an_action(string shape)
    {
        var rendering = CSharpRendering.All.Single(rendering => rendering.ToString() == shape);
        var payloads = Words
            .SelectMany(static word => LookAlikes.Select(text => JsonNode.Parse(text.Replace("WORD", word, StringComparison.Ordinal))!.AsObject()))
            .ToList();

        Assert.Empty(await ReportedAsync(rendering.Render(payloads)));
    }

    [Fact]
    public async Task Is_not_taken_for_an_action_as_text()
    {
        var source = new StringBuilder("class Texts\n{\n    static string Send(string text) => text;\n");
        var count = 0;
        foreach (var word in Words)
        {
            foreach (var text in LookAlikes)
                source.Append(CultureInfo.InvariantCulture, $"    string M{count++}() => Send({SymbolDisplay.FormatLiteral(text.Replace("WORD", word, StringComparison.Ordinal), quote: true)});\n");
        }

        Assert.Empty(await ReportedAsync(source.Append('}').ToString()));
    }

    private static async Task<IEnumerable<string>> ReportedAsync(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source);
        var compilation = CSharpCompilation.Create("LookAlikes", [tree], RuntimeReferences.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var diagnostics = await new CompilationWithAnalyzers(compilation, AnalyzerRun.Analyzers, new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync();
        return diagnostics.Select(diagnostic => $"{diagnostic.Id} {tree.GetText().Lines.GetLineFromPosition(diagnostic.Location.SourceSpan.Start)}");
    }
}
