using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Verification;

/// <summary>Tells whether an expression does more than yield its value, so that a fix must not drop it.</summary>
internal static class SideEffects
{
    /// <summary>The types of the framework whose members only compute, and those whose creation only holds values.</summary>
    private static readonly HashSet<string> Pure = new(StringComparer.Ordinal)
    {
        "String", "Int32", "Int64", "Boolean", "Double", "Decimal", "Object", "Enum", "Math", "Convert", "Path", "Uri", "Guid", "TimeSpan", "DateTime", "DateTimeOffset",
        "Environment", "Enumerable", "Array", "Nullable", "CultureInfo", "List", "Dictionary", "HashSet", "JsonObject", "JsonArray", "JsonValue", "JsonNode", "JObject", "JArray", "JProperty",
        "JValue", "JToken",
    };

    /// <summary>Whether the expression calls, assigns, awaits, throws or declares; false only where all that it runs is known to compute alone.</summary>
    public static bool MayBeIn(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        expression.DescendantNodesAndSelf(static node => node is not AnonymousFunctionExpressionSyntax).Any(node => HasSome(node, model, cancellationToken));

    private static bool HasSome(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Parent is not InitializerExpressionSyntax,
        PostfixUnaryExpressionSyntax unary => !unary.IsKind(SyntaxKind.SuppressNullableWarningExpression),
        PrefixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression,
        AwaitExpressionSyntax or ThrowExpressionSyntax or DeclarationExpressionSyntax or SingleVariableDesignationSyntax => true,
        InvocationExpressionSyntax call => !IsNameOf(call) && !IsPure(model.GetSymbolInfo(call, cancellationToken).Symbol),
        BaseObjectCreationExpressionSyntax creation => !CreatesOnly(model.GetSymbolInfo(creation, cancellationToken).Symbol as IMethodSymbol),
        _ => false,
    };

    private static bool IsNameOf(InvocationExpressionSyntax call) => call is { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments.Count: 1 };

    private static bool IsPure(ISymbol? method) => method is { ContainingType: { } type } && Pure.Contains(type.Name) && method.Locations.All(static place => place.IsInMetadata) && !IsChanging(method);

    /// <summary>Methods that change what they are called on, or the process.</summary>
    private static bool IsChanging(ISymbol method) =>
        Array.Exists(["Add", "Set", "Remove", "Clear", "Insert", "Exit", "FailFast", "Push", "Try", "Replace", "Sort", "Fill"], start =>
            method.Name.StartsWith(start, StringComparison.Ordinal) && method.ContainingType.SpecialType != SpecialType.System_String);

    /// <summary>Whether the constructor runs no code of the user's: it is the framework's, the compiler's or that of a record's parameters.</summary>
    private static bool CreatesOnly(IMethodSymbol? constructor) => constructor is not null
        && (constructor.IsImplicitlyDeclared
            || (constructor.Locations.All(static place => place.IsInMetadata) ? Pure.Contains(constructor.ContainingType.Name)
                : constructor.DeclaringSyntaxReferences.All(static reference => reference.GetSyntax() is TypeDeclarationSyntax)));
}
