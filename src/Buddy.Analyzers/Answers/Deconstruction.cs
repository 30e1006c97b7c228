using System.Collections.Immutable;
using Buddy.Analyzers.Answers.Sources;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Answers;

/// <summary>Finds the parts that tuples and records are taken apart into.</summary>
internal static class Deconstruction
{
    /// <summary>The part at a position: an element of a tuple, or a property of a record; null where a method of the user's own decides.</summary>
    /// <param name="method">The method that takes the object apart; null for a tuple.</param>
    /// <param name="index">The position.</param>
    public static Step? PartOf(IMethodSymbol? method, int index)
    {
        if (method is null)
            return new Step.Element(index);
        if (!method.IsImplicitlyDeclared || index >= method.Parameters.Length)
            return null;

        return method.ContainingType.GetMembers(method.Parameters[index].Name).FirstOrDefault(static member => member is IPropertySymbol or IFieldSymbol) is { } member
            ? new Step.Member(member, method.ContainingType)
            : null;
    }

    /// <summary>What a variable is given by <c>var (a, b) = value</c>, or in a <c>foreach</c>; null for any other one.</summary>
    public static LocalSource? SourceOf(SingleVariableDesignationSyntax designation, ReadContext context)
    {
        var path = ImmutableStack<int>.Empty;
        SyntaxNode node = designation;
        while (node.Parent is { } parent)
        {
            switch (parent)
            {
                case ParenthesizedVariableDesignationSyntax list:
                    path = path.Push(list.Variables.IndexOf((VariableDesignationSyntax)node));
                    break;
                case ArgumentSyntax { Parent: TupleExpressionSyntax tuple } argument:
                    path = path.Push(tuple.Arguments.IndexOf(argument));
                    parent = tuple;
                    break;
                case AssignmentExpressionSyntax assignment when assignment.Left == node && assignment.IsKind(SyntaxKind.SimpleAssignmentExpression):
                    return SourceOf(assignment.Right, path, context.Model.GetDeconstructionInfo(assignment), ImmutableArray<Step>.Empty, context);
                case ForEachVariableStatementSyntax loop when loop.Variable == node:
                    return SourceOf(loop.Expression, path, context.Model.GetDeconstructionInfo(loop), ImmutableArray.Create(Step.AnyItem), context);
                case DeclarationExpressionSyntax:
                    break;
                default:
                    return null;
            }

            node = parent;
        }

        return null;
    }

    private static LocalSource? SourceOf(ExpressionSyntax value, ImmutableStack<int> path, DeconstructionInfo info, ImmutableArray<Step> steps, ReadContext context)
    {
        foreach (var index in path)
        {
            if (PartOf(info.Method, index) is not { } step)
                return null;

            steps = steps.Add(step);
            info = index < info.Nested.Length ? info.Nested[index] : default;
        }

        return context.Operation(value) is { } operation ? new LocalSource(operation, steps) : null;
    }
}
