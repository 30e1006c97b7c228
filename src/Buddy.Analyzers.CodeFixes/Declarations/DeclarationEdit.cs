using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>Turns the correction of one declaration into changes of text: of its document, and of the one that declares the member's enum.</summary>
internal static class DeclarationEdit
{
    /// <summary>The changes, each with its document; null where the code at hand cannot take the correction.</summary>
    public static async Task<IReadOnlyCollection<(Document Document, TextChange Change)>?> ChangesForAsync(Diagnostic diagnostic, DeclarationFix fix, Document document, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return null;

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        if (!root.FullSpan.Contains(diagnostic.Location.SourceSpan))
            return null; // the document has changed meanwhile

        var place = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        if (await DeclarationUses.ForbidAsync(place, fix, model, document.Project.Solution, cancellationToken).ConfigureAwait(false))
            return null;

        var changes = ChangesFor(place, fix, model, text, cancellationToken)?.Select(change => (document, change)).ToList();
        if (changes is null || fix.Kind is not (DeclarationFixKind.NameEnumMembers or DeclarationFixKind.WriteAsNamedText))
            return changes;

        return await EnumTexts.ChangesAsync(place, fix, model, document, cancellationToken).ConfigureAwait(false) is { } names ? [.. changes, .. names] : null;
    }

    /// <summary>The changes of the declaration's own document.</summary>
    private static IEnumerable<TextChange>? ChangesFor(SyntaxNode place, DeclarationFix fix, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (fix.Kind == DeclarationFixKind.RenameMember)
            return MemberRenaming.Of(place, fix.Text, model, cancellationToken);
        if (fix.Kind == DeclarationFixKind.ChangeDefault)
            return ChangedText(place, fix);
        if (fix.Serializer is not (Serializer.SystemTextJson or Serializer.Newtonsoft) || IsHalfTyped(place))
            return null;

        return fix.Kind switch
        {
            DeclarationFixKind.NameOnWire => NameOnWire(place, fix, model, text),
            DeclarationFixKind.RenameOnWire => ChangedText(place, fix),
            DeclarationFixKind.WriteAsText or DeclarationFixKind.WriteAsNamedText => EnumAsText(place, fix, model, text),
            DeclarationFixKind.NameEnumMembers => [],
            DeclarationFixKind.LeaveOutWhenNull => NullableProperty.Of(place, fix.Serializer, model, text),
            DeclarationFixKind.AddProperties => place is TypeDeclarationSyntax type ? PropertyInsertion.Of(type, fix.Texts, WireFormat.Of(fix.Serializer) with { Naming = fix.Naming }, model, text)?.Changes : null,
            _ => null,
        };
    }

    private static IEnumerable<TextChange>? ChangedText(SyntaxNode place, DeclarationFix fix) =>
        LiteralAt(place) is { } text ? [new TextChange(text.Span, LiteralSpelling.Like(text, fix.Text))] : null;

    private static LiteralExpressionSyntax? LiteralAt(SyntaxNode place) => place as LiteralExpressionSyntax ?? (place as AttributeArgumentSyntax)?.Expression as LiteralExpressionSyntax;

    private static IEnumerable<TextChange>? NameOnWire(SyntaxNode place, DeclarationFix fix, SemanticModel model, SourceText text)
    {
        if (AttributeText.NameOnWire(fix.Text, fix.Serializer, model, place.SpanStart) is not { } attribute || Declaration(place) is not { } declaration)
            return null;

        // [JsonProperty(NullValueHandling = …)] has no name yet.
        var present = fix.Serializer == Serializer.Newtonsoft ? AttributesOf(declaration).FirstOrDefault(static other => other.Name.ToString().EndsWith("JsonProperty", StringComparison.Ordinal)) : null;
        return [present is null ? AttributeInsertion.Of(declaration, attribute, text) : AttributeArgument.InsertFirst(present, Json.JsonString.Quote(fix.Text))];
    }

    private static IEnumerable<TextChange>? EnumAsText(SyntaxNode place, DeclarationFix fix, SemanticModel model, SourceText text) =>
        AttributeText.EnumAsText(TypeAt(place, model), fix.Serializer, model, place.SpanStart) is { } attribute && Declaration(place) is { } declaration
            ? [AttributeInsertion.Of(declaration, attribute, text)]
            : null;

    private static ITypeSymbol? TypeAt(SyntaxNode place, SemanticModel model) => model.GetDeclaredSymbol(place) switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    /// <summary>Whether the type has syntax errors: then there is no telling what an attribute would belong to.</summary>
    private static bool IsHalfTyped(SyntaxNode place) =>
        (place.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? place).GetDiagnostics().Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

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
