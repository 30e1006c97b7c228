using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Removes characters from a text that may be a sum of literals.</summary>
internal static class JsonTextRemoval
{
    /// <summary>The changes, one for each literal; null where some of it stands in no literal.</summary>
    public static IReadOnlyList<TextChange>? Of(LiteralText text, TextSpan decoded)
    {
        var changes = new List<TextChange>();
        var removed = 0;
        foreach (var piece in text.Pieces)
        {
            if (piece.Decoded.Intersection(decoded) is not { IsEmpty: false } part)
                continue;
            if (LiteralEdits.Replace(text, part, "") is not { } change)
                return null;

            changes.Add(change);
            removed += part.Length;
        }

        return removed == decoded.Length ? changes : null;
    }
}
