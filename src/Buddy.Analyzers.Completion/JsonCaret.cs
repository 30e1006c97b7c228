using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Completion;

/// <summary>Where the caret is in JSON that may be half typed.</summary>
/// <param name="Start">The quote that opens the string at the caret; the position itself where there is no string.</param>
/// <param name="Content">What is typed of the string, without its quotes; outside of a string the word at the caret.</param>
/// <param name="IsInString">Whether there is a string at the caret.</param>
/// <param name="IsName">Whether the name of a member stands there, or may.</param>
/// <param name="IsEnded">Whether a colon follows, so that the name has its value already.</param>
internal sealed record JsonCaret(int Start, TextSpan Content, bool IsInString, bool IsName, bool IsEnded)
{
    /// <summary>The place at a position of the text.</summary>
    public static JsonCaret At(string text, int position)
    {
        var nesting = new Stack<char>();
        var last = '\0';
        var word = WordAt(text, position);
        for (var i = 0; i < word.Start; i++)
        {
            switch (text[i])
            {
                case '"':
                    var end = EndOfString(text, i);
                    if (end >= position)
                        return InString(text, i, end, nesting, last);

                    i = end;
                    last = '"';
                    break;
                case '{' or '[':
                    nesting.Push(text[i]);
                    last = text[i];
                    break;
                case '}' or ']':
                    if (nesting.Count > 0)
                        nesting.Pop();
                    last = text[i];
                    break;
                case ' ' or '\t' or '\r' or '\n':
                    break;
                default:
                    last = text[i];
                    break;
            }
        }

        return new JsonCaret(word.Start, word, IsInString: false, IsNameAfter(last, nesting), IsBeforeColon(text, word.End));
    }

    private static JsonCaret InString(string text, int start, int end, Stack<char> nesting, char last)
    {
        return new JsonCaret(
            start, TextSpan.FromBounds(start + 1, Math.Min(end, text.Length)), IsInString: true, IsNameAfter(last, nesting), IsBeforeColon(text, end + 1));
    }

    private static bool IsBeforeColon(string text, int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;

        return position < text.Length && text[position] == ':';
    }

    /// <summary>The letters around a position.</summary>
    private static TextSpan WordAt(string text, int position)
    {
        var (start, end) = (position, position);
        while (start > 0 && IsOfWord(text[start - 1]))
            start--;
        while (end < text.Length && IsOfWord(text[end]))
            end++;

        return TextSpan.FromBounds(start, end);
    }

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character == '_';

    private static bool IsNameAfter(char last, Stack<char> nesting) => nesting.Count > 0 && nesting.Peek() == '{' && last is '{' or ',';

    /// <summary>The quote that closes the string; the line's end where there is none.</summary>
    private static int EndOfString(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] is '"' or '\r' or '\n' or JsonText.HoleCharacter)
                return i;
        }

        return text.Length;
    }
}
