using System.Collections.Immutable;

using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>A literal in a text that may have several.</summary>
/// <param name="Decoded">Its content, in characters of the decoded text.</param>
/// <param name="Source">What stands between its quotes, in characters of the source.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct LiteralPiece(TextSpan Decoded, TextSpan Source, LiteralForm Form);

/// <summary>One of the expressions that a text is put together from.</summary>
/// <param name="Expression">The expression.</param>
/// <param name="IsUnknown">Whether it is not known what of it comes into the text, and whether anything does.</param>
/// <param name="EndsLine">Whether a line end follows.</param>
internal readonly record struct TextPart(ExpressionSyntax Expression, bool IsUnknown = false, bool EndsLine = false);

/// <summary>The text that a C# expression stands for, with the way back to the source.</summary>
internal sealed class LiteralText
{
    private readonly LiteralMap _map;

    internal LiteralText(
        JsonText json, ImmutableArray<ExpressionSyntax> holes, ImmutableArray<LiteralPiece> pieces, LiteralMap map)
        => (Json, Holes, Pieces, _map) = (json, holes, pieces, map);

    /// <summary>The decoded text.</summary>
    public JsonText Json { get; }

    /// <summary>The expressions of the holes, in the order of <see cref="JsonText.Holes"/>.</summary>
    public ImmutableArray<ExpressionSyntax> Holes { get; }

    /// <summary>The literals, in their order; constants and holes beside them are in none.</summary>
    public ImmutableArray<LiteralPiece> Pieces { get; }

    /// <summary>
    /// Reads a string literal of any form, an interpolated string, or a <c>+</c> of such and other expressions. Null when there is no
    /// literal in it, or a syntax error.
    /// </summary>
    /// <param name="expression">The expression.</param>
    /// <param name="constant">The value of an expression that is a constant string; null for what is none. Nothing is one by default.</param>
    /// <param name="shape">What the value of an expression becomes in JSON when it is written as text. Anything by default.</param>
    /// <param name="fault">Why that is never JSON outside quotes; null where it may be. Nothing has a fault by default.</param>
    public static LiteralText? Read(
        ExpressionSyntax expression,
        Func<ExpressionSyntax, string?>? constant = null,
        Func<ExpressionSyntax, JsonTypes>? shape = null,
        Func<ExpressionSyntax, string?>? fault = null)
        => Read([new TextPart(expression)], constant, shape, fault);

    /// <summary>Reads a text that code puts together part by part; null likewise.</summary>
    /// <inheritdoc cref="Read(ExpressionSyntax, Func{ExpressionSyntax, string}, Func{ExpressionSyntax, JsonTypes}, Func{ExpressionSyntax, string})"/>
    public static LiteralText? Read(
        IReadOnlyCollection<TextPart> parts,
        Func<ExpressionSyntax, string?>? constant = null,
        Func<ExpressionSyntax, JsonTypes>? shape = null,
        Func<ExpressionSyntax, string?>? fault = null)
        => new LiteralReader(constant ?? (_ => null), shape ?? (_ => JsonTypes.Any), fault ?? (_ => null)).Read(parts);

    /// <summary>
    /// Where decoded characters are written: an escape sequence, the name of a constant or an interpolation as a whole. Of an empty span
    /// the place where text is inserted: behind the character before it, if that is in a literal too.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is not in the text.</exception>
    public TextSpan ToSource(TextSpan decoded)
    {
        if (decoded.End > Json.Text.Length)
            throw new ArgumentOutOfRangeException(nameof(decoded));
        if (!decoded.IsEmpty)
            return TextSpan.FromBounds(_map[decoded.Start].Start, _map[decoded.End - 1].End);

        var position = decoded.Start;
        if (PieceOf(decoded) is { } piece)
            return new TextSpan(StartIn(piece, position), 0);
        return new TextSpan(position > 0 ? _map[position - 1].End : _map[position].Start, 0);
    }

    /// <summary>The literal that all of the span is written in; null when there is none, or it may be only part of it.</summary>
    public LiteralPiece? PieceOf(TextSpan decoded)
    {
        foreach (var piece in Pieces)
        {
            if (piece.Decoded.Start <= decoded.Start && decoded.End <= piece.Decoded.End)
                return piece;
        }

        return null;
    }

    private int StartIn(LiteralPiece piece, int position)
        => position > piece.Decoded.Start ? _map[position - 1].End
            : position < piece.Decoded.End ? _map[position].Start
            : piece.Source.Start;
}
