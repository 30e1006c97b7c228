using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>One member of a payload type.</summary>
/// <param name="Symbol">The property or field.</param>
/// <param name="WireName">Its name on the wire; null where that hangs on what is not seen.</param>
/// <param name="IsAlwaysWritten">Whether the serializer writes it whatever its value is, null apart.</param>
/// <param name="DropsDefault">Whether <c>false</c> and <c>0</c> are left out.</param>
internal sealed record DtoMember(ISymbol Symbol, string? WireName, bool IsAlwaysWritten, bool DropsDefault)
{
    /// <summary>The C# type of the value.</summary>
    public ITypeSymbol Type => Symbol is IPropertySymbol property ? property.Type : ((IFieldSymbol)Symbol).Type;

    /// <summary>Whether an object initialiser can set it.</summary>
    public bool IsSettable => Symbol switch
    {
        IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } => true,
        IFieldSymbol { IsReadOnly: false } => true,
        _ => false,
    };
}
