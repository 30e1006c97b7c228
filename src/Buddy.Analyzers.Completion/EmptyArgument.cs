using System.Collections.Immutable;
using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Completion;

/// <summary>An argument that is not written yet, or only begun by a name, of a call that may send it as an action: <c>client.PostAsJsonAsync(url, ‸)</c>.</summary>
internal sealed class EmptyArgument
{
    private readonly ArgumentListSyntax _list;
    private readonly int _index;
    private readonly string? _name;

    private EmptyArgument(ArgumentListSyntax list, int index, string? name, TextSpan typed) => (_list, _index, _name, Typed) = (list, index, name, typed);

    /// <summary>What completion replaces.</summary>
    public TextSpan Typed { get; }

    /// <summary>The argument at a position; null where there is none, or it is written already.</summary>
    public static EmptyArgument? At(SyntaxNode root, int position)
    {
        var token = root.FindToken(position);
        if (token.SpanStart >= position)
            token = token.GetPreviousToken();

        var typed = new TextSpan(position, 0);
        if (token is { RawKind: (int)SyntaxKind.IdentifierToken, Parent: IdentifierNameSyntax { Parent: ArgumentSyntax } } && token.Span.End >= position)
            (typed, token) = (token.Span, token.GetPreviousToken());
        var (place, name) = token.Kind() switch
        {
            SyntaxKind.OpenParenToken or SyntaxKind.CommaToken => (token.Parent, null),
            SyntaxKind.ColonToken when token.Parent is NameColonSyntax { Name.Identifier.ValueText: var named, Parent.Parent: { } arguments } => (arguments, named),
            _ => default((SyntaxNode?, string?)),
        };
        return place is ArgumentListSyntax list ? In(list, token, name, typed) : null;
    }

    private static EmptyArgument? In(ArgumentListSyntax list, SyntaxToken before, string? name, TextSpan typed)
    {
        var index = list.Arguments.GetSeparators().Count(separator => separator.SpanStart <= before.SpanStart);
        return index >= list.Arguments.Count || list.Arguments[index].Expression is IdentifierNameSyntax { Identifier: var word } && (word.IsMissing || word.Span == typed)
            ? new EmptyArgument(list, index, name, typed)
            : null;
    }

    /// <summary>How an action is begun there; null where none is expected.</summary>
    /// <param name="document">The document.</param>
    /// <param name="model">Its meaning.</param>
    /// <param name="file">What the user has set for it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Func<string, string>?> FormAsync(Document document, SemanticModel model, FileConfiguration file, CancellationToken cancellationToken)
    {
        var context = PayloadAround.ContextAt(_list, model, file, cancellationToken);
        var forms = MethodsIn(model, cancellationToken).OfType<IMethodSymbol>()
            .Select(method => _name is null ? method.Parameters.ElementAtOrDefault(_index) : method.Parameters.FirstOrDefault(parameter => parameter.Name == _name))
            .Where(parameter => parameter is not null && ExpectedAction.MayBeSent(parameter, context))
            .Select(parameter => ArgumentForm.Of(parameter!, model, Typed.Start))
            .OfType<Func<string, string>>()
            .GroupBy(form => form(file.Catalog.Types.First()))
            .Select(static same => same.First());
        foreach (var form in forms)
        {
            if (await IsSentAsync(form(file.Catalog.Types.First()), document, file, cancellationToken).ConfigureAwait(false))
                return form;
        }

        return null;
    }

    /// <summary>What may be called; without the argument, C# often cannot choose one.</summary>
    private ImmutableArray<ISymbol> MethodsIn(SemanticModel model, CancellationToken cancellationToken)
    {
        var called = model.GetSymbolInfo(_list.Parent!, cancellationToken);
        return called.Symbol is { } method ? ImmutableArray.Create(method)
            : called.CandidateSymbols.IsEmpty && _list.Parent is InvocationExpressionSyntax call ? model.GetMemberGroup(call.Expression, cancellationToken)
            : called.CandidateSymbols;
    }

    /// <summary>Whether what would stand there is sent as an action: nothing else knows where a call with an argument less would lead.</summary>
    private async Task<bool> IsSentAsync(string argument, Document document, FileConfiguration file, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var written = document.WithText(text.Replace(Typed, argument));
        if (await written.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await written.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || root.FindNode(new TextSpan(Typed.Start, argument.Length), getInnermostNodeForTie: true) is not ExpressionSyntax creation)
        {
            return false;
        }

        return PayloadReader.ReadAll(creation, PayloadAround.ContextAt(creation, model, file, cancellationToken)).Any(static payload => ExpectedAction.IsNew(payload.Destination));
    }
}
