using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>The names that stand in code.</summary>
internal static class SyntaxNames
{
    /// <summary>The name of what is called: the method, or the type that is created; null where there is none.</summary>
    public static string? OfCall(ExpressionSyntax call) => call switch
    {
        InvocationExpressionSyntax invocation => Last(invocation.Expression),
        ObjectCreationExpressionSyntax creation => Last(creation.Type),
        _ => null,
    };

    /// <summary>The last part of a name with dots.</summary>
    public static string? Last(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>What the method is called on: the last part of its name; null where there is none.</summary>
    public static string? OfReceiver(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: { } receiver } ? Last(receiver) : null;

    /// <summary>The type that the name is the last part of.</summary>
    public static TypeSyntax TypeAt(SimpleNameSyntax name)
    {
        TypeSyntax type = name;
        while ((type.Parent is QualifiedNameSyntax qualified && qualified.Right == type) || (type.Parent is AliasQualifiedNameSyntax aliased && aliased.Name == type))
            type = (TypeSyntax)type.Parent;

        return type;
    }
}
