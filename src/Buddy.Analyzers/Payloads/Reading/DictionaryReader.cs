using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading;

/// <summary>Reads dictionaries with string keys by their indexer or collection initialiser. Keys go over the wire as they are, unless options say otherwise.</summary>
internal static class DictionaryReader
{
    /// <summary>The object that the new dictionary becomes, or null where the created type is no dictionary with string keys, or they are renamed.</summary>
    public static PayloadObject? Read(IObjectCreationOperation creation, ReadContext context)
    {
        if (!IsStringDictionary(creation.Type) || context.Format.RenamesKeys)
            return null;

        var fields = ImmutableArray.CreateBuilder<PayloadField>();
        var isOpen = creation.Arguments.Any(static argument => IsContent(argument.Parameter?.Type));
        var ignoresCase = creation.Arguments.Any(IgnoresCase);
        foreach (var element in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (Field(element, context) is { } field)
                fields.Add(ignoresCase ? field.Named(fields.FirstOrDefault(earlier => string.Equals(earlier.Name, field.Name, StringComparison.OrdinalIgnoreCase))?.Name ?? field.Name) : field);
            else
                isOpen = true;
        }

        return new PayloadObject(fields.ToImmutable(), isOpen, context.SpanOf(creation.Syntax), context.StartOf(creation.Syntax)) { IgnoresCase = ignoresCase };
    }

    /// <summary>The field that <c>["name"] = value</c> or <c>{ "name", value }</c> of an initialiser makes; null where the name is not known.</summary>
    public static PayloadField? Field(IOperation element, ReadContext context) =>
        Entry(element) is { } entry ? Field(entry.Key, entry.Value, entry.Repetition, context) : null;

    private static (IOperation Key, IOperation Value, Repetition Repetition)? Entry(IOperation element) => element switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: { Length: 1 } arguments } } indexer =>
            (arguments[0].Value, indexer.Value, Repetition.Overwrites),
        IInvocationOperation { TargetMethod: { Name: "Add" } add, Arguments: { Length: 2 } arguments } =>
            (arguments[0].Value, arguments[1].Value, IsOfLibrary(add.ContainingType) ? Repetition.Throws : Repetition.Unknown),
        _ => null,
    };

    /// <summary>The field that a key and its value make; null where the key is not known.</summary>
    public static PayloadField? Field(IOperation key, IOperation value, Repetition repetition, ReadContext context) =>
        ValueReader.Read(key, context) is ConstantValue { Scalar: { Type: JsonTypes.String, AsString: { } name } }
            ? new PayloadField(name, context.SpanOf(key.Syntax), ValueReader.Read(value, context)) { Repetition = repetition, NameUnderPolicy = context.Format.NameUnderPolicyOf(name) }
            : null;

    /// <summary>Whether the type is one of the collections' own: what others of the same name do is not known.</summary>
    private static bool IsOfLibrary(INamedTypeSymbol type) =>
        NodeTypes.IsObject(type) || type.ContainingNamespace?.ToDisplayString() == "System.Collections.Generic";

    /// <summary>Whether the comparer takes names that differ in letter case alone for one, or may: any but those that mind it.</summary>
    private static bool IgnoresCase(IArgumentOperation argument) =>
        argument.ArgumentKind == ArgumentKind.Explicit
        && argument.Parameter?.Type is { SpecialType: not SpecialType.System_Int32 } type && !IsContent(type)
        && ValueReader.WithoutConversions(argument.Value) is var comparer
        && comparer.ConstantValue is not { HasValue: true, Value: null }
        && !(comparer is IPropertyReferenceOperation { Property: { Name: "Ordinal" or "InvariantCulture" or "CurrentCulture", ContainingType: var owner } } && owner.Is("System.StringComparer"));

    /// <summary>Whether the argument may bring entries: not a capacity, not a comparer.</summary>
    private static bool IsContent(ITypeSymbol? type) =>
        type is not { SpecialType: SpecialType.System_Int32 } and not { Name: "IEqualityComparer" or "IComparer" or "StringComparer" };

    private static bool IsStringDictionary(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Dictionary" or "SortedDictionary" or "ConcurrentDictionary" or "SortedList" or "OrderedDictionary" } dictionary
        && dictionary.TypeArguments is { Length: 2 } arguments
        && arguments[0].SpecialType == SpecialType.System_String;
}
