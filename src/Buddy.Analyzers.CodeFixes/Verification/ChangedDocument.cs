using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Verification;

/// <summary>A document and the text that a fix gives it.</summary>
/// <param name="Document">The document as it is.</param>
/// <param name="Text">Its new text.</param>
/// <param name="Changes">The changes, in their order, none of which overlap.</param>
internal sealed record ChangedDocument(Document Document, SourceText Text, IReadOnlyList<TextChange> Changes)
{
    /// <summary>Where a span of the old text is in the new one; what is changed at its borders belongs to it.</summary>
    public TextSpan Map(TextSpan old)
    {
        var (before, within) = (0, 0);
        foreach (var change in Changes)
        {
            var grown = change.NewText!.Length - change.Span.Length;
            if (change.Span.End < old.Start)
                before += grown;
            else if (change.Span.Start <= old.End)
                within += grown;
        }

        return new TextSpan(old.Start + before, old.Length + within);
    }
}
