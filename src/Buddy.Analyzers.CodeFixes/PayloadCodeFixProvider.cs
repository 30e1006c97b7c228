using System.Collections.Immutable;
using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Buddy.Analyzers.CodeFixes;

/// <summary>Offers the corrections that a payload diagnostic carries, as far as the code at hand can take them.</summary>
// No [Shared]: it would tie the assembly to one version of System.Composition.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PayloadCodeFixProvider))]
public sealed class PayloadCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        PayloadRules.All.Keys.OrderBy(static id => id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => PayloadFixAllProvider.Instance;

    /// <inheritdoc />
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var offered = new List<(FixOption Option, CodeAction Action)>();
            foreach (var option in FixData.Parse(diagnostic.Properties))
            {
                var edit = await DocumentEdit.CreateAsync(context.Document, [new RequestedFix(diagnostic, option)], context.CancellationToken).ConfigureAwait(false);
                if (edit.IsComplete)
                    offered.Add((option, ActionFor(context.Document, diagnostic, option, edit)));
            }

            Register(context, diagnostic, offered);
        }
    }

    /// <summary>The first choices stand in the menu itself; what else is allowed, in a submenu.</summary>
    private static void Register(CodeFixContext context, Diagnostic diagnostic, List<(FixOption Option, CodeAction Action)> offered)
    {
        foreach (var (_, action) in offered.Where(static fix => fix.Option.IsFirstChoice))
            context.RegisterCodeFix(action, diagnostic);

        var others = offered.Where(static fix => !fix.Option.IsFirstChoice).Select(static fix => fix.Action).ToImmutableArray();
        if (!others.IsEmpty)
            context.RegisterCodeFix(CodeAction.Create("Change to an allowed value", others, isInlinable: false), diagnostic);
    }

    private static CodeAction ActionFor(Document document, Diagnostic diagnostic, FixOption option, DocumentEdit edit) => CodeAction.Create(
        FixTitle.Of(option),
        _ => Task.FromResult(document.WithText(edit.Apply())),
        RequestedFix.EquivalenceKey(diagnostic.Id, option));
}
