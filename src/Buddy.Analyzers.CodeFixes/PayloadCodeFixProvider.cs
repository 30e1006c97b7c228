using System.Collections.Immutable;
using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Buddy.Analyzers.CodeFixes;

/// <summary>Offers the corrections of payloads.</summary>
// No [Shared]: it would tie the assembly to one version of System.Composition.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PayloadCodeFixProvider))]
public sealed class PayloadCodeFixProvider : CodeFixProvider
{
    private static readonly FixAllProvider FixAll = new SolutionFixAllProvider(DocumentEdit.PlanAsync);

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        PayloadRules.All.Keys.OrderBy(static id => id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => FixAll;

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => FixMenu.RegisterAsync(context, DocumentEdit.Repeatedly());
}
