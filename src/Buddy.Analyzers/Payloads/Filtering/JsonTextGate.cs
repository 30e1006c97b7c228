using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Filtering;

/// <summary>
/// Says by its source alone whether a text may hold the JSON of an action. Nearly all text ends at its first character that is no blank,
/// and the rest of it is searched for a few words, without decoding.
/// </summary>
internal static class JsonTextGate
{
    private const int CallsAround = 3; // PostAsync(url, new StringContent(Format("…")))

    private static readonly QuotedWords TypeWord = new([CatalogIndexer.TypeField]);

    /// <summary>Whether the expression is a string literal, an interpolated string, or the whole of a sum.</summary>
    public static bool IsText(ExpressionSyntax expression) => expression.Kind()
        is SyntaxKind.StringLiteralExpression
        or SyntaxKind.Utf8StringLiteralExpression
        or SyntaxKind.InterpolatedStringExpression
        or SyntaxKind.AddExpression;

    /// <summary>Whether the text is worth decoding.</summary>
    /// <param name="text">One for which <see cref="IsText"/> holds.</param>
    /// <param name="catalog">What is known of actions.</param>
    /// <param name="callsPayloadMethod">Whether the member calls a method whose argument is a payload; null for no.</param>
    public static bool IsCandidate(ExpressionSyntax text, ActionCatalog catalog, Lazy<bool>? callsPayloadMethod = null)
    {
        if (!BeginsJson(text, out var isFixed) || IsOperand(text) || IsInAttribute(text))
            return false;

        // The words may be in constants that the text names; in a text of its own they are seen, or the URL speaks for it.
        return Holds(text, catalog.SignalWords)
            || (Holds(text, TypeWord) && (!isFixed || HasActionsUrlAround(text)))
            || IsAppended(text)
            || (Holds(text, catalog.FieldWords) && (PayloadComment.Marks(text) || callsPayloadMethod is { Value: true }));
    }

    /// <summary>Whether it may be the first of the pieces that a builder is given, so that the words are in others.</summary>
    private static bool IsAppended(ExpressionSyntax text) => text.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Append" or "AppendLine" }, ArgumentList.Arguments.Count: 1,
    } or ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "StringBuilder" } } };

    private static bool BeginsJson(ExpressionSyntax text, out bool isFixed)
    {
        isFixed = text is LiteralExpressionSyntax;
        var first = text;
        while (first is BinaryExpressionSyntax or ParenthesizedExpressionSyntax)
            first = first is BinaryExpressionSyntax sum ? sum.Left : ((ParenthesizedExpressionSyntax)first).Expression;

        return first switch
        {
            LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.NumericLiteralExpression) ? false : BeginsJson(literal.Token.Text),
            InterpolatedStringExpressionSyntax { Contents: { Count: > 0 } contents } =>
                contents[0] is not InterpolatedStringTextSyntax { TextToken.Text: var start } || BeginsJson(start),
            _ => text != first,
        };
    }

    /// <summary>Whether the content of the literal, or of the rest of one, starts with a bracket.</summary>
    private static bool BeginsJson(string source)
    {
        foreach (var c in source)
        {
            switch (c)
            {
                case '{' or '[':
                    return true;
                case '@' or '"' or ' ' or '\t' or '\r' or '\n' or '\\' or 'r' or 'n' or 't': // quotes, blanks, and escaped blanks
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    private static bool IsOperand(ExpressionSyntax text)
    {
        var parent = text.Parent;
        while (parent is ParenthesizedExpressionSyntax)
            parent = parent.Parent;
        return parent.IsKind(SyntaxKind.AddExpression);
    }

    private static bool IsInAttribute(SyntaxNode text) => text.FirstAncestorOrSelf<SyntaxNode>(
        static node => node is AttributeArgumentSyntax or StatementSyntax or MemberDeclarationSyntax) is AttributeArgumentSyntax;

    private static bool Holds(ExpressionSyntax text, QuotedWords words)
    {
        // A sum nests to its left, and may be long.
        var rest = text;
        while (rest is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum)
        {
            if (Holds(sum.Right, words))
                return true;
            rest = sum.Left;
        }

        return rest switch
        {
            LiteralExpressionSyntax literal => words.IsIn(literal.Token.Text),
            InterpolatedStringExpressionSyntax interpolated => Holds(interpolated, words),
            ParenthesizedExpressionSyntax parenthesized => Holds(parenthesized.Expression, words),
            _ => false,
        };
    }

    private static bool Holds(InterpolatedStringExpressionSyntax text, QuotedWords words)
    {
        foreach (var part in text.Contents)
        {
            if (part is InterpolatedStringTextSyntax { TextToken.Text: var source } && words.IsIn(source))
                return true;
        }

        return false;
    }

    private static bool HasActionsUrlAround(ExpressionSyntax text)
    {
        var argument = text.Parent;
        for (var i = 0; i < CallsAround && argument is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: { } call } list }; i++)
        {
            foreach (var other in list.Arguments)
            {
                if (other != argument && MentionsActions(other))
                    return true;
            }

            argument = call.Parent;
        }

        return false;
    }

    private static bool MentionsActions(SyntaxNode url) => url.DescendantTokens().Any(static token =>
        token.Text.IndexOf("/actions", StringComparison.Ordinal) >= 0);
}
