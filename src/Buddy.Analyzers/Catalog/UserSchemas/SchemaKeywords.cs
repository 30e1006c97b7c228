using System.Collections.Immutable;

namespace Buddy.Analyzers.Catalog.UserSchemas;

/// <summary>The keywords that a schema may hold: those of JSON Schema 2020-12, of earlier drafts where editors still know them, and our own.</summary>
internal static class SchemaKeywords
{
    public static ImmutableHashSet<string> All { get; } = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "$schema", "$id", "$ref", "$defs", "$anchor", "$comment", "$vocabulary", "$dynamicRef", "$dynamicAnchor", "definitions",
        "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "format",
        "type", "enum", "const", "allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas", "dependentRequired", "dependencies",
        "properties", "patternProperties", "additionalProperties", "propertyNames", "unevaluatedProperties", "required", "minProperties", "maxProperties",
        "items", "prefixItems", "contains", "minContains", "maxContains", "unevaluatedItems", "minItems", "maxItems", "uniqueItems",
        "minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
        "contentEncoding", "contentMediaType", "contentSchema",
        "x-aliases", "x-common-words", "x-companions", "x-conversions", "x-date", "x-distinctive", "x-environment-variable", "x-everyday", "x-expected", "x-grade", "x-hint",
        "x-insecure", "x-kind", "x-level", SchemaMerge.NotRequired, "x-older-values", "x-open", "x-other-object", "x-recognise", "x-replaced-by",
        "x-response-companions", "x-rule", "x-secret", "x-signal", "x-source", "x-value-descriptions", "x-yaml");
}
