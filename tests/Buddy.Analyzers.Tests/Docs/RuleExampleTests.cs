using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.Docs;

public class RuleExampleTests
{
    private const string UsingsOfEveryProject = """
        global using System;
        global using System.Collections.Generic;
        global using System.Net.Http;
        global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<MetadataReference> Framework =
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Select(file => (MetadataReference)MetadataReference.CreateFromFile(file))
            .ToImmutableArray();

    public static TheoryData<string> Rules => new(DocumentationFiles.RulePages.Keys);

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_bad_example_shows_the_rule_once(string rule) => Assert.Equal([rule], await FindingsIn(rule, "## Bad"));

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_good_example_shows_nothing(string rule) => Assert.Empty(await FindingsIn(rule, "## Good"));

    private static async Task<IEnumerable<string>> FindingsIn(string rule, string heading)
    {
        var code = DocumentationFiles.CodeUnder(heading, DocumentationFiles.RulePages[rule]);
        Assert.NotEmpty(code);
        var compilation = CSharpCompilation.Create(
            "Example",
            [CSharpSyntaxTree.ParseText(code), CSharpSyntaxTree.ParseText(UsingsOfEveryProject)],
            Framework,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));

        var findings = await compilation.WithAnalyzers([new ActionPayloadAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return findings.Select(finding => finding.Id);
    }
}
