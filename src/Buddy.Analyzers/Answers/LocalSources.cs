using System.Collections.Immutable;
using Buddy.Analyzers.Answers.Sources;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers;

/// <summary>What a local variable is given: an expression, or a part of what it gives.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Steps">What leads to the part, the first step first.</param>
internal sealed record LocalSource(IOperation Operation, ImmutableArray<Step> Steps)
{
    /// <summary>The expression itself.</summary>
    public static LocalSource Of(IOperation operation) => new(operation, ImmutableArray<Step>.Empty);

    /// <summary>The same, one step further.</summary>
    public LocalSource Then(Step step) => this with { Steps = Steps.Add(step) };
}

/// <summary>Finds all that a local variable is given.</summary>
internal static class LocalSources
{
    /// <summary>All sources; null where one of them is not understood.</summary>
    public static ImmutableArray<LocalSource>? Of(ILocalSymbol local, ReadContext context)
    {
        if (local.RefKind != RefKind.None || context.Member is not { } member
            || local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken) is not { } declaration)
        {
            return null;
        }

        var sources = ImmutableArray.CreateBuilder<LocalSource?>();
        if (declaration is not VariableDeclaratorSyntax { Initializer: null })
            sources.Add(OfDeclaration(declaration, context));
        foreach (var use in member.UsesOf(local, context))
        {
            if (use.Parent is AssignmentExpressionSyntax assignment && assignment.Left == use
                && assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression)
            {
                sources.Add(Of(assignment.Right, context));
            }
            else if (use.Parent is ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword } argument)
            {
                sources.Add(OfOut(argument, context));
            }
            else if ((LocalDeclaration.IsWritten(use) && !IsRead(use)) || (local.Type is IArrayTypeSymbol && IsItemSet(use)))
            {
                return null;
            }
        }

        return sources.Count == 0 || sources.Contains(null) ? null : sources.Select(static source => source!).ToImmutableArray();
    }

    /// <summary>Whether a method of that name gives a field to a variable.</summary>
    public static bool GivesField(string method) => method is "TryGetProperty" or "TryGetPropertyValue" or "TryGetValue";

    /// <summary>Whether the variable is part of a tuple that is created, not of one that is taken apart.</summary>
    private static bool IsRead(IdentifierNameSyntax use) =>
        use.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax tuple }
        && tuple.AncestorsAndSelf().TakeWhile(static ancestor => ancestor is TupleExpressionSyntax or ArgumentSyntax or AssignmentExpressionSyntax or ForEachVariableStatementSyntax)
            .All(ancestor => ancestor is not AssignmentExpressionSyntax assignment || !assignment.Left.Span.Contains(use.Span));

    /// <summary>Whether an item of the array gets another value: <c>array[0] = …</c>.</summary>
    private static bool IsItemSet(IdentifierNameSyntax use) =>
        use.Parent is ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } item && item.Expression == use && assignment.Left == item;

    private static LocalSource? OfDeclaration(SyntaxNode declaration, ReadContext context) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => Of(value, context),
        ForEachStatementSyntax loop => Of(loop.Expression, context)?.Then(Step.AnyItem),
        SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax } argument } } => OfOut(argument, context),
        SingleVariableDesignationSyntax designation => Deconstruction.SourceOf(designation, context) ?? PatternVariable.SourceOf(designation, context),
        _ => null,
    };

    private static LocalSource? Of(ExpressionSyntax value, ReadContext context) =>
        context.Operation(value) is { } operation ? LocalSource.Of(operation) : null;

    /// <summary><c>TryGetProperty(name, out variable)</c>, <c>TryGetValue(name, out variable)</c>, <c>TryGetValue(out variable)</c>.</summary>
    private static LocalSource? OfOut(ArgumentSyntax argument, ReadContext context)
    {
        if (argument.Parent?.Parent is not InvocationExpressionSyntax call
            || context.Operation(call) is not IInvocationOperation { Instance: { } instance } invocation
            || !GivesField(invocation.TargetMethod.Name)
            || !(JsonTypesRead.IsJson(instance.Type) || JsonTypesRead.IsDictionary(instance.Type)))
        {
            return null;
        }

        return invocation.Arguments.Length == 1 ? LocalSource.Of(instance)
            : invocation.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string field } ? LocalSource.Of(instance).Then(new Step.Field(field))
            : null;
    }
}
