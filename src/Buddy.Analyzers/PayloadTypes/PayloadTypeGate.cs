using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>Says by names alone, without binding, whether a type may stand for an action.</summary>
internal static class PayloadTypeGate
{
    /// <summary>The classes, records and structs of a file.</summary>
    public static IEnumerable<TypeDeclarationSyntax> TypesIn(SyntaxNode root) => root
        .DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
        .OfType<TypeDeclarationSyntax>()
        .Where(static type => type is not InterfaceDeclarationSyntax);

    /// <summary>Whether the declaration is worth binding: it has two names of the API, and something that few other types have.</summary>
    public static bool IsCandidate(TypeDeclarationSyntax type, ActionCatalog catalog) => IsCandidate(type, NamesOf(type), catalog);

    /// <summary>Whether the declaration may be of what an action holds: half of its names are those of parts, one of them of more than one word.</summary>
    public static bool MayBePart(TypeDeclarationSyntax type, ActionCatalog catalog) => MayBePart(NamesOf(type), catalog);

    /// <summary>Whether the declaration is worth binding as either of them. Asked of each type.</summary>
    public static bool MayBeOfApi(TypeDeclarationSyntax type, ActionCatalog catalog) =>
        NamesOf(type) is { Count: > 0 } names && (IsCandidate(type, names, catalog) || MayBePart(names, catalog));

    private static bool IsCandidate(TypeDeclarationSyntax type, List<string> names, ActionCatalog catalog)
    {
        var known = 0;
        var isTelling = false;
        foreach (var name in names)
        {
            if (catalog.Vocabulary.Find(name) is not { } word)
                continue;

            known++;
            isTelling |= word.IsDistinctive || word.Name == "trigger_time";
        }

        return known > 1
            && (isTelling || catalog.TypeNames.IsActionTypeName(type.Identifier.ValueText) || Texts(type).Any(catalog.IsType));
    }

    private static bool MayBePart(List<string> names, ActionCatalog catalog)
    {
        var known = 0;
        var isLong = false;
        foreach (var name in names)
        {
            if (!catalog.Vocabulary.IsInPart(name))
                continue;

            known++;
            isLong |= IsOfTwoWords(name);
        }

        return isLong && known * 2 >= names.Count;
    }

    private static bool IsOfTwoWords(string name)
    {
        for (var i = 1; i < name.Length; i++)
        {
            if (name[i] == '_' || char.IsUpper(name[i]))
                return true;
        }

        return false;
    }

    private static List<string> NamesOf(TypeDeclarationSyntax type)
    {
        var names = new List<string>();
        foreach (var parameter in ParametersOf(type))
            names.Add(NameIn(parameter.AttributeLists) ?? parameter.Identifier.ValueText);
        foreach (var member in type.Members)
        {
            if (member is PropertyDeclarationSyntax property)
            {
                names.Add(NameIn(property.AttributeLists) ?? property.Identifier.ValueText);
            }
            else if (member is FieldDeclarationSyntax field)
            {
                foreach (var variable in field.Declaration.Variables)
                    names.Add(variable.Identifier.ValueText);
            }
        }

        return names;
    }

    /// <summary>The first text that an attribute is given.</summary>
    private static string? NameIn(SyntaxList<AttributeListSyntax> lists)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (attribute.ArgumentList is { Arguments: { Count: > 0 } arguments }
                    && arguments[0].Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } text)
                {
                    return text.Token.ValueText;
                }
            }
        }

        return null;
    }

    private static SeparatedSyntaxList<ParameterSyntax> ParametersOf(TypeDeclarationSyntax type) =>
        type is RecordDeclarationSyntax { ParameterList.Parameters: var parameters } ? parameters : default;

    /// <summary>The texts that the type gives to its members, to its base type and to its attributes.</summary>
    private static IEnumerable<string> Texts(TypeDeclarationSyntax type) => type
        .DescendantTokens(node => node == type || node is not (MethodDeclarationSyntax or BaseTypeDeclarationSyntax))
        .Where(static token => token.IsKind(SyntaxKind.StringLiteralToken))
        .Select(static token => token.ValueText);
}
