using System.Collections.Immutable;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Completion;

/// <summary>Offers the fields and values of the action payload at the caret, and the values of a response that is compared there.</summary>
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
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;

        var file = Configuration.Of(document.Project.AnalyzerOptions, context.CancellationToken).Of(root.SyntaxTree);
        if (CaretPlace.At(root, context.Position) is not { } caret)
        {
            if (EmptyArgument.At(root, context.Position) is { } argument)
                await AddActionsAsync(argument, file, context).ConfigureAwait(false);
            return;
        }

        var search = new PayloadSearch(caret, file, context.Position);
        var answer = AnswerSearch.At(caret, file);
        var empty = EmptyText.At(caret, file, context.Position);
        if (!(search.IsWorthBinding || answer is not null || (empty is not null && await empty.IsWorthBindingAsync(document, context.CancellationToken).ConfigureAwait(false)))
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        if (search.Find(model, context.CancellationToken) is { } place)
            Add(CompletionOffers.At(place, file.Catalog, context.CancellationToken), new CompletionItems(caret, place.Type, place.Path, place.Field?.Name, place.Format) { Insert = place.Insertion }, place.Typed, caret, context);
        else if (answer?.Find(model, context.CancellationToken) is var (field, values))
            Add(values, new CompletionItems(caret, type: null, ImmutableArray<string>.Empty, field, WireFormat.Unseen), caret.Typed, caret, context);
        else if (empty?.IsAction(model, context.CancellationToken) == true)
            Add(CompletionOffers.WholeActions(file.Catalog), new CompletionItems(caret, type: null, ImmutableArray<string>.Empty, field: null, WireFormat.Unseen) { Insert = empty.Insertion }, empty.Typed, caret, context);
    }

    /// <inheritdoc />
    public override Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(ItemData.Parse(item.Properties) is { } data ? ItemDescription.Of(data, document, cancellationToken) : null);

    /// <inheritdoc />
    public override async Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken)
    {
        var data = ItemData.Parse(item.Properties);
        var change = new TextChange(item.Span, data?.Insertion ?? item.DisplayText);
        if (data is { IsWholeAction: true })
            change = await WholeAction.ChangeAsync(document, change, data.Value!, cancellationToken).ConfigureAwait(false);

        return CompletionChange.Create(change, newPosition: null, includesCommitCharacter: false);
    }

    private static async Task AddActionsAsync(EmptyArgument argument, FileConfiguration file, CompletionContext context)
    {
        if (await ExpectedAction.IsPossibleInAsync(context.Document, file, context.CancellationToken).ConfigureAwait(false)
            && await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } model
            && await argument.FormAsync(context.Document, model, file, context.CancellationToken).ConfigureAwait(false) is { } form)
        {
            var items = new CompletionItems(caret: null, type: null, ImmutableArray<string>.Empty, field: null, WireFormat.Unseen) { Insert = form, IsBehindOthers = true };
            Add(CompletionOffers.WholeActions(file.Catalog), items, argument.Typed, caret: null, context);
        }
    }

    private static void Add(IEnumerable<CompletionOffer> offers, CompletionItems items, TextSpan typed, CaretPlace? caret, CompletionContext context)
    {
        var index = 0;
        foreach (var offer in offers)
        {
            if (items.Of(offer, index++) is not { } item)
                continue;

            // C#'s own items stay, but for those that complete a text.
            if (caret is CaretInText)
                (context.IsExclusive, context.CompletionListSpan) = (true, typed);
            context.AddItem(item);
        }
    }
}
