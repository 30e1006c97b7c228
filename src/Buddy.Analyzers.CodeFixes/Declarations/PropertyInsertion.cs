using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>Adds properties to a payload type, named as the ones beside them.</summary>
/// <param name="Names">Their names in C#.</param>
/// <param name="AreParameters">Whether they are parameters of a record, with a default value.</param>
/// <param name="Changes">The changes of the declaration; one for each property, so that two fixes that add the same one add it once.</param>
internal sealed record PropertyInsertion(IReadOnlyList<string> Names, bool AreParameters, IReadOnlyList<TextChange> Changes)
{
    private const string DataMember = "DataMember";

    /// <summary>Behind the last property, or the last parameter of a record that has nothing else; null where the type has neither, or one cannot be added.</summary>
    /// <param name="type">The type.</param>
    /// <param name="properties">The C# type for each wire name.</param>
    /// <param name="format">What is known of how the type is written.</param>
    /// <param name="model">The model of the type's document.</param>
    /// <param name="text">The text of the type's document.</param>
    public static PropertyInsertion? Of(TypeDeclarationSyntax type, IReadOnlyCollection<KeyValuePair<string, string>> properties, WireFormat format, SemanticModel model, SourceText text)
    {
        var present = type.Members.OfType<PropertyDeclarationSyntax>().ToList();
        if (present.Count == 0)
            return type is RecordDeclarationSyntax { ParameterList: { Parameters.Count: > 0 } parameters } ? OfParameters(parameters, type, properties, format, model, text) : null;

        var last = present[present.Count - 1];
        var newLine = TextLayout.LineBreakOf(text) + TextLayout.IndentationOf(last, text);
        var isOnOwnLine = TextLayout.BeginsLine(last, text);
        var attributed = present.Find(static property => NameAttributeOf(property.AttributeLists) is not null);
        var isInline = attributed is null || TextLayout.IsOnOneLine(attributed.Identifier, attributed.AttributeLists.Last(), text);
        var hasGap = present.Count > 1 && isOnOwnLine && text.Lines.IndexOf(last.SpanStart) - text.Lines.IndexOf(present[present.Count - 2].Span.End) > 1;
        var neighbours = new Neighbours(present.ConvertAll(static property => property.Identifier.ValueText), attributed is null ? null : NameAttributeOf(attributed.AttributeLists));
        if (neighbours.Name(properties, type, format, model, last.SpanStart) is not { } named)
            return null;

        // Behind the last one may stand a comment.
        var end = isOnOwnLine && TextLayout.EndsLine(last.Span.End, text) ? text.Lines.GetLineFromPosition(last.Span.End).End : last.Span.End;
        var separator = !isOnOwnLine ? " " : hasGap ? TextLayout.LineBreakOf(text) + newLine : newLine;
        return new PropertyInsertion(
            named.ConvertAll(static property => property.Name),
            AreParameters: false,
            named.ConvertAll(property => new TextChange(
                new TextSpan(end, 0),
                separator
                + (property.Attribute.Length == 0 ? "" : $"[{property.Attribute}]{(isInline ? " " : newLine)}")
                + $"public {TypeFor(property.Type, model, last.SpanStart)} {property.Name} {{ get; set; }}")));
    }

    private static PropertyInsertion? OfParameters(
        ParameterListSyntax list, TypeDeclarationSyntax type, IReadOnlyCollection<KeyValuePair<string, string>> properties, WireFormat format, SemanticModel model, SourceText text)
    {
        var neighbours = new Neighbours(
            list.Parameters.Select(static parameter => parameter.Identifier.ValueText).ToList(),
            list.Parameters.Select(static parameter => NameAttributeOf(parameter.AttributeLists)).FirstOrDefault(static name => name is not null));
        if (neighbours.Name(properties, type, format, model, list.SpanStart) is not { } named)
            return null;

        var parameters = named.ConvertAll(parameter => (parameter.Attribute.Length == 0 ? "" : $"[property: {parameter.Attribute}] ") + $"{TypeFor(parameter.Type, model, list.SpanStart)} {parameter.Name} = null");
        return new PropertyInsertion(
            named.ConvertAll(static property => property.Name),
            AreParameters: true,
            MemberList.Of(list.OpenParenToken, list.Parameters, list.CloseParenToken).Change(text, [], parameters).ToList());
    }

    /// <summary>The type that can be null, for what nobody sets is not sent.</summary>
    private static string TypeFor(string type, SemanticModel model, int position) =>
        (model.GetNullableContext(position) & NullableContext.AnnotationsEnabled) != 0 || type is "int" or "bool" or "double" ? type + "?" : type;

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

    /// <summary>The members that are there already.</summary>
    /// <param name="Names">Their names in C#.</param>
    /// <param name="Attribute">The attribute that gives one of them its wire name; null where none does.</param>
    private sealed record Neighbours(List<string> Names, string? Attribute)
    {
        /// <summary>What the new ones are called, and the attribute that they need, which may be empty; null where one cannot be added.</summary>
        public List<(string Name, string Type, string Attribute)>? Name(
            IEnumerable<KeyValuePair<string, string>> properties, TypeDeclarationSyntax type, WireFormat format, SemanticModel model, int position)
        {
            var named = new List<(string Name, string Type, string Attribute)>();
            foreach (var property in properties)
            {
                if (NameFor(property.Key) is not { } name || HasMember(type, name, model) || AttributeFor(property.Key, name, format, model, position) is not { } attribute)
                    return null;

                named.Add((name, property.Value, attribute));
            }

            return named;
        }

        /// <summary>The wire name itself among names in small letters, else <c>LocalPath</c>.</summary>
        private string? NameFor(string wireName) => CSharpName.Of(
            AreSmall ? wireName : string.Concat(wireName.Split('_').Where(static word => word.Length > 0).Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1))));

        private bool AreSmall => Names.TrueForAll(static name => !name.Any(char.IsUpper));

        /// <summary>The attribute that names the property as its neighbours are named; empty where it needs none, null where there is none.</summary>
        private string? AttributeFor(string wireName, string name, WireFormat format, SemanticModel model, int position)
        {
            if (Attribute == DataMember)
                return $"{DataMember}(Name = {Json.JsonString.Quote(wireName)})";
            if (Attribute is null && NeedsNone(wireName, name, format))
                return "";

            return format.Serializer is Serializer.SystemTextJson or Serializer.Newtonsoft ? AttributeText.NameOnWire(wireName, format.Serializer, model, position) : null;
        }

        /// <summary>Without attributes a naming policy makes the names; where it is not seen, a name of several words shows that there is such a policy.</summary>
        private bool NeedsNone(string wireName, string name, WireFormat format) => format.NameOf(name) is { } sent
            ? sent == wireName
            : wireName.IndexOf('_') < 0 || AreSmall || Names.Exists(static other => other.Skip(1).Any(char.IsUpper));
    }
}
