namespace Buddy.Analyzers.Catalog;

/// <summary>The target of a <c>$ref</c>, found when it is first asked for, so that schemas may be recursive.</summary>
/// <param name="resolve">Finds the target, the same one whenever it is called.</param>
internal sealed class SchemaReference(Func<Schema> resolve)
{
    // Without a lock of its own: resolving takes the lock of the set, and the set resolves under that lock.
    private readonly Lazy<Schema> _target = new(resolve, LazyThreadSafetyMode.PublicationOnly);

    public Schema Target => _target.Value;
}
