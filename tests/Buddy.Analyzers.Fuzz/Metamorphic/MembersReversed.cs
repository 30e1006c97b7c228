using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Fuzz.Metamorphic;

/// <summary><c>new { a = 1, b = 2 }</c> becomes <c>new { b = 2, a = 1 }</c>.</summary>
internal sealed class MembersReversed : Transformation
{
    protected override IEnumerable<TextChange> Changes(SyntaxNode root, SemanticModel model) => root.DescendantNodes()
        .SelectMany(static node => node switch
        {
            AnonymousObjectCreationExpressionSyntax created => Reverse(created.Initializers),
            InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax } initializer => Reverse(initializer.Expressions),
            _ => [],
        });

    /// <summary>Not around another list, which is reversed itself.</summary>
    private static IEnumerable<TextChange> Reverse<T>(SeparatedSyntaxList<T> members)
        where T : SyntaxNode
    {
        var keys = members.Select(KeyOf).ToList();
        return members.Count < 2 || keys.Contains(null) || keys.Distinct().Count() < keys.Count || !members.All(IsPure) || members.Any(static member => HasList(member))
            ? []
            : members.Zip(members.Reverse(), static (old, other) => new TextChange(old.Span, other.ToString()));
    }

    private static bool HasList(SyntaxNode member) =>
        ValueOf(member)!.DescendantNodesAndSelf().Any(static node => node is AnonymousObjectCreationExpressionSyntax or InitializerExpressionSyntax);
}
