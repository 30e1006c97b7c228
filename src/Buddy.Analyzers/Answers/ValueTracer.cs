using System.Collections.Immutable;
using Buddy.Analyzers.Answers.Sources;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers;

/// <summary>Finds the field of an answer that a text is read from.</summary>
internal sealed class ValueTracer(ObjectTracer objects)
{
    private const int MaxDepth = 32;
    private const int MostCallers = 64;

    private readonly HashSet<SyntaxNode> _open = [];
    private readonly HashSet<ISymbol> _openParameters = new(SymbolEqualityComparer.Default);
    private int _callers;
    private bool _isOpen;
    private int _depth;

    /// <summary>The field; null where the text may come from elsewhere, or from a field without a list of values.</summary>
    public AnswerValue? Read(ComparedValue value)
    {
        Restart();
        return PartsOf(new Place(value.Operation, objects.Sources.Scope) { Steps = value.Steps.Reverse().Aggregate(ImmutableStack<Step>.Empty, static (all, step) => all.Push(step)) })
            is { } parts ? OfParts(parts) : null;
    }

    /// <summary>The constants that an expression gives a field; null where it may give it something else than those and what the API sent for the field.</summary>
    /// <param name="value">The expression.</param>
    /// <param name="member">The member that it is part of.</param>
    /// <param name="field">The name of the field.</param>
    public IEnumerable<string>? ConstantsOf(IOperation value, CodeScope member, string field)
    {
        Restart();
        return PartsOf(new Place(value, member)) is { } parts && parts.TrueForAll(part => part.Source is null || (part.Source.Field == field && part.Case == LetterCase.AsItIs))
            ? parts.Select(static part => part.Constant).OfType<string>()
            : null;
    }

    private void Restart()
    {
        objects.Sources.Restart();
        (_isOpen, _callers) = (false, 0);
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
                IsOpen = _isOpen,
                Members = read.Select(static part => part.Source!.Member?.OriginalDefinition).OfType<ISymbol>().Concat(objects.Sources.CreatedMembers)
                    .Distinct<ISymbol>(SymbolEqualityComparer.Default).ToImmutableArray(),
            }
            : null;
    }

    /// <summary>All that the text may be; null where that is not known.</summary>
    private List<Part>? PartsOf(Place place)
    {
        if (_depth == MaxDepth)
            return null;

        _depth++;
        var parts = objects.Sources.SourcesOf(place).Select(OfSource).Aggregate<List<Part>?, List<Part>?>([], Both);
        _depth--;
        return parts;
    }

    private List<Part>? OfSource(Place source) => source switch
    {
        { Operation.ConstantValue: { HasValue: true, Value: var constant } } =>
            [new Part(null, AnswerEnum.MemberOf(source.Operation)?.Name ?? constant as string, LetterCase.AsItIs)],
        { Steps.IsEmpty: true, Operation: IInvocationOperation call } when OfCall(call, source.Scope) is { } read => read,
        { Steps.IsEmpty: true, Operation: IParameterReferenceOperation { Parameter: var parameter } } when IsText(parameter.Type) => OfCallers(parameter),
        _ => OfObject(objects.TraceSource(source)),
    };

    private List<Part>? OfCall(IInvocationOperation call, CodeScope scope)
    {
        if (ReadingCalls.ReceiverOf(call) is not { } receiver)
            return null;
        if (receiver.Type?.SpecialType == SpecialType.System_String)
        {
            return call.Arguments.IsEmpty && LetterCases.Of(call.TargetMethod.Name) is { } letterCase ? InCase(Inner(call, receiver, scope), letterCase)
                : call.TargetMethod.Name == nameof(ToString) ? Inner(call, receiver, scope)
                : null;
        }

        return JsonTypesRead.IsJson(receiver.Type) && call.TargetMethod.Name is "GetString" or nameof(ToString) or "GetValue" or "Value" && TakesNothing(call)
            ? Inner(call, receiver, scope)
            : null;
    }

    /// <summary>What a method is called on; nothing new where that is what the method gives: <c>status = status.Trim()</c>.</summary>
    private List<Part>? Inner(IInvocationOperation call, IOperation receiver, CodeScope scope)
    {
        if (!_open.Add(call.Syntax))
            return [];

        var parts = PartsOf(new Place(receiver, scope));
        _open.Remove(call.Syntax);
        return parts;
    }

    private static bool TakesNothing(IInvocationOperation call) => call.Arguments.Length == (call.Instance is null ? 1 : 0);

    /// <summary>What all that call a method of the project give to its parameter; nothing new where that is the parameter itself.</summary>
    private List<Part>? OfCallers(IParameterSymbol parameter)
    {
        if (!_openParameters.Add(parameter))
            return [];

        var arguments = objects.Callers.ArgumentsOf(parameter);
        _callers += arguments.Length;
        _isOpen |= Callers.AreOpen(parameter);
        var parts = arguments.IsEmpty || _callers > MostCallers ? null : arguments.Select(PartsOf).Aggregate(Both);
        _openParameters.Remove(parameter);
        return parts;
    }

    private static List<Part>? OfObject(AnswerObject source) =>
        source.Field is null || source.IsCreated || !(source.Type is null || IsText(source.Type) || IsOfEnum(source))
            ? null
            : [new Part(source, null, LetterCase.AsItIs)];

    private static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String || JsonTypesRead.IsJson(type);

    private static bool IsOfEnum(AnswerObject source) =>
        source is { Enum: { } read, Type: { } type } && SymbolEqualityComparer.Default.Equals(read, StaticTypes.EnumOf(type));

    private static List<Part>? Both(List<Part>? left, List<Part>? right) => left is null || right is null ? null : [.. left, .. right];

    /// <summary>The last change of letter case counts; trimming is none.</summary>
    private static List<Part>? InCase(List<Part>? parts, LetterCase letterCase) => letterCase == LetterCase.AsItIs
        ? parts
        : parts?.ConvertAll(part => part with { Case = letterCase, Constant = part.Constant is { } constant ? letterCase.Apply(constant) : null });

    /// <summary>One thing that a text may be: a constant, or what a field holds.</summary>
    private sealed record Part(AnswerObject? Source, string? Constant, LetterCase Case);
}
