using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading;

/// <summary>Decides conditions about values that are known: <c>shell == "bash" ? "BASH" : shell</c>.</summary>
internal static class KnownConditions
{
    /// <summary>What the condition is; null where that is not known.</summary>
    public static bool? Of(IOperation condition, ReadContext context)
    {
        condition = ValueReader.WithoutConversions(condition);
        if (condition.ConstantValue is { HasValue: true, Value: bool constant })
            return constant;
        if (context.IsTooDeep)
            return null;

        context = context.Deeper();
        return condition switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => !Of(not.Operand, context),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both => And(Of(both.LeftOperand, context), Of(both.RightOperand, context)),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either => !And(!Of(either.LeftOperand, context), !Of(either.RightOperand, context)),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equal => AreEqual(equal.LeftOperand, equal.RightOperand, context),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } different => !AreEqual(different.LeftOperand, different.RightOperand, context),
            IIsPatternOperation match => Matches(match.Pattern, match.Value, context),
            _ => null,
        };
    }

    /// <summary>Whether the value matches the pattern; null where that is not known.</summary>
    public static bool? Matches(IPatternOperation pattern, IOperation value, ReadContext context) => pattern switch
    {
        IDiscardPatternOperation => true,
        IConstantPatternOperation constant => AreEqual(value, constant.Value, context),
        INegatedPatternOperation negated => !Matches(negated.Pattern, value, context),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either => !And(!Matches(either.LeftPattern, value, context), !Matches(either.RightPattern, value, context)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => And(Matches(both.LeftPattern, value, context), Matches(both.RightPattern, value, context)),
        _ => null,
    };

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left is null || right is null ? null : true;

    private static bool? AreEqual(IOperation left, IOperation right, ReadContext context) =>
        ValueReader.Read(left, context) is ConstantValue one && ValueReader.Read(right, context) is ConstantValue other ? one.Scalar.Equals(other.Scalar) : null;
}
