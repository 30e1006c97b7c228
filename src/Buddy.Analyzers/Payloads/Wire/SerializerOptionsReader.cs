using Buddy.Analyzers.Payloads.Readers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Wire;

/// <summary>
/// Reads <c>JsonSerializerOptions</c> of System.Text.Json and <c>JsonSerializerSettings</c> of Newtonsoft.Json from the expression that creates them:
/// in place, in a local variable, or in a field or property of the same type that nobody else writes.
/// </summary>
internal static class SerializerOptionsReader
{
    /// <summary>The format that the options give; unknown in all that they do not show.</summary>
    /// <param name="options">The argument of the call.</param>
    /// <param name="byDefault">The format of the call without options; <see cref="WireFormat.Web"/> counts for <c>JsonSerializerDefaults.Web</c> alone.</param>
    /// <param name="context">The member that is read.</param>
    public static WireFormat Read(ExpressionSyntax options, WireFormat byDefault, ReadContext context)
    {
        var unknown = new WireFormat { Serializer = byDefault.Serializer };
        return CreationOf(options, context) switch
        {
            LiteralExpressionSyntax { Token.ValueText: "null" } => byDefault,
            MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "JsonSerializerOptions" }, Name.Identifier.ValueText: var name } =>
                name switch { "Default" => WireFormat.SystemTextJson, "Web" => WireFormat.Web, _ => unknown },
            BaseObjectCreationExpressionSyntax creation => OfCreation(creation, byDefault.Serializer, unknown),
            _ => unknown,
        };
    }

    private static WireFormat OfCreation(BaseObjectCreationExpressionSyntax creation, Serializer serializer, WireFormat unknown)
    {
        var format = serializer == Serializer.Newtonsoft ? WireFormat.Newtonsoft : WireFormat.SystemTextJson;
        if (creation.ArgumentList is { Arguments: { Count: > 0 } arguments })
        {
            if (LastName(arguments[0].Expression) is not ("Web" or "General"))
                return unknown; // a copy of other options
            if (LastName(arguments[0].Expression) == "Web")
                format = WireFormat.Web;
        }

        foreach (var element in creation.Initializer?.Expressions ?? default)
        {
            if (element is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Right: { } value })
                return unknown;

            format = Apply(name, value, format);
        }

        return format;
    }

    private static WireFormat Apply(string name, ExpressionSyntax value, WireFormat format) => name switch
    {
        "PropertyNamingPolicy" => format with { Naming = IsNull(value) ? NamingPolicy.None : NamingPolicies.Of(LastName(value) ?? "") },
        "ContractResolver" => format with { Naming = OfContractResolver(value) },
        "DefaultIgnoreCondition" => format with { DropsDefaults = LastName(value) == "WhenWritingDefault" },
        "DefaultValueHandling" => format with { DropsDefaults = LastName(value) is "Ignore" or "IgnoreAndPopulate" },
        "IgnoreNullValues" or "NullValueHandling" or "WriteIndented" or "Formatting" or "Encoder" or "MaxDepth" or "DictionaryKeyPolicy"
            or "PropertyNameCaseInsensitive" or "AllowTrailingCommas" or "ReadCommentHandling" or "NumberHandling" or "DateFormatString"
            or "DateFormatHandling" or "Culture" or "MissingMemberHandling" or "UnmappedMemberHandling" => format,
        "Converters" => OfConverters(value, format),
        _ => new WireFormat { Serializer = format.Serializer },
    };

    private static NamingPolicy OfContractResolver(ExpressionSyntax resolver) => resolver switch
    {
        ObjectCreationExpressionSyntax { Type: var type, Initializer: null } => LastName(type) switch
        {
            "CamelCasePropertyNamesContractResolver" => NamingPolicy.CamelCase,
            "DefaultContractResolver" => NamingPolicy.None,
            _ => NamingPolicy.Unknown,
        },
        ObjectCreationExpressionSyntax { Type: var type, Initializer.Expressions: { Count: 1 } members } when LastName(type) == "DefaultContractResolver"
            && members[0] is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "NamingStrategy" }, Right: ObjectCreationExpressionSyntax strategy } =>
            NamingPolicies.Of(LastName(strategy.Type) ?? ""),
        _ => NamingPolicy.Unknown,
    };

    /// <summary>A converter for enums says how they are written; any other one may write anything.</summary>
    private static WireFormat OfConverters(ExpressionSyntax converters, WireFormat format)
    {
        var unknown = new WireFormat { Serializer = format.Serializer };
        if (converters is not InitializerExpressionSyntax { Expressions: { Count: 1 } items } || items[0] is not ObjectCreationExpressionSyntax creation)
            return unknown;

        var arguments = creation.ArgumentList?.Arguments ?? default;
        var naming = arguments.Count == 0 ? NamingPolicy.None
            : arguments[0].Expression is ObjectCreationExpressionSyntax strategy ? NamingPolicies.Of(LastName(strategy.Type) ?? "")
            : NamingPolicies.Of(LastName(arguments[0].Expression) ?? "");
        return LastName(creation.Type) is "JsonStringEnumConverter" or "StringEnumConverter" && creation.Initializer is null
            ? format with { Enums = EnumFormat.Text, EnumNaming = naming }
            : unknown;
    }

    /// <summary>The expression that makes the options: the argument itself, or what a variable that is set once holds.</summary>
    private static ExpressionSyntax? CreationOf(ExpressionSyntax options, ReadContext context)
    {
        if (options is not (IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or IdentifierNameSyntax }))
            return options;

        var symbol = context.Model.GetSymbolInfo(options, context.CancellationToken).Symbol;
        var declaration = symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken);
        return symbol switch
        {
            ILocalSymbol local when declaration is VariableDeclaratorSyntax { Initializer.Value: { } value } && IsNeverChanged(local, context) => value,
            IFieldSymbol { IsReadOnly: true } when declaration is VariableDeclaratorSyntax { Initializer.Value: { } value } && IsOfSameType(symbol, context) => value,
            IPropertySymbol { SetMethod: null } when declaration is PropertyDeclarationSyntax property && IsOfSameType(symbol, context) =>
                property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            null or { DeclaringSyntaxReferences.IsEmpty: true } => options,
            _ => null,
        };
    }

    private static bool IsNeverChanged(ILocalSymbol local, ReadContext context) =>
        context.Member is { } code && code.UsesOf(local, context).All(static use => use.Parent is ArgumentSyntax { RefKindKeyword.RawKind: 0 });

    /// <summary>Whether the field belongs to the type at hand, and nothing there changes the options that it holds.</summary>
    private static bool IsOfSameType(ISymbol symbol, ReadContext context) => symbol.ContainingType.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(context.CancellationToken))
        .All(type => !type.DescendantNodes().OfType<MemberAccessExpressionSyntax>().Any(access =>
            access.Expression is IdentifierNameSyntax name && name.Identifier.ValueText == symbol.Name));

    private static bool IsNull(ExpressionSyntax value) => value is LiteralExpressionSyntax { Token.ValueText: "null" };

    private static string? LastName(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
