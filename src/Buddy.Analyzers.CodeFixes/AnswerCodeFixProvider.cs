using System.Collections.Immutable;
using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Buddy.Analyzers.CodeFixes;

/// <summary>Offers the corrections that a diagnostic about an answer carries, as far as the code at hand can take them.</summary>
// No [Shared]: it would tie the assembly to one version of System.Composition.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnswerCodeFixProvider))]
public sealed class AnswerCodeFixProvider : CodeFixProvider
{
    private static readonly FixAllProvider FixAll = DocumentFixAllProvider.Create(AnswerEdit.ApplyAsync);

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ImpossibleAnswer, RuleIds.AnswersNotHandled);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => FixAll;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null)
            return;

        foreach (var diagnostic in context.Diagnostics)
        {
            var others = new List<CodeAction>();
            foreach (var option in FixData.Parse(diagnostic.Properties))
            {
                var changes = await AnswerEdit.ChangesOfAsync(new RequestedFix(diagnostic, option), context.Document, model, text, context.CancellationToken).ConfigureAwait(false);
                if (changes.IsEmpty)
                    continue;

                var action = CodeAction.Create(
                    FixTitle.Of(option, constant: null),
                    _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))),
                    RequestedFix.EquivalenceKey(diagnostic.Id, option));
                if (option.IsFirstChoice)
                    context.RegisterCodeFix(action, diagnostic);
                else
                    others.Add(action);
            }

            if (others.Count > 0)
                context.RegisterCodeFix(CodeAction.Create("Change to an allowed value", others.ToImmutableArray(), isInlinable: false), diagnostic);
        }
    }
}
