using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Reading.JsonTexts;

/// <summary>Says of which types nothing that <c>ToString</c> gives is JSON: what stands in a hole outside quotes is then a mistake, whatever its value.</summary>
internal static class HoleFaults
{
    /// <summary>Types of the framework whose texts are no JSON numbers in any culture.</summary>
    private static readonly string[] NeverNumbers = ["System.Guid", "System.DateTime", "System.DateTimeOffset", "System.TimeSpan"];

    /// <summary>What is wrong, in one sentence without a full stop; null where the value may be JSON.</summary>
    public static string? Of(ExpressionSyntax hole, ReadContext context)
    {
        if (StaticTypes.WithoutNullable(context.Model.GetTypeInfo(hole, context.CancellationToken).Type) is not { } type || IsWrittenByHandler(hole, context))
            return null;
        if (type.SpecialType == SpecialType.System_Boolean)
            return "a bool is written as 'True' or 'False', and JSON has 'true' and 'false'";
        if (type is IArrayTypeSymbol { ElementType.SpecialType: not SpecialType.System_Char })
            return $"'{NameOf(type)}' is written as the name of its type, which is not JSON";
        if (Array.Exists(NeverNumbers, type.Is))
            return $"'{NameOf(type)}' needs double quotes around it";

        return type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } named && IsWrittenByName(named, context)
            ? $"'{NameOf(type)}' is written by its 'ToString', which does not give JSON"
            : null;
    }

    /// <summary>Whether the text is given to a handler of interpolated strings, or as a <c>FormattableString</c>, which may write values in any way.</summary>
    private static bool IsWrittenByHandler(ExpressionSyntax hole, ReadContext context) =>
        hole.Parent is InterpolationSyntax { Parent: InterpolatedStringExpressionSyntax text }
        && context.Model.GetTypeInfo(text, context.CancellationToken).ConvertedType is not { SpecialType: SpecialType.System_String or SpecialType.System_Object }
        && context.Model.GetTypeInfo(text, context.CancellationToken).ConvertedType?.ContainingType.Is("System.Text.StringBuilder") != true;

    /// <summary>Whether the type, and any that derives from it, has no <c>ToString</c> but those of object, of records and of anonymous types.</summary>
    private static bool IsWrittenByName(INamedTypeSymbol type, ReadContext context)
    {
        if (type.TypeKind == TypeKind.Error || type.IsTupleType || type.AllInterfaces.Any(static candidate => candidate.Is("System.IFormattable")))
            return type.IsTupleType;
        if (type.IsAnonymousType)
            return type.GetMembers().Any(static member => member is IPropertySymbol); // else it writes { }

        return type.WithBaseTypes()
                .Where(static level => level.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType))
                .All(static level => level.GetMembers(nameof(ToString)).OfType<IMethodSymbol>().All(static method => !method.Parameters.IsEmpty || method.IsImplicitlyDeclared))
            && (type.IsSealed || type.IsValueType || !IsBase(type, context));
    }

    /// <summary>Whether code of the project derives from a type of that name.</summary>
    private static bool IsBase(INamedTypeSymbol type, ReadContext context) =>
        context.Mentions(type.Name).Any(static name => name.FirstAncestorOrSelf<BaseTypeSyntax>() is not null);

    private static string NameOf(ITypeSymbol type) => type.IsAnonymousType ? "new { … }" : type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
}
