using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers;

/// <summary>Finds the field of an answer that a text is read from.</summary>
internal sealed class ValueTracer(ObjectTracer objects)
{
    private const int MaxDepth = 64;

    private readonly HashSet<ILocalSymbol> _open = new(SymbolEqualityComparer.Default);
    private int _depth;

    /// <summary>The field; null where the text may come from elsewhere, or from a field without a list of values.</summary>
    public AnswerValue? Read(ComparedValue value)
    {
        if (value.Members.IsEmpty)
            return PartsOf(value.Operation) is { } parts ? OfParts(parts) : null;

        var owner = objects.Trace(value.Operation) with { Type = value.Members[0].ContainingType };
        foreach (var member in value.Members)
            owner = objects.Member(owner, member) with { Type = TypeOf(member) };
        return OfObject(owner) is { } read ? OfParts(read) : null;
    }

    private AnswerValue? OfParts(IReadOnlyCollection<Part> parts)
    {
        var read = parts.Where(static part => part.Source is not null).ToList();
        if (read.Count == 0 || objects.Context.Catalog.Answers.FindListed(read[0].Source!.Field!) is not { } field || field.Name != read[0].Source!.Field)
            return null;

        return read.TrueForAll(part => part.Source!.Field == field.Name && part.Case == read[0].Case
            && SymbolEqualityComparer.Default.Equals(part.Source.Enum, read[0].Source!.Enum))
            ? new AnswerValue(
                field,
                read.Select(static part => part.Source!.Owner!).ToImmutableArray(),
                parts.Select(static part => part.Constant).OfType<string>().ToImmutableArray(),
                read[0].Case)
            {
                Enum = read[0].Source!.Enum,
            }
            : null;
    }

    /// <summary>All that the text may be; null where that is not known.</summary>
    private List<Part>? PartsOf(IOperation operation)
    {
        if (_depth == MaxDepth)
            return null;

        _depth++;
        var parts = operation switch
        {
            { ConstantValue: { HasValue: true, Value: var constant } } => [new Part(null, AnswerEnum.MemberOf(operation)?.Name ?? constant as string, LetterCase.AsItIs)],
            IParenthesizedOperation parenthesized => PartsOf(parenthesized.Operand),
            IConversionOperation { OperatorMethod: null } conversion => PartsOf(conversion.Operand),
            IConversionOperation conversion when JsonTypesRead.IsJson(conversion.Operand.Type) => PartsOf(conversion.Operand),
            IConditionalAccessOperation access => PartsOf(access.WhenNotNull),
            ISimpleAssignmentOperation assignment => PartsOf(assignment.Value),
            ICoalesceOperation coalesce => Both(PartsOf(coalesce.Value), PartsOf(coalesce.WhenNull)),
            IConditionalOperation { WhenFalse: { } otherwise } choice => Both(PartsOf(choice.WhenTrue), PartsOf(otherwise)),
            IThrowOperation => [],
            IInvocationOperation call when OfCall(call) is { } read => read,
            ILocalReferenceOperation { Local: var local } when local.Type.SpecialType == SpecialType.System_String || StaticTypes.EnumOf(local.Type) is not null =>
                OfLocal(local),
            _ => OfObject(objects.Trace(operation)),
        };
        _depth--;
        return parts;
    }

    private List<Part>? OfCall(IInvocationOperation call)
    {
        if (AnswerCall.ReceiverOf(call) is not { } receiver)
            return null;
        if (receiver.Type?.SpecialType == SpecialType.System_String)
        {
            return call.Arguments.IsEmpty && LetterCases.Of(call.TargetMethod.Name) is { } letterCase ? InCase(PartsOf(receiver), letterCase)
                : call.TargetMethod.Name == nameof(ToString) ? PartsOf(receiver)
                : null;
        }

        return JsonTypesRead.IsJson(receiver.Type) && call.TargetMethod.Name is "GetString" or nameof(ToString) or "GetValue" or "Value" && TakesNothing(call)
            ? PartsOf(receiver)
            : null;
    }

    private static bool TakesNothing(IInvocationOperation call) => call.Arguments.Length == (call.Instance is null ? 1 : 0);

    private List<Part>? OfLocal(ILocalSymbol local)
    {
        if (!_open.Add(local))
            return [];

        var parts = LocalSources.Of(local, objects.Context) is { } sources
            ? sources.Select(source => source is { Field: null, IsItem: false } ? PartsOf(source.Operation) : OfObject(objects.Trace(source))).Aggregate(Both)
            : null;
        _open.Remove(local);
        return parts;
    }

    private static List<Part>? OfObject(AnswerObject source) =>
        source.Field is null || !(IsText(source) || IsOfEnum(source)) ? null : [new Part(source, null, LetterCase.AsItIs)];

    private static bool IsText(AnswerObject source) => source.Type is null || source.Type.SpecialType == SpecialType.System_String || JsonTypesRead.IsJson(source.Type);

    private static bool IsOfEnum(AnswerObject source) =>
        source is { Enum: { } read, Type: { } type } && SymbolEqualityComparer.Default.Equals(read, StaticTypes.EnumOf(type));

    private static List<Part>? Both(List<Part>? left, List<Part>? right) => left is null || right is null ? null : [.. left, .. right];

    /// <summary>The last change of letter case counts; trimming is none.</summary>
    private static List<Part>? InCase(List<Part>? parts, LetterCase letterCase) => letterCase == LetterCase.AsItIs
        ? parts
        : parts?.ConvertAll(part => part with { Case = letterCase, Constant = part.Constant is { } constant ? letterCase.Apply(constant) : null });

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    /// <summary>One thing that a text may be: a constant, or what a field holds.</summary>
    private sealed record Part(AnswerObject? Source, string? Constant, LetterCase Case);
}
