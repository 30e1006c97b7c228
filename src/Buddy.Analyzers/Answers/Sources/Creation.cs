using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers.Sources;

/// <summary>What objects, tuples and arrays that the code creates have in their parts.</summary>
internal static class Creation
{
    /// <summary>What the first step of the place leads to; null where the expression creates nothing, or does not show it.</summary>
    /// <param name="place">The expression, and what is asked of it.</param>
    /// <param name="members">Takes the members of objects that were found so.</param>
    public static ImmutableArray<Place>? PartOf(Place place, ISet<ISymbol> members)
    {
        if (place.First is Step.Member { Symbol: var member } && ValueOf(member, place.Operation) is { } value)
        {
            members.Add(member.OriginalDefinition);
            return ImmutableArray.Create(place.AtRest(value));
        }

        return (place.Operation, place.First) switch
        {
            (IWithOperation copy, Step.Member) => ImmutableArray.Create(place.At(copy.Operand)),
            (ITupleOperation tuple, Step.Element { Index: var index }) when index >= 0 && index < tuple.Elements.Length =>
                ImmutableArray.Create(place.AtRest(tuple.Elements[index])),
            (IArrayCreationOperation { Initializer: { } items }, Step.Item) => items.ElementValues.Select(place.AtRest).ToImmutableArray(),
            _ => null,
        };
    }

    /// <summary>Whether the expression creates an object, so that its fields are not what an API sent.</summary>
    public static bool IsOne(IOperation operation) =>
        operation is IObjectCreationOperation or IAnonymousObjectCreationOperation or IWithOperation or ITupleOperation or IArrayCreationOperation;

    /// <summary>Whether the type only reads what its constructor is given.</summary>
    public static bool IsReader(ITypeSymbol type) =>
        type.Name is "StreamReader" or "StringReader" or "MemoryStream" or "BufferedStream" && ReadingApi.IsIn(type, "System.IO.")
        || type.Name is "JsonTextReader" && ReadingApi.IsIn(type, "Newtonsoft.Json.")
        || type.Name is "Utf8JsonReader" && ReadingApi.IsIn(type, "System.Text.Json.");

    /// <summary>What a constructor of a record gives to the member.</summary>
    public static IOperation? ArgumentFor(ISymbol member, IObjectCreationOperation creation) => IsPositional(member)
        ? creation.Arguments.FirstOrDefault(argument => argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Parameter?.Name == member.Name)?.Value
        : null;

    /// <summary>Whether the member is a property that a record has for a parameter.</summary>
    public static bool IsPositional(ISymbol member) => member is IPropertySymbol
        && member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is ParameterSyntax;

    private static IOperation? ValueOf(ISymbol member, IOperation creation) => creation switch
    {
        IObjectCreationOperation { Initializer: var initializer } made => ValueIn(initializer, member) ?? ArgumentFor(member, made),
        IWithOperation { Initializer: var initializer } => ValueIn(initializer, member),
        IAnonymousObjectCreationOperation made => made.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(set => Sets(set, member))?.Value,
        _ => null,
    };

    private static IOperation? ValueIn(IObjectOrCollectionInitializerOperation? initializer, ISymbol member) =>
        initializer?.Initializers.OfType<ISimpleAssignmentOperation>().FirstOrDefault(set => Sets(set, member))?.Value;

    private static bool Sets(ISimpleAssignmentOperation assignment, ISymbol member) =>
        assignment.Target is IMemberReferenceOperation target
        && SymbolEqualityComparer.Default.Equals(target.Member.OriginalDefinition, member.OriginalDefinition);
}
