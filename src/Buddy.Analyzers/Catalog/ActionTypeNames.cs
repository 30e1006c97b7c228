using System.Collections.Immutable;

namespace Buddy.Analyzers.Catalog;

/// <summary>Guesses from the name of a C# type whether it stands for an action: <c>CreateEcsAction</c>, <c>AwsEcsRequest</c>, <c>BuddyStep</c>.</summary>
/// <param name="distinctiveTypes">The action types that no other system uses.</param>
internal sealed class ActionTypeNames(IEnumerable<string> distinctiveTypes)
{
    private static readonly string[] Words = ["Action", "Buddy"];

    private readonly ImmutableArray<string> _types = distinctiveTypes.Select(static type => type.Replace("_", "")).ToImmutableArray();

    public bool IsActionTypeName(string name) =>
        Array.Exists(Words, word => name.IndexOf(word, StringComparison.Ordinal) >= 0)
        || _types.Any(type => name.IndexOf(type, StringComparison.OrdinalIgnoreCase) >= 0);
}
