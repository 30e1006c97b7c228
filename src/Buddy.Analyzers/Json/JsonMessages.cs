using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>What each <see cref="JsonErrorKind"/> says to the user.</summary>
internal static class JsonMessages
{
    private const int LongestQuote = 40;

    /// <summary>One sentence without a full stop.</summary>
    /// <param name="kind">What is wrong.</param>
    /// <param name="text">The text that was read.</param>
    /// <param name="span">The offending characters in it.</param>
    public static string Describe(JsonErrorKind kind, string text, TextSpan span) => kind switch
    {
        JsonErrorKind.Empty => "there is no JSON value",
        JsonErrorKind.ByteOrderMark => "a byte order mark stands before the JSON value",
        JsonErrorKind.TrailingComma => $"a comma before '{ClosingBracket(text, span.End)}' is not allowed",
        JsonErrorKind.ExtraComma => "a comma stands where a value or a name is expected",
        JsonErrorKind.MissingComma => $"a comma is missing before {Quote(text, span)}",
        JsonErrorKind.MissingColon => $"a colon is missing before {Quote(text, span)}",
        JsonErrorKind.ExtraColon => "a colon stands where none is expected",
        JsonErrorKind.MissingValue => $"a value is missing before {Quote(text, span)}",
        JsonErrorKind.MissingName => $"{Quote(text, span)} stands where a name in quotes is expected",
        JsonErrorKind.UnquotedName => $"the name {Quote(text, span)} needs double quotes",
        JsonErrorKind.SingleQuotes => "JSON strings need double quotes",
        JsonErrorKind.Comment => "JSON has no comments",
        JsonErrorKind.UnknownWord => $"{Quote(text, span)} is not a JSON value",
        JsonErrorKind.HoleWithoutJson => "what the hole writes is not JSON",
        JsonErrorKind.BadNumber => $"{Quote(text, span)} is not a JSON number",
        JsonErrorKind.BadEscape => $"{Quote(text, span)} is not an escape sequence of JSON",
        JsonErrorKind.LineBreakInString => "the string does not end in its line",
        JsonErrorKind.ControlCharacter => "a control character must be escaped in a JSON string",
        JsonErrorKind.UnclosedString => "the string is never closed",
        JsonErrorKind.UnclosedObject => "the object is never closed",
        JsonErrorKind.UnclosedArray => "the array is never closed",
        JsonErrorKind.WrongBracket => $"{Quote(text, span)} closes nothing that is open here",
        JsonErrorKind.TrailingContent => $"{Quote(text, span)} stands behind the end of the JSON value",
        _ => "the JSON is malformed",
    };

    private static char ClosingBracket(string text, int start) => text.IndexOfAny(['}', ']'], start) is var at and >= 0 ? text[at] : '}';

    private static string Quote(string text, TextSpan span)
        => span.Length <= LongestQuote
            ? $"'{text.Substring(span.Start, span.Length)}'"
            : $"'{text.Substring(span.Start, LongestQuote)}…'";
}
