using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>Adds properties to a payload type, named as the ones beside them.</summary>
internal static class PropertyInsertion
{
    private const string DataMember = "DataMember";

    /// <summary>The change that adds them behind the last property, or the last parameter of a record that has nothing else; null where the type has neither.</summary>
    public static TextChange? Of(TypeDeclarationSyntax type, DeclarationFix fix, SemanticModel model, SourceText text)
    {
        var properties = type.Members.OfType<PropertyDeclarationSyntax>().ToList();
        if (properties.Count == 0)
            return type is RecordDeclarationSyntax { ParameterList: { Parameters.Count: > 0 } parameters } ? OfParameters(parameters, type, fix, model, text) : null;

        var last = properties[properties.Count - 1];
        var newLine = TextLayout.LineBreakOf(text) + TextLayout.IndentationOf(last, text);
        var isOnOwnLine = TextLayout.BeginsLine(last, text);
        var attributed = properties.Find(static property => NameAttributeOf(property.AttributeLists) is not null);
        var isInline = attributed is null || TextLayout.IsOnOneLine(attributed.Identifier, attributed.AttributeLists.Last(), text);
        var hasGap = properties.Count > 1 && isOnOwnLine && text.Lines.IndexOf(last.SpanStart) - text.Lines.IndexOf(properties[properties.Count - 2].Span.End) > 1;
        var names = properties.ConvertAll(static property => property.Identifier.ValueText);
        var attributes = properties.Select(static property => NameAttributeOf(property.AttributeLists)).FirstOrDefault(static name => name is not null);

        var added = "";
        foreach (var property in fix.Texts)
        {
            if (NameFor(property.Key, names) is not { } name || HasMember(type, name, model) || AttributeFor(property.Key, attributes, names, fix, model, last.SpanStart) is not { } attribute)
                return null;

            var separator = !isOnOwnLine ? " " : hasGap ? TextLayout.LineBreakOf(text) + newLine : newLine;
            added += separator
                + (attribute.Length == 0 ? "" : $"[{attribute}]{(isInline ? " " : newLine)}")
                + $"public {TypeFor(property.Value, model, last.SpanStart)} {name} {{ get; set; }}";
        }

        // Behind the last one may stand a comment.
        var end = isOnOwnLine && TextLayout.EndsLine(last.Span.End, text) ? text.Lines.GetLineFromPosition(last.Span.End).End : last.Span.End;
        return new TextChange(new TextSpan(end, 0), added);
    }

    private static TextChange? OfParameters(ParameterListSyntax list, TypeDeclarationSyntax type, DeclarationFix fix, SemanticModel model, SourceText text)
    {
        var names = list.Parameters.Select(static parameter => parameter.Identifier.ValueText).ToList();
        var attributes = list.Parameters.Select(static parameter => NameAttributeOf(parameter.AttributeLists)).FirstOrDefault(static name => name is not null);
        var added = new List<string>();
        foreach (var parameter in fix.Texts)
        {
            if (NameFor(parameter.Key, names) is not { } name || HasMember(type, name, model) || AttributeFor(parameter.Key, attributes, names, fix, model, list.SpanStart) is not { } attribute)
                return null;

            added.Add((attribute.Length == 0 ? "" : $"[property: {attribute}] ") + $"{TypeFor(parameter.Value, model, list.SpanStart)} {name} = null");
        }

        var changes = MemberList.Of(list.OpenParenToken, list.Parameters, list.CloseParenToken).Change(text, [], added).ToList();
        return changes.Count == 1 ? changes[0] : null;
    }

    /// <summary>The type that can be null, for what nobody sets is not sent.</summary>
    private static string TypeFor(string type, SemanticModel model, int position) =>
        (model.GetNullableContext(position) & NullableContext.AnnotationsEnabled) != 0 || type is "int" or "bool" or "double" ? type + "?" : type;

    /// <summary>The attribute that names the property as its neighbours are named; empty where it needs none, null where the compilation has none.</summary>
    private static string? AttributeFor(string wireName, string? neighbours, List<string> names, DeclarationFix fix, SemanticModel model, int position)
    {
        if (neighbours == DataMember)
            return $"{DataMember}(Name = {Json.JsonString.Quote(wireName)})";

        // Without attributes a naming policy makes the names; one of several words shows that there is such a policy.
        var needsNone = neighbours is null && (wireName.IndexOf('_') < 0 || names.TrueForAll(static name => !name.Any(char.IsUpper)) || names.Exists(static name => name.Skip(1).Any(char.IsUpper)));
        return needsNone ? "" : AttributeText.NameOnWire(wireName, fix.Serializer, model, position);
    }

    private static bool HasMember(TypeDeclarationSyntax type, string name, SemanticModel model)
    {
        var owner = model.GetDeclaredSymbol(type) as INamedTypeSymbol;
        while (owner is not null && owner.GetMembers(name.TrimStart('@')).IsEmpty)
            owner = owner.BaseType;

        return owner is not null;
    }

    /// <summary>The attribute that names the property on the wire, as it is written; null where none does.</summary>
    private static string? NameAttributeOf(SyntaxList<AttributeListSyntax> lists) => lists
        .SelectMany(static list => list.Attributes)
        .Select(static attribute => attribute.Name.ToString())
        .FirstOrDefault(static name => name.EndsWith("JsonPropertyName", StringComparison.Ordinal) || name.EndsWith("JsonProperty", StringComparison.Ordinal) || name == DataMember);

    /// <summary>The wire name itself among names in small letters, else <c>LocalPath</c>.</summary>
    private static string? NameFor(string wireName, List<string> neighbours) => CSharpName.Of(
        neighbours.TrueForAll(static name => !name.Any(char.IsUpper))
            ? wireName
            : string.Concat(wireName.Split('_').Where(static word => word.Length > 0).Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1))));
}
