using System.Collections.Immutable;
using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Testing.Tests;

public class LineEndTests
{
    [Fact]
    public Task Fix_that_keeps_line_ends_passes()
        => CSharpCodeFixVerifier<WordAnalyzer, RenameFix, DefaultVerifier>.VerifyCodeFixAsync(
            "class C\n{\n    int [|bad|];\n}\n", "class C\n{\n    int good;\n}\n");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Fix_that_writes_its_own_line_ends_fails(string lineEnd)
    {
        var (source, fixedSource) = ("class C\n{\n    int [|bad|];\n}\n", "class C\n{\n    int\ngood;\n}\n");
        return Failing.With(
            CSharpCodeFixVerifier<WordAnalyzer, LfFix, DefaultVerifier>.VerifyCodeFixAsync(
                source.ReplaceLineEndings(lineEnd), fixedSource.ReplaceLineEndings(lineEnd)),
            "with CRLF line ends", "the line ends differ", "-     int<CR><LF>", "+     int<LF>");
    }

    [Fact]
    public Task Analyzer_that_knows_one_line_end_only_fails()
        => Failing.With(
            CSharpAnalyzerVerifier<LfAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync("class C\n{\n    int [|bad|];\n}\n"),
            "with CRLF line ends", "missing:");

    [Fact]
    public Task Mixed_line_ends_run_as_they_are()
        => CSharpCodeFixVerifier<WordAnalyzer, LfFix, DefaultVerifier>.VerifyCodeFixAsync(
            "class C\r\n{\n    int [|bad|];\n}\n", "class C\r\n{\n    int\ngood;\n}\n");

    private sealed class LfFix : RenameFix
    {
        protected override Task<Document?> ChangeAllAsync(
            Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
            => BreakLine(document, diagnostics, cancellationToken)!;

        protected override async Task<Solution> ChangeAsync(
            Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
            => (await BreakLine(document, diagnostics, cancellationToken)).Project.Solution;

        private static async Task<Document> BreakLine(
            Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
        {
            var changed = await Rename(document, diagnostics, "\ngood", cancellationToken);
            var text = await changed.GetTextAsync(cancellationToken);
            return changed.WithText(SourceText.From(text.ToString().Replace(" \n", "\n", StringComparison.Ordinal), text.Encoding));
        }
    }

    private sealed class LfAnalyzer : WordAnalyzer
    {
        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options)
            => name.SyntaxTree!.ToString().Contains('\r', StringComparison.Ordinal) ? null : base.Examine(name, options);
    }
}
