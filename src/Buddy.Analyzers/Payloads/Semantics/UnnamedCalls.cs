using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>Says what code may use without its name, so that not all uses are found by name (C# specification, version 8 to 14).</summary>
internal static class UnnamedCalls
{
    /// <summary>
    /// Methods that the compiler calls by their pattern: for <c>foreach</c>, <c>await</c>, <c>using</c>, initialisers of collections, deconstruction, queries,
    /// ranges, interpolated strings.
    /// </summary>
    private static readonly HashSet<string> Patterns = new(StringComparer.Ordinal)
    {
        "GetEnumerator", "GetAsyncEnumerator", "MoveNext", "MoveNextAsync", "Current", "GetAwaiter", "GetResult", "Dispose", "DisposeAsync",
        "Deconstruct", "Slice", "Length", "Count", "GetPinnableReference", "AppendLiteral", "AppendFormatted", "ToStringAndClear",
        "Select", "SelectMany", "Where", "Join", "GroupJoin", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "Cast",
        nameof(ToString), // of what is added to a text
    };

    /// <summary>Whether code may use the member without naming it.</summary>
    public static bool MayReach(ISymbol member) =>
        Patterns.Contains(member.Name)
        || (member is IMethodSymbol { Name: "Add" } method && (method.IsExtensionMethod || method.ContainingType.AllInterfaces.Any(static type => type.SpecialType == SpecialType.System_Collections_IEnumerable)))
        || member is IPropertySymbol { IsIndexer: true } or IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.PropertyGet or MethodKind.PropertySet) };
}
