using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Catalog;

/// <summary>What one value of a deprecated field is called today (<c>x-conversions</c>); several of one value are to choose from.</summary>
/// <param name="From">The value of the deprecated field.</param>
/// <param name="Field">The field that is sent instead; null where leaving out the deprecated one says the same.</param>
/// <param name="To">The value of that field.</param>
internal sealed record SchemaConversion(JsonScalar From, string? Field, JsonScalar To);
