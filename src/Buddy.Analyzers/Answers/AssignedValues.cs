using Buddy.Analyzers.Answers.Sources;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers;

/// <summary>Finds what the code of the project itself gives to a member that answers are read into: such a value may come, too.</summary>
/// <param name="sources">Knows the members of the project.</param>
internal sealed class AssignedValues(SourceTracer sources)
{
    private const int Most = 64;

    private readonly Dictionary<ISymbol, List<(IOperation, CodeScope)>?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The expressions; null where there are too many to look at, or one is not understood.</summary>
    public IReadOnlyList<(IOperation Value, CodeScope Scope)>? Of(ISymbol member)
    {
        if (!_known.TryGetValue(member, out var values))
            _known.Add(member, values = Find(member));
        return values;
    }

    private List<(IOperation, CodeScope)>? Find(ISymbol member)
    {
        var context = sources.Scope.Context;
        var places = context.Mentions(member.Name).SelectMany(mention => ValueAt(mention, member));
        if (Creation.IsPositional(member))
        {
            places = places.Concat(context.Mentions(member.ContainingType.Name)
                .Select(MemberCode.NodeAround)
                .Distinct()
                .SelectMany(code => ArgumentsIn(code, member)));
        }

        var found = new List<(IOperation, CodeScope)>();
        foreach (var value in places)
        {
            if (value is not { } known || found.Count == Most)
                return null;

            found.Add(known);
        }

        return found;
    }

    /// <summary>The value where the name is that of the member, and is assigned; a null for an assignment that is not understood.</summary>
    private IEnumerable<(IOperation, CodeScope)?> ValueAt(SimpleNameSyntax mention, ISymbol member)
    {
        var target = mention.Parent switch
        {
            MemberAccessExpressionSyntax access when access.Name == mention => (ExpressionSyntax)access,
            MemberBindingExpressionSyntax binding => binding,
            _ => mention,
        };
        var isAssigned = target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target;
        var isGiven = target.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } || target.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } };
        if (!isAssigned && !isGiven)
            yield break;

        var scope = sources.Scope.Of(sources.MemberAround(mention), receiver: null);
        if (!SymbolEqualityComparer.Default.Equals(scope.Context.Model.GetSymbolInfo(target, scope.Context.CancellationToken).Symbol?.OriginalDefinition, member.OriginalDefinition))
            yield break;

        yield return isAssigned && target.Parent!.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression
            && scope.Context.Operation(((AssignmentExpressionSyntax)target.Parent!).Right) is { } value
            ? (value, scope)
            : null;
    }

    /// <summary>What the constructors that are called in a member of the project give to a property of a record.</summary>
    private IEnumerable<(IOperation, CodeScope)?> ArgumentsIn(SyntaxNode code, ISymbol member)
    {
        var scope = sources.Scope.Of(sources.MemberAround(code), receiver: null);
        foreach (var creation in code.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>())
        {
            if (scope.Context.Operation(creation) is IObjectCreationOperation made
                && SymbolEqualityComparer.Default.Equals(made.Type?.OriginalDefinition, member.ContainingType.OriginalDefinition)
                && Creation.ArgumentFor(member, made) is { } value)
            {
                yield return (value, scope);
            }
        }
    }
}
