using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

// Members and elements of objects: what they give, and what is assigned to them.
internal sealed partial class FlowInterpreter
{
    private PayloadValue OfMember(IMemberReferenceOperation reference)
    {
        var receiver = reference.Instance is { } instance ? Value(instance) : null;
        if (receiver is not null && ReferencesOf(receiver).Any(id => id == _outside.Origin || Find(id) is { Origin: not null }))
            Look(receiver, reference);
        if (reference is IPropertyReferenceOperation { Arguments: { IsEmpty: false } arguments } indexer)
        {
            foreach (var argument in arguments)
                Look(Value(argument.Value), argument.Value); // a key

            return receiver is null ? Unknown(reference) : ElementOf(receiver, indexer);
        }

        if (_outside.IsOrigin(reference.Member))
            return new ReferenceValue(_outside.Origin!, default);
        if (reference.Member.ContainingType is { Name: "HttpMethod" or "Method" } && reference.Instance is null)
            return new ConstantValue(JsonScalar.Of(reference.Member.Name.ToUpperInvariant()), default);
        if (reference.ConstantValue.HasValue)
            return ValueReader.Read(reference, _context);
        if (receiver is not null && MemberOf(receiver, reference) is { } held)
            return held;
        if (_state.Variables.TryGetValue(reference.Member, out var value))
            return value;

        return reference.Member switch
        {
            IPropertySymbol { GetMethod: { } getter } property when IsComputed(property) => OfProjectMethod(getter, receiver, [], reference),
            _ => KeptValue(reference) ?? Unknown(reference),
        };
    }

    /// <summary>Whether code of the project gives the property its value.</summary>
    private bool IsComputed(IPropertySymbol property) => property.GetMethod is { } getter && _project.HasBody(getter);

    /// <summary>The value of a field or property that its initialiser alone sets.</summary>
    private PayloadValue? KeptValue(IMemberReferenceOperation reference) => _project.KeptValueOf(reference.Member, _context);

    /// <summary>What a member of tracked objects holds; null where they do not tell.</summary>
    private PayloadValue? MemberOf(PayloadValue receiver, IMemberReferenceOperation reference)
    {
        var held = new List<PayloadValue>();
        foreach (var alternative in receiver.Alternatives)
        {
            switch (alternative)
            {
                case ReferenceValue target when Find(target.Id) is { } known:
                    if (HeldBy(target.Id, known, reference) is not { } value)
                        return null;
                    held.Add(value);
                    break;
                case WrittenValue or TextValue when reference.Member.Name == "Length":
                    return Unknown(reference);
                case TupleValue tuple when reference.Member is IFieldSymbol { ContainingType.IsTupleType: true } field && ItemIn(tuple, field) is { } item:
                    held.Add(item);
                    break;
                case TupleValue variables when reference.Member is IPropertySymbol { ContainingType.IsAnonymousType: true } variable && ItemIn(variables, variable) is { } item:
                    held.Add(item);
                    break;
                case MethodValue when NodeTypes.IsPartOfNode(DtoMember.TypeOf(reference.Member)):
                    return alternative; // a part of a part
                case ConstantValue { Scalar.IsNull: true }:
                    break;
                case not UnknownValue when PassesOn(reference.Member):
                    return alternative;
                default:
                    return null;
            }
        }

        return held.Count == 0 ? null : held.Aggregate(SameValues.Union);
    }

    /// <summary>What a variable of a query holds, of all variables that the compiler keeps in one object.</summary>
    private static PayloadValue? ItemIn(TupleValue variables, IPropertySymbol variable)
    {
        var index = variable.ContainingType.GetMembers().OfType<IPropertySymbol>().ToList().FindIndex(property => property.Name == variable.Name);
        return index >= 0 && index < variables.Items.Length ? variables.Items[index] : null;
    }

    private static PayloadValue? ItemIn(TupleValue tuple, IFieldSymbol field)
    {
        var index = field.ContainingType.TupleElements.IndexOf(field.CorrespondingTupleField ?? field, SymbolEqualityComparer.Default);
        if (index < 0)
            index = field.ContainingType.TupleElements.ToList().FindIndex(element => element.Name == field.Name);

        return index >= 0 && index < tuple.Items.Length ? tuple.Items[index] : null;
    }

    /// <summary>Whether the property gives the object itself, or its items: <c>Result</c>, <c>Values</c>, <c>Current</c>.</summary>
    private static bool PassesOn(ISymbol member) => member is IPropertySymbol { Name: "Result" or "Value" or "Current" or "Span" or "Memory" };

    private PayloadValue? HeldBy(ObjectId id, TrackedObject known, IMemberReferenceOperation reference)
    {
        var member = reference.Member.OriginalDefinition;
        if (known.Members.TryGetValue(member, out var value))
            return value;
        if (known.IsList)
            return member.Name is "Current" or "Value" ? ItemOf(new ReferenceValue(id, default), reference) : PassesOn(member) ? new ReferenceValue(id, default) : Unknown(reference);
        if (reference.Member.ContainingNamespace is { } space && IsLibrary(space))
        {
            return member.Name switch
            {
                "Values" => ValuesIn(known, reference),
                "Result" or "Value" or "Current" or "Root" => new ReferenceValue(id, default),
                _ when reference.Member is IPropertySymbol { GetMethod: { } getter } && NodeTypes.IsPartOfNode(getter.ReturnType) => PartOf(new ReferenceValue(id, default), getter),
                _ => Unknown(reference),
            };
        }

        if (reference.Member is IPropertySymbol computed && IsComputed(computed))
            return null;
        if (known.State is { IsChange: true } && CanHold(DtoMember.TypeOf(reference.Member)))
            return Outside(id, reference.Member); // a part of an object from outside

        return FieldFor(known, reference) is { } field ? Promoted(id, known, field, reference) : null;
    }

    private static bool IsLibrary(INamespaceSymbol space)
    {
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;

        return space.Name is "System" or "Newtonsoft" or "Microsoft";
    }

    /// <summary>What a member of an object from outside holds, as another object from outside.</summary>
    private ReferenceValue Outside(ObjectId holder, ISymbol member)
    {
        member = member.OriginalDefinition;
        var key = (holder, member.Name, member.ContainingType?.MetadataName);
        if (!_ids.TryGetValue(key, out var id))
            _ids.Add(key, id = new ObjectId(null, $"{holder}.{member.Name}") { Holder = (holder, member) });
        if (Find(id) is null)
            _state = _state.Set(id, TrackedObject.Outside);

        return new ReferenceValue(id, default);
    }

    private static bool CanHold(ITypeSymbol type) => type.IsReferenceType || type.TypeKind == TypeKind.TypeParameter;

    private static PayloadValue ValuesIn(TrackedObject known, IOperation at)
    {
        var values = known.State?.Fields.Select(static field => field.Value).ToImmutableArray() ?? ImmutableArray<PayloadValue>.Empty;
        return new PayloadArray(values, isOpen: true, default);
    }

    private PayloadField? FieldFor(TrackedObject known, IMemberReferenceOperation reference)
    {
        if (known.State is null || reference.Instance?.Type is not INamedTypeSymbol type)
            return null;

        var name = type.IsAnonymousType
            ? Serialization.WireNames.OfUnnamed(reference.Member.Name, _context.Format)
            : DtoTypeOf(type)?.Members.FirstOrDefault(member => member.Symbol.Name == reference.Member.Name)?.WireName;
        return name is null ? null : known.State.Find(name);
    }

    private DtoType? DtoTypeOf(INamedTypeSymbol type) => _context.Cache.TypeOf(type, _context);

    /// <summary>What a field holds, with an object of its own for what can change in it.</summary>
    private PayloadValue Promoted(ObjectId id, TrackedObject known, PayloadField field, IOperation at)
    {
        if (field.Value is ConstantValue)
            return Unknown(at);
        if (!field.Value.Alternatives.Any(static value => value is PayloadObject or PayloadArray))
            return field.Value;

        // Where ways meet of which one has changed the part, it is there already.
        var parts = field.Value.Alternatives
            .Select(value => value is PayloadObject or PayloadArray ? Promoted((id, field.Name, value.Span), value, joinsEarlier: true) : value)
            .Aggregate(SameValues.Union);
        _state = _state.Set(id, known with { State = known.State!.Replace(field.Name, parts) });
        return parts;
    }

    /// <summary>An object of its own for a part of another one.</summary>
    /// <param name="part">What tells it from the other parts.</param>
    /// <param name="value">What the part is.</param>
    /// <param name="joinsEarlier">Whether it may be the one that it was before.</param>
    private ReferenceValue Promoted(object part, PayloadValue value, bool joinsEarlier = false)
    {
        var id = IdFor(part, null, part.ToString());
        var created = value switch
        {
            PayloadObject payload => new TrackedObject { State = ObjectState.Of(payload), Origin = payload, IsFixed = payload.IsFixed, IgnoresCase = payload.IgnoresCase },
            PayloadArray array => new TrackedObject { Items = Promoted(id, array), HasOtherItems = array.IsOpen, ListSpan = array.Span },
            _ => TrackedObject.Outside,
        };
        _state = _state.Set(id, joinsEarlier && Find(id) is { } earlier ? TrackedObject.Join(earlier, created) : created);
        return new ReferenceValue(id, value.Span);
    }

    /// <summary>The items of a list, each with an object of its own for what can change in it.</summary>
    private ImmutableArray<PayloadValue> Promoted(object list, PayloadArray array) =>
        array.Items.Select((item, index) => item is PayloadObject or PayloadArray ? Promoted((list, index), item) : item).ToImmutableArray();

    /// <summary>What an indexer gives.</summary>
    private PayloadValue ElementOf(PayloadValue receiver, IPropertyReferenceOperation indexer)
    {
        var key = KeyOf(indexer.Arguments[0].Value);
        var held = new List<PayloadValue>();
        foreach (var alternative in receiver.Alternatives)
        {
            if (alternative is ReferenceValue reference && Find(reference.Id) is { } known)
            {
                if (known.IsList)
                    held.Add(ItemOf(alternative, indexer));
                else if (known.State is { IsChange: true } && CanHold(indexer.Type!) && key is null)
                    held.Add(Outside(reference.Id, indexer.Property));
                else if (key is not null && known.State?.Find(key) is { } field)
                    held.Add(Promoted(reference.Id, known, field, indexer) is var part && part is UnknownValue && NodeTypes.IsPartOfNode(indexer.Type) ? PartOf(alternative, indexer.Property.GetMethod!) : part);
                else if (known.State is { IsChange: true } && CanHold(indexer.Type!) && key is not null)
                    Change(alternative, current => current with { State = current.State!.Touch(key) });
                else if (key is null && known.State is { } state)
                    held.AddRange(PartsOf(reference.Id, state, indexer));
            }
            else if (alternative is MethodValue && NodeTypes.IsPartOfNode(indexer.Type))
            {
                held.Add(alternative);
            }
            else if (alternative is TextValue or WrittenValue)
            {
                held.Add(TextValue.Of([alternative, Unknown(indexer)], default)); // a part of it
            }
        }

        return held.Count == 0 ? Unknown(indexer) : held.Aggregate(SameValues.Union);
    }

    /// <summary>The objects in the fields, of which a key that is not known may mean any.</summary>
    private IEnumerable<PayloadValue> PartsOf(ObjectId id, ObjectState state, IOperation at) => state.Fields
        .Where(static field => field.Value.Alternatives.Any(static value => value is PayloadObject or PayloadArray or ReferenceValue))
        .ToList()
        .Select(field => Promoted(id, Find(id)!, field, at));

    private string? KeyOf(IOperation key) =>
        ValueReader.Read(OriginalOf(key), _context) is ConstantValue { Scalar: { Type: JsonTypes.String, AsString: { } text } } ? text : null;

    /// <summary>The operation as the compiler has it before it makes a graph of it.</summary>
    private IOperation OriginalOf(IOperation operation) => _context.Operation(operation.Syntax) ?? operation;

    private void Assign(IOperation target, PayloadValue value, SyntaxNode at)
    {
        switch (target)
        {
            case IConversionOperation conversion:
                Assign(conversion.Operand, value, at);
                break;
            case IFlowCaptureReferenceOperation capture when _targets.TryGetValue(capture.Id, out var captured):
                Assign(captured, value, at);
                break;
            case ILocalReferenceOperation local:
                _state = _state.Set(local.Local, value);
                break;
            case IParameterReferenceOperation parameter:
                _state = _state.Set(parameter.Parameter, value);
                if (parameter.Parameter.RefKind is RefKind.Ref or RefKind.Out)
                    See(SightingKind.Escaped, value, at, Loosened); // the caller goes on with it
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, at);
                break;
            case IPropertyReferenceOperation { Arguments: { Length: 1 } arguments, Instance: { } instance } indexer:
                AssignElement(Value(instance), arguments[0].Value, value, indexer, at);
                break;
            case IArrayElementReferenceOperation element:
                AddItem(Value(element.ArrayReference), value);
                break;
            case IMemberReferenceOperation member:
                AssignMember(member, value, at);
                break;
            case IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation:
                OfDynamicMember(target);
                See(SightingKind.Escaped, value, at);
                break;
            case IDiscardOperation:
                Look(value, target);
                break;
            case IInvocationOperation call:
                Value(call); // it gives a place by reference
                See(SightingKind.Escaped, value, at);
                break;
            default:
                See(SightingKind.Escaped, value, at);
                break;
        }
    }

    private void AssignElement(PayloadValue receiver, IOperation keyOperation, PayloadValue value, IPropertyReferenceOperation indexer, SyntaxNode at)
    {
        Look(Value(keyOperation), keyOperation);
        var key = KeyOf(keyOperation);
        var isLibrary = indexer.Property.ContainingNamespace is { } space && IsLibrary(space);
        Change(receiver, known => known switch
        {
            { IsList: true } => known with { Items = TrackedObject.UnionOf(known.Items, ImmutableArray.Create(value)) },
            { State: null } => known,
            _ when key is null || !isLibrary => known.Escaped(),
            _ => known with { State = known.State.Set(Field(NameIn(known, key), keyOperation.Syntax, value, at)) },
        });
        KeepInUnseen(receiver, value, at);
    }

    /// <summary>The name of the field that a key is: where letter case does not count, the one that is there.</summary>
    private static string NameIn(TrackedObject known, string key) => known.IgnoresCase
        ? known.State!.Fields.FirstOrDefault(field => string.Equals(field.Name, key, StringComparison.OrdinalIgnoreCase))?.Name ?? key
        : key;

    /// <summary>What goes into a collection that is not followed may be sent from there; it may be a part of an object.</summary>
    private void KeepInUnseen(PayloadValue holder, PayloadValue value, SyntaxNode at)
    {
        if (ReferencesOf(holder).Any())
            return;

        See(SightingKind.Escaped, value, at);
        Invalidate(holder);
    }

    private PayloadField Field(string name, SyntaxNode key, PayloadValue value, SyntaxNode at, Repetition repetition = Repetition.Unknown)
    {
        var span = _context.SpanOf(key);
        return new PayloadField(name, span, Stored(value, at), Presence.Always)
        {
            Change = span.IsEmpty ? null : TextSpan.FromBounds(key.SpanStart, at.Span.End),
            Repetition = repetition,
            NameUnderPolicy = _context.Format.NameUnderPolicyOf(name),
        };
    }

    /// <summary>What a field holds after it was given the value.</summary>
    private PayloadValue Stored(PayloadValue value, SyntaxNode at, ISymbol? member = null)
    {
        if (value is ReferenceValue or TupleValue or ChoiceValue || FlowState.ReferencesIn(value).Any())
            return value;

        return _context.Operation(at) is { } operation ? ValueReader.Read(operation, _context, member) : new UnknownValue(JsonTypes.Any, _context.SpanOf(at));
    }

    private void AssignMember(IMemberReferenceOperation target, PayloadValue value, SyntaxNode at)
    {
        var receiver = target.Instance is { } instance ? Value(instance) : null;
        if (receiver is null || target.Instance is IInstanceReferenceOperation)
            AssignOwn(target, receiver, value, at);
        else
            AssignMemberOf(receiver, target, value, at);

        SeeMark(target.Member, value, at);
    }

    /// <summary>What a marked member is given is an action; whoever has the member may complete it.</summary>
    private void SeeMark(ISymbol member, PayloadValue value, SyntaxNode at)
    {
        if (!PayloadMarkers.IsMarked(member))
            return;

        See(SightingKind.Sent, value, at, sighting => (sighting.Value is PayloadObject { IsFixed: false } ? Loosened(sighting) : sighting) with
        {
            IsMarked = true,
            MayEdit = HttpVerbs.IsEdit(member.Name),
            Reading = TextReading.Strict,
        });
    }

    /// <summary>A field or property of the type at hand, or a static one.</summary>
    private void AssignOwn(IMemberReferenceOperation target, PayloadValue? self, PayloadValue value, SyntaxNode at)
    {
        var member = target.Member.OriginalDefinition;
        _state = _state.Set(target.Member, value);
        if (self is not null)
        {
            Change(self, known => known with
            {
                Members = known.Members.SetItem(member, value),
                State = known.State is { } state && target.Instance!.Type is INamedTypeSymbol type && DtoTypeOf(type) is not null ? AfterAssignment(state, target, value, at) : known.State,
            });
        }

        See(SightingKind.Stored, value, at, sighting => sighting with { Symbol = member });
    }

    private void AssignMemberOf(PayloadValue receiver, IMemberReferenceOperation target, PayloadValue value, SyntaxNode at)
    {
        var isHeld = false;
        Change(receiver, known =>
        {
            isHeld = true;
            var kept = known with { Members = known.Members.SetItem(target.Member.OriginalDefinition, value) };
            return kept.Target is not null ? WithRequestMember(kept, target.Member, value)
                : kept.State is null ? kept
                : kept with { State = AfterAssignment(kept.State, target, value, at) };
        });
        if (!isHeld)
        {
            Invalidate(receiver); // a part of an object
            var isDiscarded = KnownApis.OfType(target.Member.ContainingType) is { Role: ApiRole.Discards };
            See(isDiscarded ? SightingKind.Discarded : SightingKind.Stored, value, at, sighting => sighting with { Symbol = target.Member.OriginalDefinition });
        }
    }

    private static TrackedObject WithRequestMember(TrackedObject request, ISymbol member, PayloadValue value) => member.Name switch
    {
        "RequestUri" or "Resource" => request with { Target = request.Target! with { Url = value } },
        "Method" => request with { Target = request.Target! with { Method = value } },
        _ => request,
    };

    /// <summary>The fields of an object of a payload type after <c>object.Member = value</c>.</summary>
    private ObjectState AfterAssignment(ObjectState state, IMemberReferenceOperation target, PayloadValue value, SyntaxNode at)
    {
        if (target.Instance?.Type is not INamedTypeSymbol type || DtoTypeOf(type) is not { } dto || !dto.Owns(target.Member))
            return state.Opaque();
        if (dto.Members.FirstOrDefault(member => member.Symbol.Name == target.Member.Name) is not { } member)
            return dto.SetterChangesOthers(target.Member) ? state.Opaque() : state;

        var context = _context with { Format = dto.Format };
        var values = new DtoValues(dto);
        var read = FlowState.ReferencesIn(value).Any() ? value
            : context.Operation(at) is { } operation ? ValueReader.Read(operation, context, member.Symbol)
            : new UnknownValue(JsonTypes.Any, default);
        var name = NameOf(target.Syntax);
        values.Set(member.Symbol, new DtoValue(read, _context.SpanOf(name)));
        if (values.IsOpaque)
            state = state.Opaque(); // the setter has code of its own

        return DtoFields.Of(member, values, context)
            .Aggregate(state, (current, field) => current.Set(_context.SpanOf(name).IsEmpty ? field : field.SetBy(TextSpan.FromBounds(name.SpanStart, at.Span.End))));
    }

    private static SyntaxNode NameOf(SyntaxNode target) =>
        target is Microsoft.CodeAnalysis.CSharp.Syntax.MemberAccessExpressionSyntax access ? access.Name : target;

    private void AddItem(PayloadValue list, PayloadValue item) => Change(list, known => known.IsList
        ? known with { Items = TrackedObject.UnionOf(known.Items, ImmutableArray.Create(item)) }
        : known.State is { IsChange: true } ? known with { Items = ImmutableArray.Create(item), HasOtherItems = true } : known.Escaped());
}
