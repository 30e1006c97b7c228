namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary><c>new { type = "AWS_ECS" }</c>.</summary>
internal sealed class AnonymousShape : ProgramShape
{
    public override string? TypeName => null;

    public override bool CanChange => false;

    public override string Create(IReadOnlyList<CodeField> fields) =>
        $"new {{ {string.Join(", ", fields.Select(static field => $"{field.Member} = {field.Value.Expression}"))} }}";

    public override string Part(string name, IReadOnlyList<CodeField> fields) => Create(fields);

    public override string ListOf(string name, string item) => $"new[] {{ {item} }}";

    public override string Target(string variable, CodeField field) => throw new NotSupportedException();
}

/// <summary><c>new ActionRecord { Type = "AWS_ECS" }</c>, changed by <c>with</c>.</summary>
internal sealed class RecordShape : ProgramShape
{
    public override string? TypeName => "ActionRecord";

    public override bool CanChange => false;

    public override string Create(IReadOnlyList<CodeField> fields) => PayloadTypeShape.Create("ActionRecord", fields);

    public override string Part(string name, IReadOnlyList<CodeField> fields) => PayloadTypeShape.CreatePart(name, fields);

    public override string ListOf(string name, string item) => PayloadTypeShape.CreateList(name, item);

    public override string Target(string variable, CodeField field) => throw new NotSupportedException();
}
