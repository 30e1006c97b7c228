using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers;

/// <summary>Finds where JSON that an expression gives comes from: back through locals, parsing, fields and items.</summary>
internal sealed class ObjectTracer(ReadContext context)
{
    private const int MaxDepth = 64;

    private static readonly AnswerObject Unknown = new();

    private readonly Dictionary<ILocalSymbol, AnswerObject> _locals = new(SymbolEqualityComparer.Default);
    private int _depth;

    public ReadContext Context => context;

    /// <summary>What the expression gives; an object without a root where that is not known.</summary>
    public AnswerObject Trace(IOperation operation)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (_depth == MaxDepth)
            return Unknown;

        _depth++;
        var traced = operation switch
        {
            IParenthesizedOperation parenthesized => Trace(parenthesized.Operand),
            IConversionOperation conversion when conversion.OperatorMethod is null || JsonTypesRead.IsJson(conversion.Operand.Type) =>
                Trace(conversion.Operand),
            IAwaitOperation awaited => Trace(awaited.Operation),
            IConditionalAccessOperation access => Trace(access.WhenNotNull),
            IConditionalAccessInstanceOperation instance => InstanceOf(instance) is { } accessed ? Trace(accessed) : Unknown,
            ICoalesceOperation coalesce when coalesce.WhenNull is IThrowOperation or IConversionOperation { Operand: IThrowOperation } => Trace(coalesce.Value),
            ISimpleAssignmentOperation assignment => Trace(assignment.Value),
            ILocalReferenceOperation local => OfLocal(local.Local),
            IParameterReferenceOperation parameter => OfParameter(parameter),
            IArrayElementReferenceOperation element => Trace(element.ArrayReference).OfItem(),
            IFieldReferenceOperation field => OfMember(field),
            IPropertyReferenceOperation property => OfProperty(property),
            IInvocationOperation call => AnswerCall.Trace(call, this),
            _ => Unknown,
        };
        _depth--;
        return traced with { Type = operation.Type };
    }

    /// <summary>What the source gives to a variable.</summary>
    public AnswerObject Trace(LocalSource source)
    {
        var traced = Trace(source.Operation);
        return source.IsItem ? traced.OfItem() : source.Field is { } field ? traced.OfField(field) : traced;
    }

    /// <summary>What a member of a C# object holds.</summary>
    public AnswerObject Member(AnswerObject owner, ISymbol member) =>
        owner.OfField(AnswerType.WireNameOf(owner, member, context) ?? "." + member.Name) with { Enum = AnswerType.EnumOf(owner, member, context) };

    private AnswerObject OfLocal(ILocalSymbol local)
    {
        if (!_locals.TryGetValue(local, out var traced))
        {
            _locals[local] = Unknown; // for a variable that is given a part of itself
            _locals[local] = traced = OfSources(local);
        }

        return traced;
    }

    /// <summary>A variable that several pieces of code fill is one document only where they all fetch the same.</summary>
    private AnswerObject OfSources(ILocalSymbol local)
    {
        if (LocalSources.Of(local, context) is not { } all)
            return Unknown;

        var sources = all.Where(static source => source.Operation.ConstantValue is not { HasValue: true, Value: null }).ToList();
        var traced = sources.Select(Trace).ToList();
        if (traced.Count == 0)
            return Unknown;

        var first = traced[0];
        if (traced.TrueForAll(other => other.IsFromActionsUrl && other.Path == first.Path))
            return first;
        if (traced.Count == 1 && first.Root is not null)
            return first;

        return sources.TrueForAll(source => SyntaxFactory.AreEquivalent(source.Operation.Syntax, sources[0].Operation.Syntax))
            ? new AnswerObject { Root = local, Format = first.Format }
            : Unknown;
    }

    /// <summary>A parameter of the member holds a document; that of a function which is called for each item of a list, an item.</summary>
    private AnswerObject OfParameter(IParameterReferenceOperation reference)
    {
        for (var parent = reference.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation function && function.Symbol.Parameters.Contains(reference.Parameter, SymbolEqualityComparer.Default))
            {
                return function.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } }
                    && AnswerCall.IsOfItems(call) && AnswerCall.ReceiverOf(call) is { } list
                    ? Trace(list).OfItem()
                    : Unknown;
            }
        }

        return new AnswerObject { Root = reference.Parameter };
    }

    private AnswerObject OfProperty(IPropertyReferenceOperation property)
    {
        if (property is not { Instance: { } instance, Arguments.IsEmpty: false })
            return OfMember(property);
        if (property.Arguments.Length > 1)
            return Unknown;

        return property.Arguments[0].Value.ConstantValue is { HasValue: true, Value: string name }
            ? JsonTypesRead.IsJson(instance.Type) || JsonTypesRead.IsDictionary(instance.Type) ? Trace(instance).OfField(name) : Unknown
            : property.Arguments[0].Value.Type?.SpecialType == SpecialType.System_Int32 ? Trace(instance).OfItem()
            : Unknown;
    }

    private AnswerObject OfMember(IMemberReferenceOperation reference)
    {
        if (reference.Instance is null or IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance })
            return new AnswerObject { Root = reference.Member };
        if (reference.Member is { DeclaringSyntaxReferences.IsEmpty: true, Name: "RootElement" or "Root" or "Result" or "Content" or "Data" or "Current" or "Value" })
            return Trace(reference.Instance);

        return Member(Trace(reference.Instance), reference.Member);
    }

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
