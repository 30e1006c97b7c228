namespace Buddy.Analyzers.Tests.Witnesses.CSharp;

/// <summary><c>new Dto { Type = "AWS_ECS" }</c> with <c>[JsonPropertyName]</c> on each property.</summary>
internal sealed class DtoByInitializer : TypedRendering
{
    protected override string Declaration(string type, IReadOnlyList<Member> members) =>
        $"public sealed class {type} {{ {string.Join(" ", members.Select(Property))} }}";

    protected override string Creation(string type, IReadOnlyList<Member> members) =>
        $"new {type} {{ {string.Join(", ", members.Select(static member => $"{member.Name} = {member.Value}"))} }}";

    private static string Property(Member member) => $"[{member.NameAttribute}] public {member.Type} {member.Name} {{ get; set; }}";
}
