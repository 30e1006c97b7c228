using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Adds cases to the end of a <c>switch</c>: a statement gets one section that does nothing, an expression an arm for each that throws.</summary>
internal static class MissingCases
{
    /// <summary>The changes; none where the value belongs to no <c>switch</c>.</summary>
    /// <param name="values">The texts, or the names of members of the enum, to be handled.</param>
    /// <param name="value">What the <c>switch</c> looks at.</param>
    /// <param name="model">The document.</param>
    /// <param name="text">Its text.</param>
    public static ImmutableArray<TextChange> Add(IReadOnlyList<string> values, ExpressionSyntax value, SemanticModel model, SourceText text) =>
        value.Ancestors().FirstOrDefault(static node => node is SwitchStatementSyntax or SwitchExpressionSyntax) switch
        {
            SwitchStatementSyntax { Sections.Count: > 0 } choice => ImmutableArray.Create(AddSection(Constants(values, value, model), choice, text)),
            SwitchExpressionSyntax { Arms.Count: > 0 } choice => AddArms(Constants(values, value, model), choice, NameOfException(model, choice.SpanStart), text),
            _ => ImmutableArray<TextChange>.Empty,
        };

    private static IEnumerable<string> Constants(IEnumerable<string> values, ExpressionSyntax value, SemanticModel model) =>
        model.GetTypeInfo(value).Type is { } type && StaticTypes.EnumOf(type)?.ToMinimalDisplayString(model, value.SpanStart) is { } name
            ? values.Select(member => $"{name}.{CSharpName.Of(member) ?? member}")
            : values.Select(static text => SymbolDisplay.FormatLiteral(text, quote: true));

    private static TextChange AddSection(IEnumerable<string> constants, SwitchStatementSyntax choice, SourceText text)
    {
        var last = choice.Sections.Last();
        var labels = constants.Select(static constant => $"case {constant}:");
        var end = text.Lines.GetLineFromPosition(choice.CloseBraceToken.SpanStart);
        if (text.ToString(TextSpan.FromBounds(end.Start, choice.CloseBraceToken.SpanStart)).Trim().Length > 0)
            return new TextChange(new TextSpan(last.Span.End, 0), $" {string.Join(" ", labels)} break;");

        var lineBreak = TextLayout.LineBreakOf(text);
        var indentation = TextLayout.IndentationOf(last, text);
        var statement = last.Statements.First();
        var inner = TextLayout.BeginsLine(statement, text) && statement is not BlockSyntax
            ? TextLayout.IndentationOf(statement, text)
            : indentation + TextLayout.OneLevel(indentation);
        var section = string.Concat(labels.Select(label => indentation + label + lineBreak)) + $"{inner}break;{lineBreak}";
        return new TextChange(new TextSpan(end.Start, 0), section);
    }

    private static ImmutableArray<TextChange> AddArms(IEnumerable<string> constants, SwitchExpressionSyntax choice, string exception, SourceText text)
    {
        var last = choice.Arms.Last();
        var hasTrailingComma = choice.Arms.SeparatorCount == choice.Arms.Count;
        var lastToken = hasTrailingComma ? choice.Arms.GetSeparator(choice.Arms.Count - 1) : last.GetLastToken();
        var arms = constants.Select(constant => $"{constant} => throw new {exception}()");
        if (!TextLayout.EndsLine(lastToken.Span.End, text) || !TextLayout.BeginsLine(last, text))
        {
            var inline = string.Join(", ", arms);
            return ImmutableArray.Create(new TextChange(new TextSpan(lastToken.Span.End, 0), hasTrailingComma ? $" {inline}," : $", {inline}"));
        }

        var start = TextLayout.LineBreakOf(text) + TextLayout.IndentationOf(last, text);
        var added = start + string.Join("," + start, arms) + (hasTrailingComma ? "," : "");
        var end = text.Lines.GetLineFromPosition(lastToken.Span.End).End;
        return hasTrailingComma
            ? ImmutableArray.Create(new TextChange(new TextSpan(end, 0), added))
            : end == lastToken.Span.End ? ImmutableArray.Create(new TextChange(new TextSpan(end, 0), "," + added))
            : ImmutableArray.Create(new TextChange(new TextSpan(lastToken.Span.End, 0), ","), new TextChange(new TextSpan(end, 0), added));
    }

    private static string NameOfException(SemanticModel model, int position) =>
        model.Compilation.GetTypeByMetadataName("System.NotImplementedException")?.ToMinimalDisplayString(model, position) ?? "System.NotImplementedException";
}
