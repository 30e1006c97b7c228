using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>
/// Reads <c>JsonSerializerOptions</c> of System.Text.Json and <c>JsonSerializerSettings</c> of Newtonsoft.Json from the expression that
/// creates them. What is not understood makes the format unknown.
/// </summary>
internal static class SerializerOptionsReader
{
    /// <summary>The format that the options give; unknown in all that they do not show.</summary>
    /// <param name="options">The argument of the call.</param>
    /// <param name="byDefault">The format of the call without options; its web defaults do not count for options of one's own.</param>
    /// <param name="context">The member that is read.</param>
    public static WireFormat Read(ExpressionSyntax options, WireFormat byDefault, ReadContext context)
    {
        var unknown = WireFormat.WithUnknownOptions(byDefault.Serializer);
        return OptionsDeclaration.CreationOf(options, context) switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } => byDefault,
            MemberAccessExpressionSyntax shared when IsOf("JsonSerializerOptions", shared) => OfName(shared) ?? unknown,
            ObjectCreationExpressionSyntax { Type: var type } when CallNames.Last(type) is not ("JsonSerializerOptions" or "JsonSerializerSettings") => unknown,
            BaseObjectCreationExpressionSyntax creation => OfCreation(creation, byDefault.Serializer, unknown, context),
            _ => unknown,
        };
    }

    private static WireFormat OfCreation(BaseObjectCreationExpressionSyntax creation, Serializer serializer, WireFormat unknown, ReadContext context)
    {
        var known = DefaultOf(creation, serializer);
        var renamesKeys = false;
        foreach (var element in creation.Initializer?.Expressions ?? default)
        {
            if (element is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Right: { } value })
            {
                renamesKeys |= RenamesKeys(name, value);
                known = known is null ? null : Apply(name, value, known, context);
            }
            else
            {
                known = null;
            }
        }

        return (known ?? unknown) with { RenamesKeys = renamesKeys };
    }

    /// <summary>What the options begin with; null for a copy of options that are not the library's own.</summary>
    private static WireFormat? DefaultOf(BaseObjectCreationExpressionSyntax creation, Serializer serializer)
    {
        if (creation.ArgumentList is not { Arguments: { Count: > 0 } arguments })
            return serializer == Serializer.Newtonsoft ? WireFormat.Newtonsoft : WireFormat.SystemTextJson;

        return arguments[0].Expression is MemberAccessExpressionSyntax access && (IsOf("JsonSerializerDefaults", access) || IsOf("JsonSerializerOptions", access))
            ? OfName(access)
            : null;
    }

    private static WireFormat? OfName(MemberAccessExpressionSyntax access) => access.Name.Identifier.ValueText switch
    {
        "Default" or "General" => WireFormat.SystemTextJson,
        "Web" => WireFormat.Web,
        _ => null,
    };

    /// <summary>The format with that property set; null where the property may change anything.</summary>
    private static WireFormat? Apply(string name, ExpressionSyntax value, WireFormat format, ReadContext context) => name switch
    {
        "PropertyNamingPolicy" => format with { Naming = OfPolicy(value) },
        "ContractResolver" => OfContractResolver(value) is var naming and not NamingPolicy.Unknown ? format with { Naming = naming } : null,
        "DefaultIgnoreCondition" or "DefaultValueHandling" => format with { DropsDefaults = DropsDefaults(value) },
        "DictionaryKeyPolicy" or "IgnoreNullValues" or "NullValueHandling" or "WriteIndented" or "Formatting" or "Encoder" or "MaxDepth"
            or "PropertyNameCaseInsensitive" or "AllowTrailingCommas" or "ReadCommentHandling" or "DateFormatString" or "DateParseHandling"
            or "DateTimeZoneHandling" or "DateFormatHandling" or "Culture" or "MissingMemberHandling" or "UnmappedMemberHandling" => format,
        "NumberHandling" => format with { MayQuoteNumbers = CallNames.Last(value) is not ("Strict" or "AllowReadingFromString") },
        "Converters" => OfConverters(value, format),
        "TypeInfoResolver" => GeneratedContext.Of(value, context) is { } generated ? format.WithEnumsOf(generated) : null,
        _ => null,
    };

    /// <summary><c>CamelCasePropertyNamesContractResolver</c> renames keys, and what attributes name, too; a resolver of one's own may.</summary>
    private static bool RenamesKeys(string option, ExpressionSyntax value) => option switch
    {
        "DictionaryKeyPolicy" => !IsNull(value),
        "ContractResolver" => value is not ObjectCreationExpressionSyntax { Type: var type } || CallNames.Last(type) != "DefaultContractResolver"
            || OfContractResolver(value) == NamingPolicy.Unknown,
        _ => false,
    };

    private static bool? DropsDefaults(ExpressionSyntax value) => CallNames.Last(value) switch
    {
        "WhenWritingDefault" or "Ignore" or "IgnoreAndPopulate" => true,
        "Never" or "WhenWritingNull" or "Include" or "Populate" => false,
        _ => null,
    };

    /// <summary><c>JsonNamingPolicy.X</c> or null.</summary>
    private static NamingPolicy OfPolicy(ExpressionSyntax value) => value switch
    {
        _ when IsNull(value) => NamingPolicy.None,
        MemberAccessExpressionSyntax access when IsOf("JsonNamingPolicy", access) => NamingPolicies.Of(access.Name.Identifier.ValueText),
        _ => NamingPolicy.Unknown,
    };

    /// <summary><c>new XNamingStrategy()</c>; with arguments it may do more.</summary>
    private static NamingPolicy OfStrategy(ExpressionSyntax value) =>
        value is ObjectCreationExpressionSyntax { Initializer: null, ArgumentList.Arguments.Count: 0, Type: var type }
            ? NamingPolicies.Of(CallNames.Last(type) ?? "")
            : NamingPolicy.Unknown;

    private static NamingPolicy OfContractResolver(ExpressionSyntax resolver) => resolver switch
    {
        ObjectCreationExpressionSyntax { Initializer: null, Type: var type } => CallNames.Last(type) switch
        {
            "CamelCasePropertyNamesContractResolver" => NamingPolicy.CamelCase,
            "DefaultContractResolver" => NamingPolicy.None,
            _ => NamingPolicy.Unknown,
        },
        ObjectCreationExpressionSyntax { Initializer.Expressions: { Count: 1 } members, Type: var type } when CallNames.Last(type) == "DefaultContractResolver"
            && members[0] is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "NamingStrategy" }, Right: { } strategy } => OfStrategy(strategy),
        _ => NamingPolicy.Unknown,
    };

    /// <summary>A converter for enums says how they are written; any other one may write anything.</summary>
    private static WireFormat? OfConverters(ExpressionSyntax converters, WireFormat format)
    {
        if (converters is not InitializerExpressionSyntax { Expressions: { Count: 1 } items }
            || items[0] is not ObjectCreationExpressionSyntax { Initializer: null, Type: IdentifierNameSyntax or QualifiedNameSyntax } creation
            || CallNames.Last(creation.Type) is not ("JsonStringEnumConverter" or "StringEnumConverter"))
        {
            return null;
        }

        var arguments = creation.ArgumentList?.Arguments ?? default;
        var naming = arguments.Count == 0 ? NamingPolicy.None
            : arguments[0].Expression is ObjectCreationExpressionSyntax strategy ? OfStrategy(strategy)
            : OfPolicy(arguments[0].Expression);
        return format with { Enums = EnumFormat.Text, EnumNaming = naming };
    }

    private static bool IsNull(ExpressionSyntax value) => value.IsKind(SyntaxKind.NullLiteralExpression);

    private static bool IsOf(string type, MemberAccessExpressionSyntax access) => CallNames.Last(access.Expression) == type;
}
