using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>
/// Which serializer a type is written for, where the code does not show it: the one whose attributes the type bears. Someone who uses
/// the other one finds the attributes passed over, and nothing of the payload under the API's names.
/// </summary>
internal static class SerializerEvidence
{
    /// <summary>The serializer that is seen, else the one that the attributes speak of; <see cref="Serializer.Several"/> where they speak of both.</summary>
    /// <param name="seen">What is seen of the way to the wire.</param>
    /// <param name="symbols">The types and members that may bear attributes.</param>
    public static Serializer Of(Serializer seen, IEnumerable<ISymbol> symbols)
    {
        if (seen != Serializer.Unknown)
            return seen;

        var found = Serializer.Unknown;
        foreach (var library in symbols.SelectMany(static symbol => symbol.GetAttributes()).Select(LibraryOf))
        {
            if (library == Serializer.Unknown || library == found)
                continue;
            if (found != Serializer.Unknown)
                return Serializer.Several;
            found = library;
        }

        return found;
    }

    private static Serializer LibraryOf(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type || !type.Name.StartsWith("Json", StringComparison.Ordinal))
            return Serializer.Unknown;
        if (Attributes.IsOfNewtonsoft(type))
            return Serializer.Newtonsoft;

        return type.ContainingNamespace?.ToDisplayString() == "System.Text.Json.Serialization" ? Serializer.SystemTextJson : Serializer.Unknown;
    }
}
