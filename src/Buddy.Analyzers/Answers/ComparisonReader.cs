using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Answers;

/// <summary>Reads the expressions and statements that compare a value with constant texts.</summary>
internal static class ComparisonReader
{
    /// <summary>What a node compares; nothing where that is no text, or not known.</summary>
    /// <param name="node">A node of one of the kinds of <see cref="AnswerGate"/>.</param>
    /// <param name="context">The member that is read.</param>
    public static IEnumerable<Comparison> Read(SyntaxNode node, ReadContext context)
    {
        var comparisons = context.Operation(node) switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary =>
                OfTwo(binary.LeftOperand, binary.RightOperand, false, context),
            IIsPatternOperation test => OfPattern(test),
            ISwitchOperation choice => OfSwitch(choice),
            ISwitchExpressionOperation choice => OfSwitch(choice),
            IInvocationOperation call => OfCall(call, context),
            _ => [],
        };
        return comparisons.Where(static comparison => !comparison.Constants.IsEmpty);
    }

    private static IEnumerable<Comparison> OfTwo(IOperation left, IOperation right, bool ignoresCase, ReadContext context)
    {
        var (value, constants) = ConstantsOf(right, context) is { IsEmpty: false } ofRight ? (left, ofRight) : (right, ConstantsOf(left, context));
        return [new Comparison(ComparedValue.Of(value), constants) { IgnoresCase = ignoresCase }];
    }

    private static IEnumerable<Comparison> OfPattern(IIsPatternOperation test)
    {
        var reader = new PatternReader(ComparedValue.Of(test.Value));
        reader.Add(test.Pattern);
        return PatternReader.Merge(reader.Comparisons, openSwitch: null);
    }

    private static IEnumerable<Comparison> OfSwitch(ISwitchOperation choice)
    {
        var reader = new PatternReader(ComparedValue.Of(choice.Value));
        var isOpen = true;
        foreach (var clause in choice.Cases.SelectMany(static section => section.Clauses))
        {
            switch (clause)
            {
                case ISingleValueCaseClauseOperation single:
                    reader.Add(single.Value);
                    break;
                case IPatternCaseClauseOperation pattern:
                    reader.Add(pattern.Pattern);
                    break;
                default:
                    isOpen = false;
                    break;
            }
        }

        return PatternReader.Merge(reader.Comparisons, OpenSwitch(isOpen && reader.HasConstantsOnly, choice.Value));
    }

    private static IEnumerable<Comparison> OfSwitch(ISwitchExpressionOperation choice)
    {
        var reader = new PatternReader(ComparedValue.Of(choice.Value));
        foreach (var arm in choice.Arms)
            reader.Add(arm.Pattern);

        return PatternReader.Merge(reader.Comparisons, OpenSwitch(reader.HasConstantsOnly, choice.Value));
    }

    private static TextSpan? OpenSwitch(bool isOpen, IOperation value) => isOpen ? value.Syntax.Span : null;

    private static IEnumerable<Comparison> OfCall(IInvocationOperation call, ReadContext context)
    {
        var all = call.Arguments.Where(static argument => argument.ArgumentKind != ArgumentKind.DefaultValue)
            .Select(static argument => argument.Value).Prepend(call.Instance).OfType<IOperation>().ToLookup(IsHow);
        var (values, how) = (all[false].ToList(), all[true].FirstOrDefault());
        if (values.Count != 2 || IgnoresCase(how) is not { } ignoresCase)
            return [];

        return call.TargetMethod.Name switch
        {
            nameof(Equals) or "ValueEquals" => OfTwo(values[0], values[1], ignoresCase, context),
            nameof(string.Compare) or nameof(string.CompareOrdinal) or nameof(string.CompareTo)
                when call.TargetMethod.ContainingType.SpecialType == SpecialType.System_String && AsksForEquality(call) =>
                OfTwo(values[0], values[1], ignoresCase, context),
            "Contains" => ConstantSet.Read(values[0], context) is { } set
                ? [new Comparison(ComparedValue.Of(values[1]), set.Items) { IgnoresCase = ignoresCase || set.MayIgnoreCase }]
                : [],
            _ => [],
        };
    }

    /// <summary>Whether the order of two texts is asked for only to see that they are the same: <c>string.Compare(a, b) == 0</c>.</summary>
    private static bool AsksForEquality(IInvocationOperation comparison)
    {
        IOperation value = comparison;
        while (value.Parent is IParenthesizedOperation or IConversionOperation { IsImplicit: true })
            value = value.Parent;

        return value.Parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary =>
                IsZero(binary.LeftOperand == value ? binary.RightOperand : binary.LeftOperand),
            IIsPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } => IsZero(constant),
            IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } } => IsZero(constant),
            _ => false,
        };
    }

    private static bool IsZero(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: 0 };

    /// <summary>Whether an argument, or what the method is called on, says how to compare.</summary>
    private static bool IsHow(IOperation value) =>
        ConstantSet.Unconverted(value).Type is { SpecialType: SpecialType.System_Boolean }
            or { Name: nameof(StringComparison) or "StringComparer" or "IEqualityComparer" or "EqualityComparer" };

    /// <summary>Whether letter case does not count; null where that is not known.</summary>
    private static bool? IgnoresCase(IOperation? how) => how switch
    {
        null => false,
        { ConstantValue: { HasValue: true, Value: bool ignoresCase } } => ignoresCase,
        _ => (ConstantSet.Unconverted(how) as IMemberReferenceOperation)?.Member.Name switch
        {
            "OrdinalIgnoreCase" or "InvariantCultureIgnoreCase" or "CurrentCultureIgnoreCase" => true,
            "Ordinal" or "InvariantCulture" or "CurrentCulture" or "Default" => false,
            _ => null,
        },
    };

    private static ImmutableArray<ComparedConstant> ConstantsOf(IOperation operation, ReadContext context)
    {
        var constant = ConstantSet.Unconverted(operation);
        if (AnswerEnum.MemberOf(constant) is not null)
            return ImmutableArray.Create(ComparedConstant.Of(constant)!);
        if (!MayBeConstant(constant))
            return ImmutableArray<ComparedConstant>.Empty;

        var alternatives = ValueReader.Read(operation, context).Alternatives;
        var constants = alternatives.Select(value => ComparedConstant.Of(value, operation)).OfType<ComparedConstant>().ToImmutableArray();
        return constants.Length == alternatives.Length ? constants : ImmutableArray<ComparedConstant>.Empty;
    }

    private static bool MayBeConstant(IOperation operation) =>
        operation.ConstantValue.HasValue || operation is IConditionalOperation or ILocalReferenceOperation or IFieldReferenceOperation { Field.IsStatic: true };
}
