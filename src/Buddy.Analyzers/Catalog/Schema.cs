using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Catalog;

/// <summary>
/// A schema of JSON Schema 2020-12, parsed: the keywords that DESIGN lists, each under its own name, plus our <c>x-</c> annotations.
/// Immutable; recursion goes through <see cref="Ref"/>.
/// </summary>
internal sealed class Schema
{
    private readonly Lazy<SchemaProperties> _allProperties;
    private readonly Lazy<bool> _isClosed;

    public Schema()
    {
        // Not while the set is still parsed: what a $ref means is found when it is first asked for.
        _allProperties = new Lazy<SchemaProperties>(FindAllProperties, LazyThreadSafetyMode.PublicationOnly);
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

    public decimal? Minimum { get; init; }

    public decimal? Maximum { get; init; }

    public Regex? Pattern { get; init; }

    public bool IsReadOnly { get; init; }

    public bool IsDeprecated { get; init; }

    /// <summary><c>x-replaced-by</c>: the field that is sent today instead of this deprecated one.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>Other names that the field is often given: what is unknown under one of them is meant to be this field.</summary>
    public ImmutableArray<string> Aliases { get; init; } = ImmutableArray<string>.Empty;

    /// <summary><c>x-conversions</c>: what values of this deprecated field are called today.</summary>
    public ImmutableArray<SchemaConversion> Conversions { get; init; } = ImmutableArray<SchemaConversion>.Empty;

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary><c>x-rule</c>: the rule that a failure of this schema as a whole belongs to.</summary>
    public string? Rule { get; init; }

    /// <summary><c>x-hint</c>: a failure is at most a hint, for the fact is inferred.</summary>
    public bool IsHint { get; init; }

    /// <summary><c>x-secret</c>: the value is a secret, which no source should hold.</summary>
    public bool IsSecret { get; init; }

    /// <summary><c>x-insecure</c>: <c>true</c> gives up security.</summary>
    public bool IsInsecure { get; init; }

    /// <summary><c>x-expected</c>: what <see cref="Pattern"/> asks for, in words.</summary>
    public string? Expected { get; init; }

    /// <summary><c>x-open</c>: the API extends this enum, so a value that is not near a known one may be new.</summary>
    public bool IsOpen { get; init; }

    /// <summary><c>x-distinctive</c>: hardly any other JSON has a field of this name.</summary>
    public bool IsDistinctive { get; init; }

    /// <summary><c>x-common-words</c>: the values of the enum that other systems use too.</summary>
    public ImmutableArray<string> CommonWords { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>
    /// The schema of a property, looked for in this schema, in what it refers to and in its <c>allOf</c>; null where none names it.
    /// A schema that merely fixes the value (<c>const</c>) gives way to one that describes it.
    /// </summary>
    public Schema? FindProperty(string name) => _allProperties.Value.Find(name);

    /// <summary>The names of all properties, those of <c>allOf</c> and <c>$ref</c> first, each once, in the order of the files.</summary>
    public IEnumerable<string> PropertyNames() => _allProperties.Value.Names;

    /// <summary>Whether an object has no other fields than those that some part of the schema names.</summary>
    public bool IsClosed => _isClosed.Value;

    private bool FindWhetherClosed() =>
        Closure().Exists(static part => part is { AdditionalProperties.IsFalse: true } or { UnevaluatedProperties.IsFalse: true });

    private SchemaProperties FindAllProperties() => new(Closure()
        .SelectMany(static part => part.Properties.Entries)
        .GroupBy(static entry => entry.Key, StringComparer.Ordinal)
        .Select(static group => group.OrderBy(static entry => entry.Value.IsConst).First())
        .ToImmutableArray());

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

    /// <summary>All that holds wherever this schema holds, itself last; each once, so that a cycle of <c>$ref</c>s ends.</summary>
    private List<Schema> Closure()
    {
        var seen = new HashSet<Schema>();
        var closure = new List<Schema>();
        Visit(this);
        return closure;

        void Visit(Schema schema)
        {
            if (!seen.Add(schema))
                return;
            if (schema.Ref is { } reference)
                Visit(reference.Target);
            foreach (var part in schema.AllOf)
                Visit(part);
            closure.Add(schema);
        }
    }
}
