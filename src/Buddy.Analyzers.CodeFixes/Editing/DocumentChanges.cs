using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Plans corrections in one document; what cannot be done is left out.</summary>
/// <param name="document">The document of the findings.</param>
/// <param name="fixes">Their corrections, in the order of the text.</param>
/// <param name="cancellationToken">Ends the planning.</param>
internal delegate Task<DocumentChanges> FixPlanner(Document document, IReadOnlyCollection<RequestedFix> fixes, CancellationToken cancellationToken);

/// <summary>What the corrections in one document change.</summary>
/// <param name="IsComplete">Whether every requested correction could be made.</param>
/// <param name="Changes">The changes of the document; some may be the same, some may overlap.</param>
/// <param name="Declarations">The changes of types whose objects the document creates, wherever they are declared.</param>
/// <param name="ChangedConstants">The changes of constants that the document names, wherever they are declared.</param>
internal sealed record DocumentChanges(
    bool IsComplete,
    IReadOnlyList<TextChange> Changes,
    IReadOnlyList<(Document Document, TextChange Change)> Declarations,
    IReadOnlyList<(SharedConstant Constant, TextChange Change)> ChangedConstants);
