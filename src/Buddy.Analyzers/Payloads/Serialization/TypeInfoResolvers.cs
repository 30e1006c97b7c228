using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>Reads the resolvers of System.Text.Json: contexts of the source generator, the one by reflection, several together. One with modifiers may write anything.</summary>
internal static class TypeInfoResolvers
{
    private const string Metadata = "System.Text.Json.Serialization.Metadata.";

    /// <summary>The options with that resolver, alone or among others.</summary>
    public static OptionsState Add(OptionsState options, ExpressionSyntax resolver, ReadContext context)
    {
        var (value, there) = DeclaredValue.Of(resolver, context);
        if (there.IsTooDeep)
            return options.Unclear() with { Converted = ConvertedTypes.Any };
        if (GeneratedContext.Of(value, there) is { } generated && options.Format is { } format)
            return options with { Format = format.WithEnumsOf(generated) };
        if (IsByReflection(value, there))
            return options;
        if (value is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } parts }
            && there.Model.GetSymbolInfo(value, context.CancellationToken).Symbol is IMethodSymbol { Name: "Combine", ContainingType: { } type }
            && type.Is(Metadata + "JsonTypeInfoResolver"))
        {
            return parts.Aggregate(options, (current, part) => Add(current, part.Expression, there.Deeper()));
        }

        // null leaves it to the library which one it takes.
        return options.Unclear() with { Converted = IsContext(value, there) || value is LiteralExpressionSyntax ? options.Converted : ConvertedTypes.Any };
    }

    private static bool IsContext(ExpressionSyntax value, ReadContext context) => GeneratedContext.IsContext(context.Model.GetTypeInfo(value, context.CancellationToken).Type);

    /// <summary><c>new DefaultJsonTypeInfoResolver()</c></summary>
    private static bool IsByReflection(ExpressionSyntax value, ReadContext context) =>
        value is BaseObjectCreationExpressionSyntax { Initializer: null } && context.Model.GetTypeInfo(value, context.CancellationToken).Type.Is(Metadata + "DefaultJsonTypeInfoResolver");
}
