using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Answers.Sources;

/// <summary>The URLs that attributes of Refit give to the methods of an interface: <c>[Get("/pipelines/{pipeline}/actions/{id}")]</c>.</summary>
internal static class RefitCall
{
    /// <summary>The URL, with a hole for each parameter; null for a method without such an attribute.</summary>
    public static string? UrlOf(IMethodSymbol method) => method.OriginalDefinition.GetAttributes()
        .Where(static attribute => IsRefits(attribute.AttributeClass))
        .Select(static attribute => attribute.ConstructorArguments.FirstOrDefault() is { Kind: TypedConstantKind.Primitive, Value: string path } ? WithHoles(path) : null)
        .FirstOrDefault(static url => url is not null);

    private static bool IsRefits(INamedTypeSymbol? attribute)
    {
        for (var type = attribute; type is not null; type = type.BaseType)
        {
            if (type is { Name: "HttpMethodAttribute" or "GetAttribute" or "PostAttribute" or "PutAttribute" or "PatchAttribute" } && ReadingApi.IsIn(type, "Refit."))
                return true;
        }

        return false;
    }

    private static string WithHoles(string path)
    {
        for (var start = path.IndexOf('{'); start >= 0; start = path.IndexOf('{'))
        {
            var end = path.IndexOf('}', start);
            path = path.Substring(0, start) + ActionsUrl.Hole + (end < 0 ? "" : path.Substring(end + 1));
        }

        return path;
    }
}
