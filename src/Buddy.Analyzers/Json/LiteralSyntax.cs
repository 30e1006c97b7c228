using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>Tells from its tokens how a C# literal is written, and where in it the content stands.</summary>
internal static class LiteralSyntax
{
    /// <summary>Reads the token of a string literal; false for any other token.</summary>
    /// <param name="token">A token without errors.</param>
    /// <param name="form">How it is written.</param>
    /// <param name="content">Where its content stands, in characters of the token's text.</param>
    public static bool TryRead(SyntaxToken token, out LiteralForm form, out TextSpan content)
    {
        (form, content) = (default, default);
        if (!IsText(token.Kind()) || token.ContainsDiagnostics)
            return false;

        var text = token.Text;
        var isUtf8 = text[text.Length - 1] is '8';
        var end = text.Length - (isUtf8 ? 2 : 0);
        var start = text[0] == '@' ? 1 : 0;
        var quotes = IsRaw(token.Kind()) ? CountQuotes(text, start) : 1;
        content = TextSpan.FromBounds(start + quotes, end - quotes);
        form = new LiteralForm(start == 1 ? LiteralKind.Verbatim : LiteralKind.Regular, 0, quotes, "", isUtf8);
        if (IsMultiLine(token.Kind()))
            (form, content) = ReadLines(text, content, form);
        else if (IsRaw(token.Kind()))
            form = form with { Kind = LiteralKind.RawSingleLine };
        return true;
    }

    /// <summary>How an interpolated string without errors is written.</summary>
    public static LiteralForm Read(InterpolatedStringExpressionSyntax interpolated)
    {
        var start = interpolated.StringStartToken.Text;
        var dollars = 0;
        foreach (var c in start)
            dollars += c == '$' ? 1 : 0;

        switch (interpolated.StringStartToken.Kind())
        {
            case SyntaxKind.InterpolatedSingleLineRawStringStartToken:
                return new LiteralForm(LiteralKind.RawSingleLine, dollars, CountQuotes(start, dollars));
            case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                var end = interpolated.StringEndToken.Text;
                var indentation = LastIndentation(end, end.IndexOf('"'));
                return new LiteralForm(LiteralKind.RawMultiLine, dollars, CountQuotes(start, dollars), indentation);
            default:
                return new LiteralForm(start.IndexOf('@') < 0 ? LiteralKind.Regular : LiteralKind.Verbatim, dollars);
        }
    }

    private static bool IsText(SyntaxKind kind)
        => kind is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken || IsRaw(kind);

    private static bool IsRaw(SyntaxKind kind)
        => kind is SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.Utf8SingleLineRawStringLiteralToken || IsMultiLine(kind);

    private static bool IsMultiLine(SyntaxKind kind)
        => kind is SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken;

    private static int CountQuotes(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == '"')
            end++;
        return end - start;
    }

    /// <summary>
    /// Takes the line of the opening quotes and the line of the closing ones from the content, with the line break before the latter.
    /// </summary>
    private static (LiteralForm Form, TextSpan Content) ReadLines(string text, TextSpan between, LiteralForm form)
    {
        var start = between.Start;
        while (!SyntaxFacts.IsNewLine(text[start]))
            start++;
        start += IsCrLf(text, start) ? 2 : 1;

        var indentation = LastIndentation(text, between.End);
        var end = between.End - indentation.Length - 1;
        if (end > 0 && IsCrLf(text, end - 1))
            end--;
        form = form with { Kind = LiteralKind.RawMultiLine, Indentation = indentation };
        return (form, TextSpan.FromBounds(start, Math.Max(start, end)));
    }

    private static bool IsCrLf(string text, int at) => text[at] == '\r' && text[at + 1] == '\n';

    /// <summary>The white space between the last line break and the closing quotes.</summary>
    private static string LastIndentation(string text, int closingQuotes)
    {
        var start = closingQuotes;
        while (!SyntaxFacts.IsNewLine(text[start - 1]))
            start--;
        return text.Substring(start, closingQuotes - start);
    }
}
