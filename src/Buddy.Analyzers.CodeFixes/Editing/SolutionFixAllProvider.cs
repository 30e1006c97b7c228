using Buddy.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Corrects all findings of a document, a project or a solution at once: a constant that many of them share is changed once.</summary>
/// <param name="plan">Plans the corrections in one document.</param>
internal sealed class SolutionFixAllProvider(FixPlanner plan) : FixAllProvider
{
    /// <inheritdoc />
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Fix all",
        cancellationToken => FixAsync(fixAllContext, cancellationToken),
        fixAllContext.CodeActionEquivalenceKey));

    private async Task<Solution> FixAsync(FixAllContext context, CancellationToken cancellationToken)
    {
        var constants = new ConstantLookup();
        var fixes = (await FixAllDiagnostics.OfAsync(context).ConfigureAwait(false))
            .Select(diagnostic => (Diagnostic: diagnostic, Option: Find(diagnostic, context), Document: context.Solution.GetDocument(diagnostic.Location.SourceTree)))
            .Where(static fix => fix.Option is not null && fix.Document is not null)
            .OrderBy(static fix => fix.Document!.FilePath, StringComparer.Ordinal)
            .ThenBy(static fix => fix.Diagnostic.Location.SourceSpan)
            .Select(fix => (fix.Document!, new RequestedFix(fix.Diagnostic, fix.Option!) { Constants = constants }))
            .ToList();

        var edit = await SoundEdits.OfAsync(context.Solution, fixes, plan, cancellationToken).ConfigureAwait(false);
        return await edit.ApplyAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// The option that the key names. An editor asks for the findings of all rules with the key of the one that the user chose;
    /// <c>dotnet format</c> asks rule by rule, with the key of the first finding in the project, whatever its rule: a key of a rule that is
    /// not asked for, or of a group, stands for the best option. So does the best option of one finding for others of the rule, which have another best one:
    /// then one run of <c>dotnet format</c> corrects them all.
    /// </summary>
    private static FixOption? Find(Diagnostic diagnostic, FixAllContext context)
    {
        var options = FixData.Parse(diagnostic.Properties);
        var best = options.FirstOrDefault(static option => option.IsFirstChoice);
        if (!context.DiagnosticIds.Any(id => RequestedFix.IsKeyOf(id, context.CodeActionEquivalenceKey)))
            return best;

        var named = options.FirstOrDefault(option => RequestedFix.EquivalenceKey(diagnostic.Id, option) == context.CodeActionEquivalenceKey);
        return named ?? (RequestedFix.IsKeyOf(diagnostic.Id, context.CodeActionEquivalenceKey) && FixOption.MayBeBest(context.CodeActionEquivalenceKey!.Substring(diagnostic.Id.Length + 1)) ? best : null);
    }
}
