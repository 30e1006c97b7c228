using System.Text.Json.Nodes;

namespace Buddy.Analyzers.Tests.Witnesses.CSharp;

/// <summary>One way to write payloads in C#.</summary>
internal abstract class CSharpRendering
{
    public static IReadOnlyList<CSharpRendering> All { get; } =
    [
        new InlineAnonymousObject(), new LocalAnonymousObject(), new DictionaryByIndexer(), new DictionaryByCollection(),
        new DtoByInitializer(), new RecordByConstructor(), new JsonObjectByIndexer(), new JObjectByProperties(),
    ];

    /// <summary>The name of the method that writes the payload of that index.</summary>
    public static string MethodName(int index) => $"Payload{index}";

    /// <summary>Whether what this shape writes says without doubt what goes over the wire.</summary>
    public virtual bool IsCertainOf(JsonObject payload) => true;

    /// <summary>A whole source text that compiles: a class with one method for each payload, which returns its JSON.</summary>
    public string Render(IReadOnlyList<JsonObject> payloads)
    {
        var declarations = new List<string>();
        var methods = payloads
            .Select((payload, index) => $"    public static string {MethodName(index)}() {{ {Body(ObjectOf(payload, declarations))} }}")
            .ToList();
        return $$"""
            using System.Collections.Generic;
            using System.Text.Json;
            using System.Text.Json.Nodes;
            using System.Text.Json.Serialization;
            using Newtonsoft.Json.Linq;

            public static class Payloads
            {
            {{string.Join('\n', methods)}}
            }

            {{string.Join('\n', declarations)}}
            """;
    }

    public sealed override string ToString() => GetType().Name;

    /// <summary>The statements that serialize the created object.</summary>
    protected virtual string Body(string creation) => $"return JsonSerializer.Serialize({creation});";

    /// <summary>The expression that creates the object; the types that it needs are added to the declarations.</summary>
    protected abstract string ObjectOf(JsonObject value, List<string> declarations);

    protected string ValueOf(JsonNode value, List<string> declarations) => value switch
    {
        JsonObject nested => ObjectOf(nested, declarations),
        JsonArray array => ArrayOf(array, declarations),
        _ => CSharpText.Literal(value.AsValue()),
    };

    /// <summary>The expression that creates the array.</summary>
    protected virtual string ArrayOf(JsonArray value, List<string> declarations) =>
        $"new{(IsOfStrings(value) ? "" : " object")}[] {{ {ItemsOf(value, declarations)} }}";

    protected static bool IsOfStrings(JsonArray array) =>
        array.Count > 0 && array.All(static item => item is JsonValue value && value.TryGetValue(out string? _));

    protected string ItemsOf(JsonArray array, List<string> declarations) => string.Join(", ", array.Select(item => ValueOf(item!, declarations)));
}
