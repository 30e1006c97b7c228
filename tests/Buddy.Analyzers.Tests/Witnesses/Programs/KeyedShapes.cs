namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>An object that is changed by the names of its fields.</summary>
internal abstract class KeyedShape(bool byIndexer) : ProgramShape
{
    public override string Create(IReadOnlyList<CodeField> fields) => fields.Count == 0
        ? $"new {TypeName}()"
        : $"new {TypeName} {{ {string.Join(", ", fields.Select(Entry))} }}";

    private string Entry(CodeField field) =>
        byIndexer ? $"[{field.Key}] = {field.Value.Expression}" : $"{{ {field.Key}, {field.Value.Expression} }}";

    public override string Part(string name, IReadOnlyList<CodeField> fields) => Create(fields);

    public override string Target(string variable, CodeField field) => $"{variable}[{field.Key}]";

    public override IReadOnlyList<string> OtherSets(string variable, CodeField field) =>
        [$"{variable}.Add({field.Key}, {field.Value.Expression})", $"{variable}.TryAdd({field.Key}, {field.Value.Expression})"];

    public override IReadOnlyList<string> Removals(string variable, string name) =>
        [$"{variable}.Remove(\"{name}\");", $"{variable}[\"{name}\"] = null;"];

    public override IReadOnlyList<string> Reads(string variable) =>
    [
        $"Log({variable}.ContainsKey(\"service\").ToString());",
        $"Log({variable}.Count.ToString());",
        $"Log({variable}[\"type\"]?.ToString());",
    ];
}

/// <summary><c>new Dictionary&lt;string, object?&gt; { ["type"] = "AWS_ECS" }</c>.</summary>
internal sealed class DictionaryShape(bool byIndexer) : KeyedShape(byIndexer)
{
    public override string? TypeName => "Dictionary<string, object?>";

    public override string ListOf(string name, string item) => $"new[] {{ {item} }}";
}

/// <summary><c>new JsonObject { ["type"] = "AWS_ECS" }</c>.</summary>
internal sealed class JsonObjectShape(bool byIndexer) : KeyedShape(byIndexer)
{
    public override string? TypeName => "JsonObject";

    public override string ListOf(string name, string item) => $"new JsonArray({item})";

    public override IReadOnlyList<string> Texts(string payload) =>
        [$"JsonSerializer.Serialize({payload})", $"{payload}.ToJsonString()", $"{payload}.ToString()"];
}

/// <summary><c>new JObject { ["type"] = "AWS_ECS" }</c>.</summary>
internal class JObjectShape(bool byIndexer) : KeyedShape(byIndexer)
{
    public sealed override string? TypeName => "JObject";

    public sealed override bool IsOfSystemTextJson => false;

    public sealed override string ListOf(string name, string item) => $"new JArray({item})";

    public sealed override IReadOnlyList<string> OtherSets(string variable, CodeField field) =>
        [$"{variable}.Add({field.Key}, {field.Value.Expression})", $"{variable}.Add(new JProperty({field.Key}, {field.Value.Expression}))"];

    public sealed override IReadOnlyList<string> Texts(string payload) => [$"JsonConvert.SerializeObject({payload})", $"{payload}.ToString()"];

    public sealed override IReadOnlyList<string> Contents(string payload) => [];
}

/// <summary><c>new JObject(new JProperty("type", "AWS_ECS"))</c>.</summary>
internal sealed class JPropertyShape() : JObjectShape(byIndexer: true)
{
    public override string Create(IReadOnlyList<CodeField> fields) =>
        $"new JObject({string.Join(", ", fields.Select(static field => $"new JProperty({field.Key}, {field.Value.Expression})"))})";
}
