using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>What one mention of a variable, field or property does with the options that it holds.</summary>
internal sealed class OptionsUse
{
    private static readonly OptionsUse Reads = new();
    private static readonly OptionsUse Unseen = new() { IsUnseen = true };

    /// <summary>Types of libraries whose methods and constructors leave the options that they are given as they are.</summary>
    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal)
    {
        "System.Text.Json.JsonSerializer", "System.Text.Json.JsonSerializerOptions", "System.Text.Json.Nodes.JsonNode", "System.Text.Json.Nodes.JsonValue",
        "System.Net.Http.Json.HttpClientJsonExtensions", "System.Net.Http.Json.HttpContentJsonExtensions", "System.Net.Http.Json.JsonContent",
        "Microsoft.AspNetCore.Http.HttpResponseJsonExtensions", "Microsoft.AspNetCore.Http.HttpRequestJsonExtensions", "Microsoft.AspNetCore.Http.Results", "Microsoft.AspNetCore.Http.TypedResults",
        "Newtonsoft.Json.JsonConvert", "Newtonsoft.Json.JsonSerializer", "Newtonsoft.Json.JsonSerializerSettings", "Newtonsoft.Json.Linq.JToken", "Newtonsoft.Json.Linq.JObject", "Newtonsoft.Json.Linq.JArray",
        "System.Net.Http.HttpClientExtensions", "Refit.SystemTextJsonContentSerializer", "Refit.NewtonsoftJsonContentSerializer", "Flurl.Http.Configuration.DefaultJsonSerializer",
        "RestSharp.Serializers.Json.SystemTextJsonSerializer", "RestSharp.Serializers.Json.RestClientExtensions", "RestSharp.Serializers.NewtonsoftJson.JsonNetSerializer",
        "System.ArgumentNullException", "System.Object", "Xunit.Assert",
    };

    /// <summary>Whether they go where the code does not show what becomes of them.</summary>
    public bool IsUnseen { get; private init; }

    /// <summary>What they are after it; null where they stay as they are.</summary>
    public Func<OptionsState, OptionsState>? Change { get; private init; }

    /// <summary>Whether the variable gets other options, and those that it held stay as they are.</summary>
    public bool IsNewValue { get; private init; }

    /// <summary>Another name that they get: a variable or member, whose mentions count too.</summary>
    public ISymbol? Alias { get; private init; }

    /// <summary>The statement, or body, that does it.</summary>
    public SyntaxNode? Statement { get; private init; }

    /// <summary>Reads a mention.</summary>
    /// <param name="name">Where it stands.</param>
    /// <param name="context">The member around it.</param>
    /// <param name="step">How many members have been read on the way here.</param>
    public static OptionsUse Of(SimpleNameSyntax name, ReadContext context, int step) =>
        OfValue(name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name, context, step);

    private static OptionsUse OfValue(ExpressionSyntax value, ReadContext context, int step)
    {
        switch (value.Parent)
        {
            case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression }:
                return OfValue((ExpressionSyntax)value.Parent, context, step);
            case ConditionalExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }:
                return OfValue((ExpressionSyntax)value.Parent, context, step) is { IsUnseen: false, Change: null, IsNewValue: false, Alias: null } ? Reads : Unseen;
            case InvocationExpressionSyntax call when call.Expression == value:
                return OfValue(call, context, step); // of a method that gives them
            case MemberAccessExpressionSyntax access when access.Expression == value:
                return OfAccess(access, context, step);
            case ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } } argument:
                return OfArgument(argument, call, context, step);
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Parent: ExpressionStatementSyntax or ArrowExpressionClauseSyntax } assignment:
                return assignment.Left == value
                    ? new OptionsUse { IsNewValue = true, Change = _ => OptionsSource.Read(assignment.Right, context, step), Statement = assignment.Parent }
                    : OfAlias(context.Model.GetSymbolInfo(assignment.Left, context.CancellationToken).Symbol);
            case EqualsValueClauseSyntax { Parent: (VariableDeclaratorSyntax or PropertyDeclarationSyntax) and var declaration }:
                return OfAlias(context.Model.GetDeclaredSymbol(declaration, context.CancellationToken));
            case ReturnStatementSyntax or ArrowExpressionClauseSyntax:
                return OfResult(value.Parent, context);
            case IsPatternExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } or InterpolationSyntax:
                return Reads;
            default:
                return Unseen;
        }
    }

    /// <summary><c>options.Name</c></summary>
    private static OptionsUse OfAccess(MemberAccessExpressionSyntax access, ReadContext context, int step)
    {
        var name = access.Name.Identifier.ValueText;
        switch (access.Parent)
        {
            case AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax } assignment when assignment.Left == access:
                return assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
                    ? new OptionsUse { Change = options => OptionsProperties.Set(options, name, assignment.Right, context), Statement = assignment.Parent }
                    : Unseen;
            case AssignmentExpressionSyntax assignment when assignment.Left == access:
                return Unseen;
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } method when method.Expression == access && name is "Converters" or "TypeInfoResolverChain":
                return OfList(name, (MemberAccessExpressionSyntax)call.Expression, call, context);
            case InvocationExpressionSyntax call:
                return OfOwnCall(access, call, context, step);
            case MemberAccessExpressionSyntax or ForEachStatementSyntax:
                return Reads;
            default:
                return name is "Converters" or "TypeInfoResolverChain" ? Unseen : Reads;
        }
    }

    /// <summary><c>options.Converters.Add(…)</c></summary>
    private static OptionsUse OfList(string list, MemberAccessExpressionSyntax method, InvocationExpressionSyntax call, ReadContext context)
    {
        var arguments = call.ArgumentList.Arguments;
        return (method.Name.Identifier.ValueText, arguments.Count) switch
        {
            ("Add", 1) when call.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax =>
                new OptionsUse { Change = options => OptionsProperties.Add(options, list, arguments[0].Expression, context), Statement = call.Parent },
            ("Insert", 2) when call.Parent is ExpressionStatementSyntax =>
                new OptionsUse { Change = options => OptionsProperties.Add(options, list, arguments[1].Expression, context), Statement = call.Parent },
            ("Any" or "Contains" or "Count" or "First" or "FirstOrDefault" or "OfType" or "Select" or "Where" or "IndexOf", _) => Reads,
            _ => Unseen,
        };
    }

    /// <summary><c>options.MakeReadOnly()</c>, or an extension method of the project's.</summary>
    private static OptionsUse OfOwnCall(MemberAccessExpressionSyntax access, InvocationExpressionSyntax call, ReadContext context, int step)
    {
        if (context.Operation(call) is not IInvocationOperation { TargetMethod: { } method } invocation)
            return Unseen;
        if (OptionsSource.IsOptions(method.ContainingType) || method.ContainingType.SpecialType == SpecialType.System_Object)
            return Reads;

        return invocation.Arguments.FirstOrDefault(argument => argument.Value.Syntax.Contains(access.Expression)) is { Parameter: { } parameter }
            ? Of(invocation, parameter, context, step)
            : Unseen;
    }

    private static OptionsUse OfArgument(ArgumentSyntax argument, ExpressionSyntax call, ReadContext context, int step)
    {
        if (call is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } })
            return Reads;

        switch (context.Operation(call))
        {
            case IObjectCreationOperation { Constructor: { ContainingType: { } type } constructor } creation:
                return IsReader(type) || GeneratedContext.IsContext(type) ? Reads
                    : creation.Arguments.FirstOrDefault(given => given.Syntax == argument) is { Parameter: { } taken } ? OfAlias(taken.OriginalDefinition)
                    : Unseen;
            case IInvocationOperation { TargetMethod.ContainingType: { } type } invocation:
                return IsReader(type) ? Reads
                    : invocation.Arguments.FirstOrDefault(given => given.Syntax == argument) is { Parameter: { } parameter } ? Of(invocation, parameter, context, step)
                    : Unseen;
            default:
                return Unseen;
        }
    }

    private static OptionsUse Of(IInvocationOperation call, IParameterSymbol parameter, ReadContext context, int step) => new()
    {
        Change = options => OptionsSource.After(call, parameter, options, context, step),
        Statement = call.Syntax.FirstAncestorOrSelf<StatementSyntax>(),
    };

    /// <summary>What the project's code does with the other name is looked at where the first one is.</summary>
    private static OptionsUse OfAlias(ISymbol? alias) => alias is { DeclaringSyntaxReferences.IsEmpty: false } ? new OptionsUse { Alias = alias } : Unseen;

    private static OptionsUse OfResult(SyntaxNode result, ReadContext context)
    {
        var function = result.Ancestors().FirstOrDefault(static node => node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax);
        return function is null or AnonymousFunctionExpressionSyntax ? Unseen : OfAlias(context.Model.GetDeclaredSymbol(function, context.CancellationToken));
    }

    private static bool IsReader(INamedTypeSymbol type) => Readers.Contains(type.ContainingNamespace?.ToDisplayString() + "." + type.Name);
}
