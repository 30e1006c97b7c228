using System.Globalization;
using Buddy.Analyzers.Benchmarks.Cost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Benchmarks.Payloads;

/// <summary>What one keystroke costs in a file full of payloads: an editor asks for the whole document, and for the lines around the caret.</summary>
internal static class Editing
{
    private const int Sites = 500;

    /// <summary>Prints a Markdown table: the median of some keystrokes.</summary>
    public static void Print(int turns, TextWriter output)
    {
        output.WriteLine("| after a keystroke | analyzers | CPU ms | MB | findings |");
        output.WriteLine("|---|---|--:|--:|--:|");
        foreach (var isSpan in new[] { false, true })
        {
            foreach (var contender in new[] { new Contender("an empty one", [new EmptyAnalyzer(EmptyAnalyzer.Called.ForMembers)]), Contender.Ours })
            {
                (Measured Cost, int Findings)[] keystrokes = [.. Keystrokes(contender, isSpan, turns * 2).Skip(turns).OrderBy(static keystroke => keystroke.Cost.Cpu)];
                var ((cpu, bytes), found) = keystrokes[turns / 2];
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {(isSpan ? "the method" : $"the document, {Sites} payloads")} | {contender.Name} | {cpu.TotalMilliseconds:F1} | {bytes / 1e6:F1} | {found} |"));
            }
        }

        output.WriteLine();
    }

    private static IEnumerable<(Measured Cost, int Findings)> Keystrokes(Contender contender, bool isSpan, int count)
    {
        var tree = CSharpSyntaxTree.ParseText(PayloadSites.File(Sites, areWrong: true));
        var compilation = CSharpCompilation.Create("Editing", [tree], Framework.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var caret = tree.ToString().IndexOf("\"node\"", tree.Length / 2, StringComparison.Ordinal) + 1;
        return Cost.Keystrokes.Of(compilation, tree, new TextChange(new TextSpan(caret, 0), "x"), isSpan ? TextSpan.FromBounds(caret, caret + 1) : null, contender, count);
    }
}
