using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Anonymous objects of one type that stand together: the items of an array, the alternatives of a choice, what one variable or function gives.</summary>
/// <param name="creation">The object that a fix is about.</param>
/// <param name="creations">All of them.</param>
internal sealed class AnonymousSiblings(ExpressionSyntax creation, IReadOnlyList<ExpressionSyntax> creations)
{
    /// <summary>The objects, in the order of the code.</summary>
    public IReadOnlyList<ExpressionSyntax> Creations { get; } = creations;

    /// <summary>The siblings within the first, second, … piece of code around the object that holds more of them than the one before; null where there are no more.</summary>
    public static AnonymousSiblings? Of(ExpressionSyntax creation, int breadth, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetTypeInfo(creation, cancellationToken).Type is not { IsAnonymousType: true } type)
            return null;

        var member = MemberCode.NodeAround(creation);
        var all = member.DescendantNodes()
            .OfType<AnonymousObjectCreationExpressionSyntax>()
            .Where(other => SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(other, cancellationToken).Type, type))
            .ToList();
        var groups = creation.AncestorsAndSelf()
            .TakeWhile(node => node != member.Parent)
            .Select(node => all.Where(other => node.Span.Contains(other.Span)).ToList<ExpressionSyntax>())
            .GroupBy(static group => group.Count)
            .OrderBy(static group => group.Key)
            .Select(static group => group.First())
            .ToList();
        return breadth <= groups.Count ? new AnonymousSiblings(creation, groups[breadth - 1]) : null;
    }

    /// <summary>The changes by which the uses of a member follow its new name.</summary>
    public IEnumerable<TextChange> Rename(string member, string newName, SemanticModel model, CancellationToken cancellationToken)
    {
        var property = model.GetTypeInfo(creation, cancellationToken).Type?.GetMembers(member).FirstOrDefault();
        return MemberCode.NodeAround(creation).DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == member
                && name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or AssignmentExpressionSyntax or NameColonSyntax
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, property))
            .SelectMany(name => Renamed(name, newName));
    }

    private static IEnumerable<TextChange> Renamed(IdentifierNameSyntax name, string newName)
    {
        yield return new TextChange(name.Span, newName);

        // new { action.timout } takes its name from the member, and keeps it.
        if (name.FirstAncestorOrSelf<AnonymousObjectMemberDeclaratorSyntax>() is { NameEquals: null, Expression: MemberAccessExpressionSyntax access } declarator && access.Name == name)
            yield return new TextChange(new TextSpan(declarator.SpanStart, 0), $"{name.Identifier.Text} = ");
    }
}
