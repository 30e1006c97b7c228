using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>Makes a property of a value type nullable, and has it left out when it is null; only where all code that reads it can still do so.</summary>
internal static class NullableProperty
{
    /// <summary>The changes; null where the property cannot take them.</summary>
    public static IEnumerable<TextChange>? Of(SyntaxNode declaration, Serializer serializer, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        var (type, attributes) = declaration switch
        {
            PropertyDeclarationSyntax property => (property.Type, property.AttributeLists),
            ParameterSyntax { Type: { } parameterType } parameter => (parameterType, parameter.AttributeLists),
            _ => default,
        };
        if (type is null || Ignore(declaration, attributes, serializer, model, text) is not { } ignore)
            return null;

        TextChange[] changes = [ignore, new TextChange(new TextSpan(type.Span.End, 0), "?")];
        var name = declaration is PropertyDeclarationSyntax named ? named.Identifier.ValueText : ((ParameterSyntax)declaration).Identifier.ValueText;
        return StillCompiles(name, changes, model, text, cancellationToken) ? changes : null;
    }

    /// <summary>Whether the files that speak of the property have no more errors than before.</summary>
    private static bool StillCompiles(string name, TextChange[] changes, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        var changed = model.SyntaxTree.WithChangedText(text.WithChanges(changes.OrderBy(static change => change.Span)));
        var compilation = model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, changed);
        return model.Compilation.SyntaxTrees
            .Where(tree => tree.GetRoot(cancellationToken).DescendantTokens().Any(token => token.ValueText == name))
            .All(tree => ErrorsIn(compilation, tree == model.SyntaxTree ? changed : tree) <= ErrorsIn(model.Compilation, tree));

        int ErrorsIn(Compilation of, SyntaxTree tree) =>
            of.GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>Changes the condition where the serializer's attribute has one, adds it where the attribute has none, else adds the attribute.</summary>
    private static TextChange? Ignore(SyntaxNode declaration, SyntaxList<AttributeListSyntax> lists, Serializer serializer, SemanticModel model, SourceText text)
    {
        var name = serializer == Serializer.Newtonsoft ? "JsonProperty" : "JsonIgnore";
        var present = lists.SelectMany(static list => list.Attributes).FirstOrDefault(attribute => attribute.Name.ToString().EndsWith(name, StringComparison.Ordinal));
        if (present is null)
            return AttributeText.LeaveOutNull(serializer, model, declaration.SpanStart) is { } attribute ? AttributeInsertion.Of(declaration, attribute, text) : null;
        if (AttributeText.LeaveOutNullArgument(serializer, model, declaration.SpanStart) is not { } argument)
            return null;

        return AttributeArgument.Set(present, argument);
    }
}
