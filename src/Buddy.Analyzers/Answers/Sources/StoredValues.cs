using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Answers.Sources;

/// <summary>Finds all that a field or property is given which no other type can set.</summary>
internal static class StoredValues
{
    private const int Most = 16;

    /// <summary>The expressions; null where other code may set it, or does so in a way that is not understood.</summary>
    public static List<ExpressionSyntax>? Of(ISymbol member, ReadContext context)
    {
        if (!IsSetByItsTypeAlone(member) || member.DeclaringSyntaxReferences.IsEmpty || Creation.IsPositional(member))
            return null;

        var values = new List<ExpressionSyntax>();
        var initializer = context.DeclarationOf(member) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: { } value } => value,
            PropertyDeclarationSyntax { Initializer.Value: { } value } => value,
            _ => null,
        };
        if (initializer is not null)
            values.Add(initializer);

        foreach (var name in UsesIn(member.ContainingType, member.Name, context))
        {
            var use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? (ExpressionSyntax)access : name;
            switch (use.Parent)
            {
                case AssignmentExpressionSyntax assignment when assignment.Left == use
                    && assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression:
                    values.Add(assignment.Right);
                    break;
                case AssignmentExpressionSyntax assignment when assignment.Left == use:
                case ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } }:
                case RefExpressionSyntax:
                    return null;
            }
        }

        values.RemoveAll(static value => value.Kind() is SyntaxKind.NullLiteralExpression or SyntaxKind.DefaultLiteralExpression
            || value is PostfixUnaryExpressionSyntax { Operand.RawKind: (int)SyntaxKind.NullLiteralExpression });
        return values.Count <= Most ? values : null;
    }

    private static bool IsSetByItsTypeAlone(ISymbol member) => member switch
    {
        IFieldSymbol field => !field.IsConst && (field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private),
        IPropertySymbol property => !property.IsIndexer && !property.IsAbstract && !property.IsVirtual && !property.IsOverride
            && (property.DeclaredAccessibility == Accessibility.Private || property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private }),
        _ => false,
    };

    private static IEnumerable<IdentifierNameSyntax> UsesIn(INamedTypeSymbol type, string name, ReadContext context) => type.DeclaringSyntaxReferences
        .SelectMany(reference => reference.GetSyntax(context.CancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>())
        .Where(use => use.Identifier.ValueText == name);
}
