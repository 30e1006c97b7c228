using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>Reads the expressions and types that say how names go over the wire: policies of System.Text.Json, strategies and resolvers of Newtonsoft.Json.</summary>
internal static class NamingPolicyReader
{
    private const string Strategies = "Newtonsoft.Json.Serialization.";

    /// <summary><c>JsonNamingPolicy.X</c> or null; unknown for a policy of the user's own.</summary>
    public static NamingPolicy OfPolicy(ExpressionSyntax policy, ReadContext context)
    {
        var (value, there) = DeclaredValue.Of(policy, context);
        if (IsNull(value))
            return NamingPolicy.None;

        return there.Model.GetSymbolInfo(value, context.CancellationToken).Symbol is IPropertySymbol { IsStatic: true } property && property.ContainingType.Is("System.Text.Json.JsonNamingPolicy")
            ? NamingPolicies.Of(property.Name)
            : NamingPolicy.Unknown;
    }

    /// <summary><c>new XNamingStrategy()</c>; with arguments it may do more.</summary>
    public static NamingPolicy OfStrategy(ExpressionSyntax strategy, ReadContext context)
    {
        var (value, there) = DeclaredValue.Of(strategy, context);
        return value is BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: null or { Arguments.Count: 0 } }
            ? OfStrategy(there.Model.GetTypeInfo(value, context.CancellationToken).Type)
            : IsNull(value) ? NamingPolicy.None : NamingPolicy.Unknown;
    }

    /// <summary>A strategy by its type, as <c>[JsonObject(NamingStrategyType = …)]</c> names it.</summary>
    public static NamingPolicy OfStrategy(ITypeSymbol? type) => type is not null && type.Is(Strategies + type.Name) ? NamingPolicies.Of(type.Name) : NamingPolicy.Unknown;

    /// <summary>How a resolver of Newtonsoft.Json names members.</summary>
    /// <param name="resolver">The expression that gives it.</param>
    /// <param name="context">Where that stands.</param>
    /// <param name="mayChangeAll">Whether it is of the user's own making, and may write members in any way.</param>
    public static NamingPolicy OfContractResolver(ExpressionSyntax resolver, ReadContext context, out bool mayChangeAll)
    {
        var (value, there) = DeclaredValue.Of(resolver, context);
        mayChangeAll = false;
        if (IsNull(value))
            return NamingPolicy.None;

        var type = value is BaseObjectCreationExpressionSyntax ? there.Model.GetTypeInfo(value, context.CancellationToken).Type : null;
        if (type.Is(Strategies + "CamelCasePropertyNamesContractResolver") && value is BaseObjectCreationExpressionSyntax { Initializer: null })
            return NamingPolicy.CamelCase;
        if (type.Is(Strategies + "DefaultContractResolver"))
            return OfInitializer(((BaseObjectCreationExpressionSyntax)value).Initializer, NamingPolicy.None, there);

        mayChangeAll = type is null || !IsOnlyNaming(type, there, out var strategy, out _) || strategy is null;
        return !mayChangeAll && IsOnlyNaming(type!, there, out strategy, out var inside) ? OfStrategy(strategy!, inside) : NamingPolicy.Unknown;
    }

    /// <summary>Whether the resolver renames the keys of dictionaries, and what attributes name, or may.</summary>
    public static bool RenamesKeys(ExpressionSyntax resolver, ReadContext context)
    {
        var (value, there) = DeclaredValue.Of(resolver, context);
        if (IsNull(value))
            return false;

        return OfContractResolver(resolver, context, out var mayChangeAll) == NamingPolicy.Unknown || mayChangeAll
            || there.Model.GetTypeInfo(value, context.CancellationToken).Type.Is(Strategies + "CamelCasePropertyNamesContractResolver");
    }

    private static NamingPolicy OfInitializer(InitializerExpressionSyntax? initializer, NamingPolicy otherwise, ReadContext context) => initializer?.Expressions switch
    {
        null or { Count: 0 } => otherwise,
        { Count: 1 } members when members[0] is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "NamingStrategy" }, Right: { } strategy } =>
            OfStrategy(strategy, context),
        _ => NamingPolicy.Unknown,
    };

    /// <summary>Whether a class derives from <c>DefaultContractResolver</c> and consists of a constructor that sets the strategy: <c>NamingStrategy = …</c>.</summary>
    private static bool IsOnlyNaming(ITypeSymbol type, ReadContext context, out ExpressionSyntax? strategy, out ReadContext inside)
    {
        (strategy, inside) = (null, context);
        if (!type.BaseType.Is(Strategies + "DefaultContractResolver")
            || type.DeclaringSyntaxReferences.Length != 1
            || context.DeclarationOf(type) is not ClassDeclarationSyntax { Members: { Count: 1 } members }
            || members[0] is not ConstructorDeclarationSyntax { ParameterList.Parameters.Count: 0, Initializer: null } constructor)
        {
            return false;
        }

        inside = DeclaredValue.Inside(constructor, context);
        var assignment = constructor.ExpressionBody?.Expression
            ?? (constructor.Body?.Statements is { Count: 1 } statements ? (statements[0] as ExpressionStatementSyntax)?.Expression : null);
        strategy = assignment is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "NamingStrategy" }, Right: { } right } ? right : null;
        return strategy is not null;
    }

    private static bool IsNull(ExpressionSyntax value) => value.IsKind(SyntaxKind.NullLiteralExpression);
}
