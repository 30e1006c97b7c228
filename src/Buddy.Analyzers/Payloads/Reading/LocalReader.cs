using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Flow;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading;

/// <summary>Reads a local variable that its declaration alone sets.</summary>
internal static class LocalReader
{
    /// <summary>The value of the local: what its initialiser says, at that place; unknown where other code may change it.</summary>
    public static PayloadValue Read(ILocalReferenceOperation reference, ReadContext context, ISymbol? member)
    {
        if (context.Member is not { } code)
            return ValueReader.Unknown(reference, context);
        if (IsOfEnum(reference.Local.Type))
            return ReadOnce(reference, code, context, member); // its text hangs on the member that takes it
        var locals = code.LocalsFor(context.Format);
        if (locals.TryGetValue(reference.Local, out var known))
        {
            context.Budget?.Spend(known.Size);
            return context.IsTooDeep ? ValueReader.Unknown(reference, context) : known;
        }

        locals[reference.Local] = ValueReader.Unknown(reference, context); // for a local that is part of itself
        return locals[reference.Local] = ReadOnce(reference, code, context, member);
    }

    private static bool IsOfEnum(ITypeSymbol type) =>
        (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type).TypeKind == TypeKind.Enum;

    private static PayloadValue ReadOnce(ILocalReferenceOperation reference, MemberCode code, ReadContext context, ISymbol? member)
    {
        var local = reference.Local;
        if (InitializerOf(local, context) is not { } initializer
            || context.Operation(initializer) is not { } operation
            || IsWritten(local, context))
        {
            return ValueReader.Unknown(reference, context);
        }

        var value = ValueReader.Read(operation, context, member);
        if (!PayloadUse.IsMutable(operation))
            return value;

        return value switch
        {
            ConstantValue or ChoiceValue when NodeTypes.IsNode(local.Type)
                && code.UsesOf(local, context).Any(static use => use.Parent is MemberAccessExpressionSyntax) =>
                ValueReader.Unknown(reference, context), // value.Value = …, value.ReplaceWith(…)
            PayloadObject payload => LocalFlow.Follow(local, initializer, payload, context),
            PayloadArray when PayloadUse.OfLocal(local, true, context).IsOpen => ValueReader.Unknown(reference, context),
            _ => value,
        };
    }

    /// <summary>Whether other code than its declaration may give the local a value.</summary>
    public static bool IsWritten(ILocalSymbol local, ReadContext context) =>
        !local.IsConst && (context.Member is not { } code || code.UsesOf(local, context).Any(IsWritten));

    /// <summary>Whether this use of a name gives the variable another value.</summary>
    public static bool IsWritten(IdentifierNameSyntax use) => use.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == use,
        ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
        PrefixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
        PostfixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
        RefExpressionSyntax => true,
        _ => false,
    };

    /// <summary>The initialiser of the local; null where it has none, or is another name for something.</summary>
    public static ExpressionSyntax? InitializerOf(ILocalSymbol local, ReadContext context) =>
        local.RefKind == RefKind.None
        && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken)
            is VariableDeclaratorSyntax { Initializer.Value: { } initializer }
            ? initializer
            : null;
}
