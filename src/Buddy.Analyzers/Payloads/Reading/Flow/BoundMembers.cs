using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>
/// Properties of settings and other data that no code of the project creates: configuration, a database or JSON is bound to them, and what their initialisers
/// say may be replaced or filled without any code that names them.
/// </summary>
internal static class BoundMembers
{
    /// <summary>Whether it is a public member of a class that only holds data, and that no code of the project creates.</summary>
    public static bool IsOne(ISymbol member, ReadContext context) =>
        member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public } or IFieldSymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
        && member.ContainingType is { TypeKind: TypeKind.Class } type
        && !type.GetMembers().Any(static other => other is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false })
        && !IsCreated(type, context);

    private static bool IsCreated(INamedTypeSymbol type, ReadContext context) => ProjectIndex.Of(context.Model.Compilation).Mentions(type.Name, context.CancellationToken)
        .SelectMany(CreationsNear)
        .Distinct()
        .Any(creation => SymbolEqualityComparer.Default.Equals(context.ForDeclaration(creation).Model.GetTypeInfo(creation, context.CancellationToken).Type?.OriginalDefinition, type.OriginalDefinition));

    /// <summary>The expression that creates what is named, and what the member creates without a name.</summary>
    private static IEnumerable<BaseObjectCreationExpressionSyntax> CreationsNear(SimpleNameSyntax name)
    {
        if (name.FirstAncestorOrSelf<ObjectCreationExpressionSyntax>() is { } creation && creation.Type.Span.Contains(name.Span))
            yield return creation;

        foreach (var created in MemberCode.NodeAround(name).DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>())
            yield return created;
    }
}
