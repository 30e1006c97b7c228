using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>Makes a property of a value type nullable, and has it left out when it is null.</summary>
internal static class NullableProperty
{
    /// <summary>The changes; null where the property cannot take them.</summary>
    public static IEnumerable<TextChange>? Of(SyntaxNode declaration, Serializer serializer, SemanticModel model, SourceText text)
    {
        var (type, attributes) = declaration switch
        {
            PropertyDeclarationSyntax property => (property.Type, property.AttributeLists),
            ParameterSyntax { Type: { } parameterType } parameter => (parameterType, parameter.AttributeLists),
            _ => default,
        };
        if (type is null || Ignore(declaration, attributes, serializer, model, text) is not { } ignore)
            return null;

        return [ignore, new TextChange(new TextSpan(type.Span.End, 0), "?")];
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
