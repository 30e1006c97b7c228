using System.Text.RegularExpressions;
using Buddy.Analyzers.Fuzz.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.Fuzz.Mutants;

/// <summary>A program cut into its tokens, and long string literals into their words.</summary>
/// <param name="All">The pieces; together they are the text.</param>
/// <param name="CoreStart">The first piece that is worth changing.</param>
/// <param name="CoreEnd">The piece after the last one that is.</param>
internal sealed partial record CodePieces(IReadOnlyList<string> All, int CoreStart, int CoreEnd)
{
    private const int LengthOfText = 24;

    public static CodePieces Of(CorpusProgram program)
    {
        var pieces = new List<string>();
        var (position, start, end) = (0, 0, 0);
        foreach (var token in CSharpSyntaxTree.ParseText(program.Text).GetRoot().DescendantTokens())
        {
            foreach (var piece in PiecesOf(token))
            {
                position += piece.Length;
                start += position <= program.Core.Start ? 1 : 0;
                end += position <= program.Core.End ? 1 : 0;
                pieces.Add(piece);
            }
        }

        return new CodePieces(pieces, Math.Min(start, end), end);
    }

    private static IEnumerable<string> PiecesOf(SyntaxToken token) =>
        token.Span.Length > LengthOfText && token.Value is string || token.IsKind(SyntaxKind.InterpolatedStringTextToken)
            ? Word().Matches(token.ToFullString()).Select(static match => match.Value)
            : [token.ToFullString()];

    [GeneratedRegex(@"\w+|\s+|[^\w\s]")]
    private static partial Regex Word();
}
