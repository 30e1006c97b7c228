using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.Answers;

/// <summary>Finds the value of an answer that a constant was meant to be.</summary>
internal static class NearestAnswer
{
    /// <summary>
    /// The known value that is near by its spelling. What only the API writes is often guessed by another form of the word (<c>SUCCESS</c> for
    /// <c>SUCCESSFUL</c>): there the one value with the longest stem in common, at least half of the word, is near too.
    /// </summary>
    public static string? Of(string text, AnswerValue value) => Of(text, value.Field, value.Known);

    /// <summary>The known value that is near, in any letter case.</summary>
    public static string? Of(string text, Vocabulary.Word field) => Of(text, field, AnswerValue.ValuesOf(field));

    /// <summary>Whether a name is another form of a value that only the API writes.</summary>
    public static bool HasStem(string name, Vocabulary.Word field) =>
        field.Schema.IsReadOnly && name.Length >= AnswerField.LeastStem && OfSameStem(name, AnswerValue.ValuesOf(field)) is not null;

    private static string? Of(string text, Vocabulary.Word field, IEnumerable<string> known) =>
        NearestValue.Of(text, known) ?? (field.Schema.IsReadOnly ? OfSameStem(text, known) : null);

    private static string? OfSameStem(string text, IEnumerable<string> known)
    {
        var longest = Math.Max(AnswerField.LeastStem, (text.Length + 1) / 2) - 1;
        string? best = null;
        foreach (var candidate in known)
        {
            var length = StemOf(text, candidate);
            if (length >= longest)
                (best, longest) = (length > longest ? candidate : null, length);
        }

        return best;
    }

    private static int StemOf(string left, string right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && char.ToUpperInvariant(left[length]) == char.ToUpperInvariant(right[length]))
            length++;

        return length;
    }
}
