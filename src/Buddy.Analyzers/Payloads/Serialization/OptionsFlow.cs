using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>
/// What options hold after the statements that set them one by one. These count where they run in any case: in the block of the declaration, or in the
/// constructor of the type that holds the options. A change anywhere else makes the options unknown.
/// </summary>
internal static class OptionsFlow
{
    /// <summary>What one mention takes of the budget: some thousand are looked at.</summary>
    private const int CostOfMention = 50;

    /// <summary>A name of a name of a name.</summary>
    private const int MostAliases = 16;

    /// <summary>What a local or parameter holds at one of its uses.</summary>
    public static OptionsState At(ExpressionSyntax use, ISymbol variable, OptionsState? start, ReadContext context, int step)
    {
        if (context.Member is not { } code || ContainerOf(variable, code, context) is not { } container)
            return OptionsState.Unknown;

        var isCaptured = FunctionAround(use) != FunctionAround(container);
        return Run(start, MentionsIn(code.Node, variable, context).Where(name => !use.Span.Contains(name.Span)), container, use.SpanStart, isCaptured, context, step);
    }

    /// <summary>What a parameter holds when its method ends.</summary>
    public static OptionsState AtEnd(IParameterSymbol parameter, OptionsState given, SyntaxNode method, ReadContext context, int step) =>
        Run(given, MentionsIn(method, parameter, context), BodyOf(method), int.MaxValue, false, context, step);

    /// <summary>What a field or property holds that its declaration or the constructor sets, and nothing changes.</summary>
    public static OptionsState OfMember(ISymbol member, SyntaxNode declaration, ReadContext context, int step)
    {
        var start = DeclaredValue.InitializerOf(declaration) is { } value ? OptionsSource.Read(value, DeclaredValue.Inside(value, context), step) : null;
        var mentions = MentionsOf(member, context).ToLookup(name => ConstructorAround(name, member, context));
        var constructors = mentions.Where(static group => group.Key is not null).ToList();
        var state = start ?? OptionsState.Unknown;
        foreach (var constructor in constructors)
        {
            var before = state;
            state = Run(state, constructor, constructor.Key!.Body ?? (SyntaxNode)constructor.Key, int.MaxValue, false, context, step);
            if (state != before && !member.IsStatic && member.ContainingType.InstanceConstructors.Count(static other => !other.IsImplicitlyDeclared) > 1)
                return OptionsState.Unknown;
        }

        return mentions[null].All(name => Leaves(state, name, context, step)) ? state : OptionsState.Unknown;
    }

    /// <summary>Whether nothing but that assignment sets the field or changes what it holds.</summary>
    public static bool IsOnlyChangedBy(AssignmentExpressionSyntax assignment, IFieldSymbol field, OptionsState state, ReadContext context, int step) =>
        MentionsOf(field, context).All(name => assignment.Left.Span.Contains(name.Span) || Leaves(state, name, context, step));

    private static OptionsState Run(
        OptionsState? start, IEnumerable<SimpleNameSyntax> mentions, SyntaxNode container, int end, bool isCaptured, ReadContext context, int step)
    {
        var state = start ?? OptionsState.Unknown;
        foreach (var name in mentions)
        {
            var here = name.SyntaxTree == context.Model.SyntaxTree && context.Member?.Contains(name) == true ? context : DeclaredValue.Inside(name, context);
            if (!MayLook(here) || OptionsUse.Of(name, here, step) is not { IsUnseen: false } use || (use.Alias is { } alias && !IsOnlyRead(alias, container, state, context, step)))
                return OptionsState.Unknown;
            if (use.Change?.Invoke(state) is not { } changed || changed == state)
                continue;

            // Where it stands in the block itself, it runs before what follows it, and not before what stands above.
            var isDirect = use.Statement is not null && ParentOf(use.Statement) == container && !MemberOf(container, context).HasLabels;
            if (!isDirect || (isCaptured && name.SpanStart > end))
                return OptionsState.Unknown; // a function may run at any time
            if (name.SpanStart < end)
                state = changed;
        }

        return state;
    }

    /// <summary>Whether the mention changes nothing of the options, and gives the member no others.</summary>
    private static bool Leaves(OptionsState state, SimpleNameSyntax name, ReadContext context, int step)
    {
        var here = DeclaredValue.Inside(name, context);
        return MayLook(here)
            && OptionsUse.Of(name, here, step) is { IsUnseen: false } use
            && (use.Change is null || use.Change(state) == state)
            && (use.Alias is null || IsOnlyRead(use.Alias, null, state, context, step));
    }

    /// <summary>Whether nothing changes the options by that other name of them.</summary>
    private static bool IsOnlyRead(ISymbol alias, SyntaxNode? container, OptionsState state, ReadContext context, int step)
    {
        if (alias is IMethodSymbol && container is not null && context.DeclarationOf(alias)?.Span.Contains(container.Span) == true)
            return true; // each call gives new ones

        return ++step <= MostAliases && MentionsOf(alias, context).All(name =>
        {
            var here = DeclaredValue.Inside(name, context);
            return MayLook(here)
                && OptionsUse.Of(name, here, step) is { IsUnseen: false } use
                && (use.IsNewValue || use.Change is null || use.Change(state) == state)
                && (use.Alias is null || IsOnlyRead(use.Alias, null, state, context, step));
        });
    }

    private static bool MayLook(ReadContext context)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        context.Budget?.Spend(CostOfMention);
        return context.Budget is not { IsSpent: true };
    }

    /// <summary>All mentions of a symbol: in its member, its type or the project.</summary>
    private static IEnumerable<SimpleNameSyntax> MentionsOf(ISymbol symbol, ReadContext context)
    {
        var scope = symbol switch
        {
            ILocalSymbol => symbol.DeclaringSyntaxReferences.Take(1).Select(reference => MemberCode.NodeAround(reference.GetSyntax(context.CancellationToken))),
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } when context.DeclarationOf(constructor) is { } declaration => [declaration],
            _ when symbol.DeclaredAccessibility == Accessibility.Private => symbol.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(context.CancellationToken)),
            _ => null,
        };
        return scope?.SelectMany(node => MentionsIn(node, symbol, context.ForDeclaration(node)))
            ?? context.Mentions(symbol.Name).Where(name => IsOf(name, symbol, context.ForDeclaration(name)));
    }

    private static IEnumerable<SimpleNameSyntax> MentionsIn(SyntaxNode node, ISymbol symbol, ReadContext context) =>
        node.DescendantNodes().OfType<SimpleNameSyntax>().Where(name => name.Identifier.ValueText == symbol.Name && IsOf(name, symbol, context));

    private static bool IsOf(SimpleNameSyntax name, ISymbol symbol, ReadContext context) =>
        context.Model.GetSymbolInfo(name, context.CancellationToken).Symbol is { } found
        && SymbolEqualityComparer.Default.Equals((found as IMethodSymbol)?.ReducedFrom ?? found.OriginalDefinition, symbol.OriginalDefinition);

    private static ConstructorDeclarationSyntax? ConstructorAround(SimpleNameSyntax name, ISymbol member, ReadContext context) =>
        name.Ancestors().FirstOrDefault(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) is ConstructorDeclarationSyntax constructor
        && constructor.Modifiers.Any(SyntaxKind.StaticKeyword) == member.IsStatic
        && SymbolEqualityComparer.Default.Equals(context.ForDeclaration(constructor).Model.GetDeclaredSymbol(constructor, context.CancellationToken)?.ContainingType, member.ContainingType)
            ? constructor
            : null;

    /// <summary>The block whose statements run one after the other from the declaration on.</summary>
    private static SyntaxNode? ContainerOf(ISymbol variable, MemberCode code, ReadContext context) => variable switch
    {
        IParameterSymbol => BodyOf(code.Node),
        _ => context.DeclarationOf(variable) is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax statement } ? ParentOf(statement) : null,
    };

    private static SyntaxNode BodyOf(SyntaxNode method) => method switch
    {
        BaseMethodDeclarationSyntax { Body: { } body } => body,
        LocalFunctionStatementSyntax { Body: { } body } => body,
        _ => method,
    };

    private static SyntaxNode? ParentOf(SyntaxNode statement) => statement.Parent is GlobalStatementSyntax global ? global.Parent : statement.Parent;

    private static MemberCode MemberOf(SyntaxNode node, ReadContext context) => context.Member is { } code && code.Contains(node) ? code : MemberCode.Around(node);

    private static SyntaxNode? FunctionAround(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(static ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
}
