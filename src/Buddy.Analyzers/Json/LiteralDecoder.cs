using System.Globalization;

using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>Decodes what stands between the quotes of a valid C# literal.</summary>
internal static class LiteralDecoder
{
    /// <summary>Appends the content of <c>text[start..end]</c> to the map.</summary>
    /// <param name="map">What it is appended to.</param>
    /// <param name="text">The text of a token.</param>
    /// <param name="start">Where the content starts in it.</param>
    /// <param name="end">Where the content ends in it.</param>
    /// <param name="offset">Where <paramref name="text"/> starts in the source.</param>
    /// <param name="form">How the literal is written.</param>
    /// <param name="atLineStart">Whether the content starts a line of a multi-line raw literal, and so with indentation.</param>
    public static void Append(LiteralMap map, string text, int start, int end, int offset, in LiteralForm form, bool atLineStart)
    {
        if (form.Kind == LiteralKind.RawMultiLine)
            AppendLines(map, text, start, end, offset, form.Indentation, atLineStart);
        else if (form.Kind == LiteralKind.RawSingleLine)
            map.Append(text, start, end, offset);
        else
            AppendEscaped(map, text, start, end, offset, form);
    }

    private static void AppendLines(LiteralMap map, string text, int start, int end, int offset, string indentation, bool atLineStart)
    {
        while (start < end)
        {
            if (atLineStart)
                start = SkipIndentation(text, start, end, indentation);
            var next = NextLine(text, start, end);
            map.Append(text, start, next, offset);
            (start, atLineStart) = (next, true);
        }
    }

    /// <summary>The start of the content in a line; a line of white space may have less than the indentation.</summary>
    private static int SkipIndentation(string text, int start, int end, string indentation)
    {
        if (end - start >= indentation.Length && string.CompareOrdinal(text, start, indentation, 0, indentation.Length) == 0)
            return start + indentation.Length;
        while (start < end && !SyntaxFacts.IsNewLine(text[start]))
            start++;
        return start;
    }

    private static int NextLine(string text, int start, int end)
    {
        while (start < end && !SyntaxFacts.IsNewLine(text[start]))
            start++;
        if (start + 1 < end && text[start] == '\r' && text[start + 1] == '\n')
            start++;
        return start < end ? start + 1 : end;
    }

    private static void AppendEscaped(LiteralMap map, string text, int start, int end, int offset, in LiteralForm form)
    {
        var plain = start;
        for (var at = start; at < end;)
        {
            var c = text[at];
            var isEscape = c == '\\' && form.Kind == LiteralKind.Regular;
            var isDoubled = (c == '"' && form.Kind == LiteralKind.Verbatim) || (c is '{' or '}' && form.DoublesBraces);
            if (!isEscape && !isDoubled)
            {
                at++;
                continue;
            }

            map.Append(text, plain, at, offset);
            plain = isEscape ? AppendEscape(map, text, at, end, offset) : at + 2;
            if (isDoubled)
                map.Append(c.ToString(), new TextSpan(offset + at, 2));
            at = plain;
        }

        map.Append(text, plain, end, offset);
    }

    /// <summary>Appends what the backslash stands for, and returns where its escape sequence ends.</summary>
    private static int AppendEscape(LiteralMap map, string text, int at, int end, int offset)
    {
        var c = text[at + 1];
        if (c is not ('x' or 'u' or 'U'))
        {
            map.Append(Unescape(c).ToString(), new TextSpan(offset + at, 2));
            return at + 2;
        }

        var digits = at + 2;
        var last = digits;
        while (last < end && last < digits + (c == 'U' ? 8 : 4) && Uri.IsHexDigit(text[last]))
            last++;
        var code = uint.Parse(text.Substring(digits, last - digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var source = TextSpan.FromBounds(offset + at, offset + last);
        if (code > char.MaxValue)
        {
            var pair = char.ConvertFromUtf32((int)code);
            map.Append(pair.Substring(0, 1), new TextSpan(source.Start, 0));
            map.Append(pair.Substring(1), source);
        }
        else
        {
            map.Append(((char)code).ToString(), source);
        }

        return last;
    }

    private static char Unescape(char c) => c switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        'e' => '\u001b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        _ => c,
    };
}
