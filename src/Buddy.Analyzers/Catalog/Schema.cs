using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Catalog;

/// <summary>
/// A schema of JSON Schema 2020-12, parsed: the keywords that DESIGN lists, each under its own name, plus our <c>x-</c> annotations.
/// Immutable; recursion goes through <see cref="Ref"/>. Each is equal to itself alone.
/// </summary>
internal sealed record Schema
{
    private readonly Lazy<SchemaProperties> _allProperties;
    private readonly Lazy<Schema> _declaration;
    private readonly Lazy<bool> _isClosed;

    public Schema()
    {
        // Not while the set is still parsed: what a $ref means is found when it is first asked for.
        _allProperties = new Lazy<SchemaProperties>(FindAllProperties, LazyThreadSafetyMode.PublicationOnly);
        _declaration = new Lazy<Schema>(FindDeclaration, LazyThreadSafetyMode.PublicationOnly);
        _isClosed = new Lazy<bool>(FindWhetherClosed, LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>The schema that everything fulfils.</summary>
    public static Schema True { get; } = new();

    /// <summary>The schema that nothing fulfils.</summary>
    public static Schema False { get; } = new() { IsFalse = true };

    /// <summary>What stands for a schema that cannot be used: everything fulfils it, and no field is unknown to it.</summary>
    public static Schema Anything { get; } = new() { AdditionalProperties = True };

    public bool IsFalse { get; init; }

    /// <summary>The target of <c>$ref</c>.</summary>
    public SchemaReference? Ref { get; init; }

    public ImmutableArray<Schema> AllOf { get; init; } = ImmutableArray<Schema>.Empty;

    public ImmutableArray<Schema> AnyOf { get; init; } = ImmutableArray<Schema>.Empty;

    /// <summary>The sets of fields one of which an object needs, where that is all that <see cref="AnyOf"/> says; else none.</summary>
    public ImmutableArray<ImmutableArray<string>> RequiredOneOf => AnyOf.All(static part => !part.Required.IsEmpty && part.Properties.Entries.IsEmpty)
        ? AnyOf.Select(static part => part.Required).ToImmutableArray()
        : ImmutableArray<ImmutableArray<string>>.Empty;

    public ImmutableArray<Schema> OneOf { get; init; } = ImmutableArray<Schema>.Empty;

    public Schema? Not { get; init; }

    public Schema? If { get; init; }

    public Schema? Then { get; init; }

    public Schema? Else { get; init; }

    /// <summary><c>properties</c>, in the order of the file.</summary>
    public SchemaProperties Properties { get; init; } = SchemaProperties.Empty;

    public ImmutableArray<string> Required { get; init; } = ImmutableArray<string>.Empty;

    public ImmutableArray<KeyValuePair<string, ImmutableArray<string>>> DependentRequired { get; init; } =
        ImmutableArray<KeyValuePair<string, ImmutableArray<string>>>.Empty;

    public SchemaProperties DependentSchemas { get; init; } = SchemaProperties.Empty;

    public Schema? AdditionalProperties { get; init; }

    public Schema? UnevaluatedProperties { get; init; }

    /// <summary><c>type</c> as flags; null where the keyword is absent.</summary>
    public JsonTypes? Types { get; init; }

    /// <summary><c>enum</c>, or the one value of <c>const</c>; default where both are absent.</summary>
    public ImmutableArray<JsonScalar> Enum { get; init; }

    /// <summary>Whether <see cref="Enum"/> comes from <c>const</c>.</summary>
    public bool IsConst { get; init; }

    public Schema? Items { get; init; }

    public decimal? MinItems { get; init; }

    public decimal? MaxItems { get; init; }

    public decimal? MinLength { get; init; }

    public decimal? MaxLength { get; init; }

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public Regex? Pattern { get; init; }

    public bool IsReadOnly { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary><c>x-replaced-by</c>: the field that is sent today instead of this deprecated one.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary><c>x-conversions</c>: what values of this deprecated field are called today.</summary>
    public ImmutableArray<SchemaConversion> Conversions { get; init; } = ImmutableArray<SchemaConversion>.Empty;

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary><c>examples</c>: texts that the field often has, of which there may be more.</summary>
    public ImmutableArray<string> Examples { get; init; } = ImmutableArray<string>.Empty;

    /// <summary><c>x-value-descriptions</c>: what values of the enum mean.</summary>
    public ImmutableArray<KeyValuePair<string, string>> ValueDescriptions { get; init; } = ImmutableArray<KeyValuePair<string, string>>.Empty;

    /// <summary><c>x-source</c>: the pages that the facts are from.</summary>
    public string? Source { get; init; }

    /// <summary>What a value of the enum means; null where that is not known.</summary>
    public string? MeaningOf(string value) => ValueDescriptions.FirstOrDefault(entry => entry.Key == value).Value;

    /// <summary><c>x-rule</c>: the rule that a failure of this schema as a whole belongs to.</summary>
    public string? Rule { get; init; }

    /// <summary><c>x-level</c>, or what the schemas around this one say in its place: how sure what it states is.</summary>
    public FactLevels Levels { get; init; }

    /// <summary>Whether the schema says how sure a name is that is near to a known one: such a name is told even where other fields may come.</summary>
    public bool TellsMisspelt { get; init; }

    /// <summary>The same for the schema that an object as a whole is judged by.</summary>
    public bool TellsMisspeltNames => TellsMisspelt || Ref is { Target.TellsMisspelt: true };

    /// <summary><c>x-secret</c>: the value is a secret, which no source should hold.</summary>
    public bool IsSecret { get; init; }

    /// <summary><c>x-environment-variable</c>: the variable that such a secret is read from, with names of other fields of the object in braces.</summary>
    public string? EnvironmentVariable { get; init; }

    /// <summary><c>x-insecure</c>: <c>true</c> gives up security.</summary>
    public bool IsInsecure { get; init; }

    /// <summary><c>x-expected</c>: what <see cref="Pattern"/> asks for, in words.</summary>
    public string? Expected { get; init; }

    /// <summary><c>x-open</c>: the API extends this enum, so a value that is not near a known one may be new.</summary>
    public bool IsOpen { get; init; }

    /// <summary><c>x-older-values</c>: values that older pages have in place of one of the list.</summary>
    public ImmutableArray<string> OlderValues { get; init; } = ImmutableArray<string>.Empty;

    /// <summary><c>x-yaml</c>: only the documentation of YAML names this field, so it is accepted and never suggested.</summary>
    public bool IsYaml { get; init; }

    /// <summary><c>x-everyday</c>: half of all JSON has a field of this name.</summary>
    public bool IsEveryday { get; init; }

    /// <summary><c>x-signal</c>: no other system uses the values of this field.</summary>
    public bool IsSignal { get; init; }

    /// <summary><c>x-distinctive</c>: hardly any other JSON has a field of this name.</summary>
    public bool IsDistinctive { get; init; }

    /// <summary><c>x-companions</c>: of an object with the type's name, each of them makes an action.</summary>
    public ImmutableArray<Schema> Companions { get; init; } = ImmutableArray<Schema>.Empty;

    /// <summary><c>x-response-companions</c>: of an answer that has a status, each of them makes an action's.</summary>
    public ImmutableArray<Schema> ResponseCompanions { get; init; } = ImmutableArray<Schema>.Empty;

    /// <summary><c>x-recognise</c>: what makes an object of the type's name an action.</summary>
    public TypeRecognition? Recognition { get; init; }

    /// <summary><c>x-aliases</c>: other spellings of the type; of a field, other names that it is often given: what is unknown under one of them is meant to be this field.</summary>
    public ImmutableArray<string> Aliases { get; init; } = ImmutableArray<string>.Empty;

    /// <summary><c>x-grade</c>: how well a type is known.</summary>
    public string? Grade { get; init; }

    /// <summary><c>x-kind</c>: the kind of action, as the documentation sorts them.</summary>
    public string? Kind { get; init; }

    /// <summary><c>x-date</c>: the date of the page that the grade stands on; of what all actions share, when the facts were gathered.</summary>
    public string? Date { get; init; }

    /// <summary><c>x-other-object</c>: what an object of the API has that is no action and no part of one.</summary>
    public bool IsOtherObject { get; init; }

    /// <summary><c>x-common-words</c>: the values of the enum that other systems use too.</summary>
    public ImmutableArray<string> CommonWords { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>
    /// The schema of a property, looked for in this schema, in what it refers to and in its <c>allOf</c>; null where none names it.
    /// What stands nearest leads, but a schema that merely fixes the value (<c>const</c>) gives way to one that describes it. The schema found says all that
    /// its <c>$ref</c> brings.
    /// </summary>
    public Schema? FindProperty(string name) => _allProperties.Value.Find(name);

    /// <summary>The schema of a property that this schema itself has, or what it refers to, beside what holds for others too; null where there is none.</summary>
    public Schema? OwnProperty(string name) => Properties.Find(name) ?? Ref?.Target.Properties.Find(name);

    /// <summary>The names of all properties, those of <c>allOf</c> and <c>$ref</c> first, each once, in the order of the files.</summary>
    public IEnumerable<string> PropertyNames() => _allProperties.Value.Names;

    /// <summary>Whether an object has no other fields than those that some part of the schema names.</summary>
    public bool IsClosed => _isClosed.Value;

    private bool FindWhetherClosed() =>
        Closure().Exists(static part => part.Schema is { AdditionalProperties.IsFalse: true } or { UnevaluatedProperties.IsFalse: true });

    private SchemaProperties FindAllProperties() => new(Closure()
        .SelectMany(static part => part.Schema.Properties.Entries.Select(entry => (entry.Key, Value: entry.Value.Declaration, part.Misspelt)))
        .GroupBy(static entry => entry.Key, StringComparer.Ordinal)
        .Select(static group => group.Where(static entry => !entry.Value.IsConst).DefaultIfEmpty(group.Last()).Last())
        .Select(static entry => new KeyValuePair<string, Schema>(entry.Key, entry.Value.AtMost(entry.Misspelt)))
        .ToImmutableArray());

    /// <summary>This schema with what its <c>$ref</c> says where it says nothing itself.</summary>
    public Schema Declaration => _declaration.Value;

    private Schema FindDeclaration()
    {
        var seen = new HashSet<Schema> { this };
        var declaration = this;
        for (var target = Ref?.Target; target is not null && seen.Add(target); target = target.Ref?.Target)
            declaration = declaration.Over(target);
        return declaration;
    }

    private Schema Over(Schema target) => this with
    {
        If = If ?? target.If,
        Then = Then ?? target.Then,
        Else = Else ?? target.Else,
        Types = Types ?? target.Types,
        Enum = Enum.IsDefault ? target.Enum : Enum,
        IsConst = Enum.IsDefault ? target.IsConst : IsConst,
        Items = Items ?? target.Items,
        MinItems = MinItems ?? target.MinItems,
        MaxItems = MaxItems ?? target.MaxItems,
        MinLength = MinLength ?? target.MinLength,
        MaxLength = MaxLength ?? target.MaxLength,
        Minimum = Minimum ?? target.Minimum,
        Maximum = Maximum ?? target.Maximum,
        Pattern = Pattern ?? target.Pattern,
        IsReadOnly = IsReadOnly || target.IsReadOnly,
        IsDeprecated = IsDeprecated || target.IsDeprecated,
        ReplacedBy = ReplacedBy ?? target.ReplacedBy,
        Conversions = Conversions.IsEmpty ? target.Conversions : Conversions,
        Title = Title ?? target.Title,
        Description = Description ?? target.Description,
        Examples = Examples.IsEmpty ? target.Examples : Examples,
        ValueDescriptions = ValueDescriptions.IsEmpty ? target.ValueDescriptions : ValueDescriptions,
        Source = Source ?? target.Source,
        Levels = Levels.And(target.Levels),
        IsSecret = IsSecret || target.IsSecret,
        EnvironmentVariable = EnvironmentVariable ?? target.EnvironmentVariable,
        IsInsecure = IsInsecure || target.IsInsecure,
        Expected = Expected ?? target.Expected,
        IsOpen = IsOpen || target.IsOpen,
        OlderValues = OlderValues.IsEmpty ? target.OlderValues : OlderValues,
        IsYaml = IsYaml || target.IsYaml,
        IsEveryday = IsEveryday || target.IsEveryday,
        IsSignal = IsSignal || target.IsSignal,
        IsDistinctive = IsDistinctive || target.IsDistinctive,
    };

    private Schema AtMost(FactLevel misspelt) => Levels.Of(FactLevels.Misspelt) >= misspelt ? this : this with { Levels = Levels.With(FactLevels.Misspelt, misspelt) };

    public bool Equals(Schema? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>Whether it says of a value that this very schema holds: it then says nothing.</summary>
    public bool LeadsBackToItself()
    {
        var seen = new HashSet<Schema>();
        var open = new Stack<Schema>(PartsInPlace());
        while (open.Count > 0)
        {
            var part = open.Pop();
            if (part == this)
                return true;
            if (!seen.Add(part))
                continue;
            foreach (var inner in part.PartsInPlace())
                open.Push(inner);
        }

        return false;
    }

    /// <summary>The schemas that this one applies to the same value.</summary>
    private IEnumerable<Schema> PartsInPlace() => new[] { Ref?.Target, Not, If, Then, Else }.OfType<Schema>()
        .Concat(AllOf)
        .Concat(AnyOf)
        .Concat(OneOf)
        .Concat(DependentSchemas.Entries.Select(static entry => entry.Value));

    /// <summary>
    /// All that holds wherever this schema holds, itself last; each once, so that a cycle of <c>$ref</c>s ends. Beside each, how sure a misspelt name of
    /// it is at most.
    /// </summary>
    private List<(Schema Schema, FactLevel Misspelt)> Closure()
    {
        var seen = new HashSet<Schema>();
        var closure = new List<(Schema, FactLevel)>();
        Visit(this, FactLevel.Error);
        return closure;

        void Visit(Schema schema, FactLevel misspelt)
        {
            if (!seen.Add(schema))
                return;
            if (schema.Ref is { } reference)
                Visit(reference.Target, misspelt);
            foreach (var part in schema.AllOf)
                Visit(part, misspelt.And(part.Levels.Of(FactLevels.Misspelt)));
            closure.Add((schema, misspelt));
        }
    }
}
