using Buddy.Analyzers.Answers;
using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.Completion;

/// <summary>Finds the field of a response that is compared with the text at the caret: <c>step.Status == "…"</c>, <c>case "…":</c>.</summary>
internal sealed class AnswerSearch
{
    private readonly CaretInText _caret;
    private readonly FileConfiguration _file;

    private AnswerSearch(CaretInText caret, FileConfiguration file) => (_caret, _file) = (caret, file);

    /// <summary>The search; null where names alone say that no field of a response is compared.</summary>
    public static AnswerSearch? At(CaretPlace caret, FileConfiguration file)
    {
        var node = caret is CaretInText ? caret.Expression.Ancestors().FirstOrDefault(static ancestor => AnswerGate.Kinds.Contains(ancestor.Kind())) : null;
        return node is not null && AnswerGate.MayCompare(node) && node.DescendantTokens().Any(token => NamesField(token, file)) ? new AnswerSearch((CaretInText)caret, file) : null;
    }

    /// <summary>The field and its values, but for those that the code compares already; null where there is none.</summary>
    public (string Field, IEnumerable<CompletionOffer> Values)? Find(SemanticModel model, CancellationToken cancellationToken)
    {
        var context = PayloadAround.ContextAt(_caret.Expression, model, _file, cancellationToken);
        var member = MemberCode.NodeAround(_caret.Expression);
        var candidates = member.DescendantNodes().Where(static node => AnswerGate.Kinds.Contains(node.Kind()) && AnswerGate.MayCompare(node));
        if (AnswerFindings.ComparedAt(_caret.Expression.Span, member, candidates, context) is not var (comparison, value) || value.Enum is not null)
            return null;

        var others = comparison.Constants.Where(constant => constant.Span != _caret.Expression.Span).Select(static constant => constant.Text);
        return (value.Field.Name, value.Known.Except(others).Select(static known => new CompletionOffer(known, OfferGroup.Required)));
    }

    private static bool NamesField(SyntaxToken token, FileConfiguration file) =>
        token.Kind() is SyntaxKind.IdentifierToken or SyntaxKind.StringLiteralToken && file.Catalog.Answers.FindShortened(token.ValueText).Any();
}
