using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>The request that the attributes of an interface's method declare; Refit makes its code (github.com/reactiveui/refit, November 2026).</summary>
/// <param name="Url">The path, with holes in braces.</param>
/// <param name="Verb">What the request does.</param>
/// <param name="Body">The parameter that is sent; null where none is.</param>
internal sealed record DeclaredRequest(string Url, RequestVerb Verb, IParameterSymbol? Body)
{
    /// <summary>The request of a method; null where no attribute declares one.</summary>
    public static DeclaredRequest? Of(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (method.ContainingType is not { TypeKind: TypeKind.Interface })
            return null;

        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { ContainingNamespace: { Name: "Refit" } } type && VerbOf(type.Name) is { } verb && attribute.Argument(0) is { } path)
                return new DeclaredRequest(WithHoles(path), verb, BodyOf(method));
        }

        return null;
    }

    private static RequestVerb? VerbOf(string attribute) => attribute switch
    {
        "PostAttribute" => RequestVerb.Create,
        "PutAttribute" or "PatchAttribute" => RequestVerb.Edit,
        "GetAttribute" or "DeleteAttribute" or "HeadAttribute" or "OptionsAttribute" => RequestVerb.Other,
        _ => null,
    };

    private static IParameterSymbol? BodyOf(IMethodSymbol method) =>
        method.Parameters.FirstOrDefault(static parameter => parameter.Attribute("BodyAttribute") is not null);

    private static string WithHoles(string path) => string.Join("/", path.Split('/').Select(static segment =>
        segment.Contains('{') ? Usage.ActionsUrl.Hole.ToString() : segment));
}
