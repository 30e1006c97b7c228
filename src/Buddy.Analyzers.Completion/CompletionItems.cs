using System.Collections.Immutable;
using System.Globalization;
using Buddy.Analyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Tags;

namespace Buddy.Analyzers.Completion;

/// <summary>Makes items of offers: the text as it is written at the caret, and the order.</summary>
internal sealed class CompletionItems(CaretPlace caret, PayloadPlace place)
{
    private static readonly CompletionItemRules OfNames = CompletionItemRules.Default.WithSelectionBehavior(CompletionItemSelectionBehavior.SoftSelection);

    // A value holds blanks, hyphens and slashes: only the quote ends it.
    private static readonly CompletionItemRules OfTexts = CompletionItemRules.Default
        .WithCommitCharacterRules(ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, ImmutableArray.Create('"'))));

    private readonly MemberSpelling? _spelling = caret is CaretInBraces braces ? new MemberSpelling(place.Format, NamesIn(braces.Creation)) : null;
    private readonly bool _hasEquals = caret is CaretInBraces { Typed: { IsEmpty: false } typed } && IsFollowedByEquals(caret.Expression, typed.Start);

    /// <summary>The item; null where C# cannot write it here.</summary>
    /// <param name="offer">What is offered.</param>
    /// <param name="index">Its place in the list.</param>
    public CompletionItem? Of(CompletionOffer offer, int index)
    {
        var text = _spelling is null ? offer.Text : _spelling.NameFor(offer.Text);
        if (text is null || text.IndexOfAny(['"', '\\']) >= 0)
            return null;

        var data = new ItemData(place.Type, place.Path, place.Field?.Name ?? offer.Text, place.Field is null ? null : offer.Text, Insertion(text));
        return CompletionItem.Create(
            text,
            filterText: text,
            sortText: "0" + ((int)offer.Group).ToString(CultureInfo.InvariantCulture) + index.ToString("D4", CultureInfo.InvariantCulture),
            data.ToProperties(),
            ImmutableArray.Create(place.Field is null ? WellKnownTags.Property : WellKnownTags.EnumMember),
            caret is CaretInText ? OfTexts : OfNames,
            displayTextPrefix: null,
            displayTextSuffix: null,
            inlineDescription: offer.Group switch
            {
                OfferGroup.Required when place.Field is null => "required",
                OfferGroup.AskedFor => "goes with what is there",
                OfferGroup.Excluded => "does not go with what is there",
                _ => null,
            },
            isComplexTextEdit: false);
    }

    // No value: not every host puts the caret into its quotes.
    private string Insertion(string text) => caret is CaretInBraces && !_hasEquals ? text + " = " : text;

    private static bool IsFollowedByEquals(ExpressionSyntax creation, int position) => creation.FindToken(position).GetNextToken().IsKind(SyntaxKind.EqualsToken);

    private static string[] NamesIn(AnonymousObjectCreationExpressionSyntax creation) => creation.Initializers
        .Select(static member => member.NameEquals?.Name.Identifier.ValueText)
        .OfType<string>()
        .ToArray();
}
