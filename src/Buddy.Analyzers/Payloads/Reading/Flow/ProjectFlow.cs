using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>What the methods, fields and properties of a project do with payloads: worked out when a payload first reaches them, and kept for the compilation.</summary>
internal sealed class ProjectFlow
{
    /// <summary>Calls are followed so deeply; what lies deeper is not seen.</summary>
    private const int MostCalls = 16;

    /// <summary>A call may come to so many methods; where there are more, none is followed.</summary>
    private const int MostImplementations = 16;

    /// <summary>What a member gives back or holds is followed into so many members that use it.</summary>
    private const int MostUsers = 64;

    /// <summary>What they may do, all together: what half of a project uses leads everywhere, and nowhere for certain.</summary>
    private const int MostStepsOfUsers = 20_000;

    private static readonly ConditionalWeakTable<Compilation, ProjectFlow> Known = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<(ISymbol Member, WireFormat Format, ActionCatalog Catalog), MethodSummary?> _summaries = new(MemberComparer.Instance);
    private readonly ConcurrentDictionary<(ISymbol Member, WireFormat Format, ActionCatalog Catalog), ImmutableArray<MethodSummary>> _uses = new(MemberComparer.Instance);
    private readonly ConcurrentDictionary<IParameterSymbol, PayloadValue?> _given = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _isKept = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IMethodSymbol>> _bodies = new(SymbolEqualityComparer.Default);

    private ProjectFlow(Compilation compilation) => _compilation = compilation;

    public static ProjectFlow Of(Compilation compilation) => Known.GetValue(compilation, static unread => new ProjectFlow(unread));

    /// <summary>Whether the type is declared in this project.</summary>
    public bool IsOfProject(ITypeSymbol? type) => type?.OriginalDefinition.DeclaringSyntaxReferences is { IsEmpty: false } references && _compilation.ContainsSyntaxTree(references[0].SyntaxTree);

    /// <summary>Whether the method has code in this project that can be followed.</summary>
    public bool HasBody(IMethodSymbol method) => BodyOf(method.OriginalDefinition) is not null;

    /// <summary>What the method that is called does; empty where that is not seen. One summary for each method that the call may come to.</summary>
    public ImmutableArray<MethodSummary> SummariesOf(IMethodSymbol method, ReadContext context)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        method = method.PartialImplementationPart ?? method; // its code names its own parameters
        var summaries = ImmutableArray.CreateBuilder<MethodSummary>();
        foreach (var body in BodiesOf(method, context))
        {
            if (SummaryOf(body, context) is not { } summary)
                return ImmutableArray<MethodSummary>.Empty;

            summaries.Add(summary);
        }

        return summaries.ToImmutable();
    }

    private MethodSummary? SummaryOf(IMethodSymbol method, ReadContext context)
    {
        var key = ((ISymbol)method, context.Format, context.Catalog);
        if (_summaries.TryGetValue(key, out var known))
            return known;
        if (context.Callers.Depth >= MostCalls || context.Callers.Contains(method) || BodyOf(method) is not { } body)
        {
            context.Callers.Cut(method);
            return null;
        }

        var callers = context.Callers.Into(method);
        var outside = OutsideValues.Of(method);
        var result = FlowInterpreter.Run(body, context.ForDeclaration(body) with { Depth = 0, Callers = callers, Flow = null, Budget = null }, this, outside);
        var summary = MethodSummary.Of(body, result, outside);
        if (!callers.IsCut)
            _summaries.TryAdd(key, summary); // what was cut short depends on who asked

        return summary;
    }

    /// <summary>What happens to what the member gives back or holds, in the members that use it; default where there are too many.</summary>
    public ImmutableArray<MethodSummary> UsesOf(ISymbol member, ReadContext context)
    {
        member = member.OriginalDefinition;
        var key = (member, context.Format, context.Catalog);
        if (_uses.TryGetValue(key, out var known))
            return known;
        if (context.Callers.Depth >= MostCalls || context.Callers.Contains(member))
        {
            context.Callers.Cut(member);
            return default;
        }

        var callers = context.Callers.Into(member);
        var uses = UsesIn(UsersOf(member, context), member, context with { Callers = callers });
        if (!callers.IsCut)
            _uses.TryAdd(key, uses);
        return uses;
    }

    /// <summary>The members that may use a member, which binds each that has a name like it: only as far as it is asked for.</summary>
    private IEnumerable<SyntaxNode> UsersOf(ISymbol member, ReadContext context)
    {
        var outside = OutsideValues.OfUseOf(member);
        return ProjectIndex.Of(_compilation).MembersMentioning(member.Name, mention => MayMean(mention, outside, context), context.CancellationToken)
            .Where(user => !IsDeclarationOf(user, member));
    }

    /// <summary>What the users do with what the member gives back or holds; default where they are too many, or do too much.</summary>
    private ImmutableArray<MethodSummary> UsesIn(IEnumerable<SyntaxNode> users, ISymbol member, ReadContext context)
    {
        var uses = ImmutableArray.CreateBuilder<MethodSummary>();
        var outside = OutsideValues.OfUseOf(member);
        var steps = 0;
        foreach (var user in users)
        {
            if (uses.Count >= MostUsers || steps > MostStepsOfUsers)
                return default;

            var result = FlowInterpreter.Run(user, context.ForDeclaration(user) with { Depth = 0, Flow = null, Budget = null }, this, outside);
            uses.Add(MethodSummary.Of(user, result, outside));
            steps += result.Steps;
        }

        return uses.ToImmutable();
    }

    /// <summary>Whether the name is the one of what is followed, or does not bind; many members of other types have the same name.</summary>
    private static bool MayMean(SimpleNameSyntax mention, OutsideValues outside, ReadContext context) =>
        context.Cache.NestsTooDeeply(mention)
        || context.ForDeclaration(mention).Model.GetSymbolInfo(mention, context.CancellationToken).Symbol is not { } symbol
        || outside.IsOrigin(symbol);

    /// <summary>Whether the code is the declaration of that field or property, with its initialiser.</summary>
    public static bool IsDeclarationOf(SyntaxNode user, ISymbol member) =>
        member is IFieldSymbol or IPropertySymbol && member.DeclaringSyntaxReferences.Any(reference => user.SyntaxTree == reference.SyntaxTree && user.Span.Contains(reference.Span));

    /// <summary>The value of a field or property that its initialiser, or a constructor, alone sets; null where that is not certain.</summary>
    public PayloadValue? KeptValueOf(ISymbol member, ReadContext context)
    {
        return KeptInitializerOf(member, context) is { } initializer ? context.ForDeclaration(initializer) is var there && there.Operation(initializer) is { } operation
            ? KeptMembers.Read(operation, there, this)
            : null
            : null;
    }

    /// <summary>The initialiser of a field or property, where nothing else sets it; null otherwise.</summary>
    public ExpressionSyntax? KeptInitializerOf(ISymbol member, ReadContext context)
    {
        member = member.OriginalDefinition;
        return IsOfProject(member.ContainingType) && _isKept.GetOrAdd(member, asked => KeptMembers.IsKept(asked, _compilation, context)) ? KeptMembers.InitializerOf(member, context) : null;
    }

    /// <summary>What all calls give to a parameter, where all are seen: a constant, constants or a text; null where that is not certain.</summary>
    public PayloadValue? GivenValueOf(IParameterSymbol parameter, ReadContext context)
    {
        parameter = parameter.OriginalDefinition;
        if (_given.TryGetValue(parameter, out var known))
            return known;
        if (context.Callers.Depth >= MostCalls || context.Callers.Contains(parameter))
        {
            context.Callers.Cut(parameter);
            return null;
        }

        var callers = context.Callers.Into(parameter);
        var given = GivenValues.Of(parameter, context with { Callers = callers, Flow = null, Format = WireFormat.Unseen }, this);
        if (!callers.IsCut)
            _given.TryAdd(parameter, given);
        return given;
    }

    /// <summary>The request that attributes of a method without body declare: Refit's; null where there is none.</summary>
    public DeclaredRequest? RequestOf(IMethodSymbol method) => DeclaredRequest.Of(method);

    /// <summary>The methods with code that a call may come to.</summary>
    private ImmutableArray<IMethodSymbol> BodiesOf(IMethodSymbol method, ReadContext context)
    {
        if (!method.IsAbstract && !method.IsVirtual && !method.IsOverride)
            return HasBody(method) ? ImmutableArray.Create(method) : ImmutableArray<IMethodSymbol>.Empty;

        return _bodies.GetOrAdd(method, asked => Implementations.Of(asked, _compilation, context)) is var bodies && bodies.Length <= MostImplementations
            ? bodies.RemoveAll(body => !HasBody(body))
            : ImmutableArray<IMethodSymbol>.Empty;
    }

    /// <summary>The declaration whose code a method has; null where it has none in this project.</summary>
    private SyntaxNode? BodyOf(IMethodSymbol method)
    {
        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            if (!_compilation.ContainsSyntaxTree(reference.SyntaxTree))
                continue;

            switch (reference.GetSyntax())
            {
                case BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null }:
                case AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null }:
                    return reference.GetSyntax();
                case ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property }:
                    return property;
            }
        }

        return null;
    }

    private sealed class MemberComparer : IEqualityComparer<(ISymbol Member, WireFormat Format, ActionCatalog Catalog)>
    {
        public static MemberComparer Instance { get; } = new();

        public bool Equals((ISymbol Member, WireFormat Format, ActionCatalog Catalog) x, (ISymbol Member, WireFormat Format, ActionCatalog Catalog) y) =>
            SymbolEqualityComparer.Default.Equals(x.Member, y.Member) && x.Format == y.Format && ReferenceEquals(x.Catalog, y.Catalog);

        public int GetHashCode((ISymbol Member, WireFormat Format, ActionCatalog Catalog) key) => SymbolEqualityComparer.Default.GetHashCode(key.Member);
    }
}
