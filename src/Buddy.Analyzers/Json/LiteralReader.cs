using System.Collections.Immutable;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>Decodes an expression that is text, operand by operand of its <c>+</c>, into a <see cref="LiteralMap"/>.</summary>
/// <param name="constant">The value of a constant string; null for what is none.</param>
/// <param name="shape">What an expression becomes in JSON.</param>
/// <param name="fault">Why what an expression writes is never JSON; null where it may be.</param>
internal sealed class LiteralReader(Func<ExpressionSyntax, string?> constant, Func<ExpressionSyntax, JsonTypes> shape, Func<ExpressionSyntax, string?> fault)
{
    private readonly ImmutableArray<JsonHole>.Builder _holes = ImmutableArray.CreateBuilder<JsonHole>();
    private readonly ImmutableArray<ExpressionSyntax>.Builder _holeExpressions = ImmutableArray.CreateBuilder<ExpressionSyntax>();
    private readonly ImmutableArray<LiteralPiece>.Builder _pieces = ImmutableArray.CreateBuilder<LiteralPiece>();
    private readonly LiteralMap _map = new();

    /// <summary>
    /// Reads literals, interpolated strings, and a <c>+</c> of such and other expressions; null where none of it is a valid literal.
    /// </summary>
    public LiteralText? Read(IReadOnlyCollection<TextPart> parts)
    {
        if (parts.Any(static part => part.Expression.ContainsDiagnostics))
            return null;

        foreach (var part in parts)
        {
            if (part.IsUnknown)
                AddHole(part.Expression, part.Expression.Span, JsonTypes.String);
            else
                Add(part.Expression);
            if (part.EndsLine)
                _map.Append("\n", new TextSpan(part.Expression.Span.End, 0));
        }

        if (_pieces.Count == 0)
            return null;

        var json = new JsonText(_map.ToString(), _holes.ToImmutable());
        return new LiteralText(json, _holeExpressions.ToImmutable(), _pieces.ToImmutable(), _map);
    }

    private void Add(ExpressionSyntax expression)
    {
        foreach (var operand in Operands(expression))
        {
            if (operand is LiteralExpressionSyntax { Token: var token } && LiteralSyntax.TryRead(token, out var form, out var content))
                AddPiece(form, token.SpanStart, content, () => AddText(token, content, form, atLineStart: true));
            else if (operand is InterpolatedStringExpressionSyntax interpolated)
                AddInterpolated(interpolated);
            else
                AddExpression(operand, operand.Span);
        }
    }

    private static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax expression)
    {
        var rest = new Stack<ExpressionSyntax>();
        rest.Push(expression);
        while (rest.Count > 0)
        {
            switch (rest.Pop())
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    rest.Push(parenthesized.Expression);
                    break;
                case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                    rest.Push(binary.Right);
                    rest.Push(binary.Left);
                    break;
                case var operand:
                    yield return operand;
                    break;
            }
        }
    }

    private void AddInterpolated(InterpolatedStringExpressionSyntax interpolated)
    {
        var form = LiteralSyntax.Read(interpolated);
        var content = TextSpan.FromBounds(interpolated.StringStartToken.Span.End, interpolated.StringEndToken.SpanStart);
        AddPiece(form, 0, content, () =>
        {
            foreach (var part in interpolated.Contents)
            {
                if (part is InterpolatedStringTextSyntax { TextToken: var text })
                    AddText(text, new TextSpan(0, text.Text.Length), form, atLineStart: text.SpanStart == content.Start);
                else if (part is InterpolationSyntax { AlignmentClause: null, FormatClause: null } plain)
                    AddExpression(plain.Expression, plain.Span);
                else if (part is InterpolationSyntax formatted)
                    AddHole(formatted.Expression, formatted.Span, JsonTypes.String);
            }
        });
    }

    /// <summary>Adds a literal, whose content is the span in its token at <paramref name="offset"/>.</summary>
    private void AddPiece(in LiteralForm form, int offset, TextSpan content, Action addContent)
    {
        var start = _map.Length;
        addContent();
        _pieces.Add(new LiteralPiece(TextSpan.FromBounds(start, _map.Length), new TextSpan(offset + content.Start, content.Length), form));
    }

    private void AddText(SyntaxToken token, TextSpan content, in LiteralForm form, bool atLineStart)
        => LiteralDecoder.Append(_map, token.Text, content.Start, content.End, token.SpanStart, form, atLineStart);

    private void AddExpression(ExpressionSyntax expression, TextSpan source)
    {
        if (constant(expression) is { } value)
            _map.Append(value, source);
        else
            AddHole(expression, source, shape(expression), fault(expression));
    }

    private void AddHole(ExpressionSyntax expression, TextSpan source, JsonTypes shape, string? fault = null)
    {
        _holes.Add(new JsonHole(_map.Length, shape) { Fault = fault });
        _holeExpressions.Add(expression);
        _map.Append(JsonText.HoleCharacter.ToString(), source);
    }
}
