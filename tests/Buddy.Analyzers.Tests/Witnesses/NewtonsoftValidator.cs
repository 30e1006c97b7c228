using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Buddy.Analyzers.Catalog;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace Buddy.Analyzers.Tests.Witnesses;

/// <summary>Newtonsoft.Json.Schema. Without a licence it validates 1,000 documents an hour, so all payloads go in one.</summary>
internal sealed partial class NewtonsoftValidator : IJsonSchemaValidator
{
    private static readonly Uri Base = new("https://schemas.invalid/");

    private readonly JSchemaPreloadedResolver _resolver = new();

    public NewtonsoftValidator()
    {
        var files = SchemaFiles.Shipped();
        foreach (var name in files.Names)
            _resolver.Add(new Uri(Base, name), files.Read(name)!);
    }

    public IReadOnlyList<string> Validate(string schemaFile, IReadOnlyList<JsonObject> payloads)
    {
        var schema = JSchema.Parse(
            $$"""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "items": { "$ref": "{{schemaFile}}" } }""",
            new JSchemaReaderSettings { BaseUri = new Uri(Base, "payloads.schema.json"), Resolver = _resolver });
        var document = JArray.Parse("[" + string.Join(",", payloads.Select(static payload => payload.ToJsonString())) + "]");

        var complaints = Enumerable.Repeat("", payloads.Count).ToArray();
        document.IsValid(schema, out IList<ValidationError> errors);
        foreach (var error in errors)
        {
            var index = int.Parse(IndexOfPayload().Match(error.Path).Groups[1].Value, CultureInfo.InvariantCulture);
            complaints[index] += $"{error.Message} {error.Path}; ";
        }

        return complaints;
    }

    [GeneratedRegex(@"^\[([0-9]+)\]")]
    private static partial Regex IndexOfPayload();
}
