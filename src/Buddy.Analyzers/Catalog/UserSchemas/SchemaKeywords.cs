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
        "x-aliases", "x-common-words", "x-distinctive", "x-hint", SchemaMerge.NotRequired, "x-open", "x-replaced-by", "x-rule", "x-secret", "x-source");
}
