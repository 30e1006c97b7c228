using System.Text.Json;
using System.Text.Json.Nodes;
using Buddy.Analyzers.Catalog;
using Json.Schema;

namespace Buddy.Analyzers.Tests.Witnesses;

/// <summary>JsonSchema.Net on one schema and what it refers to: a validator of JSON Schema 2020-12 that shares no code with the evaluator.</summary>
internal sealed class SchemaValidator
{
    private static readonly Uri Base = new("https://schemas.invalid/");

    private readonly JsonSchema _schema;

    private SchemaValidator(JsonSchema schema) => _schema = schema;

    /// <summary>For a schema of its own.</summary>
    public static SchemaValidator Of(string schema) => new(JsonSchema.FromText(schema, Options(), new Uri(Base, "test.schema.json")));

    /// <summary>For a schema file that ships.</summary>
    public static SchemaValidator OfFile(string file)
    {
        var files = SchemaFiles.Shipped();
        var options = Options();
        options.SchemaRegistry.Fetch = (uri, _) => JsonSchema.FromText(files.Read(uri.Segments[^1])!, options, uri);
        return new(JsonSchema.FromText(files.Read(file)!, options, new Uri(Base, file)));
    }

    /// <summary>What is wrong with a value; empty where it fulfils the schema.</summary>
    public string Complaints(JsonNode value)
    {
        var instance = JsonSerializer.SerializeToElement(value);
        if (_schema.Evaluate(instance, new EvaluationOptions { OutputFormat = OutputFormat.Flag }).IsValid)
            return "";

        var results = _schema.Evaluate(instance, new EvaluationOptions { OutputFormat = OutputFormat.List });
        var errors = (results.Details ?? []).Append(results)
            .Where(static detail => detail.Errors is not null)
            .SelectMany(static detail => detail.Errors!.Select(error => $"{detail.InstanceLocation} {error.Key}: {error.Value}"));
        return "invalid; " + string.Join("; ", errors);
    }

    private static BuildOptions Options() => new() { Dialect = Dialect.Draft202012, SchemaRegistry = new SchemaRegistry() };
}
