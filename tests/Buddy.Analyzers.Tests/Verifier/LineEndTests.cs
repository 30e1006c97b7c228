using System.Collections.Immutable;
using Buddy.Analyzers.Tests.Verifier.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Verifier;

/// <summary>A fix that writes line ends of its own fails, and so does an analyzer that knows but one.</summary>
public class LineEndTests
{
    [Fact]
    public Task FixThatKeepsLineEndsPasses() => BuddyCodeFixVerifier<WordAnalyzer, RenameFix>.VerifyCodeFixAsync(
        "class C\n{\n    int [|bad|];\n}\n", "class C\n{\n    int good;\n}\n");

    [Fact]
    public Task FixThatWritesItsOwnLineEndsFails() => Failing.With(
        BuddyCodeFixVerifier<WordAnalyzer, LfFix>.VerifyCodeFixAsync("class C\n{\n    int [|bad|];\n}\n", "class C\n{\n    int\ngood;\n}\n"),
        "with CRLF line ends", "-    int<CR><LF>", "+    int<LF>");

    [Fact]
    public Task AnalyzerThatKnowsOneLineEndOnlyFails() => Failing.With(
        BuddyAnalyzerVerifier<LfAnalyzer>.VerifyAnalyzerAsync("class C\n{\n    string lines = @\"one\ntwo\";\n    int [|bad|];\n}\n"), "with CRLF line ends");

    [Fact]
    public Task MixedLineEndsRunAsTheyAre() => BuddyCodeFixVerifier<WordAnalyzer, LfFix>.VerifyCodeFixAsync(
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
