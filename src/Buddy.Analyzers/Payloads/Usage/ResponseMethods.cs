using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>Recognises the methods that a web framework calls for a response: what they give back goes to the callers of the user's own service.</summary>
internal static class ResponseMethods
{
    /// <summary>Whether it is one, by its attribute or as a public method of a controller (learn.microsoft.com/aspnet/core/web-api, November 2026).</summary>
    public static bool IsOne(ISymbol member) => member is IMethodSymbol method
        && (method.GetAttributes().Any(static attribute => IsRoute(attribute.AttributeClass))
            || (method.DeclaredAccessibility == Accessibility.Public && IsController(method.ContainingType)));

    private static bool IsRoute(INamedTypeSymbol? attribute)
    {
        for (; attribute is not null; attribute = attribute.BaseType)
        {
            if (attribute.Name is "HttpMethodAttribute" or "RouteAttribute" or "HttpGetAttribute" or "HttpPostAttribute" or "HttpPutAttribute" or "HttpPatchAttribute" or "HttpDeleteAttribute")
                return true;
        }

        return false;
    }

    private static bool IsController(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Name is "ControllerBase" or "Controller" or "ApiController" || type.Attribute("ApiControllerAttribute") is not null)
                return true;
        }

        return false;
    }
}
