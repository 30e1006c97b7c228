using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>Finds what the code changes of an object that it has created and put into a local.</summary>
internal static class LaterChanges
{
    /// <summary>Makes the members unknown that are not only read, and all of them where a method of the object is called.</summary>
    public static void Apply(SyntaxNode creation, DtoValues values, ReadContext context)
    {
        if (context.Member is not { } code || LocalOf(creation, context) is not { } local)
            return;

        foreach (var access in code.UsesOf(local, context).Select(static use => use.Parent).OfType<MemberAccessExpressionSyntax>().Where(static access => !IsRead(access)))
        {
            if (context.Model.GetSymbolInfo(access, context.CancellationToken).Symbol is { } member and (IPropertySymbol or IFieldSymbol))
                values.Set(member, DtoValue.Unknown(default, null));
            else
                values.MakeOpaque();
        }
    }

    private static ILocalSymbol? LocalOf(SyntaxNode value, ReadContext context) => value.Parent switch
    {
        ParenthesizedExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax or PostfixUnaryExpressionSyntax =>
            LocalOf(value.Parent, context),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => LocalOf(choice, context),
        SwitchExpressionArmSyntax { Parent: ExpressionSyntax choice } => LocalOf(choice, context),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => context.Model.GetDeclaredSymbol(variable, context.CancellationToken) as ILocalSymbol,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment when assignment.Right == value =>
            context.Model.GetSymbolInfo(name, context.CancellationToken).Symbol as ILocalSymbol,
        _ => null,
    };

    /// <summary>Whether the member is only looked at: nothing is assigned to it, called on it or passed by reference.</summary>
    private static bool IsRead(MemberAccessExpressionSyntax access) => access.Parent switch
    {
        InvocationExpressionSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax => false,
        AssignmentExpressionSyntax assignment => assignment.Left != access,
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None) && argument.Parent is not TupleExpressionSyntax,
        PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or RefExpressionSyntax => false,
        _ => true,
    };
}
