using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Catalog;

/// <summary>The target of a <c>$ref</c>, found when it is first asked for, so that schemas may be recursive.</summary>
/// <param name="resolve">Finds the target, the same one whenever it is called.</param>
/// <param name="span">Where the reference stands in its file.</param>
/// <param name="problems">Takes what is wrong with it.</param>
internal sealed class SchemaReference(Func<Schema> resolve, TextSpan span, List<SchemaProblem> problems)
{
    // Without a lock of its own: resolving takes the lock of the set, and the set resolves under that lock.
    private readonly Lazy<Schema> _target = new(resolve, LazyThreadSafetyMode.PublicationOnly);

    public Schema Target => _target.Value;

    public TextSpan Span => span;

    /// <summary>Whether what is wrong with the reference goes to that list.</summary>
    public bool IsOf(List<SchemaProblem> list) => list == problems;
}
