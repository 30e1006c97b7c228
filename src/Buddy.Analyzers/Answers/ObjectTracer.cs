using Buddy.Analyzers.Answers.Sources;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Payloads.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Answers;

/// <summary>Finds where JSON that an expression gives comes from: back to the call that reads it, or the variable that holds it.</summary>
internal sealed class ObjectTracer
{
    private const int MaxDepth = 64;

    private static readonly AnswerObject Unknown = new();

    private int _depth;

    /// <param name="context">The member where the comparison is.</param>
    public ObjectTracer(ReadContext context)
    {
        Context = context;
        Sources = new SourceTracer(context);
        Urls = new UrlReader(Sources);
        Callers = new Callers(Sources);
        Readings = new TypeReadings(this);
    }

    /// <summary>The member where the comparison is.</summary>
    public ReadContext Context { get; }

    /// <summary>Follows expressions through the project.</summary>
    public SourceTracer Sources { get; }

    /// <summary>Reads the URLs of requests.</summary>
    public UrlReader Urls { get; }

    /// <summary>Finds what parameters are given.</summary>
    public Callers Callers { get; }

    /// <summary>Finds the calls that read types.</summary>
    public TypeReadings Readings { get; }

    /// <summary>What an expression of the member gives; an object without a root where that is not known.</summary>
    public AnswerObject Trace(IOperation operation) => Trace(new Place(operation, Sources.Scope));

    /// <summary>What the place gives: of several sources only what all have in common.</summary>
    public AnswerObject Trace(Place place)
    {
        if (_depth == MaxDepth)
            return Unknown;

        _depth++;
        var sources = Sources.SourcesOf(place);
        sources.RemoveAll(static source => source.Operation is { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation);
        var traced = sources.Select(TraceSource).ToList();
        _depth--;
        return Join(traced, sources) with { Type = place.Steps.IsEmpty ? place.Operation.Type : traced.Count == 1 ? traced[0].Type : null };
    }

    /// <summary>What a source gives that is followed no further.</summary>
    public AnswerObject TraceSource(Place source)
    {
        var traced = OfExpression(source.Operation, source.Scope) with { Type = source.Operation.Type };
        foreach (var step in source.Steps)
            traced = After(step, traced);
        return traced;
    }

    /// <summary>What a member of a C# object holds.</summary>
    public AnswerObject Member(AnswerObject owner, ISymbol member)
    {
        var name = AnswerType.WireNameOf(owner, member, Context);
        if (name is null && owner.Format == WireFormat.Unseen && AnswerType.TypeOf(owner) is { } type && Context.Catalog.Answers.FindShortened(member.Name).Any())
        {
            owner = owner with { Format = Readings.FormatOf(type) };
            name = AnswerType.WireNameOf(owner, member, Context);
        }

        return owner.OfField(name ?? "." + member.Name) with
        {
            Member = member,
            Type = member is IPropertySymbol or IFieldSymbol ? DtoMember.TypeOf(member) : null,
            Enum = AnswerType.EnumOf(owner, member, Context),
        };
    }

    private AnswerObject OfExpression(IOperation operation, CodeScope scope) => operation switch
    {
        { ConstantValue.HasValue: true } => new AnswerObject { Root = operation.Syntax, IsCreated = true }, // JSON that the code writes itself
        IParameterReferenceOperation { Parameter: var parameter } => new AnswerObject { Root = parameter },
        IInstanceReferenceOperation { Type: { } type } => new AnswerObject { Root = type },
        IMemberReferenceOperation { Instance: IInstanceReferenceOperation { Type: { } type } } reference => Member(new AnswerObject { Root = type, Type = type }, reference.Member),
        IMemberReferenceOperation { Instance: null } reference => new AnswerObject { Root = reference.Member },
        IInvocationOperation call => AnswerCall.Trace(call, scope, this),
        ILocalReferenceOperation => Unknown,
        _ => new AnswerObject { Root = operation.Syntax, IsCreated = Creation.IsOne(operation) },
    };

    private AnswerObject After(Step step, AnswerObject traced) => step switch
    {
        Step.Item => traced.OfItem() with { Type = traced.Type is { } list ? JsonTypesRead.ItemOf(list) : null },
        Step.Field { Name: var name } => traced.OfField(name),
        Step.Member { Symbol: var member, OwnerType: var type } => Member(traced with { Type = OwnerTypeOf(traced, type, member) }, member),
        _ => Unknown,
    };

    /// <summary>The type of the user's, as narrow as it is known.</summary>
    private static ITypeSymbol OwnerTypeOf(AnswerObject traced, ITypeSymbol? type, ISymbol member) =>
        type is INamedTypeSymbol ? type : traced.Type is INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } known ? known : member.ContainingType;

    /// <summary>Several sources are one document only where all come from actions, or all are written the same.</summary>
    private static AnswerObject Join(List<AnswerObject> traced, List<Place> sources)
    {
        if (traced.Count == 0)
            return Unknown;

        var first = traced[0];
        if (traced.Count == 1 || traced.TrueForAll(other => other.IsAction && other.Path == first.Path && other.Format == first.Format))
            return first;
        if (traced.Exists(static other => other.Target == RequestTarget.Foreign))
            return new AnswerObject { Target = RequestTarget.Foreign };

        return sources.TrueForAll(source => SyntaxFactory.AreEquivalent(source.Operation.Syntax, sources[0].Operation.Syntax) && source.Steps.SequenceEqual(sources[0].Steps))
            ? first with { Target = RequestTarget.Unseen }
            : new AnswerObject { Format = traced.TrueForAll(other => other.Format == first.Format) ? first.Format : WireFormat.Unseen };
    }
}
