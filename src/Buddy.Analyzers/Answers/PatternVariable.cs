using System.Collections.Immutable;
using Buddy.Analyzers.Answers.Sources;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers;

/// <summary>Finds what a variable of a pattern holds: <c>is { Status: var status }</c>, <c>case string status when …</c>.</summary>
internal static class PatternVariable
{
    /// <summary>The value that is matched, or the part of it; null where that is not understood.</summary>
    public static LocalSource? SourceOf(SingleVariableDesignationSyntax designation, ReadContext context)
    {
        var steps = ImmutableStack<Step>.Empty;
        for (var node = designation.Parent; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case SubpatternSyntax subpattern:
                    if (StepsOf(subpattern, context) is not { } parts)
                        return null;
                    steps = parts.Reverse().Aggregate(steps, static (all, step) => all.Push(step));
                    break;
                case IsPatternExpressionSyntax test:
                    return Of(test.Expression, steps, context);
                case SwitchExpressionArmSyntax { Parent: SwitchExpressionSyntax choice }:
                    return Of(choice.GoverningExpression, steps, context);
                case CasePatternSwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice }:
                    return Of(choice.Expression, steps, context);
                case PatternSyntax and not ListPatternSyntax or PropertyPatternClauseSyntax or PositionalPatternClauseSyntax:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static LocalSource? Of(ExpressionSyntax value, ImmutableStack<Step> steps, ReadContext context) =>
        context.Operation(value) is { } operation ? new LocalSource(operation, steps.ToImmutableArray()) : null;

    /// <summary>The members that a part of a pattern names, or has by its position.</summary>
    private static IReadOnlyList<Step>? StepsOf(SubpatternSyntax subpattern, ReadContext context)
    {
        if (subpattern.Parent?.Parent is not RecursivePatternSyntax pattern || context.Operation(pattern) is not IRecursivePatternOperation operation)
            return null;

        return subpattern.Parent switch
        {
            PropertyPatternClauseSyntax clause when operation.PropertySubpatterns.ElementAtOrDefault(clause.Subpatterns.IndexOf(subpattern)) is { } property =>
                PatternReader.StepsOf(property, NamesIn(subpattern.ExpressionColon?.Expression)),
            PositionalPatternClauseSyntax clause => PatternReader.StepOf(operation, clause.Subpatterns.IndexOf(subpattern)) is { } step ? [step] : null,
            _ => null,
        };
    }

    private static int NamesIn(ExpressionSyntax? path) => path is MemberAccessExpressionSyntax access ? NamesIn(access.Expression) + 1 : 1;
}
