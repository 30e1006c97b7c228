using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>Renames a member of an anonymous object, with all its uses and in all objects of the same type, within the method.</summary>
internal static class MemberRenaming
{
    /// <summary>The changes; null where no such C# name can be.</summary>
    public static IEnumerable<TextChange>? Of(SyntaxNode place, string newName, SemanticModel model, CancellationToken cancellationToken)
    {
        if (place.FirstAncestorOrSelf<AnonymousObjectMemberDeclaratorSyntax>() is not { } declarator
            || CSharpName.Of(newName) is not { } name
            || model.GetDeclaredSymbol(declarator, cancellationToken) is not { } member)
        {
            return null;
        }

        return MemberCode.Around(place).Node.DescendantNodes()
            .Select(node => ChangeOf(node, member, name, model, cancellationToken))
            .Where(static change => change is not null)
            .Select(static change => change!.Value)
            .ToList();
    }

    private static TextChange? ChangeOf(SyntaxNode node, ISymbol member, string name, SemanticModel model, CancellationToken cancellationToken)
    {
        return node switch
        {
            AnonymousObjectMemberDeclaratorSyntax declarator when Is(model.GetDeclaredSymbol(declarator, cancellationToken)) =>
                declarator.NameEquals is { } given
                    ? new TextChange(given.Name.Span, name)
                    : new TextChange(new TextSpan(declarator.SpanStart, 0), $"{name} = "),
            IdentifierNameSyntax { Identifier.ValueText: var text, Parent: MemberAccessExpressionSyntax or MemberBindingExpressionSyntax } use
                when text == member.Name && Is(model.GetSymbolInfo(use, cancellationToken).Symbol) => new TextChange(use.Span, name),
            _ => null,
        };

        bool Is(ISymbol? other) => SymbolEqualityComparer.Default.Equals(other, member);
    }
}
