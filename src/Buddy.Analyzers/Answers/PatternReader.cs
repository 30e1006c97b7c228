using System.Collections.Immutable;
using Buddy.Analyzers.Answers.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Answers;

/// <summary>Collects the constants that a pattern compares a value, and its parts, with.</summary>
internal sealed class PatternReader(ComparedValue value)
{
    private readonly List<ComparedConstant> _constants = [];
    private readonly List<Comparison> _ofParts = [];

    /// <summary>Whether nothing but constants has been compared with the value itself.</summary>
    public bool HasConstantsOnly { get; private set; } = true;

    /// <summary>What has been compared: the value, then its parts.</summary>
    public IEnumerable<Comparison> Comparisons => _ofParts.Prepend(new Comparison(value, _constants.ToImmutableArray()));

    /// <summary>The members that a part of a pattern names, the outer one first: <c>{ A.B: … }</c> is one part inside of another; null for none.</summary>
    /// <param name="property">The part.</param>
    /// <param name="names">How many members it names.</param>
    public static IReadOnlyList<Step>? StepsOf(IPropertySubpatternOperation property, int names)
    {
        var steps = new List<Step>();
        for (var part = property; part?.Member is IMemberReferenceOperation reference && steps.Count < names;
            part = (part.Pattern as IRecursivePatternOperation)?.PropertySubpatterns.FirstOrDefault())
        {
            steps.Add(StepOf(reference));
        }

        return steps.Count == names ? steps : null;
    }

    /// <summary>What a pattern has at a position; null where a method of the user's own decides.</summary>
    public static Step? StepOf(IRecursivePatternOperation pattern, int index) => pattern.DeconstructSymbol switch
    {
        IMethodSymbol method => Deconstruction.PartOf(method, index),
        null when pattern.InputType.IsTupleType => new Step.Element(index),
        _ => null,
    };

    /// <summary>Reads a constant.</summary>
    public void Add(IOperation constant)
    {
        if (ComparedConstant.Of(ConstantSet.Unconverted(constant)) is { } compared)
            _constants.Add(compared);
        else if (constant.ConstantValue is not { HasValue: true, Value: null })
            HasConstantsOnly = false;
    }

    /// <summary>Reads a pattern.</summary>
    public void Add(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                Add(constant.Value);
                break;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                Add(either.LeftPattern);
                Add(either.RightPattern);
                break;
            case IBinaryPatternOperation both:
                Add(both.LeftPattern);
                Add(both.RightPattern);
                HasConstantsOnly = false;
                break;
            case INegatedPatternOperation negated:
                Add(negated.Pattern);
                HasConstantsOnly = false;
                break;
            case IRecursivePatternOperation recursive:
                foreach (var property in recursive.PropertySubpatterns)
                    AddPart(StepsOf(property, names: 1), property.Pattern);
                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                    AddPart(StepOf(recursive, i) is { } step ? [step] : null, recursive.DeconstructionSubpatterns[i]);
                HasConstantsOnly = false;
                break;
            default:
                HasConstantsOnly = false;
                break;
        }
    }

    /// <summary>All constants of several comparisons of the same value, as those of one.</summary>
    public static IEnumerable<Comparison> Merge(IEnumerable<Comparison> comparisons, TextSpan? openSwitch) => comparisons
        .GroupBy(static comparison => string.Join(".", comparison.Value.Steps.Select(static step => step.Key)))
        .Select(group => new Comparison(group.First().Value, group.SelectMany(static comparison => comparison.Constants).ToImmutableArray())
        {
            OpenSwitch = group.Key.Length == 0 ? openSwitch : null,
        });

    private static Step.Member StepOf(IMemberReferenceOperation reference) => new(reference.Member, reference.Instance?.Type ?? reference.Member.ContainingType);

    private void AddPart(IEnumerable<Step>? steps, IPatternOperation pattern)
    {
        if (steps is null)
            return;

        var reader = new PatternReader(value with { Steps = value.Steps.AddRange(steps) });
        reader.Add(pattern);
        _ofParts.AddRange(reader.Comparisons);
    }
}
