using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Catalog;

/// <summary>Why a part of a schema cannot be used.</summary>
/// <param name="File">The name of the schema's file.</param>
/// <param name="Span">The place in the file's text.</param>
/// <param name="Reason">One sentence without a full stop.</param>
internal sealed record SchemaProblem(string File, TextSpan Span, string Reason)
{
    /// <summary>Whether it may be meant so all the same.</summary>
    public bool IsHint { get; init; }
}
