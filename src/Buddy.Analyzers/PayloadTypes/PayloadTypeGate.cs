using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>Says by names alone, without binding, whether a type may stand for an action.</summary>
internal static class PayloadTypeGate
{
    /// <summary>The kinds of syntax to ask about.</summary>
    public static readonly SyntaxKind[] Kinds =
    [
        SyntaxKind.ClassDeclaration,
        SyntaxKind.StructDeclaration,
        SyntaxKind.RecordDeclaration,
        SyntaxKind.RecordStructDeclaration,
    ];

    /// <summary>Whether the declaration is worth binding: it has two names of the API, and something that few other types have.</summary>
    public static bool IsCandidate(TypeDeclarationSyntax type, ActionCatalog catalog)
    {
        var names = 0;
        var isTelling = false;
        foreach (var word in NamesOf(type).Select(catalog.Vocabulary.Find))
        {
            if (word is null)
                continue;

            names++;
            isTelling |= word.IsDistinctive || word.Name == "trigger_time";
        }

        return names > 1
            && (isTelling || catalog.TypeNames.IsActionTypeName(type.Identifier.ValueText) || Texts(type).Any(catalog.IsType));
    }

    /// <summary>Whether the declaration may be of what an action holds: half of its names are those of parts, one of them of more than one word.</summary>
    public static bool MayBePart(TypeDeclarationSyntax type, ActionCatalog catalog)
    {
        var names = NamesOf(type).ToList();
        var known = names.Where(catalog.Vocabulary.IsInPart).ToList();
        return known.Count > 0 && known.Count * 2 >= names.Count && known.Exists(static name => name.Skip(1).Any(static letter => letter == '_' || char.IsUpper(letter)));
    }

    private static IEnumerable<string> NamesOf(TypeDeclarationSyntax type) => ParametersOf(type)
        .Select(static parameter => NameIn(parameter.AttributeLists) ?? parameter.Identifier.ValueText)
        .Concat(type.Members.SelectMany(NamesOf));

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax property => [NameIn(property.AttributeLists) ?? property.Identifier.ValueText],
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => variable.Identifier.ValueText),
        _ => [],
    };

    /// <summary>The first text that an attribute is given.</summary>
    private static string? NameIn(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var attribute in lists.SelectMany(static list => list.Attributes))
        {
            if (attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text)
                return text.Token.ValueText;
        }

        return null;
    }

    private static SeparatedSyntaxList<ParameterSyntax> ParametersOf(TypeDeclarationSyntax type) =>
        type is RecordDeclarationSyntax { ParameterList.Parameters: var parameters } ? parameters : default;

    /// <summary>The texts that the type gives to its members, to its base type and to its attributes.</summary>
    private static IEnumerable<string> Texts(TypeDeclarationSyntax type) => type.DescendantTokens()
        .Where(static token => token.IsKind(SyntaxKind.StringLiteralToken))
        .Select(static token => token.ValueText);
}
