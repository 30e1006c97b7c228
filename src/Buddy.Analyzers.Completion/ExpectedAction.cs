using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Completion;

/// <summary>Where an action is expected of which nothing is written yet, so that nothing in it can be recognised.</summary>
internal static class ExpectedAction
{
    /// <summary>Whether the words of the project allow one: the URL of actions, or a mark.</summary>
    public static async Task<bool> IsPossibleInAsync(Document document, FileConfiguration file, CancellationToken cancellationToken) =>
        await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation
        && ProjectEvidence.Of(compilation, file.Catalog, cancellationToken) is var words
        && (words.HasFlag(ActionWords.Url) || words.HasFlag(ActionWords.Mark));

    /// <summary>Whether a whole action goes there: a change of one names only what it changes.</summary>
    public static bool IsNew(PayloadDestination destination) => destination is { IsRequest: true, IsChangeOfAction: false };

    /// <summary>Whether a call may send what it is given there: a method of the project, or one that is known to. Only then is it worth following.</summary>
    public static bool MayBeSent(IParameterSymbol parameter, ReadContext context) =>
        PayloadMarkers.IsMarked(parameter)
        || (parameter.ContainingSymbol is IMethodSymbol method
            && (KnownApis.Of(method)?.Role is { } role
                ? role is ApiRole.Sends or ApiRole.SetsBody or ApiRole.MakesContent or ApiRole.Serializes or ApiRole.MakesNode or ApiRole.ParsesNode or ApiRole.PassesOn
                : context.DeclarationOf(method.OriginalDefinition) is not null));
}
