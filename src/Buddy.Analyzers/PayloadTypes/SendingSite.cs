using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>A call that writes an object as JSON.</summary>
/// <param name="Written">The type whose members are written; null where that shows at run time only.</param>
/// <param name="Given">The static type of what the call is given.</param>
/// <param name="Destination">Where the JSON goes, and who writes it how.</param>
/// <param name="IsSent">Whether it is certainly the body of a request.</param>
internal sealed record SendingSite(ITypeSymbol? Written, ITypeSymbol Given, PayloadDestination Destination, bool IsSent)
{
    /// <summary>The parameter that hands on what the method around the call is given; null where the object comes from elsewhere.</summary>
    public IParameterSymbol? PassedOn { get; init; }

    /// <summary>Whether it certainly writes the members of <paramref name="type"/>.</summary>
    public bool Writes(INamedTypeSymbol type) => Written is not null && IsOrDerivesFrom(Written, type);

    /// <summary>Whether it speaks of <paramref name="type"/> or a base of it; what takes any object says nothing.</summary>
    public bool IsAbout(INamedTypeSymbol type) => Writes(type)
        || (Given.SpecialType != SpecialType.System_Object && (IsOrDerivesFrom(Given, type) || IsOrDerivesFrom(type, Given)))
        || type.AllInterfaces.Contains(Given, SymbolEqualityComparer.Default);

    public static bool IsOrDerivesFrom(ITypeSymbol? type, ITypeSymbol baseType)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, baseType.OriginalDefinition))
                return true;
        }

        return false;
    }
}
