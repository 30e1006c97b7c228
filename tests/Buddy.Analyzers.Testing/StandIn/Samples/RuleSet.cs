using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The analyzers and code fixes of a test, and what they say of ids.</summary>
/// <param name="Analyzers">At least one.</param>
/// <param name="CodeFixes">None in a test of an analyzer alone.</param>
/// <param name="DefaultDescriptor">What <c>[|…|]</c> stands for; throws where that is not clear.</param>
internal sealed record RuleSet(
    ImmutableArray<DiagnosticAnalyzer> Analyzers, ImmutableArray<CodeFixProvider> CodeFixes, Func<DiagnosticDescriptor> DefaultDescriptor)
{
    public IEnumerable<DiagnosticDescriptor> Descriptors => Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics);

    public IReadOnlyCollection<string> FixableIds { get; } =
        CodeFixes.SelectMany(fix => fix.FixableDiagnosticIds).ToHashSet(StringComparer.Ordinal);

    public bool IsFixable(string id) => FixableIds.Contains(id);

    public DiagnosticDescriptor? Find(string id) => Descriptors.FirstOrDefault(descriptor => descriptor.Id == id);

    /// <summary>The diagnostic that a marked place stands for; an id that no analyzer has is the compiler's.</summary>
    public DiagnosticResult ForMarkup(string? id)
        => id is null ? new DiagnosticResult(DefaultDescriptor())
            : Find(id) is { } descriptor ? new DiagnosticResult(descriptor)
            : DiagnosticResult.CompilerError(id);
}
