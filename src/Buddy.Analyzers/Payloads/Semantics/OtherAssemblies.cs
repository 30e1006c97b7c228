using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>Says what code of other assemblies, which is not seen, may do with the members of a project.</summary>
internal static class OtherAssemblies
{
    /// <summary>Whether they can use the member.</summary>
    public static bool CanUse(ISymbol member)
    {
        for (ISymbol? symbol = member; symbol is not null and not INamespaceSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }

    /// <summary>Whether they may have code of their own for the method. A program has no users, whatever is public in it.</summary>
    public static bool MayOverride(IMethodSymbol method, Compilation compilation) =>
        (method.IsAbstract || method.IsVirtual || (method.IsOverride && !method.IsSealed))
        && !method.ContainingType.IsSealed
        && IsLibrary(compilation)
        && CanUse(method);

    /// <summary>Whether they may change the object that the field or property holds.</summary>
    public static bool MayChangeObjectIn(ISymbol member, Compilation compilation) => member switch
    {
        IFieldSymbol field => CanChange(field.Type),
        IPropertySymbol property => CanChange(property.Type),
        _ => false,
    } && IsLibrary(compilation) && CanUse(member);

    private static bool IsLibrary(Compilation compilation) =>
        compilation.Options.OutputKind is OutputKind.DynamicallyLinkedLibrary or OutputKind.NetModule or OutputKind.WindowsRuntimeMetadata;

    private static bool CanChange(ITypeSymbol type) =>
        !type.Name.StartsWith("IReadOnly", StringComparison.Ordinal)
        && !type.Name.StartsWith("Immutable", StringComparison.Ordinal)
        && (type.DeclaringSyntaxReferences.IsEmpty || Levels(type).SelectMany(static level => level.GetMembers()).Any(static member => member is
            IPropertySymbol { IsStatic: false, SetMethod: { IsInitOnly: false, DeclaredAccessibility: not Accessibility.Private } }
            or IFieldSymbol { IsStatic: false, IsReadOnly: false, DeclaredAccessibility: not Accessibility.Private }
            or IMethodSymbol { IsStatic: false, MethodKind: MethodKind.Ordinary, IsImplicitlyDeclared: false, ReturnsVoid: true }));

    private static IEnumerable<ITypeSymbol> Levels(ITypeSymbol type)
    {
        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
            yield return level;
    }
}
