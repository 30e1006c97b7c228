using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>The edits by which what is wrong in a JSON text becomes what it is meant to be.</summary>
internal static class JsonErrorRepair
{
    /// <summary>Whether a repair of that kind is right only if all of the text can be read with it.</summary>
    public static bool IsGuess(JsonErrorKind kind) => IsUnclosed(kind) || kind is JsonErrorKind.LineBreakInString or JsonErrorKind.WrongBracket;

    /// <summary>Whether errors of both kinds are repaired alike.</summary>
    public static bool AreAlike(JsonErrorKind one, JsonErrorKind other) => one == other || (IsUnclosed(one) && IsUnclosed(other)) || (LacksQuotes(one) && LacksQuotes(other));

    /// <summary>The edits in their order; none where it is not clear what is meant.</summary>
    public static IReadOnlyList<TextChange> Of(JsonSyntaxError error, JsonText json)
    {
        var text = json.Text;
        return error.Kind switch
        {
            JsonErrorKind.TrailingComma or JsonErrorKind.WrongBracket => [new TextChange(error.Span, "")],
            JsonErrorKind.MissingComma when BeginsMemberOrContainer(json, error.Span.Start) => [Insert(EndOfContent(text, error.Span.Start), ",")],
            JsonErrorKind.UnclosedObject or JsonErrorKind.UnclosedArray => [Close(text, error.Span.Start)],
            JsonErrorKind.LineBreakInString => [Insert(EndOfLine(text, error.Span), "\"")],
            JsonErrorKind.UnquotedName when IsBefore(text, error.Span.End, ':') => InQuotes(error.Span, json),
            JsonErrorKind.SingleQuotes when IsPlain(text, error.Span) => InQuotes(error.Span, json, quoteLength: 1),
            JsonErrorKind.UnknownWord when LowerCase(text.Substring(error.Span.Start, error.Span.Length)) is { } word => [new TextChange(error.Span, word)],
            _ => [],
        };
    }

    private static bool IsUnclosed(JsonErrorKind kind) => kind is JsonErrorKind.UnclosedObject or JsonErrorKind.UnclosedArray;

    private static bool LacksQuotes(JsonErrorKind kind) => kind is JsonErrorKind.SingleQuotes or JsonErrorKind.UnquotedName;

    private static TextChange Insert(int at, string text) => new(new TextSpan(at, 0), text);

    private static IReadOnlyList<TextChange> InQuotes(TextSpan span, JsonText json, int quoteLength = 0) =>
        json.FirstHole(span.Start, span.End) is not null
            ? []
            : [new TextChange(new TextSpan(span.Start, quoteLength), "\""), new TextChange(new TextSpan(span.End - quoteLength, quoteLength), "\"")];

    /// <summary>Whether the quotation ends, and says the same in other quotes.</summary>
    private static bool IsPlain(string text, TextSpan quoted) =>
        quoted.Length > 1 && text[quoted.End - 1] == '\'' && text.IndexOfAny(['"', '\\'], quoted.Start, quoted.Length) < 0;

    /// <summary>Whether the token can be nothing but the next member or item: two texts side by side may also be one that has a quote in it.</summary>
    private static bool BeginsMemberOrContainer(JsonText json, int start) =>
        json.Text[start] is '{' or '[' || (json.Text[start] == '"' && IsBefore(json.Text, JsonStrings.Scan(json, start).End, ':'));

    private static bool IsBefore(string text, int position, char expected)
    {
        while (position < text.Length && IsBlank(text[position]))
            position++;
        return position < text.Length && text[position] == expected;
    }

    /// <summary>The closing bracket, laid out as the opening one is.</summary>
    private static TextChange Close(string text, int opening)
    {
        var bracket = text[opening] == '{' ? "}" : "]";
        var end = EndOfContent(text, text.Length);
        var layout = opening + 1 >= end ? ""
            : text[opening + 1] is '\r' or '\n' ? LineBreakAt(text, opening + 1) + IndentationOf(text, opening)
            : text[opening + 1] == ' ' ? " "
            : "";
        return Insert(end, layout + bracket);
    }

    private static string LineBreakAt(string text, int at) => text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : text.Substring(at, 1);

    private static string IndentationOf(string text, int position)
    {
        var start = text.LastIndexOf('\n', position) + 1;
        var end = start;
        while (text[end] is ' ' or '\t')
            end++;
        return text.Substring(start, end - start);
    }

    /// <summary>Where the text ends that belongs to the string: before the comma behind it.</summary>
    private static int EndOfLine(string text, TextSpan line)
    {
        var end = EndOfContent(text, line.End);
        return text[end - 1] == ',' ? EndOfContent(text, end - 1) : end;
    }

    private static int EndOfContent(string text, int end)
    {
        while (end > 0 && IsBlank(text[end - 1]))
            end--;
        return end;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';

    private static string? LowerCase(string word) => word.ToLowerInvariant() is var literal && literal is "true" or "false" or "null" ? literal : null;
}
