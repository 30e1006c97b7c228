using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a code action makes of a solution.</summary>
/// <param name="Title">The action's title.</param>
/// <param name="Solution">The changed solution; the changed documents are parsed anew from their text.</param>
/// <param name="TreeErrors">Where a tree that the action built is not the tree of its text. Told later: the text itself says more.</param>
internal sealed record AppliedAction(string Title, Solution Solution, ImmutableArray<string> TreeErrors)
{
    public static async Task<AppliedAction> ApplyAsync(
        Solution before, CodeAction action, CodeActionValidationMode mode, IVerifier verifier, CancellationToken cancellationToken)
    {
        var operations = await action.GetOperationsAsync(cancellationToken);
        if (operations.OfType<ApplyChangesOperation>().ToArray() is not [var change])
        {
            verifier.Fail($"'{action.Title}' should have one operation that changes the solution, but has {operations.Length} operations");
            throw new InvalidOperationException("unreachable: the verifier fails");
        }

        var (solution, errors) = (change.ChangedSolution, ImmutableArray.CreateBuilder<string>());
        var changes = change.ChangedSolution.GetChanges(before).GetProjectChanges();
        foreach (var id in changes.SelectMany(project => project.GetChangedDocuments().Concat(project.GetAddedDocuments())))
        {
            var built = change.ChangedSolution.GetDocument(id)!;
            var text = await built.GetTextAsync(cancellationToken);
            solution = solution.WithDocumentText(id, SourceText.From(text.ToString(), text.Encoding, text.ChecksumAlgorithm));
            var builtRoot = await built.GetSyntaxRootAsync(cancellationToken);
            var parsedRoot = await solution.GetDocument(id)!.GetSyntaxRootAsync(cancellationToken);
            if (mode != CodeActionValidationMode.None && TreeComparison.FindDifference(builtRoot!, parsedRoot!, mode) is { } difference)
            {
                errors.Add($"the tree that '{action.Title}' built is not the tree of its text, {built.FilePath}: {difference}");
            }
        }

        return new AppliedAction(action.Title, solution, errors.ToImmutable());
    }
}
