using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>
/// Reads what a type itself puts into its members, in the order in which it runs: initialisers, base and <c>this</c> calls, constructor bodies
/// that only assign. Any other code, and types without source, make the members unknown.
/// </summary>
internal static class ConstructorReader
{
    /// <summary>Runs the constructor of <paramref name="type"/>, whose arguments are already in <paramref name="values"/>.</summary>
    public static void Read(INamedTypeSymbol type, IMethodSymbol constructor, DtoValues values, ReadContext context)
    {
        if (type.SpecialType != SpecialType.None || (type.IsValueType && constructor.IsImplicitlyDeclared))
            return;
        if (context.DeclarationOf(type) is null || context.IsTooDeep || context.Constructors.Contains(constructor.OriginalDefinition, SymbolEqualityComparer.Default))
        {
            values.MakeOpaque(type);
            return;
        }

        context = context.Deeper() with { Arguments = values.Arguments, Constructors = context.Constructors.Push(constructor.OriginalDefinition) };
        var declaration = context.DeclarationOf(constructor);
        if (declaration is not ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.RawKind: (int)SyntaxKind.ThisKeyword })
            ReadInitializers(type, constructor, values, context);
        ReadChainedCall(type, declaration, values, context);
        if (declaration is ConstructorDeclarationSyntax body)
            ReadBody(body, type, values, context.ForDeclaration(body));
    }

    private static void ReadInitializers(INamedTypeSymbol type, IMethodSymbol constructor, DtoValues values, ReadContext context)
    {
        foreach (var member in type.OriginalDefinition.GetMembers().Where(static member => member is IPropertySymbol or IFieldSymbol && !member.IsStatic))
        {
            switch (context.DeclarationOf(member))
            {
                case ParameterSyntax:
                    ReadPositional(member, constructor, values);
                    break;
                case PropertyDeclarationSyntax { Initializer.Value: { } value }:
                    Initialize(member, value, values, context);
                    break;
                case VariableDeclaratorSyntax { Initializer.Value: { } value }:
                    Initialize(member, value, values, context);
                    break;
            }
        }
    }

    private static void Initialize(ISymbol member, ExpressionSyntax expression, DtoValues values, ReadContext context)
    {
        context = context.ForDeclaration(expression);
        if (context.Operation(expression) is { } operation)
            values.SetInitially(member, DtoValue.Of(operation, context, member));
    }

    /// <summary>A positional property of a record holds its parameter.</summary>
    private static void ReadPositional(ISymbol member, IMethodSymbol constructor, DtoValues values)
    {
        var parameter = constructor.OriginalDefinition.Parameters.FirstOrDefault(parameter => parameter.Name == member.Name);
        if (parameter is not null && values.Arguments.TryGetValue(parameter, out var argument))
            values.SetInitially(member, new DtoValue(argument.Read(member), argument.NameSpan));
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
            ReadCall(call, type, values, context.ForDeclaration(call));
        else if (type.BaseType is { SpecialType: SpecialType.None } baseType)
            ReadDefaultBase(baseType, values, context);
    }

    private static void ReadCall(SyntaxNode call, INamedTypeSymbol type, DtoValues values, ReadContext context)
    {
        if (context.Operation(call)?.DescendantsAndSelf().OfType<IInvocationOperation>().FirstOrDefault() is not { } invocation)
        {
            values.MakeOpaque(type);
            return;
        }

        DtoArguments.Add(invocation.Arguments, values, context);
        Read(invocation.TargetMethod.ContainingType, invocation.TargetMethod, values, context);
    }

    private static void ReadDefaultBase(INamedTypeSymbol baseType, DtoValues values, ReadContext context)
    {
        var constructor = baseType.InstanceConstructors.FirstOrDefault(static candidate => candidate.Parameters.IsEmpty);
        if (constructor is null)
            values.MakeOpaque(baseType);
        else
            Read(baseType, constructor, values, context);
    }

    private static void ReadBody(ConstructorDeclarationSyntax constructor, INamedTypeSymbol type, DtoValues values, ReadContext context)
    {
        IEnumerable<SyntaxNode?> statements = constructor.ExpressionBody is { } arrow
            ? [arrow.Expression]
            : constructor.Body?.Statements.Where(static statement => !IsGuard(statement)).Select(static statement => (statement as ExpressionStatementSyntax)?.Expression) ?? [];

        foreach (var statement in statements)
        {
            switch (statement is null ? null : context.Operation(statement))
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: { } member }, Value: { } value }:
                    values.Set(member, DtoValue.Of(value, context, member));
                    break;
                case IInvocationOperation { TargetMethod: { IsStatic: true, Name: "ThrowIfNull" or "ThrowIfNullOrEmpty" or "ThrowIfNullOrWhiteSpace" } }:
                    break;
                default:
                    values.MakeOpaque(type);
                    return;
            }
        }
    }

    /// <summary><c>if (…) throw …;</c> changes nothing where it is passed.</summary>
    private static bool IsGuard(StatementSyntax statement) => statement is IfStatementSyntax { Else: null, Statement: var then }
        && (then is BlockSyntax { Statements: { Count: 1 } statements } ? statements[0] : then) is ThrowStatementSyntax;
}
