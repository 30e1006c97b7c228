using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.JsonTexts;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>Reads the JSON object that a text is parsed to.</summary>
internal static class ParsedText
{
    /// <summary>The object; null where the text is not known, or is no JSON object.</summary>
    /// <param name="argument">The expression that gives the text.</param>
    /// <param name="text">What is known of it.</param>
    /// <param name="context">The member that is read.</param>
    /// <param name="reading">Who reads the text.</param>
    public static PayloadObject? Read(IOperation argument, PayloadValue text, TextReading reading, ReadContext context)
    {
        if (text is not (ConstantValue or TextValue) || ExpressionOf(argument, text, context) is not { } expression || TextParts.Read(expression, context) is not { } read)
            return null;

        return JsonReader.Read(read.Json, context.CancellationToken, TextFaults.DialectOf(reading)) is { Root: { Kind: JsonKind.Object } json }
            ? new JsonTextValues(read, expression, context).Object(json)
            : null;
    }

    /// <summary>The literal, where the text stands in the member at hand; else the argument itself.</summary>
    private static ExpressionSyntax? ExpressionOf(IOperation argument, PayloadValue text, ReadContext context)
    {
        if (!text.Span.IsEmpty && context.Member is { } member && member.Node.FullSpan.Contains(text.Span)
            && member.Node.FindNode(text.Span, getInnermostNodeForTie: true) is ExpressionSyntax literal && literal.Span == text.Span)
        {
            return literal;
        }

        return argument.Syntax as ExpressionSyntax;
    }
}
