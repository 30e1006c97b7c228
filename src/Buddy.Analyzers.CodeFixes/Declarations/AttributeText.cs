using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.CodeFixes.Declarations;

/// <summary>The attributes of the two serializers, as source text without brackets; null where the compilation has no such attribute.</summary>
internal static class AttributeText
{
    private const string SystemTextJson = "System.Text.Json.Serialization.";
    private const string Newtonsoft = "Newtonsoft.Json.";

    /// <summary>Gives a member its wire name.</summary>
    public static string? NameOnWire(string name, Serializer serializer, SemanticModel model, int position) =>
        With(serializer == Serializer.Newtonsoft ? Newtonsoft + "JsonPropertyAttribute" : SystemTextJson + "JsonPropertyNameAttribute", JsonString.Quote(name), model, position);

    /// <summary>Has the member's enum written as text; a project whose serializers are generated gets the converter that is made for one enum.</summary>
    public static string? EnumAsText(ITypeSymbol? type, Serializer serializer, SemanticModel model, int position)
    {
        var isNewtonsoft = serializer == Serializer.Newtonsoft;
        if (!isNewtonsoft && type is not null && StaticTypes.EnumOf(type) is { } enumType && HasGeneratedSerializer(model.Compilation)
            && model.Compilation.GetTypeByMetadataName(SystemTextJson + "JsonStringEnumConverter`1")?.Construct(enumType) is { } generic)
        {
            return With(SystemTextJson + "JsonConverterAttribute", $"typeof({generic.ToMinimalDisplayString(model, position)})", model, position);
        }

        var converter = AttributeName.OfType(isNewtonsoft ? Newtonsoft + "Converters.StringEnumConverter" : SystemTextJson + "JsonStringEnumConverter", model, position);
        return converter is null ? null : With((isNewtonsoft ? Newtonsoft : SystemTextJson) + "JsonConverterAttribute", $"typeof({converter})", model, position);
    }

    /// <summary>Gives an enum member its text.</summary>
    public static string? EnumMember(string text, Serializer serializer, SemanticModel model, int position) => serializer == Serializer.Newtonsoft
        ? With("System.Runtime.Serialization.EnumMemberAttribute", $"Value = {JsonString.Quote(text)}", model, position)
        : With(SystemTextJson + "JsonStringEnumMemberNameAttribute", JsonString.Quote(text), model, position);

    /// <summary>Leaves a member out when it is null.</summary>
    public static string? LeaveOutNull(Serializer serializer, SemanticModel model, int position) =>
        LeaveOutNullArgument(serializer, model, position) is not { } argument ? null
            : With(serializer == Serializer.Newtonsoft ? Newtonsoft + "JsonPropertyAttribute" : SystemTextJson + "JsonIgnoreAttribute", argument, model, position);

    /// <summary>The argument of <see cref="LeaveOutNull"/>.</summary>
    public static string? LeaveOutNullArgument(Serializer serializer, SemanticModel model, int position)
    {
        var isNewtonsoft = serializer == Serializer.Newtonsoft;
        var values = AttributeName.OfType(isNewtonsoft ? Newtonsoft + "NullValueHandling" : SystemTextJson + "JsonIgnoreCondition", model, position);
        return values is null ? null : isNewtonsoft ? $"NullValueHandling = {values}.Ignore" : $"Condition = {values}.WhenWritingNull";
    }

    private static bool HasGeneratedSerializer(Compilation compilation) => compilation.SyntaxTrees.Any(static tree => tree.ToString().Contains("JsonSerializerContext"));

    private static string? With(string attribute, string argument, SemanticModel model, int position) =>
        AttributeName.Of(attribute, model, position) is { } name ? $"{name}({argument})" : null;
}
