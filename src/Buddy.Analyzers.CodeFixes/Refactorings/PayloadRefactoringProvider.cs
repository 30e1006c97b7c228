using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Recognition;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>Converts the action payload at the caret from JSON text to an object, and back.</summary>
// No [Shared]: it would tie the assembly to one version of System.Composition.
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(PayloadRefactoringProvider))]
public sealed class PayloadRefactoringProvider : CodeRefactoringProvider
{
    /// <inheritdoc />
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var (document, cancellationToken) = (context.Document, context.CancellationToken);
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root || !root.FullSpan.Contains(context.Span))
            return;

        var node = root.FindNode(context.Span, getInnermostNodeForTie: true);
        var file = Configuration.Of(document.Project.AnalyzerOptions, cancellationToken).Of(root.SyntaxTree);
        var callsPayloadMethod = new Lazy<bool>(() => file.Options.Methods.MayBeCalledIn(MemberCode.NodeAround(node)));
        var candidates = ExpressionsAround(node).Where(expression => PayloadGate.IsCandidate(expression, file.Catalog, callsPayloadMethod)).ToList();
        if (candidates.Count == 0 || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            return;

        var read = PayloadAround.ContextAt(node, model, file, cancellationToken);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (candidates.Find(candidate => IsAction(candidate, read)) is not { } payload)
            return;

        foreach (var conversion in JsonTextGate.IsText(payload)
            ? TextConversions.Of(payload, read, text)
            : ExpressionsAround(payload).Select(creation => ObjectConversions.Of(creation, read, text)).OfType<Conversion>().Take(1))
        {
            var edit = SolutionEdit.Of(document.Project.Solution, [(document, conversion.Change)]);
            if (await edit.IsSoundAsync(cancellationToken).ConfigureAwait(false))
                context.RegisterRefactoring(CodeAction.Create(conversion.Title, edit.ApplyAsync, equivalenceKey: conversion.Title));
        }
    }

    /// <summary>The texts and creations that a node is in, the innermost first.</summary>
    private static IEnumerable<ExpressionSyntax> ExpressionsAround(SyntaxNode node) => node.AncestorsAndSelf()
        .TakeWhile(static ancestor => ancestor is not MemberDeclarationSyntax)
        .OfType<ExpressionSyntax>()
        .Where(static expression => expression is AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax || JsonTextGate.IsText(expression));

    private static bool IsAction(ExpressionSyntax candidate, ReadContext context) =>
        PayloadReader.ReadAll(candidate, context).Any(payload => ActionRecognition.Of(payload, context.Catalog) is { IsVague: false });
}
