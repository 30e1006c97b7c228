using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Reading.Flow;
using Buddy.Analyzers.Payloads.Reading.JsonNodes;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Serialization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading;

/// <summary>Reads what a C# expression becomes as a JSON value, as far as that is certain.</summary>
internal static class ValueReader
{
    /// <summary>The value of an expression.</summary>
    /// <param name="operation">The expression.</param>
    /// <param name="context">The member that is read.</param>
    /// <param name="member">The member of the payload type that takes the value; null where there is none.</param>
    public static PayloadValue Read(IOperation operation, ReadContext context, ISymbol? member = null)
    {
        context.CancellationToken.ThrowIfCancellationRequested();

        context.Budget?.Spend();
        operation = WithoutConversions(operation);
        if (context.Format.Converts(StaticTypes.WithoutNullable(operation.Type)))
            return new UnknownValue(JsonTypes.Any, context.SpanOf(operation.Syntax));
        if (context.IsTooDeep)
        {
            context.Budget?.Note(ReadGaps.Size);
            return Unknown(operation, context);
        }

        if (operation.ConstantValue.HasValue)
        {
            // JSON in a constant is judged where it is written.
            return operation is ILocalReferenceOperation && context.Flow?.Find(operation) is { } text && SightingsOf.IsJson(text) ? text : OfConstant(operation, context, member);
        }

        context = context.Deeper();
        return operation switch
        {
            IConditionalOperation { WhenFalse: not null } choice => Choice(choice, ArmsOf(choice, context), context, member),
            ICoalesceOperation coalesce => OfCoalesce(coalesce, context, member),
            ISwitchExpressionOperation choice => Choice(choice, ArmsOf(choice, context), context, member),
            IDefaultValueOperation value when IsNullable(value.Type) => Null(operation, context),
            ILocalReferenceOperation local => LocalReader.Read(local, context, member),
            IFieldReferenceOperation field => FieldReader.Read(field, context, member) ?? context.Flow?.Find(field) ?? Unknown(operation, context),
            IParameterReferenceOperation parameter when context.ArgumentOf(parameter.Parameter) is { } argument => argument.Read(member),
            _ when context.Flow?.Find(operation) is { } known => known,
            IInvocationOperation { TargetMethod.Name: nameof(ToString), Arguments.IsEmpty: true, Instance: { } enumMember }
                when EnumReader.NameOf(WithoutConversions(enumMember)) is { } name =>
                new ConstantValue(JsonScalar.Of(name), context.SpanOf(operation.Syntax)),
            _ => ArrayReader.Read(operation, context)
                ?? (PayloadValue?)ObjectReader.Read(operation, context)
                ?? NodeValueReader.Read(operation, context)
                ?? Unknown(operation, context),
        };
    }

    /// <summary>The expression inside conversions that the compiler makes or that change no more than the static type.</summary>
    public static IOperation WithoutConversions(IOperation operation)
    {
        while (!operation.ConstantValue.HasValue)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion when KeepsValue(conversion, conversion.Type):
                    operation = conversion.Operand;
                    continue;
                case IConversionOperation { OperatorMethod: { } method } conversion
                    when NodeTypes.IsNode(method.ContainingType) && NodeTypes.IsNode(method.ReturnType) && KeepsValue(conversion, method.Parameters[0].Type):
                    operation = conversion.Operand; // JsonNode node = "text"
                    continue;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    continue;
            }

            break;
        }

        return operation;
    }

    public static UnknownValue Unknown(IOperation operation, ReadContext context) => context.Format.Converts(StaticTypes.WithoutNullable(operation.Type))
        ? new(JsonTypes.Any, context.SpanOf(operation.Syntax))
        : new(
            context.Format.TypesOf(StaticTypes.Of(operation.Type, context.Format)) | (StaticTypes.MayBeNull(operation, context) ? JsonTypes.Null : JsonTypes.None),
            context.SpanOf(operation.Syntax));

    /// <summary>
    /// Whether a conversion changes no more than the static type: not one that may cut a number, or make another thing of it
    /// (<c>(char)number</c>, <c>(Shell)number</c>, <c>(int)shell</c>).
    /// </summary>
    private static bool KeepsValue(IConversionOperation conversion, ITypeSymbol? target)
    {
        var (from, to) = (StaticTypes.WithoutNullable(conversion.Operand.Type), StaticTypes.WithoutNullable(target));
        if (from is null || to is not { IsValueType: true } || SymbolEqualityComparer.Default.Equals(from, to))
            return true;
        if (to.TypeKind == TypeKind.Enum || from.TypeKind == TypeKind.Enum)
            return false;

        return !from.IsValueType || (conversion.Conversion.IsImplicit && (StaticTypes.Of(from) & ~StaticTypes.Of(to)) == 0);
    }

    private static PayloadValue OfConstant(IOperation operation, ReadContext context, ISymbol? member)
    {
        // (object)Shell.Bash is constant in no language version, but E? x = E.A is: look for the enum below the conversion.
        var inner = operation;
        while (inner is IConversionOperation { OperatorMethod: null, IsImplicit: true } conversion)
            inner = conversion.Operand;

        if (inner.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum })
            return EnumReader.Read(inner, context, member);
        if (operation.Syntax.ContainsDiagnostics || JsonScalar.FromConstant(operation.ConstantValue.Value) is not { } scalar)
            return Unknown(operation, context);

        return context.Format.TypesOf(scalar.Type) == scalar.Type
            ? new ConstantValue(scalar, context.SpanOf(operation.Syntax))
            : Unknown(operation, context);
    }

    private static PayloadValue OfCoalesce(ICoalesceOperation coalesce, ReadContext context, ISymbol? member)
    {
        var left = Read(coalesce.Value, context, member).Alternatives
            .Where(static value => value.Types != JsonTypes.Null)
            .Select(static value => value is UnknownValue ? new UnknownValue(value.Types & ~JsonTypes.Null, value.Span) : value);
        var right = WithoutConversions(coalesce.WhenNull) is IThrowOperation ? [] : Read(coalesce.WhenNull, context, member).Alternatives.ToList();
        return Choose([.. left, .. right], coalesce, context);
    }

    private static IEnumerable<IOperation> ArmsOf(IConditionalOperation choice, ReadContext context) => KnownConditions.Of(choice.Condition, context) switch
    {
        true => [choice.WhenTrue],
        false => [choice.WhenFalse!],
        null => [choice.WhenTrue, choice.WhenFalse!],
    };

    /// <summary>The arms that may be taken: up to the first one that certainly matches.</summary>
    private static List<IOperation> ArmsOf(ISwitchExpressionOperation choice, ReadContext context)
    {
        var arms = new List<IOperation>();
        foreach (var arm in choice.Arms)
        {
            var matches = KnownConditions.Matches(arm.Pattern, choice.Value, context);
            if (matches == false)
                continue;

            arms.Add(arm.Value);
            if (matches == true && arm.Guard is null)
                break;
        }

        return arms;
    }

    private static PayloadValue Choice(IOperation choice, IEnumerable<IOperation> arms, ReadContext context, ISymbol? member) => Choose(
        arms.Select(WithoutConversions).Where(static arm => arm is not IThrowOperation).Select(arm => Read(arm, context, member)).ToList(),
        choice,
        context);

    private static PayloadValue Choose(List<PayloadValue> values, IOperation choice, ReadContext context) =>
        values.Count == 0 ? Unknown(choice, context) : ChoiceValue.Of(values, context.SpanOf(choice.Syntax));

    private static ConstantValue Null(IOperation operation, ReadContext context) => new(JsonScalar.Null, context.SpanOf(operation.Syntax));

    private static bool IsNullable(ITypeSymbol? type) =>
        type is { IsReferenceType: true } or { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
}
