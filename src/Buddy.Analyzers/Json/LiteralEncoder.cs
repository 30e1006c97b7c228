using System.Globalization;
using System.Text;

using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.Json;

/// <summary>Writes text as the content of a C# literal: the inverse of <see cref="LiteralDecoder"/>.</summary>
internal static class LiteralEncoder
{
    /// <summary>
    /// The source of the text inside a literal of this form; null when that form cannot hold it. It does not look at what stands beside it:
    /// <see cref="LiteralEdits"/> does.
    /// </summary>
    public static string? Encode(string text, in LiteralForm form)
    {
        if (HasLoneSurrogate(text) && (form.Kind != LiteralKind.Regular || form.IsUtf8))
            return null;

        return form.Kind switch
        {
            LiteralKind.Regular => EncodeRegular(text, form.DoublesBraces),
            LiteralKind.Verbatim => EncodeVerbatim(text, form.DoublesBraces),
            _ => EncodeRaw(text, form),
        };
    }

    private static string EncodeRegular(string text, bool doublesBraces)
    {
        var source = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (Escape(c) is { } escape)
                source.Append('\\').Append(escape);
            else if (MustBeEscaped(text, i))
                source.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                source.Append(c, doublesBraces && c is '{' or '}' ? 2 : 1);
        }

        return source.ToString();
    }

    private static char? Escape(char c) => c switch
    {
        '"' or '\\' => c,
        '\0' => '0',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        _ => null,
    };

    /// <summary>Whether the character would end the literal, or not be seen in it.</summary>
    private static bool MustBeEscaped(string text, int at)
        => char.IsControl(text[at])
            || SyntaxFacts.IsNewLine(text[at])
            || text[at] is '\uFEFF' or '\uFFFE' or '\uFFFF'
            || IsLoneSurrogate(text, at);

    private static string EncodeVerbatim(string text, bool doublesBraces)
    {
        var source = text.Replace("\"", "\"\"");
        return doublesBraces ? DoubleBraces(source) : source;
    }

    private static string DoubleBraces(string text) => text.Replace("{", "{{").Replace("}", "}}");

    private static string? EncodeRaw(string text, in LiteralForm form)
    {
        if (LongestRun(text, '"') >= form.Quotes)
            return null;
        if (form.Dollars > 0 && (LongestRun(text, '{') >= form.Dollars || LongestRun(text, '}') >= form.Dollars))
            return null;

        var source = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            source.Append(text[i]);
            if (!SyntaxFacts.IsNewLine(text[i]) || (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
                continue;
            if (form.Kind == LiteralKind.RawSingleLine)
                return null;
            source.Append(form.Indentation);
        }

        return form.DoublesBraces ? DoubleBraces(source.ToString()) : source.ToString();
    }

    private static int LongestRun(string text, char c)
    {
        int longest = 0, run = 0;
        foreach (var next in text)
        {
            run = next == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsLoneSurrogate(text, i))
                return true;
        }

        return false;
    }

    private static bool IsLoneSurrogate(string text, int at)
        => char.IsHighSurrogate(text[at])
            ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
            : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));
}
