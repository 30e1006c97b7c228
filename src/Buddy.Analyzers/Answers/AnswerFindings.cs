using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Answers;

/// <summary>Judges the comparisons of one member.</summary>
internal static class AnswerFindings
{
    /// <summary>The faults, in the order of the code.</summary>
    /// <param name="code">The member.</param>
    /// <param name="candidates">The nodes in it that may compare a field of an answer with constants.</param>
    /// <param name="context">The member, to be read.</param>
    /// <param name="options">The options of the file.</param>
    public static IEnumerable<AnswerFinding> In(SyntaxNode code, IEnumerable<SyntaxNode> candidates, ReadContext context, UserOptions options)
    {
        var objects = new ObjectTracer(context);
        var values = new ValueTracer(objects);
        var comparisons = new List<(Comparison Comparison, AnswerValue Value)>();
        foreach (var comparison in candidates.SelectMany(node => ComparisonReader.Read(node, context)))
        {
            if (values.Read(comparison.Value) is { } value && !ExpressionTree.Contains(comparison.Value.Operation))
                comparisons.Add((comparison, value));
        }

        var evidence = new AnswerEvidence(code, comparisons, objects);
        return comparisons
            .Where(compared => evidence.IsCertain(compared.Value))
            .SelectMany(compared => FindingsOf(compared.Comparison, compared.Value).Where(finding => !options.IsExcluded(finding.Rule.Id, compared.Value.Field.Name)))
            .OrderBy(static finding => finding.Span);
    }

    private static IEnumerable<AnswerFinding> FindingsOf(Comparison comparison, AnswerValue value)
    {
        if (!comparison.Constants.All(constant => SymbolEqualityComparer.Default.Equals(constant.Member?.ContainingType, value.Enum)))
            return [];

        var impossible = value.Enum is { } type ? ImpossibleMember.FindingsOf(comparison, value, type) : ImpossibleAnswer.FindingsOf(comparison, value);
        return UnhandledAnswers.FindingOf(comparison, value) is { } unhandled ? impossible.Append(unhandled) : impossible;
    }
}
