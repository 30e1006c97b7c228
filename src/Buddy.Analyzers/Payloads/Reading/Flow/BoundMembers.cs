using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

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
        && !ObjectCreations.All(type.OriginalDefinition, context).Any();
}
