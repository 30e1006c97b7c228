using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>Fields and properties whose initialiser alone sets them, so that their value is known wherever they are read.</summary>
internal static class KeptMembers
{
    /// <summary>Whether nothing but the initialiser sets the member.</summary>
    public static bool IsKept(ISymbol member, Compilation compilation, ReadContext context) =>
        InitializerOf(member, context) is not null
        && (member is IPropertySymbol { SetMethod: null } or IFieldSymbol { IsReadOnly: true } or IFieldSymbol { DeclaredAccessibility: Accessibility.Private }
            || member is IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Private })
        && !IsWritten(member, compilation, context);

    /// <summary>The initialiser, or the expression of a property without setter.</summary>
    public static ExpressionSyntax? InitializerOf(ISymbol member, ReadContext context) => context.DeclarationOf(member) switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
        PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } => value,
        _ => null,
    };

    /// <summary>The value as text or constant, with the places of no code.</summary>
    public static PayloadValue? Read(IOperation operation, ReadContext context, ProjectFlow project)
    {
        context = context with { Flow = null };
        operation = ValueReader.WithoutConversions(operation);
        if (operation.ConstantValue.HasValue)
            return ValueReader.Read(operation, context);

        return operation switch
        {
            IInterpolatedStringOperation text => Join(text.Parts.Select(part => part switch
            {
                IInterpolatedStringTextOperation { Text: ILiteralOperation { ConstantValue: { HasValue: true, Value: string constant } } } => new ConstantValue(JsonScalar.Of(constant), default),
                IInterpolationOperation hole => Read(hole.Expression, context, project) ?? Hole,
                _ => Hole,
            })),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum when !context.IsTooDeep =>
                Join([Read(sum.LeftOperand, context.Deeper(), project) ?? Hole, Read(sum.RightOperand, context.Deeper(), project) ?? Hole]),
            IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference when !context.IsTooDeep => project.KeptValueOf(reference.Member, context.Deeper()),
            IParameterReferenceOperation parameter when !context.IsTooDeep => project.GivenValueOf(parameter.Parameter, context.Deeper()),
            IObjectCreationOperation { Type.Name: "Uri", Arguments: { Length: 1 } arguments } => Read(arguments[0].Value, context, project),
            _ => null,
        };
    }

    private static PayloadValue Hole { get; } = new UnknownValue(JsonTypes.String, default);

    private static TextValue Join(IEnumerable<PayloadValue> parts) => TextValue.Of(parts, default);

    /// <summary>Whether code sets the member beside its initialiser.</summary>
    public static bool IsWritten(ISymbol member, Compilation compilation, ReadContext context)
    {
        var mentions = member.DeclaredAccessibility == Accessibility.Private
            ? member.ContainingType.DeclaringSyntaxReferences.SelectMany(reference => reference.GetSyntax(context.CancellationToken).DescendantNodes().OfType<SimpleNameSyntax>()
                .Where(name => name.Identifier.ValueText == member.Name))
            : ProjectIndex.Of(compilation).Mentions(member.Name, context.CancellationToken);
        return mentions.Any(IsWritten);
    }

    private static bool IsWritten(SimpleNameSyntax name)
    {
        var whole = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name;
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == whole,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax,
            PrefixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression or SyntaxKind.AddressOfExpression,
            PostfixUnaryExpressionSyntax unary => unary.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression,
            _ => false,
        };
    }
}
