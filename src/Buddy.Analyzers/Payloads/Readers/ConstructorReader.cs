using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>
/// Reads what a type itself puts into its members: initialisers, getters, primary constructor parameters, base and <c>this</c> calls,
/// and constructor bodies that only assign. Any other code, and types without source, make the members unknown.
/// </summary>
internal static class ConstructorReader
{
    public static void Read(
        INamedTypeSymbol type,
        IMethodSymbol constructor,
        IReadOnlyDictionary<IParameterSymbol, DtoValue> arguments,
        DtoValues values,
        ReadContext context)
    {
        if (type.SpecialType != SpecialType.None)
            return;
        if (type.DeclaringSyntaxReferences.IsEmpty || context.IsTooDeep)
        {
            values.MakeOpaque();
            return;
        }

        context = context.Deeper() with { Arguments = arguments };
        var declaration = constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken);

        ReadChainedCall(type, declaration, values, context);
        if (declaration is not ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword })
            ReadMembers(type, arguments, values, context);
        if (declaration is ConstructorDeclarationSyntax body)
            ReadBody(body, arguments, values, context.ForDeclaration(body));
    }

    private static void ReadChainedCall(INamedTypeSymbol type, SyntaxNode? declaration, DtoValues values, ReadContext context)
    {
        var call = declaration switch
        {
            ConstructorDeclarationSyntax constructor => constructor.Initializer,
            TypeDeclarationSyntax { BaseList: { } bases } => bases.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(),
            _ => (SyntaxNode?)null,
        };

        if (call is not null)
            ReadCall(call, values, context.ForDeclaration(call));
        else if (type.BaseType is { SpecialType: SpecialType.None } baseType)
            ReadDefaultBase(baseType, values, context);
    }

    private static void ReadCall(SyntaxNode call, DtoValues values, ReadContext context)
    {
        if (context.Operation(call) is not { } operation || operation.DescendantsAndSelf().OfType<IInvocationOperation>().FirstOrDefault() is not { } invocation)
        {
            values.MakeOpaque();
            return;
        }

        var arguments = new Dictionary<IParameterSymbol, DtoValue>(SymbolEqualityComparer.Default);
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is { } parameter)
                arguments[parameter] = new DtoValue(ValueReader.Read(argument.Value, context), null);
        }

        Read(invocation.TargetMethod.ContainingType, invocation.TargetMethod, arguments, values, context);
    }

    private static void ReadDefaultBase(INamedTypeSymbol baseType, DtoValues values, ReadContext context)
    {
        var constructor = baseType.InstanceConstructors.FirstOrDefault(static candidate => candidate.Parameters.IsEmpty);
        if (constructor is null)
            values.MakeOpaque();
        else
            Read(baseType, constructor, new Dictionary<IParameterSymbol, DtoValue>(SymbolEqualityComparer.Default), values, context);
    }

    private static void ReadMembers(
        INamedTypeSymbol type, IReadOnlyDictionary<IParameterSymbol, DtoValue> arguments, DtoValues values, ReadContext context)
    {
        foreach (var member in type.GetMembers().Where(static member => member is IPropertySymbol or IFieldSymbol && !member.IsStatic))
        {
            var syntax = member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken);
            if (syntax is ParameterSyntax)
                ReadPositional(member, arguments, values);
            else if (ValueOf(syntax) is { } expression)
                ReadExpression(member, expression, arguments, values, context.ForDeclaration(expression));
        }
    }

    /// <summary>A positional property of a record holds its parameter.</summary>
    private static void ReadPositional(ISymbol member, IReadOnlyDictionary<IParameterSymbol, DtoValue> arguments, DtoValues values)
    {
        foreach (var argument in arguments)
        {
            if (argument.Key.Name == member.Name)
                values.Set(member.Name, argument.Value.Value, argument.Value.NameSpan);
        }
    }

    private static void ReadExpression(
        ISymbol member,
        ExpressionSyntax expression,
        IReadOnlyDictionary<IParameterSymbol, DtoValue> arguments,
        DtoValues values,
        ReadContext context)
    {
        if (context.Operation(expression) is not { } operation)
            return;

        var nameSpan = ValueReader.WithoutConversions(operation) is IParameterReferenceOperation { Parameter: { } parameter }
            && arguments.TryGetValue(parameter, out var argument)
                ? argument.NameSpan
                : null;
        values.Set(member.Name, ValueReader.Read(operation, context, member), nameSpan);
    }

    private static ExpressionSyntax? ValueOf(SyntaxNode? member) => member switch
    {
        PropertyDeclarationSyntax { Initializer: { } initializer } => initializer.Value,
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        PropertyDeclarationSyntax { AccessorList: { } accessors } => accessors.Accessors
            .Where(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration))
            .Select(static accessor => accessor.ExpressionBody?.Expression ?? SingleReturn(accessor.Body))
            .FirstOrDefault(),
        VariableDeclaratorSyntax { Initializer: { } initializer } => initializer.Value,
        _ => null,
    };

    private static ExpressionSyntax? SingleReturn(BlockSyntax? body) =>
        body is { Statements: { Count: 1 } statements } && statements[0] is ReturnStatementSyntax { Expression: { } expression } ? expression : null;

    private static void ReadBody(
        ConstructorDeclarationSyntax constructor, IReadOnlyDictionary<IParameterSymbol, DtoValue> arguments, DtoValues values, ReadContext context)
    {
        var statements = constructor.ExpressionBody is { } arrow
            ? [arrow.Expression]
            : constructor.Body?.Statements.Select(static statement => (statement as ExpressionStatementSyntax)?.Expression).ToList() ?? [];

        foreach (var statement in statements)
        {
            switch (statement is null ? null : context.Operation(statement))
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: { } member }, Value: { } value }:
                    ReadExpression(member, (ExpressionSyntax)value.Syntax, arguments, values, context);
                    break;
                case IInvocationOperation { TargetMethod: { IsStatic: true, Name: "ThrowIfNull" or "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace" } }:
                    break;
                default:
                    values.MakeOpaque();
                    return;
            }
        }
    }
}
