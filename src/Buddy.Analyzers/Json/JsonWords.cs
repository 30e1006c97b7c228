using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>What stands in JSON outside quotes: literals and numbers, and what JSON does not have but people write.</summary>
internal static class JsonWords
{
    /// <summary>The end of the word that starts here, at least one character.</summary>
    public static int End(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && !EndsWord(text[end]) && !IsComment(text, end))
            end++;
        return end;
    }

    /// <summary>The kind of value that the word is; opaque when it is none.</summary>
    public static JsonKind Kind(string text, TextSpan word) => text[word.Start] switch
    {
        't' when Is(text, word, "true") => JsonKind.Boolean,
        'f' when Is(text, word, "false") => JsonKind.Boolean,
        'n' when Is(text, word, "null") => JsonKind.Null,
        _ => JsonNumbers.IsNumber(text, word.Start, word.End) ? JsonKind.Number : JsonKind.Opaque,
    };

    /// <summary>Whether someone who writes this first character means a number.</summary>
    public static bool LooksLikeNumber(char first) => first is (>= '0' and <= '9') or '-' or '+' or '.';

    /// <summary>Whether the word would be a name if it had quotes.</summary>
    public static bool IsName(string text, TextSpan word) => char.IsLetter(text[word.Start]) || text[word.Start] is '_' or '$';

    /// <summary>Whether a comment starts here.</summary>
    public static bool IsComment(string text, int at) => text[at] == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*';

    /// <summary>The end of the comment that starts here: of its line, or behind its <c>*/</c>.</summary>
    public static int CommentEnd(string text, int start)
    {
        if (text[start + 1] == '/')
        {
            var lineEnd = text.IndexOfAny(['\r', '\n'], start);
            return lineEnd < 0 ? text.Length : lineEnd;
        }

        var end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 2;
    }

    /// <summary>The end of the quotation that starts with <c>'</c> here: behind its other <c>'</c>, or of its line.</summary>
    public static int SingleQuotedEnd(string text, int start)
    {
        for (var at = start + 1; at < text.Length; at++)
        {
            if (text[at] == '\'')
                return at + 1;
            if (text[at] is '\r' or '\n')
                return at;
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] == '\'')
                at++;
        }

        return text.Length;
    }

    private static bool EndsWord(char c) => c is ' ' or '\n' or '\r' or '\t' or ',' or ':' or '{' or '}' or '[' or ']' or '"';

    private static bool Is(string text, TextSpan word, string literal)
        => word.Length == literal.Length && string.CompareOrdinal(text, word.Start, literal, 0, literal.Length) == 0;
}
