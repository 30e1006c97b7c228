using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.PayloadTypes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Benchmarks.Cost;

/// <summary>What an editor asks after each keystroke: the findings of the document that changed, in a new compilation of the same other files.</summary>
internal static class Keystrokes
{
    /// <summary>The cost of each of some keystrokes, one after the other at the same place.</summary>
    /// <param name="compilation">The project.</param>
    /// <param name="tree">The file that changes.</param>
    /// <param name="change">What is typed.</param>
    /// <param name="span">The lines that are asked for; null for the whole document.</param>
    /// <param name="contender">Who is asked.</param>
    /// <param name="count">How many.</param>
    public static IEnumerable<(Measured Cost, int Findings)> Of(Compilation compilation, SyntaxTree tree, TextChange change, TextSpan? span, Contender contender, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var found = 0;
            var cost = Measured.Of(() =>
            {
                var typed = tree.WithChangedText(tree.GetText().WithChanges(change));
                compilation = compilation.ReplaceSyntaxTree(tree, typed);
                tree = typed;
                var analysis = new CompilationWithAnalyzers(compilation, contender.Analyzers, new CompilationWithAnalyzersOptions(
                    new AnalyzerOptions([]), static (_, _, _) => { }, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
                found = analysis.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), span, CancellationToken.None).GetAwaiter().GetResult().Length;
            });
            yield return (cost, found);
        }
    }

    /// <summary>Prints a Markdown table of what a space costs that is typed into the file with most types that look like actions: the median of some keystrokes.</summary>
    public static void Print(CodeBase code, IReadOnlyList<Contender> contenders, int turns, TextWriter output)
    {
        var compilation = code.Fresh();
        var tree = compilation.SyntaxTrees.MaxBy(static tree => CandidatesIn(tree).Count())!;
        var type = CandidatesIn(tree).FirstOrDefault();
        var change = new TextChange(new TextSpan(type?.OpenBraceToken.Span.End ?? 0, 0), " ");

        output.WriteLine(FormattableString.Invariant($"{code.Name}: a keystroke in {Path.GetFileName(tree.FilePath)}, one of {compilation.SyntaxTrees.Length:N0} files."));
        output.WriteLine();
        output.WriteLine("| analyzers | CPU ms | MB |");
        output.WriteLine("|---|--:|--:|");
        foreach (var contender in contenders)
        {
            Measured[] costs = [.. Of(compilation, tree, change, span: null, contender, turns + 2).Skip(2).Select(static keystroke => keystroke.Cost)];
            output.WriteLine(FormattableString.Invariant(
                $"| {contender.Name} | {costs.Select(static cost => cost.Cpu.TotalMilliseconds).Order().ElementAt(turns / 2):F1} | {costs.Select(static cost => cost.Bytes / 1e6).Order().ElementAt(turns / 2):F2} |"));
        }

        output.WriteLine();
    }

    private static IEnumerable<TypeDeclarationSyntax> CandidatesIn(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().Where(static type => PayloadTypeGate.IsCandidate(type, ActionCatalog.Shipped));
}
