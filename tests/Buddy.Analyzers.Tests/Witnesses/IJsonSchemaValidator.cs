using System.Text.Json.Nodes;

namespace Buddy.Analyzers.Tests.Witnesses;

/// <summary>A validator of JSON Schema 2020-12 that shares no code with the evaluator.</summary>
internal interface IJsonSchemaValidator
{
    /// <summary>For each payload, what the validator has against it; empty where it fulfils the shipped schema file of that name.</summary>
    IReadOnlyList<string> Validate(string schemaFile, IReadOnlyList<JsonObject> payloads);
}
