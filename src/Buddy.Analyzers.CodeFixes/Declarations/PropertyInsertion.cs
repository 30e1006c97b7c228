using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>Adds properties to a payload type, named as the ones beside them.</summary>
internal static class PropertyInsertion
{
    /// <summary>The change that adds them behind the last property; null where the type has none.</summary>
    public static TextChange? Of(TypeDeclarationSyntax type, DeclarationFix fix, SemanticModel model, SourceText text)
    {
        var properties = type.Members.OfType<PropertyDeclarationSyntax>().ToList();
        if (properties.Count == 0)
            return null;

        var last = properties[properties.Count - 1];
        var isNullable = (model.GetNullableContext(last.SpanStart) & NullableContext.AnnotationsEnabled) != 0;
        var newLine = TextLayout.LineBreakOf(text) + TextLayout.IndentationOf(last, text);
        var isOnOwnLine = TextLayout.BeginsLine(last, text);
        var attributed = properties.Find(HasName);
        var isInline = attributed is null || TextLayout.IsOnOneLine(attributed.Identifier, attributed.AttributeLists.Last(), text);
        var hasGap = properties.Count > 1 && isOnOwnLine && text.Lines.IndexOf(last.SpanStart) - text.Lines.IndexOf(properties[properties.Count - 2].Span.End) > 1;

        var added = "";
        foreach (var property in fix.Texts)
        {
            var attribute = attributed is null ? "" : AttributeText.NameOnWire(property.Key, fix.Serializer, model, last.SpanStart);
            if (attribute is null || NameFor(property.Key, properties) is not { } name || HasMember(type, name, model))
                return null;

            var separator = !isOnOwnLine ? " " : hasGap ? TextLayout.LineBreakOf(text) + newLine : newLine;
            added += separator
                + (attribute.Length == 0 ? "" : $"[{attribute}]{(isInline ? " " : newLine)}")
                + $"public {property.Value}{(isNullable || property.Value is "int" or "bool" or "double" ? "?" : "")} {name} {{ get; set; }}";
        }

        // Behind the last one may stand a comment.
        var end = isOnOwnLine && TextLayout.EndsLine(last.Span.End, text) ? text.Lines.GetLineFromPosition(last.Span.End).End : last.Span.End;
        return new TextChange(new TextSpan(end, 0), added);
    }

    private static bool HasMember(TypeDeclarationSyntax type, string name, SemanticModel model)
    {
        var owner = model.GetDeclaredSymbol(type) as INamedTypeSymbol;
        while (owner is not null && owner.GetMembers(name.TrimStart('@')).IsEmpty)
            owner = owner.BaseType;

        return owner is not null;
    }

    /// <summary>Whether an attribute names the property on the wire.</summary>
    private static bool HasName(PropertyDeclarationSyntax property) => property.AttributeLists
        .SelectMany(static list => list.Attributes)
        .Any(static attribute => attribute.Name.ToString() is var name && (name.EndsWith("JsonPropertyName", StringComparison.Ordinal) || name.EndsWith("JsonProperty", StringComparison.Ordinal)));

    /// <summary>The wire name itself among names in small letters, else <c>LocalPath</c>.</summary>
    private static string? NameFor(string wireName, List<PropertyDeclarationSyntax> neighbours) => CSharpName.Of(
        neighbours.TrueForAll(static property => !property.Identifier.ValueText.Any(char.IsUpper))
            ? wireName
            : string.Concat(wireName.Split('_').Where(static word => word.Length > 0).Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1))));
}
