using System.Collections.Immutable;
using System.Text;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Fixes;

/// <summary>
/// What a diagnostic tells its fix, in <c>Diagnostic.Properties</c>. The payload's root is additional location 0, the object that the
/// finding lies in is additional location 1.
/// </summary>
internal static class FixData
{
    private const string VersionKey = "buddy.version";
    private const string Version = "1";
    private const string OptionsKey = "buddy.fixes";

    public static ImmutableDictionary<string, string?> ToProperties(IReadOnlyCollection<FixOption> options)
    {
        if (options.Count == 0)
            return ImmutableDictionary<string, string?>.Empty;

        var json = new StringBuilder("[");
        foreach (var option in options)
            Write(option, json.Append(json.Length > 1 ? "," : ""));

        return ImmutableDictionary<string, string?>.Empty.Add(VersionKey, Version).Add(OptionsKey, json.Append(']').ToString());
    }

    /// <summary>The options; none where the properties are not exactly of the form that <see cref="ToProperties"/> writes.</summary>
    public static ImmutableArray<FixOption> Parse(ImmutableDictionary<string, string?> properties)
    {
        if (!properties.TryGetValue(VersionKey, out var version) || version != Version
            || !properties.TryGetValue(OptionsKey, out var json) || json is null
            || JsonReader.Read(json) is not { Error: null, Root: { Kind: JsonKind.Array } root })
        {
            return ImmutableArray<FixOption>.Empty;
        }

        var options = root.Items.Select(item => Read(item, json)).ToImmutableArray();
        return options.Contains(null) ? ImmutableArray<FixOption>.Empty : options.Select(static option => option!).ToImmutableArray();
    }

    private static void Write(FixOption option, StringBuilder json)
    {
        json.Append("{\"kind\":").Append(JsonString.Quote(option.Kind.ToString()))
            .Append(",\"key\":").Append(JsonString.Quote(option.Key))
            .Append(option.IsOnRequest ? ",\"onRequest\":true" : "")
            .Append(",\"fields\":{");
        for (var i = 0; i < option.Fields.Length; i++)
            json.Append(i == 0 ? "" : ",").Append(JsonString.Quote(option.Fields[i].Name)).Append(':').Append(option.Fields[i].Json);
        json.Append('}');
        if (option.Fields.Any(static field => field.Type is not null))
            json.Append(",\"jsonTypes\":{").Append(string.Join(",", option.Fields.Where(static field => field.Type is not null).Select(static field => $"{JsonString.Quote(field.Name)}:{JsonString.Quote(field.Type!)}"))).Append('}');
        json.Append('}');
    }

    private static FixOption? Read(JsonNode node, string json)
    {
        var values = node.Members.ToDictionary(static member => member.Name, static member => member.Value, StringComparer.Ordinal);
        if (!values.TryGetValue("kind", out var kind) || !Enum.TryParse<FixKind>(kind.Text, out var parsed)
            || !values.TryGetValue("key", out var key) || key.Kind != JsonKind.String
            || !values.TryGetValue("fields", out var fields) || fields.Members.IsEmpty)
        {
            return null;
        }

        return new FixOption(
            parsed,
            key.Text,
            fields.Members.Select(field => new FixField(field.Name, json.Substring(field.Value.Span.Start, field.Value.Span.Length), TypeOf(field.Name))).ToImmutableArray(),
            values.TryGetValue("onRequest", out var onRequest) && onRequest.Text == "true");

        string? TypeOf(string field) => values.TryGetValue("jsonTypes", out var types) ? types.Members.FirstOrDefault(member => member.Name == field)?.Value.Text : null;
    }
}
