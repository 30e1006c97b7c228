using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>
/// Finds the options that a constructor is given: by all calls of it in the project or, where there is none and the type is registered as a service, by
/// the one registration of options.
/// </summary>
internal static class InjectedOptions
{
    private static readonly ImmutableArray<string> Registrations = KnownApis.Mentions(static api => api.Role == ApiRole.Registers);

    /// <summary>What is known of the argument for a parameter of a constructor.</summary>
    public static OptionsState OfParameter(IParameterSymbol parameter, ReadContext context, int step)
    {
        var type = parameter.ContainingType.OriginalDefinition;
        var mentions = context.Mentions(type.Name).Where(name => IsOf(name, type, context)).ToList();
        var creations = mentions.Select(static name => name.SyntaxTree).Distinct().SelectMany(tree => CreationsIn(tree, type, context)).ToList();
        if (creations.Count > 0)
            return creations.Select(creation => OfCreation(creation, parameter, context, step)).Aggregate(OptionsSource.Same);

        return mentions.Exists(IsRegistered) ? OfRegistration(parameter.Type, context, step) : OptionsState.Unknown;
    }

    /// <summary>What is known of the serializer options of ASP.NET Core, which one call of the project configures.</summary>
    /// <param name="property"><c>JsonOptions.SerializerOptions</c>, or <c>JsonOptions.JsonSerializerOptions</c> of MVC.</param>
    /// <param name="context">Any member.</param>
    /// <param name="step">How many members have been read on the way here.</param>
    public static OptionsState OfAspNetCore(IPropertySymbol property, ReadContext context, int step)
    {
        var state = OptionsState.Of(WireFormat.Web);
        SyntaxNode? configuration = null;
        foreach (var name in context.Mentions(property.Name).Where(name => IsOf(name, property, context)))
        {
            var here = DeclaredValue.Inside(name, context);
            if (OptionsUse.Of(name, here, step) is not { IsUnseen: false, Alias: null } use)
                return OptionsState.Unknown;
            if (use.Change?.Invoke(state) is not { } changed || changed == state)
                continue;

            var lambda = use.Statement as LambdaExpressionSyntax ?? use.Statement?.Parent?.Parent as LambdaExpressionSyntax;
            if (lambda is null || !IsConfiguration(lambda, context.ForDeclaration(lambda)) || (configuration is not null && configuration != lambda))
                return OptionsState.Unknown;

            (configuration, state) = (lambda, changed);
        }

        return state;
    }

    /// <summary>Whether the type is one of the two that hold serializer options for ASP.NET Core.</summary>
    public static bool IsOfAspNetCore(ITypeSymbol? type) => type.Is("Microsoft.AspNetCore.Http.Json.JsonOptions") || type.Is("Microsoft.AspNetCore.Mvc.JsonOptions");

    private static bool IsConfiguration(LambdaExpressionSyntax lambda, ReadContext context) =>
        lambda.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call }
        && context.Model.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol method
        && KnownApis.Of(method) is { Role: ApiRole.SetsOptions };

    /// <summary>The explicit and implicit creations of the type in a file that mentions it.</summary>
    private static IEnumerable<BaseObjectCreationExpressionSyntax> CreationsIn(SyntaxTree tree, INamedTypeSymbol type, ReadContext context)
    {
        var root = tree.GetRoot(context.CancellationToken);
        return root.DescendantNodes().OfType<BaseObjectCreationExpressionSyntax>()
            .Where(creation => creation is not ObjectCreationExpressionSyntax { Type: var named } || SyntaxNames.Last(named) == type.Name)
            .Where(creation => SymbolEqualityComparer.Default.Equals(context.ForDeclaration(creation).Model.GetTypeInfo(creation, context.CancellationToken).Type?.OriginalDefinition, type));
    }

    private static OptionsState OfCreation(BaseObjectCreationExpressionSyntax creation, IParameterSymbol parameter, ReadContext context, int step)
    {
        var here = DeclaredValue.Inside(creation, context) with { Arguments = null };
        return here.Operation(creation) is IObjectCreationOperation { Arguments: var arguments }
            && arguments.FirstOrDefault(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition, parameter.OriginalDefinition)) is { Value.Syntax: ExpressionSyntax given, ArgumentKind: ArgumentKind.Explicit }
                ? OptionsSource.Read(given, here, step)
                : OptionsState.Unknown;
    }

    /// <summary>Whether the mention is the type argument of a registration: <c>AddSingleton&lt;Client&gt;()</c>, <c>AddHttpClient&lt;IClient, Client&gt;()</c>.</summary>
    private static bool IsRegistered(SimpleNameSyntax name) =>
        name.Parent is TypeArgumentListSyntax { Parent: GenericNameSyntax { Identifier.ValueText: var method, Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } } }
        && Registrations.Contains(method);

    /// <summary>The options that are registered, where exactly one registration is seen.</summary>
    private static OptionsState OfRegistration(ITypeSymbol options, ReadContext context, int step)
    {
        var found = Registrations
            .SelectMany(context.Mentions)
            .Select(static name => (name.Parent as MemberAccessExpressionSyntax)?.Parent as InvocationExpressionSyntax)
            .OfType<InvocationExpressionSyntax>()
            .Where(call => IsFor(options, call, context))
            .ToList();
        if (found.Count != 1 || found[0].ArgumentList.Arguments is not { Count: 1 or 2 } arguments)
            return OptionsState.Unknown;

        // Behind the services, where these are no receiver.
        var given = arguments[arguments.Count - 1].Expression;
        var here = DeclaredValue.Inside(found[0], context) with { Arguments = null };
        return given is LambdaExpressionSyntax lambda
            ? lambda.ExpressionBody is { } made ? OptionsSource.Read(made, here, step) : OptionsState.Unknown
            : OptionsSource.Read(given, here, step);
    }

    private static bool IsFor(ITypeSymbol options, InvocationExpressionSyntax call, ReadContext context) =>
        context.ForDeclaration(call).Model.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol { TypeArguments: { Length: > 0 } types } method
        && KnownApis.Of(method) is { Role: ApiRole.Registers }
        && SymbolEqualityComparer.Default.Equals(types[0], options);

    private static bool IsOf(SimpleNameSyntax name, ISymbol symbol, ReadContext context) =>
        SymbolEqualityComparer.Default.Equals(context.ForDeclaration(name).Model.GetSymbolInfo(name, context.CancellationToken).Symbol?.OriginalDefinition, symbol.OriginalDefinition);
}
