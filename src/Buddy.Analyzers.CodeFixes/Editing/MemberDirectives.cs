using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Knows where <c>#if</c> and the like part members that a change would bring together; <c>#region</c> and <c>#pragma</c> part nothing.</summary>
internal static class MemberDirectives
{
    /// <summary>Whether one is between the last member and the brace behind it, so that what is added there may belong to a branch.</summary>
    public static bool PartEnd(MemberList list) => list.Nodes.Count == 0
        ? !list.CloseBrace.IsMissing && HaveBranch(list.CloseBrace.LeadingTrivia)
        : HaveBranch(list.CloseBrace.LeadingTrivia) || list.Separators.Skip(list.Nodes.Count - 1).Any(static comma => HaveBranch(comma.LeadingTrivia));

    /// <summary>Whether one is at a border of the member, so that its comma may belong to another branch.</summary>
    public static bool PartFromNeighbours(SyntaxNode member, MemberList list)
    {
        var next = member.GetLastToken().GetNextToken();
        return HaveBranch(member.GetLeadingTrivia())
            || HaveBranch(next.LeadingTrivia)
            || (list.Separators.Contains(next) && HaveBranch(next.GetNextToken().LeadingTrivia));
    }

    /// <summary>Whether a branch that is not compiled speaks of the field.</summary>
    public static bool AreDisabled(string name, SyntaxNode creation) => creation.ContainsDirectives && creation.DescendantTrivia()
        .Any(trivia => trivia.IsKind(SyntaxKind.DisabledTextTrivia) && trivia.ToString().Replace("_", "").IndexOf(name.Replace("_", ""), StringComparison.OrdinalIgnoreCase) >= 0);

    private static bool HaveBranch(SyntaxTriviaList trivia) => trivia.Any(static one => one.Kind()
        is SyntaxKind.IfDirectiveTrivia or SyntaxKind.ElifDirectiveTrivia or SyntaxKind.ElseDirectiveTrivia or SyntaxKind.EndIfDirectiveTrivia);
}
