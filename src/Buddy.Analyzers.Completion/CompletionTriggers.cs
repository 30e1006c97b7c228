using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Completion;

/// <summary>The characters behind which a list is shown.</summary>
internal static class CompletionTriggers
{
    /// <summary>Whether the character that was just typed begins a name or a value.</summary>
    public static bool IsOne(SourceText text, int position) => text[position] switch
    {
        '"' or '[' => true,
        ' ' => Before(text, position) is ',' or '{',
        var letter => char.IsLetter(letter) && !(position > 0 && IsOfWord(text[position - 1])),
    };

    private static char Before(SourceText text, int position) => position > 0 ? text[position - 1] : default;

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character == '_';
}
