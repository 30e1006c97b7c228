using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Repairs a JSON text in the form of its literals: its first error, and those that are repaired alike and follow at once.</summary>
internal static class JsonTextRepair
{
    /// <summary>More brackets than that nobody has forgotten.</summary>
    private const int MostRepairs = 100;

    /// <summary>The changes; null where no repair is certain, or a literal cannot take it.</summary>
    public static IReadOnlyList<TextChange>? Of(LiteralText text, CancellationToken cancellationToken)
    {
        var draft = new JsonTextDraft(text.Json);
        var first = JsonReader.Read(draft.Text, cancellationToken).Error;
        var (error, repairedTo) = (first, 0);
        for (var i = 0; i < MostRepairs && error is not null && JsonErrorRepair.AreAlike(error.Kind, first!.Kind); i++)
        {
            var length = draft.Text.Text.Length;
            if (JsonErrorRepair.Of(error, draft.Text) is not { Count: > 0 } edits || !draft.TryApply(edits))
                break;

            repairedTo = error.Span.End + draft.Text.Text.Length - length;
            error = JsonReader.Read(draft.Text, cancellationToken).Error;
        }

        // The text can be read now, or at least beyond what was repaired.
        var isBetter = error is null || (error.Span.Start >= repairedTo && !JsonErrorRepair.IsGuess(first!.Kind));
        return isBetter && draft.Edits.Count > 0 ? ChangesOf(draft, text) : null;
    }

    private static IReadOnlyList<TextChange>? ChangesOf(JsonTextDraft draft, LiteralText text)
    {
        var changes = new List<TextChange>();
        foreach (var edit in draft.Edits)
        {
            if (ChangeOf(edit, text) is not { } change)
                return null;

            changes.Add(change);
        }

        return changes;
    }

    /// <summary>The edit in the literal; where two braces side by side would begin or end a hole, with a blank between them.</summary>
    private static TextChange? ChangeOf(TextChange edit, LiteralText text)
    {
        var apart = edit.NewText!.Replace("}}", "} }");
        return LiteralEdits.Replace(text, edit.Span, edit.NewText)
            ?? LiteralEdits.Replace(text, edit.Span, apart)
            ?? (edit.Span.IsEmpty ? LiteralEdits.Replace(text, edit.Span, " " + apart) : null);
    }
}
