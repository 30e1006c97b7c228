using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Writes a text in the form of the literal that it takes the place of: verbatim, raw or regular.</summary>
internal static class LiteralSpelling
{
    /// <summary>The text as the literal is written; <paramref name="text"/> where that is no such literal, or cannot hold it.</summary>
    /// <param name="old">What is replaced.</param>
    /// <param name="text">The source text that replaces it.</param>
    /// <param name="value">Its value.</param>
    public static string Like(ExpressionSyntax old, string text, JsonNode value) =>
        value.Kind == JsonKind.String && text == SymbolDisplay.FormatLiteral(value.Text, quote: true) ? Like(old, value.Text) : text;

    /// <summary>The literal for the text.</summary>
    public static string Like(ExpressionSyntax old, string value)
    {
        var regular = SymbolDisplay.FormatLiteral(value, quote: true);
        if (old is not LiteralExpressionSyntax { Token: var token })
            return regular;
        if (token.Text.StartsWith("@", StringComparison.Ordinal))
            return $"@\"{value.Replace("\"", "\"\"")}\"";

        return token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) && value.Length > 0 && value.IndexOfAny(['"', '\r', '\n']) < 0
            ? token.Text.Substring(0, token.Text.Length - token.Text.TrimStart('"').Length) is var quotes ? quotes + value + quotes : regular
            : regular;
    }
}
