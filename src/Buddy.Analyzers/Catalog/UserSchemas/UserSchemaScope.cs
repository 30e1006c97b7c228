namespace Buddy.Analyzers.Catalog.UserSchemas;

/// <summary>Where in a user's schema something stands.</summary>
/// <param name="Shipped">What the shipped schemas say of the same value; null where they say nothing.</param>
/// <param name="IsRoot">Whether it is the root of the file.</param>
/// <param name="HasCause">Whether it may apply because of another field, which a rule can then name.</param>
internal sealed record UserSchemaScope(Schema? Shipped, bool IsRoot = false, bool HasCause = false)
{
    /// <summary>The schema of a property.</summary>
    public UserSchemaScope Field(string name) => this with { Shipped = HasCause ? null : Target?.FindProperty(name), IsRoot = false };

    /// <summary>A schema for which no shipped one is known.</summary>
    public UserSchemaScope Elsewhere() => this with { Shipped = null, IsRoot = false };

    /// <summary>What <c>dependentSchemas</c> holds, and <c>$defs</c>, to which they may refer.</summary>
    public UserSchemaScope Conditional() => this with { HasCause = true };

    /// <summary>What the shipped schemas say, or what they refer to.</summary>
    public Schema? Target => Shipped?.Ref?.Target ?? Shipped;
}
