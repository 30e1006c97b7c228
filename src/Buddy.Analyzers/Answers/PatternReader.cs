using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Answers;

/// <summary>Collects the constants that a pattern compares a value, and its members, with.</summary>
internal sealed class PatternReader(ComparedValue value)
{
    private readonly List<ComparedConstant> _constants = [];
    private readonly List<Comparison> _ofMembers = [];

    /// <summary>Whether nothing but constants has been compared with the value itself.</summary>
    public bool HasConstantsOnly { get; private set; } = true;

    /// <summary>What has been compared: the value, then its members.</summary>
    public IEnumerable<Comparison> Comparisons => _ofMembers.Prepend(new Comparison(value, _constants.ToImmutableArray()));

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
                    AddMember(property);
                HasConstantsOnly = false;
                break;
            default:
                HasConstantsOnly = false;
                break;
        }
    }

    /// <summary>All constants of several comparisons of the same value, as those of one.</summary>
    public static IEnumerable<Comparison> Merge(IEnumerable<Comparison> comparisons, TextSpan? openSwitch) => comparisons
        .GroupBy(static comparison => string.Join(".", comparison.Value.Members.Select(static member => member.Name)))
        .Select(group => new Comparison(group.First().Value, group.SelectMany(static comparison => comparison.Constants).ToImmutableArray())
        {
            OpenSwitch = group.Key.Length == 0 ? openSwitch : null,
        });

    private void AddMember(IPropertySubpatternOperation property)
    {
        if (property.Member is not IMemberReferenceOperation { Member: var member })
            return;

        var reader = new PatternReader(value with { Members = value.Members.Add(member) });
        reader.Add(property.Pattern);
        _ofMembers.AddRange(reader.Comparisons);
    }
}
