using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers;

/// <summary>What a local variable is given: an expression, a field of it, or an item of it.</summary>
/// <param name="Operation">The expression.</param>
/// <param name="Field">The field of it that the variable gets: <c>TryGetProperty("field", out var variable)</c>; null for none.</param>
/// <param name="IsItem">Whether the variable gets its items, one after the other.</param>
internal sealed record LocalSource(IOperation Operation, string? Field = null, bool IsItem = false);

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
            else if (LocalDeclaration.IsWritten(use))
            {
                return null;
            }
        }

        return sources.Count == 0 || sources.Contains(null) ? null : sources.Select(static source => source!).ToImmutableArray();
    }

    /// <summary>Whether a method of that name gives a field to a variable.</summary>
    public static bool GivesField(string method) => method is "TryGetProperty" or "TryGetPropertyValue" or "TryGetValue";

    private static LocalSource? OfDeclaration(SyntaxNode declaration, ReadContext context) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => Of(value, context),
        ForEachStatementSyntax loop => Of(loop.Expression, context) is { } source ? source with { IsItem = true } : null,
        SingleVariableDesignationSyntax { Parent: DeclarationExpressionSyntax { Parent: ArgumentSyntax argument } } => OfOut(argument, context),
        SingleVariableDesignationSyntax { Parent: PatternSyntax { Parent: IsPatternExpressionSyntax test } } => Of(test.Expression, context),
        SingleVariableDesignationSyntax { Parent: PatternSyntax { Parent: BinaryPatternSyntax { Parent: IsPatternExpressionSyntax test } } } =>
            Of(test.Expression, context),
        _ => null,
    };

    private static LocalSource? Of(ExpressionSyntax value, ReadContext context) =>
        context.Operation(value) is { } operation ? new LocalSource(operation) : null;

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

        return invocation.Arguments.Length == 1 ? new LocalSource(instance)
            : invocation.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string field } ? new LocalSource(instance, field)
            : null;
    }
}
