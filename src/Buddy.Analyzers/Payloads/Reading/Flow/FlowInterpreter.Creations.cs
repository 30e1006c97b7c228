using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

// Expressions that create objects, lists, texts and requests.
internal sealed partial class FlowInterpreter
{
    /// <summary>The creations that are read with their initialisers as a whole.</summary>
    private readonly HashSet<SyntaxNode> _isWhole = [];

    private PayloadValue OfCreation(IOperation operation)
    {
        // What the compiler alone puts together: the arguments for a parameter with params, the variables of a query.
        if (operation is IArrayCreationOperation { IsImplicit: true, Initializer.ElementValues: var given })
            return new PayloadArray(given.Select(Value).ToImmutableArray(), isOpen: false, default);
        if (operation is { Kind: ArrayReader.CollectionExpression, IsImplicit: true })
            return new PayloadArray(operation.ChildOperations.Select(Value).ToImmutableArray(), isOpen: false, default);
        if (operation is IAnonymousObjectCreationOperation { IsImplicit: true } variables)
            return new TupleValue(variables.Initializers.Select(static variable => ((ISimpleAssignmentOperation)variable).Value).Select(Value).ToImmutableArray());

        // In the graph the initialiser is taken apart: the objects are read from the code as it is written.
        var original = ValueReader.WithoutConversions(OriginalOf(operation));
        var arguments = RunParts(operation);
        if (original is IWithOperation with)
            Look(ValueReader.Read(with.Operand, _context), with.Operand);
        if (operation is IObjectCreationOperation { Constructor: { } constructor } created)
        {
            if (KnownApis.Of(constructor) is { } api && api.Role is not ApiRole.Reads)
                return OfKnownCreation(api, created, arguments);
            if (constructor.ContainingType is { Name: "StringBuilder" })
                return arguments.Count > 0 ? arguments[0].Value : TextValue.Of([], default);
            if (constructor.ContainingType is { Name: "HttpMethod" })
                return arguments[0].Value;
            if (constructor.ContainingType is { Name: "Uri" })
                return arguments.Count == 0 ? Unknown(operation) : arguments.Count == 1 ? arguments[0].Value : TextValue.Of([arguments[0].Value, Base, arguments[1].Value], default);
        }

        _isWhole.Add(operation.Syntax);
        if (ArrayReader.Read(original, _context) is { } array)
            return Track(operation.Syntax, new TrackedObject { Items = Promoted(operation.Syntax, array), HasOtherItems = array.IsOpen }, array.Span);
        var budget = new ReadBudget();
        if (ObjectReader.Read(original, _context with { Budget = budget }) is { } payload)
        {
            if (budget.Gaps != ReadGaps.None)
                _gaps[payload.Span] = budget.Gaps;
            return OfPayload(operation, original, payload, arguments);
        }

        _isWhole.Remove(operation.Syntax);
        return operation is IObjectCreationOperation other ? OfOtherObject(other, arguments) : Unknown(operation);
    }

    /// <summary>Runs the arguments of a creation, and the parts of an array or anonymous object, for what they do.</summary>
    private List<(IParameterSymbol Parameter, PayloadValue Value)> RunParts(IOperation operation)
    {
        var arguments = new List<(IParameterSymbol, PayloadValue)>();
        switch (operation)
        {
            case IObjectCreationOperation creation:
                foreach (var argument in creation.Arguments)
                {
                    var value = Value(argument.Value);
                    if (argument.Parameter is { } parameter)
                        arguments.Add((parameter, value));
                }

                break;
            case IAnonymousObjectCreationOperation anonymous:
                foreach (var initializer in anonymous.Initializers)
                    Value(initializer is ISimpleAssignmentOperation assignment ? assignment.Value : initializer);
                break;
            default:
                foreach (var child in operation.ChildOperations)
                {
                    foreach (var part in child is IArrayInitializerOperation initializer ? initializer.ElementValues : ImmutableArray.Create(child))
                        Value(part);
                }

                break;
        }

        return arguments;
    }

    private PayloadValue OfPayload(IOperation operation, IOperation original, PayloadObject payload, List<(IParameterSymbol Parameter, PayloadValue Value)> arguments)
    {
        var created = new TrackedObject
        {
            State = ObjectState.Of(payload),
            Origin = payload,
            IsFixed = original is IAnonymousObjectCreationOperation,
            IgnoresCase = original is IObjectCreationOperation { Arguments: var given } && given.Any(static argument => IsCaseless(argument.Value)),
        };
        if (original is IObjectCreationOperation { Constructor: { } constructor } creation && _project.IsOfProject(constructor.ContainingType))
        {
            created = WithMembers(creation, created);
            var reference = Track(operation.Syntax, created, payload.Span);
            if (_project.HasBody(constructor))
                OfProjectMethod(constructor, reference, arguments, operation, keepsState: true);
            return reference;
        }

        return Track(operation.Syntax, created, payload.Span);
    }

    /// <summary>The new object with the objects and texts that its members hold.</summary>
    private TrackedObject WithMembers(IObjectCreationOperation creation, TrackedObject created)
    {
        if (creation.Type is not INamedTypeSymbol type || DtoTypeOf(type) is not { } dto)
            return created;

        foreach (var member in DtoReader.ValuesOf(creation, dto, _context).Known)
        {
            var value = member.Value.Value;
            if (value is PayloadObject or PayloadArray)
            {
                // What the member holds may change, and with it the field that it becomes.
                var part = Promoted((creation.Syntax, member.Key.Name), value);
                foreach (var field in created.State!.Fields.Where(field => SameValues.Are(field.Value, value)).ToList())
                    created = created with { State = created.State.Replace(field.Name, part) };
                created = created with { Members = created.Members.SetItem(member.Key.OriginalDefinition, part) };
            }
            else if (FlowState.ReferencesIn(value).Any() || value is TextValue or ConstantValue { Scalar.AsString: not null })
            {
                created = created with { Members = created.Members.SetItem(member.Key.OriginalDefinition, value) };
            }
        }

        return created;
    }

    private static bool IsCaseless(IOperation comparer) => ValueReader.WithoutConversions(comparer)
        is IPropertyReferenceOperation { Property: { Name: var name, ContainingType.Name: "StringComparer" } } && name.EndsWith("IgnoreCase", StringComparison.Ordinal);

    private PayloadValue OfKnownCreation(KnownApi api, IObjectCreationOperation creation, List<(IParameterSymbol Parameter, PayloadValue Value)> arguments)
    {
        var body = ArgumentFor(api.Body, arguments);
        switch (api.Role)
        {
            case ApiRole.MakesRequest:
                var method = arguments.Find(static argument => argument.Parameter.Type.Name is "HttpMethod" or "Method").Value;
                return Track(creation.Syntax, new TrackedObject { Target = new RequestLine(ArgumentFor(api.Url, arguments), RequestVerb.Unknown) { Method = method } }, default);
            case ApiRole.MakesContent:
                if (body is null)
                    return Unknown(creation);
                See(SightingKind.Discarded, body, creation.Syntax, static sighting => sighting with { Reading = TextReading.Strict }); // whoever gets it reads JSON
                return new WrittenValue(body, WireFormat.Unseen, isContent: true);
            case ApiRole.PassesOn:
                return body ?? Unknown(creation);
            case ApiRole.MakesClient:
                return Unknown(creation);
            default:
                foreach (var argument in arguments)
                    See(SightingKind.Discarded, argument.Value, creation.Syntax, index: argument.Parameter.Ordinal);
                return Unknown(creation);
        }
    }

    /// <summary>An object of a class that is no JSON object: it may hold what its constructor is given.</summary>
    private PayloadValue OfOtherObject(IObjectCreationOperation creation, List<(IParameterSymbol Parameter, PayloadValue Value)> arguments)
    {
        if (creation.Constructor is not { } constructor || !_project.IsOfProject(constructor.ContainingType))
        {
            for (var i = 0; i < arguments.Count; i++)
                Escape(arguments[i].Value, creation.Syntax, i);
            return Unknown(creation);
        }

        var reference = Track(creation.Syntax, new TrackedObject(), default);
        OfProjectMethod(constructor, reference, arguments, creation);
        return reference;
    }

    /// <summary>Puts a new object in the place of the one that the same expression created before.</summary>
    private ReferenceValue Track(SyntaxNode creation, TrackedObject created, Microsoft.CodeAnalysis.Text.TextSpan span)
    {
        var id = IdFor(creation, creation, creation.ToString());
        if (Find(id) is { } earlier && IsHeldByOthers(id))
            created = TrackedObject.Join(earlier, created) with { IsMany = true };
        _state = _state.Set(id, created);
        return new ReferenceValue(id, span);
    }

    /// <summary>Whether the object of an earlier round lives on in another object.</summary>
    private bool IsHeldByOthers(ObjectId id) =>
        _state.Objects.Any(pair => pair.Key != id && FlowState.ValuesOf(pair.Value).SelectMany(FlowState.ReferencesIn).Contains(id))
        || _state.Variables.Count(pair => FlowState.ReferencesIn(pair.Value).Contains(id)) > 1;

    private static PayloadValue? ArgumentFor(string? parameter, List<(IParameterSymbol Parameter, PayloadValue Value)> arguments)
    {
        if (parameter is null)
            return arguments.Count > 0 ? arguments[0].Value : null;

        foreach (var argument in arguments)
        {
            if (KnownApi.IsOneOf(argument.Parameter.Name, parameter))
                return argument.Value;
        }

        return null;
    }
}
