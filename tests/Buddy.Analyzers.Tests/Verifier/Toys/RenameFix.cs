using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Verifier.Toys;

/// <summary>Renames "bad" to "good". The toys that misbehave override one of its parts.</summary>
public class RenameFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [WordAnalyzer.Id];

    protected virtual string? Key => "rename";

    protected virtual string NewName => "good";

    /// <summary>How "fix all" changes one document; by default each diagnostic as alone.</summary>
    public override FixAllProvider? GetFixAllProvider()
        => FixAllProvider.Create(
            async (context, document, diagnostics) => await ChangeAllAsync(document, diagnostics, context.CancellationToken));

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var action = CodeAction.Create(
            $"Rename to '{NewName}'", async token => await ChangeAsync(context.Document, context.Diagnostics, token), Key);
        context.RegisterCodeFix(action, context.Diagnostics);
        return Task.CompletedTask;
    }

    protected virtual Task<Document?> ChangeAllAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
        => Rename(document, diagnostics, NewName, cancellationToken)!;

    protected virtual async Task<Solution> ChangeAsync(
        Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
        => (await Rename(document, diagnostics, NewName, cancellationToken)).Project.Solution;

    protected static async Task<Document> Rename(
        Document document, ImmutableArray<Diagnostic> diagnostics, string name, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken);
        return document.WithText(text.WithChanges(diagnostics.Select(diagnostic => new TextChange(diagnostic.Location.SourceSpan, name))));
    }
}
