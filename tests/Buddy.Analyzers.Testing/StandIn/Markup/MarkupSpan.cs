using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// A marked place: its name (<see langword="null"/> for <c>[|…|]</c>, <c>#0</c> for a key) and its span in the text without markup.
/// </summary>
internal readonly record struct MarkupSpan(string? Name, TextSpan Span);
