using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>
/// Works out what is in options: made in place, or held by a local, a parameter, a field or property of any class, or given by a method of the project.
/// </summary>
internal static class OptionsSource
{
    /// <summary>Members that are made of one another.</summary>
    private const int MostSteps = 16;

    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<ISymbol, OptionsState>> Known = new();

    /// <summary>What is known of the options that the expression gives, at that place.</summary>
    public static OptionsState Read(ExpressionSyntax options, ReadContext context) => Read(options, context with { Budget = new ReadBudget() }, 0);

    /// <inheritdoc cref="Read(ExpressionSyntax, ReadContext)"/>
    internal static OptionsState Read(ExpressionSyntax options, ReadContext context, int step)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (++step > MostSteps)
            return OptionsState.Unknown;

        options = DeclaredValue.Unwrap(options);
        return options switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression } or DefaultExpressionSyntax => OptionsState.Default,
            BaseObjectCreationExpressionSyntax creation => OfCreation(creation, context, step),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice => Read(choice.Left, context, step) is var left && left == OptionsState.Default
                ? Read(choice.Right, context, step)
                : Same(left, Read(choice.Right, context, step)),
            ConditionalExpressionSyntax choice => Same(Read(choice.WhenTrue, context, step), Read(choice.WhenFalse, context, step)),
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceAssignmentExpression } once => OfOnce(once, context, step),
            IdentifierNameSyntax or MemberAccessExpressionSyntax => OfName(options, context, step),
            InvocationExpressionSyntax call => OfCall(call, context, step),
            _ => OptionsState.Unknown,
        };
    }

    /// <summary>Whether objects of the type say how a serializer writes.</summary>
    public static bool IsOptions(ITypeSymbol? type) =>
        type.Is("System.Text.Json.JsonSerializerOptions") || type.Is("Newtonsoft.Json.JsonSerializerSettings") || type.Is("Newtonsoft.Json.JsonSerializer");

    /// <summary>What is known of the options that a method of the project gives back, or leaves behind in its parameter.</summary>
    /// <param name="call">The call.</param>
    /// <param name="parameter">The parameter; null for the result.</param>
    /// <param name="given">What the parameter is given.</param>
    /// <param name="context">Where the call stands.</param>
    /// <param name="step">How many members have been read on the way here.</param>
    internal static OptionsState After(IInvocationOperation call, IParameterSymbol? parameter, OptionsState? given, ReadContext context, int step)
    {
        if (++step > MostSteps
            || call.TargetMethod is not { IsAbstract: false, IsVirtual: false, IsOverride: false, IsAsync: false } method
            || context.DeclarationOf(method.ReducedFrom ?? method) is not { } declaration)
        {
            return OptionsState.Unknown;
        }

        var arguments = new Dictionary<IParameterSymbol, PassedArgument>(SymbolEqualityComparer.Default);
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } taken)
                arguments[taken.OriginalDefinition] = new PassedArgument(argument.Value, context, null);
        }

        var inside = DeclaredValue.Inside(declaration, context) with { Arguments = arguments };
        return parameter is not null ? OptionsFlow.AtEnd(parameter.OriginalDefinition, given!, declaration, inside, step) : OfBody(declaration, inside, step);
    }

    /// <summary>Whether the two are the same; else nothing is known but what both may convert.</summary>
    internal static OptionsState Same(OptionsState one, OptionsState other) => one == other
        ? one
        : OptionsState.Unknown with { Converted = one.Converted.And(other.Converted), RenamesKeys = one.RenamesKeys || other.RenamesKeys };

    private static OptionsState OfCreation(BaseObjectCreationExpressionSyntax creation, ReadContext context, int step)
    {
        var type = context.Model.GetTypeInfo(creation, context.CancellationToken).Type;
        if (!IsOptions(type))
            return OptionsState.Unknown;

        var state = OfArguments(creation.ArgumentList, type, context, step);
        foreach (var element in creation.Initializer?.Expressions ?? default)
        {
            state = element is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name }, Right: { } value }
                ? OptionsProperties.Set(state, name, value, context)
                : state.Unclear();
        }

        return state;
    }

    /// <summary>What new options begin with: the defaults, those that an argument names, a copy of others.</summary>
    private static OptionsState OfArguments(ArgumentListSyntax? list, ITypeSymbol? type, ReadContext context, int step)
    {
        if (list is not { Arguments: { Count: > 0 } arguments })
            return OptionsState.Of(type.Is("System.Text.Json.JsonSerializerOptions") ? WireFormat.SystemTextJson : WireFormat.Newtonsoft);

        return context.Model.GetSymbolInfo(DeclaredValue.Unwrap(arguments[0].Expression), context.CancellationToken).Symbol is IFieldSymbol { ContainingType: { TypeKind: TypeKind.Enum } defaults } named
            ? defaults.Is("System.Text.Json.JsonSerializerDefaults") ? OfLibrary(named.Name) : OptionsState.Unknown
            : Read(arguments[0].Expression, context, step);
    }

    private static OptionsState OfLibrary(string name) => OptionsState.Of(name switch
    {
        "Default" or "General" => WireFormat.SystemTextJson,
        "Web" => WireFormat.Web,
        _ => null,
    });

    /// <summary><c>_options ??= …</c>, of a field that nothing else sets.</summary>
    private static OptionsState OfOnce(AssignmentExpressionSyntax once, ReadContext context, int step) =>
        context.Model.GetSymbolInfo(once.Left, context.CancellationToken).Symbol is IFieldSymbol { DeclaredAccessibility: Accessibility.Private } field
        && DeclaredValue.InitializerOf(context.DeclarationOf(field)) is null
        && Read(once.Right, context, step) is var state
        && OptionsFlow.IsOnlyChangedBy(once, field, state, context, step)
            ? state
            : OptionsState.Unknown;

    private static OptionsState OfName(ExpressionSyntax name, ReadContext context, int step)
    {
        switch (context.Model.GetSymbolInfo(name, context.CancellationToken).Symbol)
        {
            case ILocalSymbol local when IsOptions(local.Type):
                return OptionsFlow.At(name, local, LocalDeclaration.InitializerOf(local, context) is { } value ? Read(value, context, step) : null, context, step);
            case IParameterSymbol parameter when IsOptions(parameter.Type) && context.ArgumentOf(parameter.OriginalDefinition) is { Operation.Syntax: ExpressionSyntax argument } given:
                return OptionsFlow.At(name, parameter, Read(argument, given.Context, step), context, step);
            case IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter when IsOptions(parameter.Type) && context.DeclarationOf(parameter.ContainingSymbol) is { } declaration:
                return OptionsFlow.AtEnd(parameter.OriginalDefinition, InjectedOptions.OfParameter(parameter, context, step), declaration, DeclaredValue.Inside(declaration, context), step);
            case IPropertySymbol { ContainingType: var owner } property when InjectedOptions.IsOfAspNetCore(owner):
                return InjectedOptions.OfAspNetCore(property.OriginalDefinition, context, step);
            case IPropertySymbol { Name: "Options" } options when name is MemberAccessExpressionSyntax access && options.ContainingType.Is("System.Text.Json.Serialization.JsonSerializerContext"):
                return OptionsState.Of(GeneratedContext.Of(access.Expression, context));
            case IPropertySymbol { Name: "Value" } lazy when name is MemberAccessExpressionSyntax access && lazy.ContainingType.Is("System.Lazy"):
                return OfLazy(access.Expression, context, step);
            case IFieldSymbol or IPropertySymbol when context.Model.GetSymbolInfo(name, context.CancellationToken).Symbol is { } member && IsOptions(TypeOf(member)):
                return member.DeclaringSyntaxReferences.IsEmpty
                    ? member.IsStatic && IsOptions(member.ContainingType) ? OfLibrary(member.Name) : OptionsState.Unknown
                    : OfMember(member.OriginalDefinition, context, step);
            default:
                return OptionsState.Unknown;
        }
    }

    private static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private static OptionsState OfMember(ISymbol member, ReadContext context, int step)
    {
        var known = Known.GetValue(context.Model.Compilation, static _ => new ConcurrentDictionary<ISymbol, OptionsState>(SymbolEqualityComparer.Default));
        if (known.TryGetValue(member, out var state))
            return state;
        if (member is IPropertySymbol { IsAbstract: true } or IPropertySymbol { IsVirtual: true } or IPropertySymbol { IsOverride: true, IsSealed: false } || context.DeclarationOf(member) is not { } declaration)
            return OptionsState.Unknown;

        state = declaration is PropertyDeclarationSyntax property && Getter(property) is { } getter
            ? OfBody(getter, DeclaredValue.Inside(getter, context) with { Arguments = null }, step)
            : OptionsFlow.OfMember(member, declaration, context with { Arguments = null }, step);
        return step <= 1 && context.Budget is { IsSpent: false } ? known.GetOrAdd(member, state) : state; // else a limit may have cut it short
    }

    /// <summary>What computes the property; null for one that stores what it is given.</summary>
    private static SyntaxNode? Getter(PropertyDeclarationSyntax property) => property.ExpressionBody is not null ? property
        : property.AccessorList?.Accessors.FirstOrDefault(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)) is { } accessor && (accessor.Body ?? (SyntaxNode?)accessor.ExpressionBody) is not null
            ? accessor
            : null;

    private static OptionsState OfLazy(ExpressionSyntax lazy, ReadContext context, int step)
    {
        var (creation, there) = DeclaredValue.Of(lazy, context);
        return creation is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
            && arguments[0].Expression is LambdaExpressionSyntax { ExpressionBody: { } made }
                ? Read(made, there, step)
                : OptionsState.Unknown;
    }

    private static OptionsState OfCall(InvocationExpressionSyntax call, ReadContext context, int step)
    {
        if (context.Operation(call) is not IInvocationOperation invocation)
            return OptionsState.Unknown;
        if (invocation.TargetMethod is { Name: "Create" or "CreateDefault", ContainingType: var type } && type.Is("Newtonsoft.Json.JsonSerializer"))
            return call.ArgumentList.Arguments is { Count: > 0 } arguments ? Read(arguments[0].Expression, context, step) : OptionsState.Of(WireFormat.Newtonsoft);

        return IsOptions(invocation.Type) ? After(invocation, null, null, context, step) : OptionsState.Unknown;
    }

    /// <summary>What all results of a body have in common.</summary>
    private static OptionsState OfBody(SyntaxNode declaration, ReadContext context, int step)
    {
        if (DeclaredValue.BodyOf(declaration) is { } value)
            return Read(value, context, step);

        var results = declaration.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .OfType<ReturnStatementSyntax>()
            .Select(result => result.Expression is { } given ? Read(given, context, step) : OptionsState.Unknown)
            .ToList();
        return results.Count == 0 ? OptionsState.Unknown : results.Aggregate(Same);
    }
}
