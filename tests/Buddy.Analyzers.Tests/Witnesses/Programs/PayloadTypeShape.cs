namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary><c>new ActionDto { Type = "AWS_ECS" }</c>, whose properties are set later.</summary>
internal sealed class PayloadTypeShape(string type) : ProgramShape
{
    public override string? TypeName => type;

    public override bool HasType => type == "EcsAction";

    public override string Create(IReadOnlyList<CodeField> fields) => Create(type, fields);

    public override string Part(string name, IReadOnlyList<CodeField> fields) => CreatePart(name, fields);

    public override string ListOf(string name, string item) => CreateList(name, item);

    public override string Target(string variable, CodeField field) => $"{variable}.{field.Property}";

    public override IReadOnlyList<string> OtherSets(string variable, CodeField field) =>
        [$"{Target(variable, field)} ??= {field.Value.Expression}"];

    public override IReadOnlyList<string> Removals(string variable, string name) =>
        [$"{variable}.{new CodeField(name, new CodeValue("")).PropertyName} = null;"];

    public override IReadOnlyList<string> Reads(string variable) =>
        [$"Log({variable}.Name);", $"Log({variable}.TriggerTime?.ToString());", $"Log({variable}.ToString());"];

    public static string Create(string type, IReadOnlyList<CodeField> fields) =>
        $"new {type} {{ {string.Join(", ", fields.Select(static field => $"{field.Property} = {field.Value.Expression}"))} }}";

    public static string CreatePart(string name, IReadOnlyList<CodeField> fields) =>
        Create(name == "integration" ? "Integration" : "Condition", fields);

    public static string CreateList(string name, string item) =>
        name == "trigger_conditions" ? $"new List<Condition> {{ {item} }}" : $"new[] {{ {item} }}";
}
