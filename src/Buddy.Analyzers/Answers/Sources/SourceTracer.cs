using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers.Sources;

/// <summary>
/// Follows an expression back to all that it may get its value from: through locals, fields that are set once, the methods of the project, tuples and objects
/// that the code creates, and methods of libraries that pass on what they are given. What it cannot follow it gives back as it is. Bounded in depth and work.
/// </summary>
/// <param name="context">The member where the comparison is.</param>
internal sealed class SourceTracer(ReadContext context)
{
    private const int MaxDepth = 64;
    private const int MaxCalls = 24;
    private const int MostSteps = 4_000;

    private readonly HashSet<ISymbol> _open = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<SyntaxNode, ReadContext> _members = [];
    private readonly Dictionary<ILocalSymbol, ImmutableArray<LocalSource>> _locals = new(SymbolEqualityComparer.Default);
    private int _depth;
    private int _calls;
    private int _left = MostSteps;

    /// <summary>The code of the comparison.</summary>
    public CodeScope Scope { get; } = new(context);

    /// <summary>The members of objects that the code creates, where what they are created with was taken.</summary>
    public HashSet<ISymbol> CreatedMembers { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Makes room for the next comparison.</summary>
    public void Restart()
    {
        _left = MostSteps;
        CreatedMembers.Clear();
    }

    /// <summary>All that the place may get its value from.</summary>
    public List<Place> SourcesOf(Place place)
    {
        var found = new List<Place>();
        Follow(place, found);
        return found;
    }

    /// <summary>The member that a node belongs to, to be read.</summary>
    public ReadContext MemberAround(SyntaxNode node)
    {
        if (context.Member!.Contains(node))
            return context;

        var member = MemberCode.NodeAround(node);
        if (!_members.TryGetValue(member, out var known))
            _members.Add(member, known = context.ForDeclaration(member) with { Member = new MemberCode(member), Depth = 0 });

        return known;
    }

    private void Follow(Place place, List<Place> found)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (_depth == MaxDepth + (MaxCalls * 4) || _left == 0)
        {
            found.Add(place);
            return;
        }

        _depth++;
        _left--;
        if (place.Operation.ConstantValue.HasValue || !TryFollow(place, found))
            found.Add(place);
        _depth--;
    }

    private bool TryFollow(Place place, List<Place> found)
    {
        switch (place.Operation)
        {
            case IParenthesizedOperation parenthesized:
                return Go(place.At(parenthesized.Operand), found);
            case IConversionOperation conversion when conversion.OperatorMethod is null || JsonTypesRead.IsJson(conversion.Operand.Type):
                return Go(place.At(conversion.Operand), found);
            case IAwaitOperation awaited:
                return Go(place.At(awaited.Operation), found);
            case IConditionalAccessOperation access:
                return Go(place.At(access.WhenNotNull), found);
            case IConditionalAccessInstanceOperation instance:
                return InstanceOf(instance) is { } accessed && Go(place.At(accessed), found);
            case ICoalesceOperation coalesce:
                return Go(place.At(coalesce.Value), found) && Go(place.At(coalesce.WhenNull), found);
            case ICoalesceAssignmentOperation assignment:
                return Go(place.At(assignment.Target), found) && Go(place.At(assignment.Value), found);
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return Go(place.At(choice.WhenTrue), found) && Go(place.At(otherwise), found);
            case ISwitchExpressionOperation choice:
                return choice.Arms.All(arm => Go(place.At(arm.Value), found));
            case ISimpleAssignmentOperation assignment:
                return Go(place.At(assignment.Value), found);
            case ITranslatedQueryOperation query:
                return Go(place.At(query.Operation), found);
            case IThrowOperation:
                return true;
            case ILocalReferenceOperation { Local: var local }:
                return OfLocal(local, place, found);
            case IParameterReferenceOperation reference:
                return OfParameter(reference, place, found);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                return place.Scope.Receiver is { } receiver && Go(receiver.Then(place.Steps), found);
            case IFieldReferenceOperation { Field.ContainingType.IsTupleType: true, Instance: { } tuple } reference:
                return Go(place.At(tuple, new Step.Element(IndexOf(reference.Field))), found);
            case IPropertyReferenceOperation { Arguments.IsEmpty: false } indexer:
                return OfIndexer(indexer, place, found);
            case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference:
                return OfMember(reference, place, found);
            case IArrayElementReferenceOperation element:
                return Go(place.At(element.ArrayReference, Step.AnyItem), found);
            case IInvocationOperation call:
                return OfCall(call, place, found);
            case IObjectCreationOperation { Arguments: { IsEmpty: false } arguments, Type: { } type } when Creation.IsReader(type):
                return Go(place.At(arguments[0].Value), found);
            default:
                return Creation.PartOf(place, CreatedMembers) is { } parts && parts.All(part => Go(part, found));
        }
    }

    /// <summary>Follows, and says so.</summary>
    private bool Go(Place place, List<Place> found)
    {
        Follow(place, found);
        return true;
    }

    private bool OfLocal(ILocalSymbol local, Place place, List<Place> found)
    {
        if (!_locals.TryGetValue(local, out var sources))
            _locals.Add(local, sources = LocalSources.Of(local, place.Scope.Context) ?? default);
        if (sources.IsDefault)
            return false;
        if (!_open.Add(local))
            return true; // given a part of itself: the rest says what it is

        foreach (var source in sources)
            Follow(new Place(source.Operation, place.Scope) { Steps = source.Steps.Reverse().Aggregate(place.Steps, static (all, step) => all.Push(step)) }, found);
        _open.Remove(local);
        return true;
    }

    private bool OfParameter(IParameterReferenceOperation reference, Place place, List<Place> found)
    {
        if (place.Scope.ArgumentOf(reference.Parameter) is { } argument)
            return Go(argument.Then(place.Steps), found);

        for (var parent = reference.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation function && function.Symbol.Parameters.Contains(reference.Parameter, SymbolEqualityComparer.Default))
                return OfFunction(function, place, found);
        }

        return false;
    }

    /// <summary>What a function is called with that a method of a library calls.</summary>
    private bool OfFunction(IAnonymousFunctionOperation function, Place place, List<Place> found)
    {
        if (function.Parent is not IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } }
            || ReadingCalls.ReceiverOf(call) is not { } receiver)
        {
            return false;
        }

        return ReadingApi.RoleOf(call.TargetMethod) switch
        {
            ReadingRole.AsksOfItems when call.TargetMethod.Name == "ContinueWith" => Go(place.At(receiver), found),
            ReadingRole.PassesOn or ReadingRole.GivesItem or ReadingRole.MapsItems or ReadingRole.MapsLists or ReadingRole.AsksOfItems =>
                Go(place.At(receiver, Step.AnyItem), found),
            _ => false,
        };
    }

    private bool OfIndexer(IPropertyReferenceOperation indexer, Place place, List<Place> found)
    {
        if (indexer is not { Instance: { } instance, Arguments.Length: 1 })
            return false;

        var index = indexer.Arguments[0].Value;
        return index.ConstantValue is { HasValue: true, Value: string name }
            ? (JsonTypesRead.IsJson(instance.Type) || JsonTypesRead.IsDictionary(instance.Type)) && Go(place.At(instance, new Step.Field(name)), found)
            : (index.Type?.SpecialType == SpecialType.System_Int32 || index.Type?.Name == "Index") && Go(place.At(instance, Step.AnyItem), found);
    }

    private bool OfMember(IMemberReferenceOperation reference, Place place, List<Place> found)
    {
        var member = reference.Member;
        if (reference.Instance is { } instance && ReadingCalls.PassesOn(member))
            return Go(place.At(instance), found);
        if (member is IPropertySymbol { SetMethod: null } property && CallTargets.GetterOf(property, place.Scope.Context) is { } getter)
            return OfGetter(property, getter, reference, place, found);
        if (reference.Instance is not (null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }))
            return Go(place.At(reference.Instance, new Step.Member(member, reference.Instance.Type)), found);
        if (reference.Instance is not null && place.Scope.Receiver is { } receiver)
            return Go(receiver.Then(place.Steps.Push(new Step.Member(member, receiver.Operation.Type))), found);

        if (StoredValues.Of(member, place.Scope.Context) is not { Count: > 0 } values || !_open.Add(member))
            return false;
        foreach (var value in values)
        {
            var scope = place.Scope.Of(MemberAround(value), receiver: null);
            if (scope.Context.Operation(value) is { } operation)
                Follow(place with { Operation = operation, Scope = scope }, found);
        }

        _open.Remove(member);
        return true;
    }

    private bool OfGetter(IPropertySymbol property, SyntaxNode getter, IMemberReferenceOperation reference, Place place, List<Place> found)
    {
        if (property.IsAbstract || property.IsVirtual || property.IsOverride)
            return false;

        var receiver = reference.Instance switch
        {
            null => null,
            IInstanceReferenceOperation => place.Scope.Receiver,
            { } instance => new Place(instance, place.Scope),
        };
        return OfResults(property, getter, place, place.Scope.Of(MemberAround(getter), receiver), found);
    }

    private bool OfCall(IInvocationOperation call, Place place, List<Place> found)
    {
        switch (ReadingApi.RoleOf(call.TargetMethod))
        {
            case ReadingRole.PassesOn:
                return ReadingCalls.ReceiverOf(call) is { } receiver && Go(place.At(receiver), found);
            case ReadingRole.GivesItem:
                return ReadingCalls.ReceiverOf(call) is { } list && Go(place.At(list, Step.AnyItem), found);
            case ReadingRole.MapsItems or ReadingRole.MapsLists when place.First is Step.Item:
                return OfMapping(call, place, found);
            case ReadingRole.Runs:
                return ReadingCalls.FunctionOf(call) is { } run && OfFunctionBody(run, place, place.Scope, found);
            case ReadingRole.None when call.TargetMethod.MethodKind == MethodKind.DelegateInvoke:
                return call.Instance is { } function && OfDelegate(call, function, place, found);
            case ReadingRole.None:
                return OfProject(call, place, found);
            default:
                return false;
        }
    }

    private bool OfMapping(IInvocationOperation call, Place place, List<Place> found)
    {
        if (ReadingCalls.ReceiverOf(call) is not { } list || ReadingCalls.FunctionOf(call) is not { } function || call.Arguments.Length > 2)
            return false;

        var item = new Place(list, place.Scope) { Steps = ImmutableStack.Create(Step.AnyItem) };
        var part = ReadingApi.RoleOf(call.TargetMethod) == ReadingRole.MapsItems ? place.AtRest(call) : place;
        return OfFunctionBody(function, part, place.Scope.Applying(function.Symbol, item), found);
    }

    private bool OfFunctionBody(IAnonymousFunctionOperation function, Place place, CodeScope scope, List<Place> found) =>
        OfResults(function.Symbol, function.Syntax, place, scope, found);

    /// <summary>A function in a variable or field that is set once.</summary>
    private bool OfDelegate(IInvocationOperation call, IOperation function, Place place, List<Place> found)
    {
        var sources = SourcesOf(new Place(function, place.Scope));
        if (sources.Count != 1)
            return false;

        var target = sources[0].Operation is IDelegateCreationOperation creation ? creation.Target : sources[0].Operation;
        return target is IAnonymousFunctionOperation made
            && OfFunctionBody(made, place, place.Scope.Calling(call, made.Symbol, sources[0].Scope.Context), found);
    }

    private bool OfProject(IInvocationOperation call, Place place, List<Place> found)
    {
        if (RefitCall.UrlOf(call.TargetMethod) is not null)
            return false;

        var targets = CallTargets.Of(call.TargetMethod, place.Scope.Context).ToList();
        foreach (var target in targets)
        {
            var declaration = place.Scope.Context.DeclarationOf(target.PartialImplementationPart ?? target)!;
            var scope = place.Scope.Calling(call, target, MemberAround(declaration));
            if (!OfResults(target, declaration, place, scope, found))
                return false;
        }

        return targets.Count > 0;
    }

    /// <summary>What the code of a member or function gives back.</summary>
    private bool OfResults(ISymbol symbol, SyntaxNode declaration, Place place, CodeScope scope, List<Place> found)
    {
        if (_calls == MaxCalls)
            return false;
        if (!_open.Add(symbol))
            return true; // calls itself: its other results say what it gives

        _calls++;
        var (returned, yielded) = CallTargets.ResultsOf(declaration);
        foreach (var result in returned)
            FollowResult(result, place.Steps, scope, found);
        if (place.First is Step.Item)
        {
            foreach (var item in yielded)
                FollowResult(item, place.Steps.Pop(), scope, found);
        }

        _calls--;
        _open.Remove(symbol);
        return true;
    }

    private void FollowResult(ExpressionSyntax result, ImmutableStack<Step> steps, CodeScope scope, List<Place> found)
    {
        if (scope.Context.Operation(result) is { } operation)
            Follow(new Place(operation, scope) { Steps = steps }, found);
    }

    private static int IndexOf(IFieldSymbol element) =>
        (element.CorrespondingTupleField ?? element).Name is { Length: > 4 } name && int.TryParse(name.Substring(4), out var position) ? position - 1 : -1;

    /// <summary>What stands before the <c>?.</c> that an expression belongs to.</summary>
    private static IOperation? InstanceOf(IConditionalAccessInstanceOperation instance)
    {
        IOperation child = instance;
        for (var parent = child.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IConditionalAccessOperation access && access.WhenNotNull == child)
                return access.Operation;
            child = parent;
        }

        return null;
    }
}
