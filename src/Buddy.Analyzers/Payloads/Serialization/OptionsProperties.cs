using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>
/// What the properties of <c>JsonSerializerOptions</c> (System.Text.Json), <c>JsonSerializerSettings</c> and <c>JsonSerializer</c> (Newtonsoft.Json)
/// change in what is written. One that is not understood makes the format unknown.
/// </summary>
internal static class OptionsProperties
{
    /// <summary>The options after <c>options.Name = value</c>.</summary>
    public static OptionsState Set(OptionsState options, string name, ExpressionSyntax value, ReadContext context)
    {
        options = options with { RenamesKeys = options.RenamesKeys || RenamesKeys(name, value, context) };
        return name switch
        {
            "Converters" or "TypeInfoResolverChain" => AddAll(options, name, value, context),
            "TypeInfoResolver" => TypeInfoResolvers.Add(options, value, context),
            "ContractResolver" => SetContractResolver(options, value, context),
            _ when options.Format is { } format => options.With(Apply(name, value, format, context)),
            _ => options.Unclear(),
        };
    }

    /// <summary>The options after <c>options.Name.Add(item)</c>.</summary>
    public static OptionsState Add(OptionsState options, string name, ExpressionSyntax item, ReadContext context) => name switch
    {
        "Converters" => ConverterReader.Add(options, item, context),
        "TypeInfoResolverChain" => TypeInfoResolvers.Add(options, item, context),
        _ => options.Unclear(),
    };

    private static OptionsState AddAll(OptionsState options, string name, ExpressionSyntax items, ReadContext context) =>
        ItemsOf(items) is { } list
            ? list.Aggregate(options, (current, item) => Add(current, name, item, context))
            : options.Unclear() with { Converted = ConvertedTypes.Any };

    /// <summary>The items of <c>{ a, b }</c>, <c>new List&lt;T&gt; { a, b }</c>, <c>new[] { a, b }</c> or <c>[a, b]</c>; null where there may be others.</summary>
    private static IEnumerable<ExpressionSyntax>? ItemsOf(ExpressionSyntax items) => items switch
    {
        InitializerExpressionSyntax initializer => initializer.Expressions,
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } } creation => creation.Initializer?.Expressions ?? [],
        ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
        _ when items.GetType().Name == "CollectionExpressionSyntax" => ElementsOf(items), // which the Roslyn that this is compiled against does not know
        _ => null,
    };

    private static List<ExpressionSyntax>? ElementsOf(ExpressionSyntax collection)
    {
        var elements = collection.ChildNodes().Select(static element => element.GetType().Name == "ExpressionElementSyntax" ? element.ChildNodes().FirstOrDefault() : null).ToList();
        return elements.Contains(null) ? null : elements.OfType<ExpressionSyntax>().ToList();
    }

    /// <summary>The format with that property set; null where the property may change anything.</summary>
    private static WireFormat? Apply(string name, ExpressionSyntax value, WireFormat format, ReadContext context) => name switch
    {
        "PropertyNamingPolicy" => format with { Naming = NamingPolicyReader.OfPolicy(value, context) },
        "DefaultIgnoreCondition" or "DefaultValueHandling" => format with { DropsDefaults = DropsDefaults(value, context) },
        "DictionaryKeyPolicy" or "IgnoreNullValues" or "NullValueHandling" or "WriteIndented" or "IndentCharacter" or "IndentSize" or "NewLine" or "Formatting" or "Encoder" or "MaxDepth"
            or "PropertyNameCaseInsensitive" or "AllowTrailingCommas" or "ReadCommentHandling" or "DateFormatString" or "DateParseHandling"
            or "DateTimeZoneHandling" or "DateFormatHandling" or "Culture" or "MissingMemberHandling" or "UnmappedMemberHandling"
            or "DefaultBufferSize" or "PreferredObjectCreationHandling" or "UnknownTypeHandling" or "RespectNullableAnnotations"
            or "RespectRequiredConstructorParameters" or "AllowOutOfOrderMetadataProperties" or "AllowDuplicateProperties"
            or "FloatParseHandling" or "ObjectCreationHandling" or "ConstructorHandling" or "CheckAdditionalContent" or "StringEscapeHandling" => format,
        "NumberHandling" => format with { MayQuoteNumbers = NameOf(value, context) is not ("Strict" or "AllowReadingFromString") },
        _ => null,
    };

    private static OptionsState SetContractResolver(OptionsState options, ExpressionSyntax value, ReadContext context)
    {
        var naming = NamingPolicyReader.OfContractResolver(value, context, out var mayChangeAll);
        options = mayChangeAll ? options.Unclear() with { Converted = ConvertedTypes.Any } : options;
        return naming != NamingPolicy.Unknown && options.Format is { } format ? options with { Format = format with { Naming = naming } } : options.Unclear();
    }

    /// <summary><c>CamelCasePropertyNamesContractResolver</c> renames keys, and what attributes name, too; a resolver of one's own may.</summary>
    private static bool RenamesKeys(string option, ExpressionSyntax value, ReadContext context) => option switch
    {
        "DictionaryKeyPolicy" => !value.IsKind(SyntaxKind.NullLiteralExpression),
        "ContractResolver" => NamingPolicyReader.RenamesKeys(value, context),
        _ => false,
    };

    private static bool? DropsDefaults(ExpressionSyntax value, ReadContext context) => NameOf(value, context) switch
    {
        "WhenWritingDefault" or "Ignore" or "IgnoreAndPopulate" => true,
        "Never" or "WhenWritingNull" or "Include" or "Populate" => false,
        _ => null,
    };

    private static string? NameOf(ExpressionSyntax value, ReadContext context)
    {
        var (expression, there) = DeclaredValue.Of(value, context);
        return there.Model.GetSymbolInfo(expression, context.CancellationToken).Symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } member ? member.Name : null;
    }
}
