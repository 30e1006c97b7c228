namespace Buddy.Analyzers.Json;

/// <summary>What <see cref="JsonReader"/> made of a text.</summary>
/// <param name="Root">The value; null when there is none.</param>
/// <param name="Error">The earliest error; null for valid JSON and for text that some content of its holes makes valid.</param>
internal sealed record JsonReadResult(JsonNode? Root, JsonSyntaxError? Error);
