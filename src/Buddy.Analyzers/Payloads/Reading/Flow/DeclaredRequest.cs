using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>The request that the attributes of an interface's method declare; Refit makes its code (github.com/reactiveui/refit, November 2026).</summary>
/// <param name="Url">The path, with holes in braces.</param>
/// <param name="Verb">What the request does.</param>
/// <param name="Body">The parameter that is sent as JSON; null where none is.</param>
internal sealed record DeclaredRequest(string Url, RequestVerb Verb, IParameterSymbol? Body)
{
    private const string Library = "Refit";

    /// <summary>The request of a method; null where no attribute declares one.</summary>
    public static DeclaredRequest? Of(IMethodSymbol method)
    {
        method = method.OriginalDefinition;
        if (method.ContainingType is not { TypeKind: TypeKind.Interface })
            return null;

        foreach (var attribute in method.GetAttributes())
        {
            if (IsOfLibrary(attribute) && VerbOf(attribute.AttributeClass!.Name) is { } verb && attribute.Argument(0) is { } path)
                return new DeclaredRequest(WithHoles(path), verb, verb == RequestVerb.Other ? null : BodyOf(method, path));
        }

        return null;
    }

    private static bool IsOfLibrary(AttributeData attribute) => attribute.AttributeClass is { ContainingNamespace: { Name: Library } };

    private static RequestVerb? VerbOf(string attribute) => attribute switch
    {
        "PostAttribute" => RequestVerb.Create,
        "PutAttribute" or "PatchAttribute" => RequestVerb.Edit,
        "GetAttribute" or "DeleteAttribute" or "HeadAttribute" or "OptionsAttribute" => RequestVerb.Other,
        _ => null,
    };

    /// <summary>The parameter with <c>[Body]</c>; without one, the object that no other attribute and no hole of the path takes.</summary>
    private static IParameterSymbol? BodyOf(IMethodSymbol method, string path)
    {
        if (method.Attribute("MultipartAttribute") is not null)
            return null;
        if (method.Parameters.FirstOrDefault(static parameter => parameter.Attribute("BodyAttribute") is not null) is { } marked)
            return IsForm(marked.Attribute("BodyAttribute")!) ? null : marked;

        var objects = method.Parameters.Where(parameter => IsObject(parameter.Type) && !parameter.GetAttributes().Any(IsOfLibrary) && !path.Contains("{" + parameter.Name)).ToList();
        return objects.Count == 1 ? objects[0] : null;
    }

    /// <summary><c>[Body(BodySerializationMethod.UrlEncoded)]</c></summary>
    private static bool IsForm(AttributeData body) => body.ConstructorArguments.Any(static argument => argument is { Kind: TypedConstantKind.Enum, Type: { } type }
        && type.GetMembers("UrlEncoded").OfType<IFieldSymbol>().Any(form => Equals(form.ConstantValue, argument.Value)));

    private static bool IsObject(ITypeSymbol type) =>
        type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } or { TypeKind: TypeKind.TypeParameter };

    private static string WithHoles(string path) =>
        string.Join("/", path.Split('/').Select(static segment => segment.Contains('{') ? ActionsUrl.Hole.ToString() : segment));
}
