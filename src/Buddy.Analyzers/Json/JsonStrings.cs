using System.Text;

using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>The end of a string, and the first error in it.</summary>
internal readonly record struct JsonStringScan(int End, JsonTraits Traits, JsonErrorKind? Error, TextSpan ErrorSpan);

/// <summary>Strings in JSON: where they end, what they say.</summary>
internal static class JsonStrings
{
    /// <summary>
    /// Finds the end of the string whose opening quote is at <paramref name="start"/>: behind its closing quote, or where it breaks off.
    /// </summary>
    public static JsonStringScan Scan(JsonText source, int start)
    {
        var text = source.Text;
        for (var at = start + 1; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '"')
                return new JsonStringScan(at + 1, JsonTraits.None, null, default);
            if (c is < ' ' or '\\' or JsonText.HoleCharacter)
                return ScanFrom(source, start, at);
        }

        return ScanFrom(source, start, text.Length);
    }

    private static JsonStringScan ScanFrom(JsonText source, int start, int at)
    {
        var text = source.Text;
        var traits = JsonTraits.None;
        JsonErrorKind? error = null;
        var errorSpan = default(TextSpan);

        while (at < text.Length)
        {
            var c = text[at];
            if (c == '"')
                return new JsonStringScan(at + 1, traits, error, errorSpan);

            var length = 1;
            if (c == '\\')
            {
                traits |= JsonTraits.HasEscape;
                length = EscapeLength(source, at, out var valid);
                if (!valid)
                    Note(JsonErrorKind.BadEscape, at, length);
            }
            else if (c is '\n' or '\r')
            {
                Note(JsonErrorKind.LineBreakInString, start, at - start);
                return new JsonStringScan(at, traits, error, errorSpan);
            }
            else if (c < ' ')
            {
                Note(JsonErrorKind.ControlCharacter, at, 1);
            }
            else if (c == JsonText.HoleCharacter && source.IsHole(at))
            {
                traits |= JsonTraits.HasHole;
            }

            at += length;
        }

        Note(JsonErrorKind.UnclosedString, start, text.Length - start);
        return new JsonStringScan(text.Length, traits, error, errorSpan);

        void Note(JsonErrorKind kind, int position, int length)
        {
            if (error is null)
                (error, errorSpan) = (kind, new TextSpan(position, length));
        }
    }

    /// <summary>The content of a valid string; of a broken one, something near it.</summary>
    public static string Decode(string text, TextSpan quoted, JsonTraits traits)
    {
        if ((traits & JsonTraits.Bare) != 0)
            return text.Substring(quoted.Start, quoted.Length);

        var end = quoted.End;
        if (quoted.Length > 1 && text[end - 1] is '"' or '\'')
            end--;
        if ((traits & JsonTraits.HasEscape) == 0)
            return text.Substring(quoted.Start + 1, Math.Max(0, end - quoted.Start - 1));

        var content = new StringBuilder(quoted.Length);
        for (var at = quoted.Start + 1; at < end; at++)
        {
            if (text[at] != '\\' || at + 1 >= end)
                content.Append(text[at]);
            else if (text[++at] == 'u' && TryHex(text, at + 1, out var code))
                (_, at) = (content.Append(code), at + 4);
            else
                content.Append(Unescape(text[at]));
        }

        return content.ToString();
    }

    private static char Unescape(char c) => c switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => c,
    };

    private static bool TryHex(string text, int at, out char code)
    {
        code = default;
        if (at + 4 > text.Length)
            return false;

        var value = 0;
        for (var i = at; i < at + 4; i++)
        {
            if (HexDigit(text[i]) is not { } digit)
                return false;
            value = value * 16 + digit;
        }

        code = (char)value;
        return true;
    }

    private static int? HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => null,
    };

    /// <summary>
    /// The length of an escape without what does not belong to it; an escape that a hole completes is valid, and ends before it.
    /// </summary>
    private static int EscapeLength(JsonText source, int at, out bool valid)
    {
        var text = source.Text;
        valid = false;
        if (at + 1 >= text.Length || text[at + 1] < ' ')
            return 1;

        if (source.IsHole(at + 1))
        {
            valid = true;
            return 1;
        }

        if (text[at + 1] != 'u')
        {
            valid = "\"\\/bfnrt".IndexOf(text[at + 1]) >= 0;
            return 2;
        }

        var end = at + 2;
        while (end < text.Length && end < at + 6 && HexDigit(text[end]) is not null)
            end++;
        valid = end == at + 6 || (end < text.Length && source.IsHole(end));
        return end - at;
    }
}
