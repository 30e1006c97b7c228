using System.Collections.Immutable;
using System.Globalization;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Tags;

namespace Buddy.Analyzers.Completion;

/// <summary>Makes items of offers: the text as it is written at the caret, and the order.</summary>
/// <param name="caret">The caret; null where no part of an action is begun.</param>
/// <param name="type">The type of the action; null where it is not known.</param>
/// <param name="path">The names of the fields that lead to the object at the caret.</param>
/// <param name="field">The field whose value is typed; null where a name is.</param>
/// <param name="format">How the object is written.</param>
internal sealed class CompletionItems(CaretPlace? caret, string? type, ImmutableArray<string> path, string? field, WireFormat format)
{
    private const string WithFields = " with its required fields";

    /// <summary>What is written for a text on the wire, where that is not the text itself: with its quotes, as JSON.</summary>
    public Func<string, string?>? Insert { get; init; }

    /// <summary>Whether C#'s own items come first: where an action is one of many things that may follow.</summary>
    public bool IsBehindOthers { get; init; }

    private static readonly CompletionItemRules OfNames = CompletionItemRules.Default.WithSelectionBehavior(CompletionItemSelectionBehavior.SoftSelection);

    // A value holds blanks, hyphens and slashes: only the quote ends it.
    private static readonly CompletionItemRules OfTexts = CompletionItemRules.Default
        .WithCommitCharacterRules(ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, ImmutableArray.Create('"'))));

    // Quotes are written with it, and a quote that the user types begins a text of theirs.
    private static readonly CompletionItemRules OfQuoted = OfNames
        .WithCommitCharacterRules(ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, ImmutableArray<char>.Empty)));

    private readonly MemberSpelling? _spelling = caret is CaretInBraces braces ? new MemberSpelling(format, NamesIn(braces.Creation)) : null;
    private readonly bool _hasEquals = caret is CaretInBraces { Typed: { IsEmpty: false } typed } && IsFollowedByEquals(caret!.Expression, typed.Start);

    /// <summary>The item; null where C# cannot write it here.</summary>
    /// <param name="offer">What is offered.</param>
    /// <param name="index">Its place in the list.</param>
    public CompletionItem? Of(CompletionOffer offer, int index)
    {
        var isAction = offer.Group == OfferGroup.WholeAction;
        var text = _spelling is null || isAction ? offer.Text : _spelling.NameFor(offer.Text);
        if (text is null || text.IndexOfAny(['"', '\\']) >= 0 || Insertion(text, isAction) is not { } insertion)
            return null;

        var isValue = field is not null || isAction;
        var data = new ItemData(type, path, field ?? (isAction ? CatalogIndexer.TypeField : offer.Text), isValue ? offer.Text : null, insertion) { IsWholeAction = isAction };
        return CompletionItem.Create(
            text,
            filterText: text,
            sortText: (IsBehindOthers ? "~" : "0") + ((int)offer.Group).ToString(CultureInfo.InvariantCulture) + index.ToString("D4", CultureInfo.InvariantCulture),
            data.ToProperties(),
            ImmutableArray.Create(isAction ? WellKnownTags.Snippet : isValue ? WellKnownTags.EnumMember : WellKnownTags.Property),
            Insert is not null ? OfQuoted : caret is CaretInText ? OfTexts : OfNames,
            displayTextPrefix: null,
            displayTextSuffix: isAction ? WithFields : null,
            inlineDescription: offer.Group switch
            {
                OfferGroup.Required when !isValue => "required",
                OfferGroup.AskedFor => "goes with what is there",
                OfferGroup.Excluded => "does not go with what is there",
                _ => null,
            },
            isComplexTextEdit: isAction);
    }

    // No value: not every host puts the caret into its quotes.
    private string? Insertion(string text, bool isAction) => Insert is not null ? Insert(text)
        : caret is CaretInText ? text
        : isAction ? $"{_spelling!.NameFor(CatalogIndexer.TypeField)} = \"{text}\""
        : _hasEquals ? text
        : text + " = ";

    private static bool IsFollowedByEquals(ExpressionSyntax creation, int position) => creation.FindToken(position).GetNextToken().IsKind(SyntaxKind.EqualsToken);

    private static string[] NamesIn(AnonymousObjectCreationExpressionSyntax creation) => creation.Initializers
        .Select(static member => member.NameEquals?.Name.Identifier.ValueText)
        .OfType<string>()
        .ToArray();
}
