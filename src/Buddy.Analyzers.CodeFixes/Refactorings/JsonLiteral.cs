using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>Writes JSON as a string literal: a raw one where the language has it, else a verbatim one.</summary>
/// <param name="IsRaw">Whether the language has raw literals.</param>
/// <param name="Content">The layout of what stands between the quotes.</param>
internal sealed record JsonLiteral(bool IsRaw, CodeLayout Content)
{
    /// <summary>The literal that takes the place of an expression.</summary>
    public static JsonLiteral At(ExpressionSyntax replaced, SourceText source)
    {
        var layout = CodeLayout.At(replaced, source);
        return new JsonLiteral(
            replaced.SyntaxTree.Options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 },
            TextLayout.BeginsLine(replaced, source) ? layout : layout.Deeper);
    }

    /// <summary>The layout of the JSON: the indentation of a raw literal is none of its content.</summary>
    public CodeLayout Layout => IsRaw ? Content with { Indentation = "" } : Content;

    /// <summary>The literal; null where none can hold the JSON.</summary>
    /// <param name="json">JSON in the <see cref="Layout"/>.</param>
    public string? Of(string json)
    {
        if (!IsRaw)
            return LiteralEncoder.Encode(json, new LiteralForm(LiteralKind.Verbatim)) is { } verbatim ? $"@\"{verbatim}\"" : null;

        // No JSON has three quotes in a row.
        const string quotes = "\"\"\"";
        var isMultiLine = json.Contains(Content.LineBreak);
        var form = new LiteralForm(isMultiLine ? LiteralKind.RawMultiLine : LiteralKind.RawSingleLine, Quotes: quotes.Length, Indentation: isMultiLine ? Content.Indentation : "");
        return LiteralEncoder.Encode(json, form) is not { } raw ? null
            : isMultiLine ? $"{quotes}{Content.NewLine}{raw}{Content.NewLine}{quotes}"
            : quotes + raw + quotes;
    }
}
