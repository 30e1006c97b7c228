using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads;
using Buddy.Analyzers.Payloads.Readers;
using Buddy.Analyzers.Payloads.Readers.Dto;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>Turns the correction of one declaration into changes of its document's text.</summary>
internal static class DeclarationEdit
{
    /// <summary>The changes; null where the code at hand cannot take the correction.</summary>
    public static IEnumerable<TextChange>? ChangesFor(Diagnostic diagnostic, DeclarationFix fix, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        var place = model.SyntaxTree.GetRoot(cancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (fix.Kind == DeclarationFixKind.RenameMember)
            return MemberRenaming.Of(place, fix.Text, model, cancellationToken);
        if (fix.Serializer is not (Serializer.SystemTextJson or Serializer.Newtonsoft) || place.GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            return null;

        return fix.Kind switch
        {
            DeclarationFixKind.NameOnWire => NameOnWire(place, fix, model, text),
            DeclarationFixKind.WriteAsText => EnumAsText(place, fix, model, text),
            DeclarationFixKind.NameEnumMembers => EnumMembers(place, fix, model, text, cancellationToken),
            DeclarationFixKind.WriteAsNamedText => EnumAsText(place, fix, model, text) is { } converter && EnumMembers(place, fix, model, text, cancellationToken) is { } names
                ? converter.Concat(names)
                : null,
            DeclarationFixKind.LeaveOutWhenNull => NullableProperty.Of(place, fix.Serializer, model, text),
            DeclarationFixKind.AddProperties => place is TypeDeclarationSyntax type && PropertyInsertion.Of(type, fix, model, text) is { } added ? [added] : null,
            _ => null,
        };
    }

    private static IEnumerable<TextChange>? NameOnWire(SyntaxNode place, DeclarationFix fix, SemanticModel model, SourceText text)
    {
        if (AttributeText.NameOnWire(fix.Text, fix.Serializer, model, place.SpanStart) is not { } attribute || Declaration(place) is not { } declaration)
            return null;

        // [JsonProperty(NullValueHandling = …)] has no name yet.
        var present = fix.Serializer == Serializer.Newtonsoft ? AttributesOf(declaration).FirstOrDefault(static other => other.Name.ToString().EndsWith("JsonProperty", StringComparison.Ordinal)) : null;
        return [present is null ? AttributeInsertion.Of(declaration, attribute, text) : AttributeArgument.InsertFirst(present, Json.JsonString.Quote(fix.Text))];
    }

    private static IEnumerable<TextChange>? EnumAsText(SyntaxNode place, DeclarationFix fix, SemanticModel model, SourceText text) =>
        AttributeText.EnumAsText(fix.Serializer, model, place.SpanStart) is { } attribute && Declaration(place) is { } declaration
            ? [AttributeInsertion.Of(declaration, attribute, text)]
            : null;

    /// <summary>Names the members of the enum where that stands in the same document.</summary>
    private static IEnumerable<TextChange>? EnumMembers(SyntaxNode place, DeclarationFix fix, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (model.GetDeclaredSymbol(place, cancellationToken) is not { } symbol
            || (symbol as IParameterSymbol)?.Type is not { } type && (type = symbol is IPropertySymbol or IFieldSymbol ? DtoMember.TypeOf(symbol) : null) is null
            || StaticTypes.EnumOf(type)?.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || reference.SyntaxTree != model.SyntaxTree
            || reference.GetSyntax(cancellationToken) is not EnumDeclarationSyntax declaration)
        {
            return null;
        }

        var texts = fix.Texts.ToDictionary(static entry => entry.Key, static entry => entry.Value, StringComparer.Ordinal);
        var changes = declaration.Members
            .Where(member => texts.ContainsKey(member.Identifier.ValueText))
            .Select(member => AttributeText.EnumMember(texts[member.Identifier.ValueText], fix.Serializer, model, member.SpanStart) is { } attribute
                ? AttributeInsertion.Of(member, attribute, text)
                : (TextChange?)null)
            .ToList();
        return changes.Contains(null) ? null : changes.Select(static change => change!.Value);
    }

    /// <summary>What an attribute stands in front of: the whole field, not its variable.</summary>
    private static SyntaxNode? Declaration(SyntaxNode place) => place switch
    {
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax { Declaration.Variables.Count: 1 } field } => field,
        PropertyDeclarationSyntax or ParameterSyntax => place,
        _ => null,
    };

    private static IEnumerable<AttributeSyntax> AttributesOf(SyntaxNode declaration) => (declaration switch
    {
        MemberDeclarationSyntax member => member.AttributeLists,
        ParameterSyntax parameter => parameter.AttributeLists,
        _ => default,
    }).SelectMany(static list => list.Attributes);
}
