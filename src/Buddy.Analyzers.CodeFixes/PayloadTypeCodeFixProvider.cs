using System.Collections.Immutable;
using Buddy.Analyzers.CodeFixes.Declarations;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.PayloadTypes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Buddy.Analyzers.CodeFixes;

/// <summary>Offers the corrections of the declarations of payload types, and of members of anonymous objects that are sent under another name.</summary>
// No [Shared]: it would tie the assembly to one version of System.Composition.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PayloadTypeCodeFixProvider))]
public sealed class PayloadTypeCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = PayloadTypeRules.All.Select(static rule => rule.Descriptor.Id).ToImmutableArray();

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => DeclarationFixAllProvider.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (DeclarationFix.Parse(diagnostic.Properties) is { } fix
                && await DeclarationFixAllProvider.EditOfAsync(diagnostic, fix, context.Document, context.CancellationToken).ConfigureAwait(false) is { } edit)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        DeclarationFixTitle.Of(fix),
                        edit.ApplyAsync,
                        DeclarationFixAllProvider.KeyOf(diagnostic.Id, fix)),
                    diagnostic);
            }
        }
    }
}
