namespace Buddy.Analyzers.Tests.Witnesses.CSharp;

/// <summary><c>new Action("AWS_ECS", Name: "Deploy")</c> of a positional record: the first half by position, the rest by name.</summary>
internal sealed class RecordByConstructor : TypedRendering
{
    protected override string Declaration(string type, IReadOnlyList<Member> members) =>
        $"public sealed record {type}({string.Join(", ", members.Select(Parameter))});";

    protected override string Creation(string type, IReadOnlyList<Member> members)
    {
        var byName = members.Skip(members.Count / 2).Reverse().Select(static member => $"{member.Name}: {member.Value}");
        return $"new {type}({string.Join(", ", members.Take(members.Count / 2).Select(static member => member.Value).Concat(byName))})";
    }

    private static string Parameter(Member member) => $"[property: {member.NameAttribute}] {member.Type} {member.Name}";
}
