namespace Buddy.Analyzers.Catalog;

/// <summary>The target of a <c>$ref</c>, found when it is first asked for, so that schemas may be recursive.</summary>
/// <param name="resolve">Finds the target; called once.</param>
internal sealed class SchemaReference(Func<Schema> resolve)
{
    private readonly Lazy<Schema> _target = new(resolve);

    public Schema Target => _target.Value;
}
