using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>Changes the text that a literal stands for, in the form in which it is written.</summary>
internal static class LiteralEdits
{
    /// <summary>
    /// The change of the source after which <paramref name="decoded"/> reads <paramref name="replacement"/>, and all else as before. Null
    /// where that needs another form of literal, more than one literal, or part of a constant or an escape sequence.
    /// </summary>
    /// <param name="text">The text of the expression.</param>
    /// <param name="decoded">What is replaced, in characters of the decoded text; empty to insert.</param>
    /// <param name="replacement">The new text, with line breaks as the document has them.</param>
    public static TextChange? Replace(LiteralText text, TextSpan decoded, string replacement)
    {
        if (text.PieceOf(decoded) is not { } piece || Splits(text, decoded.Start) || Splits(text, decoded.End))
            return null;
        if (!Fits(text, decoded, replacement, piece))
            return null;
        if (LiteralEncoder.Encode(replacement, piece.Form) is not { } source)
            return null;

        return piece.Form.Kind == LiteralKind.RawMultiLine
            ? ReplaceInLines(text, decoded, source, piece)
            : new TextChange(text.ToSource(decoded), source);
    }

    /// <summary>Whether the characters on both sides of the position are written as one: as a constant.</summary>
    private static bool Splits(LiteralText text, int position)
        => position > 0 && position < text.Json.Text.Length
            && text.ToSource(new TextSpan(position, 1)) is { IsEmpty: false } source
            && source == text.ToSource(new TextSpan(position - 1, 1));

    /// <summary>Whether the replacement can stand between its neighbours.</summary>
    private static bool Fits(LiteralText text, TextSpan decoded, string replacement, in LiteralPiece piece)
    {
        var content = text.Json.Text;
        var reach = piece.Form.IsRaw ? Math.Max(piece.Form.Quotes, piece.Form.Dollars) : 1;
        var first = Math.Max(piece.Decoded.Start, decoded.Start - reach);
        var last = Math.Min(piece.Decoded.End, decoded.End + reach);
        var before = content.Substring(first, decoded.Start - first);
        var after = content.Substring(decoded.End, last - decoded.End);
        var around = before + replacement + after;

        return piece.Form.Kind switch
        {
            LiteralKind.Regular => !EndsInShortHex(text, first, before) || !StartsWithHex(replacement + after),
            LiteralKind.RawSingleLine => LiteralEncoder.Encode(around, piece.Form) is not null
                && around.Length > 0
                && !(around[0] == '"' && first == piece.Decoded.Start)
                && !(around[around.Length - 1] == '"' && last == piece.Decoded.End),
            LiteralKind.RawMultiLine => LiteralEncoder.Encode(around, piece.Form) is not null
                && !(around.EndsWith("\r", StringComparison.Ordinal) && last == piece.Decoded.End),
            _ => true,
        };
    }

    /// <summary>Whether the character before is written as <c>\x</c> with fewer digits than that may have.</summary>
    private static bool EndsInShortHex(LiteralText text, int at, string before)
        => before.Length > 0 && !text.Json.IsHole(at) && text.ToSource(new TextSpan(at, 1)).Length is >= 3 and <= 5;

    private static bool StartsWithHex(string text) => text.Length > 0 && Uri.IsHexDigit(text[0]);

    /// <summary>Keeps the indentation of each line: it is there before a line's first character, and after each line break.</summary>
    private static TextChange ReplaceInLines(LiteralText text, TextSpan decoded, string source, in LiteralPiece piece)
    {
        var span = TextSpan.FromBounds(Boundary(text, decoded.Start, piece), Boundary(text, decoded.End, piece));
        if (LineStart(text, decoded.Start, piece) is { } line && span.Start - line < piece.Form.Indentation.Length)
            source = piece.Form.Indentation.Substring(span.Start - line) + source; // the line was blank
        return new TextChange(span, source);
    }

    /// <summary>Where text can be written before the character at this position; behind the indentation where that starts a line.</summary>
    private static int Boundary(LiteralText text, int position, in LiteralPiece piece)
        => LineStart(text, position, piece) is null ? text.ToSource(new TextSpan(position - 1, 1)).End
            : position < piece.Decoded.End ? text.ToSource(new TextSpan(position, 1)).Start
            : piece.Source.End;

    /// <summary>Where the source line starts whose content starts at this position; null when the position is inside a line.</summary>
    private static int? LineStart(LiteralText text, int position, in LiteralPiece piece)
        => position == piece.Decoded.Start ? piece.Source.Start
            : SyntaxFacts.IsNewLine(text.Json.Text[position - 1]) && text.ToSource(new TextSpan(position - 1, 1)) is { Length: 1 } lineBreak
                ? lineBreak.End // one that is written as such, not in a constant
                : null;
}
