using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Filtering;
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
    public static bool IsCandidate(TypeDeclarationSyntax type, ActionCatalog catalog) => IsCandidate(type, Count(type, catalog), catalog);

    /// <summary>Whether the declaration may be of what an action holds: half of its names are those of parts, one of them of more than one word.</summary>
    public static bool MayBePart(TypeDeclarationSyntax type, ActionCatalog catalog) => Count(type, catalog).MayBeOfPart;

    /// <summary>Whether the declaration is worth binding as either of them. Asked of each type.</summary>
    public static bool MayBeOfApi(TypeDeclarationSyntax type, ActionCatalog catalog) =>
        Count(type, catalog) is var names && (names.MayBeOfPart || IsCandidate(type, names, catalog));

    private static bool IsCandidate(TypeDeclarationSyntax type, NameCount names, ActionCatalog catalog) =>
        names.Fields > 1 && (names.IsTelling || catalog.TypeNames.IsActionTypeName(type.Identifier.ValueText) || NamesActionType(type, catalog));

    private static NameCount Count(TypeDeclarationSyntax type, ActionCatalog catalog)
    {
        var names = new NameCount(catalog.Vocabulary);
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

    /// <summary>Whether a text in the type is that of an action type. Looked for by its words first, which makes no syntax node.</summary>
    private static bool NamesActionType(TypeDeclarationSyntax type, ActionCatalog catalog)
    {
        var text = type.SyntaxTree.GetText();
        foreach (var word in new TextWords(text, type.Span))
        {
            if (word.Span.Start > 0 && text[word.Span.Start - 1] == '"' && catalog.Signs.IsValue(word.Hash))
                return type.DescendantTokens().Any(token => token.IsKind(SyntaxKind.StringLiteralToken) && catalog.IsType(token.ValueText));
        }

        return false;
    }

    /// <summary>How many names of a type are the API's.</summary>
    private struct NameCount(Vocabulary vocabulary)
    {
        private int _all;
        private int _ofParts;
        private bool _isLong;

        /// <summary>How many may name a field of an action.</summary>
        public int Fields { get; private set; }

        /// <summary>Whether one of them speaks for an action.</summary>
        public bool IsTelling { get; private set; }

        public readonly bool MayBeOfPart => _isLong && _ofParts * 2 >= _all;

        public void Add(string name)
        {
            _all++;
            if (vocabulary.Find(name) is { Sign: not FieldSign.None } word)
            {
                Fields++;
                IsTelling |= word.IsDistinctive || word.IsSignal;
            }

            if (vocabulary.IsInPart(name))
            {
                _ofParts++;
                _isLong |= IsOfTwoWords(name);
            }
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
    }
}
