using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Catalog;

/// <summary>Turns the JSON of one schema file into <see cref="Schema"/>s; a keyword it does not know is an annotation and is passed over.</summary>
/// <param name="set">Where <c>$ref</c> is looked up.</param>
/// <param name="file">The file's name.</param>
/// <param name="problems">Takes what cannot be used; that keyword then counts as absent.</param>
internal sealed class SchemaParser(SchemaSet set, string file, List<SchemaProblem> problems)
{
    /// <summary>
    /// A pattern may explode; then it tells nothing, and each value that it is tried on costs so much. Long enough for a thread that only waits its turn on a busy
    /// machine: what is told must not hang on that.
    /// </summary>
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(1);

    /// <summary>The schema that <paramref name="node"/> (an object or a boolean) writes.</summary>
    public Schema Parse(JsonNode node)
    {
        if (node.Kind == JsonKind.Boolean)
            return node.Text == "true" ? Schema.True : Schema.False;
        if (node.Kind == JsonKind.Opaque)
            return Unusable(node, $"a schema nests at most {JsonReader.MaxDepth} levels deep", Schema.Anything);
        if (node.Kind != JsonKind.Object)
            return Unusable(node, "a schema is an object or a boolean", Schema.Anything);

        return new Schema
        {
            Ref = Reference(Member(node, "$ref")),
            AllOf = Schemas(node, "allOf"),
            AnyOf = Schemas(node, "anyOf"),
            OneOf = Schemas(node, "oneOf"),
            Not = Subschema(node, "not"),
            If = Subschema(node, "if"),
            Then = Subschema(node, "then"),
            Else = Subschema(node, "else"),
            Properties = SchemasByName(node, "properties"),
            Required = Strings(Member(node, "required")),
            DependentRequired = Entries(node, "dependentRequired", Strings),
            DependentSchemas = SchemasByName(node, "dependentSchemas"),
            AdditionalProperties = Subschema(node, "additionalProperties"),
            UnevaluatedProperties = Subschema(node, "unevaluatedProperties"),
            Types = Types(Member(node, "type")),
            Enum = Values(node),
            IsConst = Member(node, "const") is not null,
            Items = Subschema(node, "items"),
            MinItems = Number(node, "minItems"),
            MaxItems = Number(node, "maxItems"),
            MinLength = Number(node, "minLength"),
            Minimum = Number(node, "minimum"),
            Maximum = Number(node, "maximum"),
            Pattern = Pattern(Member(node, "pattern")),
            IsReadOnly = Flag(node, "readOnly"),
            IsDeprecated = Flag(node, "deprecated"),
            ReplacedBy = Text(node, "x-replaced-by"),
            Aliases = Strings(Member(node, "x-aliases")),
            Conversions = Items(Member(node, "x-conversions"), "'x-conversions' is an array").Select(Conversion).OfType<SchemaConversion>().ToImmutableArray(),
            Title = Text(node, "title"),
            Description = Text(node, "description"),
            Rule = Text(node, "x-rule"),
            IsHint = Flag(node, "x-hint"),
            IsSecret = Flag(node, "x-secret"),
            IsInsecure = Flag(node, "x-insecure"),
            Expected = Text(node, "x-expected"),
            IsOpen = Flag(node, "x-open"),
            IsDistinctive = Flag(node, "x-distinctive"),
            CommonWords = Strings(Member(node, "x-common-words")),
        };
    }

    /// <summary>The keyword's value; null where it is absent, or taken away by a null.</summary>
    private static JsonNode? Member(JsonNode node, string name) =>
        node.Members.FirstOrDefault(member => member.Name == name)?.Value is { } value && (value.Kind != JsonKind.Null || name == "const") ? value : null;

    private SchemaReference? Reference(JsonNode? node)
    {
        if (node is null)
            return null;
        if (node.Kind != JsonKind.String)
            return Unusable<SchemaReference?>(node, "'$ref' is a string", null);

        return set.Refer(file, node.Text, node.Span, problems);
    }

    private Schema? Subschema(JsonNode node, string name) => Member(node, name) is { } value ? Parse(value) : null;

    private ImmutableArray<Schema> Schemas(JsonNode node, string name) =>
        Items(Member(node, name), $"'{name}' is an array of schemas").Select(Parse).ToImmutableArray();

    private SchemaProperties SchemasByName(JsonNode node, string name)
    {
        var entries = Entries(node, name, Parse);
        return entries.IsEmpty ? SchemaProperties.Empty : new SchemaProperties(entries);
    }

    private ImmutableArray<KeyValuePair<string, T>> Entries<T>(JsonNode node, string name, Func<JsonNode, T> parse)
    {
        if (Member(node, name) is not { } value)
            return ImmutableArray<KeyValuePair<string, T>>.Empty;
        if (value.Kind != JsonKind.Object)
            return Unusable(value, $"'{name}' is an object", ImmutableArray<KeyValuePair<string, T>>.Empty);

        return value.Members.Where(static member => member.Value.Kind != JsonKind.Null).Select(member => new KeyValuePair<string, T>(member.Name, parse(member.Value))).ToImmutableArray();
    }

    private ImmutableArray<string> Strings(JsonNode? node) =>
        Items(node, "this is an array of strings")
            .Where(item => item.Kind == JsonKind.String || Unusable(item, "this is a string", false))
            .Select(static item => item.Text)
            .ToImmutableArray();

    private ImmutableArray<JsonNode> Items(JsonNode? node, string expectation)
    {
        if (node is null)
            return ImmutableArray<JsonNode>.Empty;

        return node.Kind == JsonKind.Array ? node.Items : Unusable(node, expectation, ImmutableArray<JsonNode>.Empty);
    }

    /// <summary><c>{ "from": false, "to": { "name": "value" } }</c>; nothing for <c>to</c> where the field is just left out.</summary>
    private SchemaConversion? Conversion(JsonNode node)
    {
        if (Member(node, "from") is not { } from || Scalar(from) is not { } value)
            return Unusable<SchemaConversion?>(node, "a conversion has a scalar 'from'", null);
        if (Member(node, "to") is not { } to)
            return new SchemaConversion(value, null, JsonScalar.Null);

        return to.Members.Length == 1 && Scalar(to.Members[0].Value) is { } newValue
            ? new SchemaConversion(value, to.Members[0].Name, newValue)
            : Unusable<SchemaConversion?>(to, "'to' is an object with one field", null);
    }

    private JsonTypes? Types(JsonNode? node)
    {
        if (node is null)
            return null;

        var names = node.Kind == JsonKind.String ? ImmutableArray.Create(node) : Items(node, "'type' is a string or an array of strings");
        return names.IsEmpty ? null : names.Aggregate(JsonTypes.None, (types, name) => types | Type(name));
    }

    private JsonTypes Type(JsonNode name) =>
        JsonTypeName.Parse(name.Text) is { } type ? type : Unusable(name, "this is no JSON type", JsonTypes.Any);

    private ImmutableArray<JsonScalar> Values(JsonNode node)
    {
        if (Member(node, "const") is { } constant)
            return Scalar(constant) is { } scalar ? ImmutableArray.Create(scalar) : default;
        if (Member(node, "enum") is not { } values)
            return default;

        var scalars = Items(values, "'enum' is an array").Select(Scalar).ToImmutableArray();
        return scalars.IsEmpty || scalars.Contains(null) ? default : scalars.Select(static value => value!.Value).ToImmutableArray();
    }

    private JsonScalar? Scalar(JsonNode node) => node.Kind switch
    {
        JsonKind.String => JsonScalar.Of(node.Text),
        JsonKind.Boolean => JsonScalar.Of(node.Text == "true"),
        JsonKind.Null => JsonScalar.Null,
        JsonKind.Number when AsNumber(node) is { } number => JsonScalar.Of(number),
        _ => Unusable<JsonScalar?>(node, "only strings, numbers, booleans and null are compared", null),
    };

    private decimal? Number(JsonNode node, string name)
    {
        if (Member(node, name) is not { } value)
            return null;

        return value.Kind == JsonKind.Number && AsNumber(value) is { } number
            ? number
            : Unusable<decimal?>(value, $"'{name}' is a number", null);
    }

    private static decimal? AsNumber(JsonNode node) =>
        decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private Regex? Pattern(JsonNode? node)
    {
        if (node is null)
            return null;
        if (node.Kind != JsonKind.String)
            return Unusable<Regex?>(node, "'pattern' is a string", null);

        try
        {
            return new Regex(node.Text, RegexOptions.CultureInvariant, PatternTimeout);
        }
        catch (ArgumentException exception)
        {
            return Unusable<Regex?>(node, exception.Message, null);
        }
    }

    private bool Flag(JsonNode node, string name) =>
        Member(node, name) is { } value && (value.Kind == JsonKind.Boolean ? value.Text == "true" : Unusable(value, $"'{name}' is a boolean", false));

    private string? Text(JsonNode node, string name) =>
        Member(node, name) is { } value ? value.Kind == JsonKind.String ? value.Text : Unusable<string?>(value, $"'{name}' is a string", null) : null;

    private T Unusable<T>(JsonNode node, string reason, T instead)
    {
        problems.Add(new SchemaProblem(file, node.Span, reason));
        return instead;
    }
}
