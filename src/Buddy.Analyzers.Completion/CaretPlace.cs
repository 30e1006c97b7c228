using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Completion;

/// <summary>Where the caret is, by the tokens around it alone.</summary>
/// <param name="Expression">The text at the caret, or the object creation whose member begins there.</param>
/// <param name="Typed">What is typed so far, and what completion replaces.</param>
internal abstract record CaretPlace(ExpressionSyntax Expression, TextSpan Typed)
{
    /// <summary>The place at a position; null where nothing of an action is ever written.</summary>
    public static CaretPlace? At(SyntaxNode root, int position)
    {
        var token = root.FindToken(position);
        if (token.SpanStart >= position)
            token = token.GetPreviousToken();
        if (token.RawKind == 0)
            return null;

        return CaretInText.In(token, position) ?? (CaretPlace?)CaretInBrackets.In(token, position) ?? CaretInBraces.In(token, position);
    }
}

/// <summary>Inside a string literal.</summary>
internal sealed record CaretInText(ExpressionSyntax Expression, TextSpan Typed) : CaretPlace(Expression, Typed)
{
    /// <summary>The text that the literal is or is a part of: the whole of a sum.</summary>
    public ExpressionSyntax WholeText
    {
        get
        {
            var text = Expression;
            while (text.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression })
                text = (ExpressionSyntax)text.Parent;

            // Parentheses around the whole belong to no sum.
            while (text is ParenthesizedExpressionSyntax { Expression: var inner })
                text = inner;
            return text;
        }
    }

    internal static CaretInText? In(SyntaxToken token, int position) => token.Parent switch
    {
        LiteralExpressionSyntax literal when ContentOf(token) is { } content && content.Start <= position && position <= content.End => new CaretInText(literal, content),
        InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax text } => new CaretInText(text, token.Span),
        _ => null,
    };

    private static TextSpan? ContentOf(SyntaxToken token)
    {
        if (LiteralSyntax.TryRead(token, out _, out var content))
            return new TextSpan(token.SpanStart + content.Start, content.Length);

        // Nothing ends the literal yet, and what follows on the line is not what is typed.
        if (!token.IsKind(SyntaxKind.StringLiteralToken) || token.Text.IndexOf('"') is not (>= 0 and var quote))
            return null;

        var start = token.SpanStart + quote + 1;
        var length = 0;
        while (start + length < token.Span.End && IsOfWord(token.Text[quote + 1 + length]))
            length++;
        return new TextSpan(start, length);
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character is '_' or '-';
}

/// <summary>Where a member of an anonymous object begins.</summary>
internal sealed record CaretInBraces(AnonymousObjectCreationExpressionSyntax Creation, TextSpan Typed) : CaretPlace(Creation, Typed)
{
    internal static CaretInBraces? In(SyntaxToken token, int position)
    {
        var typed = new TextSpan(position, 0);
        if (token.IsKind(SyntaxKind.IdentifierToken) && token.Span.End >= position)
            (typed, token) = (token.Span, token.GetPreviousToken());

        return token.Kind() is SyntaxKind.OpenBraceToken or SyntaxKind.CommaToken && token.Parent is AnonymousObjectCreationExpressionSyntax creation
            ? new CaretInBraces(creation, typed)
            : null;
    }
}

/// <summary>Between empty brackets, or at a name in them that is no string: <c>["type"] = "SLEEP", [‸]</c>.</summary>
internal sealed record CaretInBrackets(ExpressionSyntax Key, TextSpan Typed) : CaretPlace(Key, Typed)
{
    internal static CaretInBrackets? In(SyntaxToken token, int position)
    {
        var typed = new TextSpan(position, 0);
        if (token.IsKind(SyntaxKind.IdentifierToken) && token.Span.End >= position)
            (typed, token) = (token.Span, token.GetPreviousToken());

        return token.IsKind(SyntaxKind.OpenBracketToken) && KeyIn(token.Parent) is { } key ? new CaretInBrackets(key, typed) : null;
    }

    private static ExpressionSyntax? KeyIn(SyntaxNode? brackets) => brackets switch
    {
        BracketedArgumentListSyntax { Arguments: { Count: 1 } keys } => keys[0].Expression as IdentifierNameSyntax,
        ArrayRankSpecifierSyntax { Sizes: { Count: 1 } sizes } => sizes[0] as OmittedArraySizeExpressionSyntax, // d[] = "" begins like a declaration
        _ => null,
    };
}
