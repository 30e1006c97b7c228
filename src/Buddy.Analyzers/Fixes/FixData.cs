using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Fixes;

/// <summary>
/// What a diagnostic tells its fix, in <c>Diagnostic.Properties</c>. The payload's root is additional location 0. The object that the finding lies in is the
/// additional location that the properties name, and the root where they name none: in a text the object that it is.
/// </summary>
internal static class FixData
{
    private const string VersionKey = "buddy.version";
    private const string Version = "1";
    private const string OptionsKey = "buddy.fixes";
    private const string OwnerKey = "buddy.owner";

    /// <summary>The properties; none where there is nothing to correct.</summary>
    /// <param name="options">The corrections.</param>
    /// <param name="owner">Which additional location is the object that the finding lies in; null for the root.</param>
    public static ImmutableDictionary<string, string?> ToProperties(IReadOnlyCollection<FixOption> options, int? owner = null)
    {
        if (options.Count == 0)
            return ImmutableDictionary<string, string?>.Empty;

        var json = new StringBuilder("[");
        foreach (var option in options)
            Write(option, json.Append(json.Length > 1 ? "," : ""));

        var properties = ImmutableDictionary<string, string?>.Empty.Add(VersionKey, Version).Add(OptionsKey, json.Append(']').ToString());
        return owner is null ? properties : properties.Add(OwnerKey, owner.Value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The root of the payload and the object that the finding lies in; null where the diagnostic does not name them.</summary>
    public static (TextSpan Root, TextSpan Owner)? PlacesOf(Diagnostic diagnostic)
    {
        var index = 0;
        if (diagnostic.Properties.TryGetValue(OwnerKey, out var owner) && !int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out index))
            return null;

        var locations = diagnostic.AdditionalLocations;
        return index < locations.Count ? (locations[0].SourceSpan, locations[index].SourceSpan) : null;
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
