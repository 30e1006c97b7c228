using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>How a call writes the object that it is given: what the table of known APIs says, and the options of the call.</summary>
internal static class SerializerCall
{
    /// <summary>The format of a call; <see cref="WireFormat.Unseen"/> where it is no serializer's.</summary>
    public static WireFormat FormatOf(IInvocationOperation call, ReadContext context)
    {
        if (KnownApis.Of(call.TargetMethod)?.Format is not { } format)
            return WireFormat.Unseen;
        if (OptionsSource.IsOptions(call.Instance?.Type))
            return call.Instance!.Syntax is ExpressionSyntax serializer ? SerializerOptionsReader.Read(serializer, WireFormat.WithUnknownOptions(format.Serializer), context) : format;

        // All of Newtonsoft's calls begin with the default settings.
        return format.Serializer == Serializer.Newtonsoft && NewtonsoftDefaults.AreSetIn(call.Syntax.SyntaxTree, context.CancellationToken)
            ? WireFormat.WithUnknownOptions(format.Serializer)
            : call.Arguments.Aggregate(format, (current, argument) => With(argument, current, context)) with { WrittenAs = WrittenAs(call, format) };
    }

    private static WireFormat With(IArgumentOperation argument, WireFormat format, ReadContext context)
    {
        if (argument.ArgumentKind == ArgumentKind.DefaultValue)
            return format;

        return argument.Parameter?.Type switch
        {
            { } type when OptionsSource.IsOptions(type) => argument.Value.Syntax is ExpressionSyntax options
                ? SerializerOptionsReader.Read(options, format, context)
                : WireFormat.WithUnknownOptions(format.Serializer),
            { Name: "JsonTypeInfo" } when argument.Value.Syntax is ExpressionSyntax typeInfo && GeneratedContext.OfTypeInfo(typeInfo, context) is { } generated => generated,
            { Name: "JsonSerializerContext" } when argument.Value.Syntax is ExpressionSyntax instance && GeneratedContext.Of(instance, context) is { } generated => generated,
            { Name: "JsonTypeInfo" or "JsonSerializerContext" } => WireFormat.WithUnknownOptions(format.Serializer),
            IArrayTypeSymbol { ElementType.Name: "JsonConverter" } => WireFormat.WithUnknownOptions(format.Serializer),
            _ => format,
        };
    }

    /// <summary>The type that System.Text.Json goes by, where a discriminator hangs on it.</summary>
    private static string? WrittenAs(IInvocationOperation call, WireFormat format) =>
        format.Serializer == Serializer.SystemTextJson
        && call.TargetMethod.TypeArguments is { Length: 1 } types
        && types[0] is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface, SpecialType: SpecialType.None } type
        && type.WithBaseTypes().Concat(type.AllInterfaces).Any(static level => level.Attribute("JsonDerivedTypeAttribute") is not null)
            ? type.ToDisplayString()
            : null;
}
