using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>What the code does with what it takes out of an object: <c>var conditions = action["trigger_conditions"];</c></summary>
internal static class PartUse
{
    /// <summary>Whether an object or list inside the payload gets another name, by which it may be changed.</summary>
    /// <param name="access">The member or element of the payload.</param>
    /// <param name="context">The member that is read.</param>
    public static bool IsHandedOn(ExpressionSyntax access, ReadContext context)
    {
        if (PayloadUse.NameOf(access) is { } name && context.Catalog.Vocabulary.Find(name) is { Schema.Types: { } types } && !IsContainer(types))
            return false;

        var value = access;
        while (value.Parent is PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax)
            value = (ExpressionSyntax)value.Parent;

        return !IsCompared(value)
            && context.Model.GetTypeInfo(value, context.CancellationToken).Type
                is { IsReferenceType: true, SpecialType: not SpecialType.System_String };
    }

    private static bool IsContainer(JsonTypes types) => (types & (JsonTypes.Object | JsonTypes.Array)) != 0;

    private static bool IsCompared(ExpressionSyntax value) => value.Parent switch
    {
        BinaryExpressionSyntax binary => binary.Kind()
            is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.IsExpression or SyntaxKind.AddExpression,
        IsPatternExpressionSyntax match => !match.Pattern.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>().Any(),
        InterpolationSyntax => true,
        _ => false,
    };
}
