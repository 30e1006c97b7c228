using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

// What expressions give, in the order of evaluation.
internal sealed partial class FlowInterpreter
{
    private readonly Dictionary<CaptureId, SyntaxNode> _creations = [];

    /// <summary>The variables, members and elements that are assigned to by a capture: what is on the right of the assignment runs between.</summary>
    private readonly Dictionary<CaptureId, IOperation> _targets = [];

    /// <summary>Runs an operation of the graph; what it gives.</summary>
    private PayloadValue Value(IOperation operation)
    {
        _steps++;
        var value = ValueOf(operation);
        return _outside.OriginExpression is { } origin && operation.Syntax == origin ? new ReferenceValue(_outside.Origin!, default) : value;
    }

    private PayloadValue ValueOf(IOperation operation)
    {
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                return Value(statement.Operation);
            case IConversionOperation conversion:
                return OfConversion(conversion);
            case IParenthesizedOperation parenthesized:
                return Value(parenthesized.Operand);
            case IAwaitOperation wait:
                return Value(wait.Operation) is var awaited and not UnknownValue ? awaited : Unknown(operation);
            case ITranslatedQueryOperation query:
                return Value(query.Operation);
            case IFlowCaptureOperation capture:
                return Capture(capture);
            case IFlowCaptureReferenceOperation capture:
                return _state.Variables.TryGetValue(capture.Id, out var captured) ? captured : Unknown(operation);
            case ISimpleAssignmentOperation assignment:
                return OfAssignment(assignment);
            case ICompoundAssignmentOperation assignment:
                return OfCompoundAssignment(assignment);
            case IIncrementOrDecrementOperation increment:
                Value(increment.Target);
                Assign(increment.Target, Unknown(increment), increment.Target.Syntax);
                return Unknown(increment);
            case IDeconstructionAssignmentOperation deconstruction:
                return OfDeconstruction(deconstruction);
            case ILocalReferenceOperation local:
                return OfLocal(local);
            case IParameterReferenceOperation parameter:
                return _state.Variables.TryGetValue(parameter.Parameter, out var given) ? given : GivenText(parameter) ?? Unknown(parameter);
            case IInstanceReferenceOperation:
                return _outside.This is { } self ? new ReferenceValue(self, default) : Unknown(operation);
            case IMemberReferenceOperation member and not IMethodReferenceOperation:
                return OfMember((IMemberReferenceOperation)operation);
            case IArrayElementReferenceOperation element:
                foreach (var index in element.Indices)
                    Value(index);
                return OfElement(element);
            case IInvocationOperation call:
                return OfCall(call);
            case IDelegateCreationOperation creation:
                return Value(creation.Target);
            case IMethodReferenceOperation method:
                return new MethodValue(method.Method, method.Instance is { } receiver ? Value(receiver) : null);
            case IFlowAnonymousFunctionOperation function:
                return OfFunction(function);
            case IAnonymousObjectCreationOperation or IObjectCreationOperation or IArrayCreationOperation or IWithOperation or { Kind: ArrayReader.CollectionExpression }:
                return OfCreation(operation);
            case IUtf8StringOperation utf8:
                return new ConstantValue(JsonScalar.Of(utf8.Value), _context.SpanOf(utf8.Syntax));
            case IInterpolatedStringOperation text:
                return OfInterpolation(text);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum:
                return OfSum(sum);
            case ITupleOperation tuple:
                return new TupleValue(tuple.Elements.Select(Value).ToImmutableArray());
            case IIsPatternOperation match:
                return OfPattern(match);
            case IBinaryOperation binary:
                return OfBinary(binary);
            case ILiteralOperation or IDefaultValueOperation or ISizeOfOperation or ITypeOfOperation or INameOfOperation:
                return ValueReader.Read(operation, _context);
            case IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation:
                return OfDynamicMember(operation);
            case IDynamicInvocationOperation or IDynamicObjectCreationOperation or IAddressOfOperation:
                return OfUnseen(operation);
            case IReturnOperation { ReturnedValue: { } item }:
                Return(Value(item), item.Syntax); // yield return
                return Unknown(operation);
            default:
                foreach (var child in operation.ChildOperations)
                    Look(Value(child), child);
                return Unknown(operation);
        }
    }

    /// <summary>The text that all callers give, as a part of a URL or another text; null where that is not seen, or is JSON.</summary>
    private PayloadValue? GivenText(IParameterReferenceOperation parameter) =>
        parameter.Type?.SpecialType == SpecialType.System_String && _project.GivenValueOf(parameter.Parameter, _context) is { } given and (TextValue or ConstantValue) && !SightingsOf.IsJson(given)
            ? given
            : null;

    /// <summary>The value is only looked at.</summary>
    private void Look(PayloadValue value, IOperation operation) => See(SightingKind.Discarded, value, operation.Syntax);

    private PayloadValue OfUnseen(IOperation operation)
    {
        var index = 0;
        foreach (var child in operation.ChildOperations)
            Escape(Value(child), operation.Syntax, index++);

        return Unknown(operation);
    }

    /// <summary>What is bound when the program runs may change the object that it is called on.</summary>
    private UnknownValue OfDynamicMember(IOperation operation)
    {
        foreach (var child in operation.ChildOperations)
        {
            var value = Value(child);
            Look(value, child);
            Invalidate(value);
        }

        return Unknown(operation);
    }

    private PayloadValue OfConversion(IConversionOperation conversion)
    {
        var value = Value(conversion.Operand);
        if (conversion.OperatorMethod is not { } method)
            return value;
        if (NodeTypes.IsNode(method.ContainingType))
            return value is MethodValue ? Unknown(conversion) : value;
        if (method.DeclaringSyntaxReferences.IsEmpty)
            return value is TextValue or ConstantValue ? value : Unknown(conversion); // string to ReadOnlySpan, Uri, …

        return OfProjectMethod(method, null, [(method.Parameters[0], value)], conversion);
    }

    private PayloadValue Capture(IFlowCaptureOperation capture)
    {
        var value = Value(capture.Value);
        if (ValueReader.WithoutConversions(capture.Value) is var created && (created is IObjectCreationOperation or ITypeParameterObjectCreationOperation or IWithOperation || IsCopy(created)))
            _creations[capture.Id] = ValueReader.WithoutConversions(capture.Value).Syntax;
        if (capture.Value is ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation or IArrayElementReferenceOperation)
            _targets[capture.Id] = capture.Value;
        _state = _state.Set(capture.Id, value);
        return value;
    }

    private PayloadValue OfLocal(ILocalReferenceOperation reference)
    {
        if (_state.Variables.TryGetValue(reference.Local, out var value))
            return value;
        if (reference.Local is { IsConst: true } && LocalDeclaration.InitializerOf(reference.Local, _context) is { } initializer)
            return TextConstant(initializer) ?? ValueReader.Read(reference, _context);

        return reference.ConstantValue.HasValue ? ValueReader.Read(reference, _context) : Unknown(reference);
    }

    /// <summary>The JSON text that a local constant is; null where it is none.</summary>
    private ConstantValue? JsonConstant(ILocalSymbol local) =>
        local.IsConst && LocalDeclaration.InitializerOf(local, _context) is { } initializer && TextConstant(initializer) is { } text && SightingsOf.IsJson(text) ? text : null;

    /// <summary>A constant text with its place at its declaration, since that is where its JSON is written.</summary>
    private ConstantValue? TextConstant(SyntaxNode initializer) =>
        _context.Operation(initializer) is { ConstantValue: { HasValue: true, Value: string text } } ? new ConstantValue(JsonScalar.Of(text), _context.SpanOf(initializer)) : null;

    private PayloadValue OfAssignment(ISimpleAssignmentOperation assignment)
    {
        var isInitializer = IsOfInitializer(assignment.Target, assignment.Syntax);
        if (!isInitializer)
            Prepare(assignment.Target);

        var value = Value(assignment.Value);
        if (assignment.IsRef)
            return OfAlias(assignment, value);
        if (!isInitializer)
            Assign(assignment.Target, value, assignment.Value.Syntax);
        else if (assignment.Target is IMemberReferenceOperation member)
            SeeMark(member.Member, value, assignment.Value.Syntax);
        return value;
    }

    /// <summary>Two names of one variable: what is assigned to either is not followed.</summary>
    private UnknownValue OfAlias(ISimpleAssignmentOperation assignment, PayloadValue value)
    {
        Look(value, assignment.Value);
        Invalidate(value);
        var unknown = Unknown(assignment.Value);
        Assign(assignment.Value, unknown, assignment.Value.Syntax);
        Assign(assignment.Target, unknown, assignment.Value.Syntax);
        return unknown;
    }

    /// <summary>Whether the graph has it from the initialiser of a creation, which is read as a whole.</summary>
    private bool IsOfInitializer(IOperation? target, SyntaxNode at)
    {
        while (true)
        {
            switch (target)
            {
                case IFlowCaptureReferenceOperation capture when _targets.TryGetValue(capture.Id, out var captured):
                    target = captured;
                    break;
                case IFlowCaptureReferenceOperation capture:
                    return _creations.TryGetValue(capture.Id, out var creation) && _isWhole.Contains(creation) && InitializerOf(creation) is { } initializer && initializer.FullSpan.Contains(at.Span);
                case IMemberReferenceOperation member:
                    target = member.Instance;
                    break;
                case IConversionOperation conversion:
                    target = conversion.Operand;
                    break;
                case IArrayElementReferenceOperation element:
                    target = element.ArrayReference;
                    break;
                default:
                    return false;
            }
        }
    }

    private static SyntaxNode? InitializerOf(SyntaxNode creation) => creation switch
    {
        BaseObjectCreationExpressionSyntax created => created.Initializer,
        WithExpressionSyntax with => with.Initializer,
        _ => null,
    };

    /// <summary>Runs what stands inside a target: its receiver and its keys.</summary>
    private void Prepare(IOperation target)
    {
        switch (target)
        {
            case IPropertyReferenceOperation { Arguments: { IsEmpty: false } arguments }:
                foreach (var argument in arguments)
                    Look(Value(argument.Value), argument.Value);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                    Prepare(element);
                break;
        }
    }

    private PayloadValue OfCompoundAssignment(ICompoundAssignmentOperation assignment)
    {
        var before = Value(assignment.Target);
        var added = Value(assignment.Value);
        PayloadValue after = assignment is { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String }
            ? TextValue.Of([before, added], default)
            : Unknown(assignment);
        Assign(assignment.Target, after, assignment.Value.Syntax);
        return after;
    }

    private PayloadValue OfDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        Prepare(deconstruction.Target);
        var value = Value(deconstruction.Value);
        var target = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
        AssignParts(target, value, deconstruction.Syntax);
        return value;
    }

    private void AssignParts(IOperation target, PayloadValue value, SyntaxNode at)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is not ITupleOperation tuple)
        {
            Assign(target, value, at);
            return;
        }

        for (var i = 0; i < tuple.Elements.Length; i++)
            AssignParts(tuple.Elements[i], value is TupleValue { Items: var items } && i < items.Length ? items[i] : Unknown(tuple.Elements[i]), at);
    }

    private PayloadValue OfPattern(IIsPatternOperation match)
    {
        var value = Value(match.Value);
        foreach (var pattern in match.Pattern.DescendantsAndSelf())
        {
            var declared = pattern switch
            {
                IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
                IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
                _ => null,
            };
            if (pattern is IConstantPatternOperation constant)
                Look(ValueReader.Read(OriginalOf(constant.Value), _context), constant.Value);
            if (declared is not null)
                _state = _state.Set(declared, pattern == match.Pattern ? value : new UnknownValue(JsonTypes.Any, default));
        }

        Look(value, match);
        return Unknown(match);
    }

    private PayloadValue OfBinary(IBinaryOperation binary)
    {
        // Sums nest to the left as deep as they are long.
        var links = new Stack<IBinaryOperation>();
        IOperation left = binary;
        for (; left is IBinaryOperation link; left = link.LeftOperand)
            links.Push(link);

        Look(Value(left), left);
        foreach (var link in links)
            Look(Value(link.RightOperand), link.RightOperand);

        return binary.ConstantValue.HasValue ? ValueReader.Read(binary, _context) : Unknown(binary);
    }

    private PayloadValue OfInterpolation(IInterpolatedStringOperation text)
    {
        var parts = new List<PayloadValue>();
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolatedStringTextOperation { Text: ILiteralOperation { ConstantValue: { HasValue: true, Value: string fixedText } } }:
                    parts.Add(new ConstantValue(JsonScalar.Of(fixedText), default));
                    break;
                case IInterpolationOperation hole:
                    parts.Add(Value(hole.Expression));
                    break;
                default:
                    foreach (var child in part.ChildOperations)
                        Value(child);
                    parts.Add(Unknown(text));
                    break;
            }
        }

        return TextValue.Of(parts, _context.SpanOf(text.Syntax));
    }

    private PayloadValue OfSum(IBinaryOperation sum)
    {
        if (sum.ConstantValue is { HasValue: true, Value: string constant })
            return new ConstantValue(JsonScalar.Of(constant), _context.SpanOf(sum.Syntax));

        var terms = new Stack<IOperation>();
        IOperation left = sum;
        for (; left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } link; left = link.LeftOperand)
        {
            terms.Push(link.RightOperand);
        }

        terms.Push(left);
        return TextValue.Of(terms.Select(Value).ToList(), _context.SpanOf(sum.Syntax));
    }

    private PayloadValue OfElement(IArrayElementReferenceOperation element)
    {
        var array = Value(element.ArrayReference);
        return array is ReferenceValue { Id: var id } && Find(id)?.State is { IsChange: true } && CanHold(element.Type!) && element.ArrayReference.Type is { } type
            ? Outside(id, type)
            : ItemOf(array, element);
    }

    private PayloadValue ItemOf(PayloadValue list, IOperation at)
    {
        var items = new List<PayloadValue>();
        foreach (var alternative in list.Alternatives)
        {
            switch (alternative)
            {
                case ReferenceValue reference when Find(reference.Id) is { IsList: true } known:
                    items.AddRange(known.Items);
                    break;
                case PayloadArray array:
                    items.AddRange(array.Items);
                    break;
                case TupleValue tuple:
                    items.AddRange(tuple.Items);
                    break;
            }
        }

        return items.Count == 0 ? Unknown(at) : items.Aggregate(SameValues.Union);
    }
}
