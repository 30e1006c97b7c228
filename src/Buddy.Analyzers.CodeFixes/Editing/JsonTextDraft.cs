using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>A JSON text that is edited from its start to its end.</summary>
internal sealed class JsonTextDraft(JsonText original)
{
    private readonly int _originalLength = original.Text.Length;
    private readonly List<TextChange> _edits = [];

    /// <summary>The text with all edits.</summary>
    public JsonText Text { get; private set; } = original;

    /// <summary>The edits, in characters of the original.</summary>
    public IReadOnlyList<TextChange> Edits => _edits;

    /// <summary>Where the last edit ends, in characters of <see cref="Text"/>.</summary>
    public int EditedTo { get; private set; }

    /// <summary>Makes the edits, in characters of <see cref="Text"/> and in their order; false where one lies before an earlier one.</summary>
    public bool TryApply(IReadOnlyList<TextChange> edits)
    {
        if (edits[0].Span.Start < EditedTo)
            return false;

        var behind = _originalLength - Text.Text.Length;
        foreach (var edit in edits)
            Add(new TextChange(new TextSpan(edit.Span.Start + behind, edit.Span.Length), edit.NewText!));

        var (text, holes, shift) = (Text.Text, Text.Holes, 0);
        foreach (var edit in edits)
        {
            var (start, grown) = (edit.Span.Start + shift, edit.NewText!.Length - edit.Span.Length);
            text = text.Remove(start, edit.Span.Length).Insert(start, edit.NewText);
            holes = holes.Select(hole => hole.Position >= start ? hole with { Position = hole.Position + grown } : hole).ToImmutableArray();
            (shift, EditedTo) = (shift + grown, start + edit.NewText.Length);
        }

        Text = new JsonText(text, holes);
        return true;
    }

    /// <summary>What is inserted at one place is one edit.</summary>
    private void Add(TextChange edit)
    {
        if (edit.Span.IsEmpty && _edits.Count > 0 && _edits[_edits.Count - 1] is var last && last.Span == edit.Span)
            _edits[_edits.Count - 1] = new TextChange(edit.Span, last.NewText + edit.NewText);
        else
            _edits.Add(edit);
    }
}
