using System.Collections.Immutable;
using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Buddy.Analyzers.CodeFixes;

/// <summary>Offers the corrections of code that reads answers.</summary>
// No [Shared]: it would tie the assembly to one version of System.Composition.
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnswerCodeFixProvider))]
public sealed class AnswerCodeFixProvider : CodeFixProvider
{
    private static readonly FixAllProvider FixAll = new SolutionFixAllProvider(AnswerEdit.PlanAsync);

    /// <inheritdoc />
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ImpossibleAnswer, RuleIds.AnswersNotHandled);

    /// <inheritdoc />
    public override FixAllProvider GetFixAllProvider() => FixAll;

    /// <inheritdoc />
    public override Task RegisterCodeFixesAsync(CodeFixContext context) => FixMenu.RegisterAsync(context, AnswerEdit.PlanAsync);
}
