using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

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
        var comparisons = Comparisons(candidates, values, context);
        var evidence = new AnswerEvidence(code, comparisons, objects);
        var assigned = new AssignedValues(objects.Sources);
        return comparisons
            .SelectMany(compared => FindingsOf(compared.Comparison, compared.Value).Any() ? Judge(compared.Comparison, compared.Value) : [])
            .OrderBy(static finding => finding.Span);

        // What is asked of the project is asked only where there is something to report.
        IEnumerable<AnswerFinding> Judge(Comparison comparison, AnswerValue value)
        {
            var certainty = evidence.Of(value);
            return certainty == AnswerCertainty.None || WithAssigned(value, assigned, values) is not { } known
                ? []
                : FindingsOf(comparison, known)
                    .Where(finding => !options.IsExcluded(finding.Rule.Id, value.Field.Name))
                    .Select(finding => finding with { Source = certainty });
        }
    }

    /// <summary>What is compared with the constant at a place of the member; null where that is, for all that is certain, no field of an answer.</summary>
    /// <inheritdoc cref="In"/>
    public static (Comparison Comparison, AnswerValue Value)? ComparedAt(TextSpan constant, SyntaxNode code, IEnumerable<SyntaxNode> candidates, ReadContext context)
    {
        var objects = new ObjectTracer(context);
        var comparisons = Comparisons(candidates, new ValueTracer(objects), context);
        var evidence = new AnswerEvidence(code, comparisons, objects);
        return comparisons.Where(compared => compared.Comparison.Constants.Any(known => known.Span == constant) && evidence.Of(compared.Value) != AnswerCertainty.None)
            .Select(static compared => ((Comparison, AnswerValue)?)compared)
            .FirstOrDefault();
    }

    private static List<(Comparison Comparison, AnswerValue Value)> Comparisons(IEnumerable<SyntaxNode> candidates, ValueTracer values, ReadContext context)
    {
        var comparisons = new List<(Comparison Comparison, AnswerValue Value)>();
        foreach (var comparison in candidates.SelectMany(node => ComparisonReader.Read(node, context)))
        {
            if (values.Read(comparison.Value) is { } value && !ExpressionTree.Contains(comparison.Value.Operation))
                comparisons.Add((comparison, value));
        }

        return comparisons;
    }

    /// <summary>The value with all constants that the project itself gives to the members that it goes through; null where it may give them anything.</summary>
    private static AnswerValue? WithAssigned(AnswerValue value, AssignedValues assigned, ValueTracer values)
    {
        var others = value.Others;
        foreach (var member in value.Members)
        {
            if (assigned.Of(member) is not { } all)
                return null;

            foreach (var (given, scope) in all)
            {
                if (values.ConstantsOf(given, scope, value.Field.Name) is not { } constants)
                    return null;

                others = others.AddRange(constants);
            }
        }

        return value with { Others = others };
    }

    private static IEnumerable<AnswerFinding> FindingsOf(Comparison comparison, AnswerValue value)
    {
        if (!comparison.Constants.All(constant => SymbolEqualityComparer.Default.Equals(constant.Member?.ContainingType, value.Enum)))
            return [];

        var impossible = value.Enum is { } type ? ImpossibleMember.FindingsOf(comparison, value, type) : ImpossibleAnswer.FindingsOf(comparison, value);
        return UnhandledAnswers.FindingOf(comparison, value) is { } unhandled ? impossible.Append(unhandled) : impossible;
    }
}
