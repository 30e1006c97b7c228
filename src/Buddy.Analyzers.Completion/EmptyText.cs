using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Reading.Flow;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Completion;

/// <summary>An empty text at the caret that is to become an action: one that is marked, or goes to the URL of actions.</summary>
internal sealed class EmptyText
{
    private readonly LiteralExpressionSyntax _text;
    private readonly LiteralForm _form;
    private readonly FileConfiguration _file;
    private readonly bool _isMarked;

    private EmptyText(LiteralExpressionSyntax text, LiteralForm form, TextSpan typed, FileConfiguration file) =>
        (_text, _form, Typed, _file, _isMarked) = (text, form, typed, file, PayloadComment.Marks(text));

    /// <summary>What completion replaces.</summary>
    public TextSpan Typed { get; }

    /// <summary>The text at the caret; null where it is not empty but for the name of a type that is being typed, or nothing marks it and no call is given it.</summary>
    public static EmptyText? At(CaretPlace caret, FileConfiguration file, int position)
    {
        if (caret is not CaretInText { Expression: LiteralExpressionSyntax text }
            || !LiteralSyntax.TryRead(text.Token, out var form, out var content)
            || !WordAt(text.Token.Text, content, position - text.SpanStart, out var word))
        {
            return null;
        }

        var empty = new EmptyText(text, form, new TextSpan(text.SpanStart + word.Start, word.Length), file);
        return empty._isMarked || text.Parent is ArgumentSyntax ? empty : null;
    }

    /// <summary>Whether a mark, or words of the project, allow an action.</summary>
    public async Task<bool> IsWorthBindingAsync(Document document, CancellationToken cancellationToken) =>
        _isMarked || await ExpectedAction.IsPossibleInAsync(document, _file, cancellationToken).ConfigureAwait(false);

    /// <summary>Whether an action is expected.</summary>
    public bool IsAction(SemanticModel model, CancellationToken cancellationToken)
    {
        var context = PayloadAround.ContextAt(_text, model, _file, cancellationToken);
        return _isMarked || (context.Operation(_text.Parent!) is IArgumentOperation { Parameter: { } parameter } && ExpectedAction.MayBeSent(parameter, context)
            && Journey.Of(_text.Span, _text, context).Any(sighting => ExpectedAction.IsNew(PayloadReader.DestinationOf(sighting, isMarked: false, _text, context))));
    }

    /// <summary>The JSON of an action of that type, as it is written in the text.</summary>
    public string? Insertion(string type) =>
        LiteralEncoder.Encode($"{{ {JsonString.Quote(CatalogIndexer.TypeField)}: {JsonString.Quote(type)} }}", _form);

    /// <summary>The word at the caret; false where the content is more than a word and blanks.</summary>
    private static bool WordAt(string token, TextSpan content, int caret, out TextSpan word)
    {
        var (start, end) = (caret, caret);
        while (start > content.Start && IsOfType(token[start - 1]))
            start--;
        while (end < content.End && IsOfType(token[end]))
            end++;

        word = TextSpan.FromBounds(start, end);
        return string.IsNullOrWhiteSpace(token.Substring(content.Start, start - content.Start) + token.Substring(end, content.End - end));
    }

    private static bool IsOfType(char character) => char.IsLetterOrDigit(character) || character == '_';
}
