using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>
/// Reads how a <c>JsonSerializerContext</c> of the source generator writes: <c>Default</c> by <c>[JsonSourceGenerationOptions]</c> of its class, any
/// other one by the options that it is made with. A context cannot be changed, so it does not matter who sees it.
/// </summary>
internal static class GeneratedContext
{
    /// <summary>The format of <c>MyContext.Default.MyAction</c>; null where it is not known how that context writes.</summary>
    public static WireFormat? OfTypeInfo(ExpressionSyntax typeInfo, ReadContext context)
    {
        context = context.Deeper();
        return context.IsTooDeep ? null
            : typeInfo is MemberAccessExpressionSyntax { Expression: { } instance } && IsContext(context.Model.GetTypeInfo(instance, context.CancellationToken).Type) ? Of(instance, context)
            : DeclaredValue.Of(typeInfo, context) is var (declared, there) && declared != typeInfo ? OfTypeInfo(declared, there)
            : null;
    }

    /// <summary>The format of <c>MyContext.Default</c>, or of <c>new MyContext(options)</c>; null likewise.</summary>
    public static WireFormat? Of(ExpressionSyntax instance, ReadContext context)
    {
        context = context.Deeper();
        if (context.IsTooDeep || context.Model.GetTypeInfo(instance, context.CancellationToken).Type is not INamedTypeSymbol type || !IsContext(type))
            return null;
        if (instance is BaseObjectCreationExpressionSyntax creation)
            return OfCreation(creation, type, context);

        return context.Model.GetSymbolInfo(instance, context.CancellationToken).Symbol is IPropertySymbol { IsStatic: true, Name: "Default" } property
            && SymbolEqualityComparer.Default.Equals(property.ContainingType, type)
            ? OfAttribute(type, context)
            : DeclaredValue.Of(instance, context) is var (declared, there) && declared != instance ? Of(declared, there) : null;
    }

    /// <summary>Whether the type is a class that the source generator completes.</summary>
    public static bool IsContext(ITypeSymbol? type) =>
        type is not null && type.BaseType.Is("System.Text.Json.Serialization.JsonSerializerContext") && type.Attribute("JsonSerializableAttribute") is not null;

    private static WireFormat? OfCreation(BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type, ReadContext context)
    {
        if (creation.Initializer is not null)
            return null;
        // Of the attribute, only what the generator wrote into the code is left, even without options.
        var format = creation.ArgumentList is { Arguments: { Count: > 0 } arguments }
            ? SerializerOptionsReader.Read(arguments[0].Expression, WireFormat.SystemTextJson, context)
            : WireFormat.SystemTextJson;
        return format.Naming != NamingPolicy.Unknown && OfAttribute(type, context) is { } generated ? format.WithEnumsOf(generated) : null;
    }

    private static WireFormat? OfAttribute(INamedTypeSymbol type, ReadContext context)
    {
        if (type.Attribute("JsonSourceGenerationOptionsAttribute") is not { } attribute)
            return WireFormat.SystemTextJson;

        const int Web = 1;
        var format = attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Value is Web ? WireFormat.Web : WireFormat.SystemTextJson;
        foreach (var argument in attribute.NamedArguments)
        {
            if (Apply(argument.Key, argument.Value, format, context) is not { } applied)
                return null;

            format = applied;
        }

        return format;
    }

    /// <summary>The format with that argument; null where the argument may change anything.</summary>
    private static WireFormat? Apply(string name, TypedConstant value, WireFormat format, ReadContext context) => name switch
    {
        "Converters" => ConverterReader.OfTypes(value, context) is { IsAny: false } converted ? format with { Converted = converted } : null,
        "PropertyNamingPolicy" => PolicyOf(value) is var naming and not NamingPolicy.Unknown ? format with { Naming = naming } : null,
        "DictionaryKeyPolicy" => format with { RenamesKeys = PolicyOf(value) != NamingPolicy.None },
        "DefaultIgnoreCondition" => NameOf(value) switch
        {
            "WhenWritingDefault" => format with { DropsDefaults = true },
            "Never" or "WhenWritingNull" => format,
            _ => null,
        },
        "UseStringEnumConverter" => value.Value is true ? format with { Enums = EnumFormat.TextByDefault } : format,
        "IncludeFields" or "IgnoreReadOnlyProperties" => value.Value is false ? format : null,
        "NumberHandling" => NameOf(value) is "Strict" or "AllowReadingFromString" ? format : null,
        "GenerationMode" or "WriteIndented" or "IndentCharacter" or "IndentSize" or "NewLine" or "MaxDepth" or "PropertyNameCaseInsensitive" or "AllowTrailingCommas"
            or "ReadCommentHandling" or "UnmappedMemberHandling" or "PreferredObjectCreationHandling" or "AllowOutOfOrderMetadataProperties"
            or "RespectNullableAnnotations" or "RespectRequiredConstructorParameters" or "DefaultBufferSize" or "UnknownTypeHandling" or "AllowDuplicateProperties" => format,
        _ => null,
    };

    private static NamingPolicy PolicyOf(TypedConstant value) => NameOf(value) switch
    {
        "Unspecified" => NamingPolicy.None,
        { } name => NamingPolicies.Of(name),
        null => NamingPolicy.Unknown,
    };

    /// <summary>The member of an enum that a constant is.</summary>
    private static string? NameOf(TypedConstant value) => value is { Kind: TypedConstantKind.Enum, Type: { } type }
        ? type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value.Value))?.Name
        : null;
}
