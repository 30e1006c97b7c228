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

    private const string Level = "x-level";

    /// <summary>How sure the facts are of the schema that is being parsed.</summary>
    private FactLevels _levels;

    /// <summary>The schema that <paramref name="node"/> (an object or a boolean) writes.</summary>
    /// <param name="node">The schema.</param>
    /// <param name="around">The schemas of the file that it stands in, the outermost first: they say how sure it is where it does not.</param>
    public Schema Parse(JsonNode node, IEnumerable<JsonNode> around)
    {
        _levels = around.Where(static schema => schema.Kind == JsonKind.Object).Aggregate(FactLevels.Certain, LevelsOf);
        return Parse(node);
    }

    /// <summary>The same, for a schema that stands by itself.</summary>
    public Schema Parse(JsonNode node)
    {
        var around = _levels;
        if (node.Kind == JsonKind.Object)
            _levels = LevelsOf(around, node);
        var schema = ParseOne(node);
        _levels = around;
        return schema;
    }

    /// <summary><c>x-level</c>: one level, or one for each keyword, the others as around it. <c>x-hint</c> is how it was spelt before.</summary>
    private FactLevels LevelsOf(FactLevels around, JsonNode node)
    {
        if (Member(node, Level) is not { } level)
            return Flag(node, "x-hint") ? FactLevels.All(FactLevel.Hint) : around;
        if (level.Kind == JsonKind.String)
            return FactLevels.All(LevelOf(level));
        if (level.Kind != JsonKind.Object)
            return Unusable(level, "'x-level' must be a level, or an object of them", around);

        var levels = level.Find(FactLevels.Default) is { } usual ? FactLevels.All(LevelOf(usual)) : around;
        foreach (var member in level.Members.Where(static member => member.Name != FactLevels.Default))
        {
            if (FactLevels.Keys.Contains(member.Name, StringComparer.Ordinal))
                levels = levels.With(member.Name, LevelOf(member.Value));
            else
                problems.Add(new SchemaProblem(file, member.NameSpan, $"'{member.Name}' has no level of its own"));
        }

        return levels;
    }

    private FactLevel LevelOf(JsonNode node) => (node.Kind == JsonKind.String ? node.Text : null) switch
    {
        "error" => FactLevel.Error,
        "warning" => FactLevel.Warning,
        "hint" => FactLevel.Hint,
        "silent" => FactLevel.Silent,
        _ => Unusable(node, "a level is 'error', 'warning', 'hint' or 'silent'", FactLevel.Hint),
    };

    private Schema ParseOne(JsonNode node)
    {
        if (node.Kind == JsonKind.Boolean)
            return node.Text == "true" ? Schema.True : Schema.False;
        if (node.Kind == JsonKind.Opaque)
            return Unusable(node, $"a schema nests at most {JsonReader.MaxDepth} levels deep", Schema.Anything);
        if (node.Kind != JsonKind.Object)
            return Unusable(node, "a schema must be an object or a boolean", Schema.Anything);

        var (constant, values) = (Constant(node), Values(node));
        return new Schema
        {
            // Nothing is both one value and another.
            IsFalse = !constant.IsDefault && !values.IsDefault && !values.Contains(constant[0]),
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
            Enum = Member(node, "const") is null ? values : constant,
            IsConst = Member(node, "const") is not null,
            Items = Subschema(node, "items"),
            MinItems = Number(node, "minItems"),
            MaxItems = Number(node, "maxItems"),
            MinLength = Number(node, "minLength"),
            MaxLength = Number(node, "maxLength"),
            Minimum = Number(node, "minimum"),
            Maximum = Number(node, "maximum"),
            Pattern = Pattern(Member(node, "pattern")),
            IsReadOnly = Flag(node, "readOnly"),
            IsDeprecated = Flag(node, "deprecated"),
            ReplacedBy = Text(node, "x-replaced-by"),
            Conversions = Items(Member(node, "x-conversions"), "'x-conversions' must be an array").Select(Conversion).OfType<SchemaConversion>().ToImmutableArray(),
            Title = Text(node, "title"),
            Description = Text(node, "description"),
            Examples = Examples(Member(node, "examples")),
            ValueDescriptions = Entries(node, "x-value-descriptions", static text => text.Text),
            Source = Text(node, "x-source"),
            Rule = Text(node, "x-rule"),
            Levels = _levels,
            TellsMisspelt = Member(node, Level) is { Kind: JsonKind.Object } level && level.Find(FactLevels.Misspelt) is not null,
            IsSecret = Flag(node, "x-secret"),
            EnvironmentVariable = Text(node, "x-environment-variable"),
            IsInsecure = Flag(node, "x-insecure"),
            Expected = Text(node, "x-expected"),
            IsOpen = Flag(node, "x-open"),
            OlderValues = Strings(Member(node, "x-older-values")),
            IsYaml = Flag(node, "x-yaml"),
            IsEveryday = Flag(node, "x-everyday"),
            IsSignal = Flag(node, "x-signal"),
            IsDistinctive = Flag(node, "x-distinctive"),
            Companions = Schemas(node, "x-companions"),
            ResponseCompanions = Schemas(node, "x-response-companions"),
            Recognition = RecognitionOf(Member(node, "x-recognise")),
            Aliases = Strings(Member(node, "x-aliases")),
            Grade = Text(node, "x-grade"),
            Kind = Text(node, "x-kind"),
            Date = Text(node, "x-date"),
            IsOtherObject = Flag(node, "x-other-object"),
            CommonWords = Strings(Member(node, "x-common-words")),
        };
    }

    /// <summary>The keyword's value; null where it is absent, or taken away by a null.</summary>
    private static JsonNode? Member(JsonNode node, string name) =>
        node.Members.FirstOrDefault(member => member.Name == name)?.Value is { } value && (value.Kind != JsonKind.Null || name == "const") ? value : null;

    /// <summary>JSON Schema lets examples be anything; only texts are of use.</summary>
    private static ImmutableArray<string> Examples(JsonNode? node) =>
        node?.Items.Where(static item => item.Kind == JsonKind.String).Select(static item => item.Text).ToImmutableArray() ?? ImmutableArray<string>.Empty;

    private TypeRecognition? RecognitionOf(JsonNode? node) => node is null ? null : (node.Kind == JsonKind.String ? node.Text : null) switch
    {
        "alone" => TypeRecognition.Alone,
        "field" => TypeRecognition.Field,
        "companion" => TypeRecognition.Companion,
        _ => Unusable<TypeRecognition?>(node, "'x-recognise' is 'alone', 'field' or 'companion'", null),
    };

    private SchemaReference? Reference(JsonNode? node)
    {
        if (node is null)
            return null;
        if (node.Kind != JsonKind.String)
            return Unusable<SchemaReference?>(node, "'$ref' must be a string", null);

        return set.Refer(file, node.Text, node.Span, problems);
    }

    private Schema? Subschema(JsonNode node, string name) => Member(node, name) is { } value ? Parse(value) : null;

    private ImmutableArray<Schema> Schemas(JsonNode node, string name) =>
        Items(Member(node, name), $"'{name}' must be an array of schemas").Select(Parse).ToImmutableArray();

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
            return Unusable(value, $"'{name}' must be an object", ImmutableArray<KeyValuePair<string, T>>.Empty);

        return value.Members.Where(static member => member.Value.Kind != JsonKind.Null).Select(member => new KeyValuePair<string, T>(member.Name, parse(member.Value))).ToImmutableArray();
    }

    private ImmutableArray<string> Strings(JsonNode? node) =>
        Items(node, "this must be an array of strings")
            .Where(item => item.Kind == JsonKind.String || Unusable(item, "this must be a string", false))
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
            : Unusable<SchemaConversion?>(to, "'to' must be an object with one field", null);
    }

    private JsonTypes? Types(JsonNode? node)
    {
        if (node is null)
            return null;

        var names = node.Kind == JsonKind.String ? ImmutableArray.Create(node) : Items(node, "'type' must be a string or an array of strings");
        return names.IsEmpty ? null : names.Aggregate(JsonTypes.None, (types, name) => types | Type(name));
    }

    private JsonTypes Type(JsonNode name) =>
        JsonTypeName.Parse(name.Text) is { } type ? type : Unusable(name, "this is no JSON type", JsonTypes.Any);

    private ImmutableArray<JsonScalar> Constant(JsonNode node) =>
        Member(node, "const") is { } constant && Scalar(constant) is { } scalar ? ImmutableArray.Create(scalar) : default;

    private ImmutableArray<JsonScalar> Values(JsonNode node)
    {
        if (Member(node, "enum") is not { } values)
            return default;

        var scalars = Items(values, "'enum' must be an array").Select(Scalar).ToImmutableArray();
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
            : Unusable<decimal?>(value, $"'{name}' must be a number", null);
    }

    private static decimal? AsNumber(JsonNode node) =>
        decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private Regex? Pattern(JsonNode? node)
    {
        if (node is null)
            return null;
        if (node.Kind != JsonKind.String)
            return Unusable<Regex?>(node, "'pattern' must be a string", null);

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
        Member(node, name) is { } value && (value.Kind == JsonKind.Boolean ? value.Text == "true" : Unusable(value, $"'{name}' must be a boolean", false));

    private string? Text(JsonNode node, string name) =>
        Member(node, name) is { } value ? value.Kind == JsonKind.String ? value.Text : Unusable<string?>(value, $"'{name}' must be a string", null) : null;

    private T Unusable<T>(JsonNode node, string reason, T instead)
    {
        problems.Add(new SchemaProblem(file, node.Span, reason));
        return instead;
    }
}
