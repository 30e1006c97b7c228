using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>Gives the members of an enum their texts, wherever in the solution it is declared.</summary>
internal static class EnumTexts
{
    /// <summary>The changes; null where no code of the user's declares the enum, or its project has no such attribute.</summary>
    /// <param name="place">The member that holds the enum.</param>
    /// <param name="fix">The texts.</param>
    /// <param name="model">The model of the member's document.</param>
    /// <param name="document">That document.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static async Task<IReadOnlyCollection<(Document Document, TextChange Change)>?> ChangesAsync(
        SyntaxNode place, DeclarationFix fix, SemanticModel model, Document document, CancellationToken cancellationToken)
    {
        if (TypeOf(model.GetDeclaredSymbol(place, cancellationToken)) is not { } type
            || StaticTypes.EnumOf(type)?.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || document.Project.Solution.GetDocument(reference.SyntaxTree) is not { } declaring
            || await GeneratedCode.IsInAsync(declaring, cancellationToken).ConfigureAwait(false)
            || await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false) is not EnumDeclarationSyntax declaration
            || await declaring.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } there)
        {
            return null;
        }

        var text = await declaring.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var texts = fix.Texts.ToLookup(static entry => entry.Key, static entry => entry.Value, StringComparer.Ordinal); // a name comes twice while it is typed
        var changes = new List<(Document, TextChange)>();
        foreach (var member in declaration.Members.Where(member => texts.Contains(member.Identifier.ValueText)))
        {
            if (AttributeText.EnumMember(texts[member.Identifier.ValueText].First(), fix.Serializer, there, member.SpanStart) is not { } attribute)
                return null;

            changes.Add((declaring, AttributeInsertion.Of(member, attribute, text)));
        }

        return changes;
    }

    private static ITypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        IParameterSymbol parameter => parameter.Type,
        IPropertySymbol or IFieldSymbol => DtoMember.TypeOf(symbol),
        _ => null,
    };
}
