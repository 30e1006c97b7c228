using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>Reads converters among the options of a serializer: one for enums says how they are written, any other one which types it writes in its own way.</summary>
internal static class ConverterReader
{
    private const string Newtonsoft = "Newtonsoft.Json.Converters.";

    /// <summary>The base type of all enums.</summary>
    private const string EnumName = "System.Enum";

    /// <summary>Converters of Newtonsoft.Json for values that no payload has as a constant, or that stay strings: dates, versions, data sets.</summary>
    private static readonly HashSet<string> OfOtherValues = new(StringComparer.Ordinal)
    {
        "IsoDateTimeConverter", "VersionConverter", "RegexConverter", "DataSetConverter",
        "DataTableConverter", "BinaryConverter", "BsonObjectIdConverter", "XmlNodeConverter", "KeyValuePairConverter",
    };

    /// <summary>The options with one more converter.</summary>
    public static OptionsState Add(OptionsState options, ExpressionSyntax converter, ReadContext context)
    {
        var (value, there) = DeclaredValue.Of(converter, context);
        var type = there.Model.GetTypeInfo(value, context.CancellationToken).Type;
        if (IsForEnums(type) && options.Format is { } format)
            return options.With(Enums(value, there) is { } naming ? format with { Enums = EnumFormat.Text, EnumNaming = naming } : null);
        if (type is not null && type.Is(Newtonsoft + type.Name) && OfOtherValues.Contains(type.Name))
            return options;
        if (type.Is(Newtonsoft + "UnixDateTimeConverter") || type.Is(Newtonsoft + "JavaScriptDateTimeConverter"))
            return options with { Converted = options.Converted.With("System.DateTime").With("System.DateTimeOffset") };

        var types = type is null || value is not BaseObjectCreationExpressionSyntax && !type.IsSealed ? null : TypesOf(type, there);
        return options with { Converted = types?.Aggregate(options.Converted, static (all, name) => all.With(name)) ?? ConvertedTypes.Any };
    }

    /// <summary>The options with the converters that <c>[JsonSourceGenerationOptions(Converters = …)]</c> names by their types.</summary>
    public static ConvertedTypes OfTypes(TypedConstant converters, ReadContext context) => converters.Kind != TypedConstantKind.Array
        ? ConvertedTypes.Any
        : converters.Values.Select(static value => value.Value as ITypeSymbol).Aggregate(
            ConvertedTypes.None,
            (all, type) => type is not null && TypesOf(type, context) is { } names ? names.Aggregate(all, static (sum, name) => sum.With(name)) : ConvertedTypes.Any);

    /// <summary>Whether converters of the options write values of that type, or may.</summary>
    public static bool Converts(this WireFormat format, ITypeSymbol? type) =>
        format.Converted != ConvertedTypes.None
        && (format.Converted.IsAny || type.WithBaseTypes().Concat(type is null ? Enumerable.Empty<INamedTypeSymbol>() : type.AllInterfaces).Any(level => format.Converted.Contains(NameOf(level))));

    /// <summary>The full names of the types that a converter writes; null where that may be any.</summary>
    private static List<string>? TypesOf(ITypeSymbol converter, ReadContext context)
    {
        foreach (var level in converter.WithBaseTypes())
        {
            if (level.TypeArguments is { Length: 1 } arguments
                && (level.OriginalDefinition.Is("System.Text.Json.Serialization.JsonConverter") || level.OriginalDefinition.Is("Newtonsoft.Json.JsonConverter")))
            {
                return arguments[0] is INamedTypeSymbol { SpecialType: not SpecialType.System_Object } type ? [NameOf(type)] : null;
            }

            if (level.GetMembers("CanConvert").OfType<IMethodSymbol>().FirstOrDefault() is { } canConvert && context.DeclarationOf(canConvert) is { } declaration)
                return DeclaredValue.BodyOf(declaration) is { } condition ? TypesIn(condition, DeclaredValue.Inside(declaration, context)) : null;
            if (level.Is("System.Text.Json.Serialization.JsonStringEnumConverter"))
                return level.TypeArguments is { Length: 1 } enums && enums[0] is INamedTypeSymbol type ? [NameOf(type)] : [EnumName];
        }

        return null;
    }

    /// <summary>The types that <c>CanConvert</c> compares with: <c>type == typeof(A) || typeof(B).IsAssignableFrom(type)</c>; null where it does something else.</summary>
    private static List<string>? TypesIn(ExpressionSyntax condition, ReadContext context) => DeclaredValue.Unwrap(condition) switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either =>
            TypesIn(either.Left, context) is { } left && TypesIn(either.Right, context) is { } right ? [.. left, .. right] : null,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both => TypesIn(both.Left, context) ?? TypesIn(both.Right, context),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } same => TypeIn(same.Left, context) ?? TypeIn(same.Right, context),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsAssignableFrom" or "Equals", Expression: TypeOfExpressionSyntax type } } =>
            TypeIn(type, context),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsAssignableTo" or "IsSubclassOf" or "Equals" }, ArgumentList.Arguments: { Count: 1 } arguments } =>
            TypeIn(arguments[0].Expression, context),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsEnum" } => [EnumName],
        _ => null,
    };

    private static List<string>? TypeIn(ExpressionSyntax type, ReadContext context) =>
        type is TypeOfExpressionSyntax { Type: var named } && context.Model.GetTypeInfo(named, context.CancellationToken).Type is INamedTypeSymbol { SpecialType: not SpecialType.System_Object } found
            ? [NameOf(found)]
            : null;

    private static string NameOf(INamedTypeSymbol type) => type.SpecialType == SpecialType.System_Enum ? EnumName : type.OriginalDefinition.ToDisplayString();

    private static bool IsForEnums(ITypeSymbol? type) =>
        (type is INamedTypeSymbol { IsGenericType: false } && type.Is("System.Text.Json.Serialization.JsonStringEnumConverter")) || type.Is(Newtonsoft + "StringEnumConverter");

    /// <summary>The policy that the converter is given; null where it does more.</summary>
    private static NamingPolicy? Enums(ExpressionSyntax converter, ReadContext context)
    {
        if (converter is not BaseObjectCreationExpressionSyntax { Initializer: null } creation)
            return null;
        if (creation.ArgumentList is not { Arguments: { Count: > 0 } arguments })
            return NamingPolicy.None;

        var first = arguments[0].Expression;
        return context.Model.GetTypeInfo(first, context.CancellationToken).Type is { } type && type.WithBaseTypes().Any(static level => level.Is("Newtonsoft.Json.Serialization.NamingStrategy"))
            ? NamingPolicyReader.OfStrategy(first, context)
            : context.Model.GetTypeInfo(first, context.CancellationToken).ConvertedType.Is("System.Text.Json.JsonNamingPolicy") ? NamingPolicyReader.OfPolicy(first, context) : null;
    }
}
