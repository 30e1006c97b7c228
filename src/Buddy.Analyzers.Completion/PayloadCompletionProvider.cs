using Buddy.Analyzers.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Completion;

/// <summary>Offers the fields and values of the action payload at the caret.</summary>
[ExportCompletionProvider(nameof(PayloadCompletionProvider), LanguageNames.CSharp)]
public sealed class PayloadCompletionProvider : CompletionProvider
{
    /// <inheritdoc />
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) => trigger.Kind switch
    {
        CompletionTriggerKind.Insertion => caretPosition > 0 && CompletionTriggers.IsOne(text, caretPosition - 1),
        CompletionTriggerKind.Deletion => false,
        _ => true,
    };

    /// <inheritdoc />
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var document = context.Document;
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || CaretPlace.At(root, context.Position) is not { } caret)
        {
            return;
        }

        var file = Configuration.Of(document.Project.AnalyzerOptions, context.CancellationToken).Of(root.SyntaxTree);
        var search = new PayloadSearch(caret, file, context.Position);
        if (!search.IsWorthBinding
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || search.Find(model, context.CancellationToken) is not { } place)
        {
            return;
        }

        var offers = ValueOffers.At(place, file.Catalog, context.CancellationToken).Concat(FieldOffers.At(place, file.Catalog, context.CancellationToken)).ToList();
        if (offers.Count == 0)
            return;

        // C#'s own items stay, but for those that complete a text.
        context.IsExclusive = caret is CaretInText;
        if (caret is CaretInText)
            context.CompletionListSpan = place.Typed;

        var items = new CompletionItems(caret, place);
        for (var i = 0; i < offers.Count; i++)
        {
            if (items.Of(offers[i], i) is { } item)
                context.AddItem(item);
        }
    }

    /// <inheritdoc />
    public override Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(ItemData.Parse(item.Properties) is { } data ? ItemDescription.Of(data, document, cancellationToken) : null);

    /// <inheritdoc />
    public override Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken) =>
        Task.FromResult(CompletionChange.Create(new TextChange(item.Span, ItemData.Parse(item.Properties)?.Insertion ?? item.DisplayText), newPosition: null, includesCommitCharacter: false));
}
