using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Catalog.UserSchemas;

/// <summary>What a user's schema may not say to a shipped one: what contradicts it, and what would have no effect.</summary>
/// <param name="rules">The ids that <c>x-rule</c> may name.</param>
internal sealed class UserSchemaCheck(IReadOnlyCollection<string> rules)
{
    private readonly List<(TextSpan Span, string Reason)> _problems = [];

    public IEnumerable<(TextSpan Span, string Reason)> Problems => _problems;

    /// <summary>Whether a keyword counts.</summary>
    /// <param name="keyword">Its name.</param>
    /// <param name="old">What the same file of the package says; null for nothing.</param>
    /// <param name="own">What the user says: no null, but for <c>const</c>.</param>
    /// <param name="scope">The schema that it stands in.</param>
    public bool Allows(string keyword, JsonNode? old, JsonNode own, UserSchemaScope scope) => keyword switch
    {
        "$id" or "$schema" => old is null,
        "type" => AllowsType(old, own, scope),
        "const" => AllowsSame(old, own, $"the value is {TextOf(old)}"),
        "$ref" => AllowsSame(old, own, $"it refers to {TextOf(old)}"),
        "enum" => old is not null || AllowsEnum(own, scope),
        "x-rule" => AllowsRule(own, scope),
        _ => AllowsKeyword(keyword, own),
    };

    /// <summary>Tells a null where there is nothing to take away.</summary>
    public void TakesAway(string name, JsonNode own, JsonNode? old)
    {
        if (old is null)
            Tell(own.Span, $"there is no '{name}' that could be taken away here");
    }

    /// <summary>Tells the names that are not required anyway.</summary>
    public void NotRequired(JsonNode names, JsonNode? required)
    {
        if (names.Kind != JsonKind.Array)
            Tell(names.Span, $"'{SchemaMerge.NotRequired}' must be an array of strings");

        foreach (var name in names.Items.Where(name => required is null || !required.Items.Any(item => item.Text == name.Text)))
            Tell(name.Span, $"'{name.Text}' is not required here");
    }

    /// <summary>Tells a name that the object has already.</summary>
    public void Twice(JsonMember member) => Tell(member.NameSpan, $"'{member.Name}' is here twice");

    private bool AllowsType(JsonNode? old, JsonNode own, UserSchemaScope scope)
    {
        var known = scope.Target?.Types ?? (old is null ? null : JsonTypeName.Parse(old));
        if (known is not { } shipped || JsonTypeName.Parse(own) is not { } types || types == shipped)
            return true;

        return Tell(own.Span, $"it contradicts the type that is known, {JsonTypeName.Of(shipped)}");
    }

    private bool AllowsSame(JsonNode? old, JsonNode own, string reason) =>
        old is null || JsonWriter.TextOf(old) == JsonWriter.TextOf(own) || Tell(own.Span, $"it contradicts what is known: {reason}");

    /// <summary>A list that another file declares can be narrowed here, not extended: both would have to hold.</summary>
    private bool AllowsEnum(JsonNode own, UserSchemaScope scope)
    {
        if (scope.Target?.Enum is not { IsDefault: false } values)
            return true;

        return own.Items.FirstOrDefault(item => !values.Any(value => value.AsString == item.Text)) is not { } other
            || Tell(other.Span, $"'{other.Text}' is added where the list of values stands, not here");
    }

    /// <summary>A rule that speaks of several fields names the one that brought the condition.</summary>
    private bool AllowsRule(JsonNode own, UserSchemaScope scope)
    {
        if (own.Kind == JsonKind.String && !rules.Contains(own.Text))
            return Tell(own.Span, $"'{own.Text}' is no rule that a schema can name; {Suggestion.Of(own.Text, rules)}");

        return scope.HasCause || Tell(own.Span, "'x-rule' counts inside 'dependentSchemas' and '$defs' alone");
    }

    /// <summary>A keyword that nobody knows is an annotation, as JSON Schema has it, unless it looks like one that is misspelt.</summary>
    private bool AllowsKeyword(string keyword, JsonNode own) => SchemaKeywords.All.Contains(keyword)
        || NearestValue.Of(keyword, SchemaKeywords.All) is not { } nearest
        || Tell(own.Span, $"'{keyword}' is no keyword; did you mean '{nearest}'?");

    private bool Tell(TextSpan span, string reason)
    {
        _problems.Add((span, reason));
        return false;
    }

    private static string TextOf(JsonNode? node) => node is null ? "" : JsonWriter.TextOf(node);
}
