using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.Payloads.Reading.Dto;

/// <summary>Where a property has its value: in itself, in another member, in an expression, or in code that is not understood.</summary>
internal sealed record MemberPlace
{
    /// <summary>The property stores what it is given.</summary>
    public static MemberPlace Itself { get; } = new();

    /// <summary>The member that it passes on.</summary>
    public ISymbol? Other { get; init; }

    /// <summary>What a property without setter gives.</summary>
    public ExpressionSyntax? Getter { get; init; }

    /// <summary>Whether its accessors do something of their own, so that its value is not known.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether its setter may change other members too.</summary>
    public bool ChangesOthers { get; init; }

    /// <summary>Reads the accessors of a property; one without source counts as storing what it is given.</summary>
    public static MemberPlace Of(IPropertySymbol property, ReadContext context)
    {
        if (context.DeclarationOf(property) is not PropertyDeclarationSyntax declaration || property.IsAbstract)
            return Itself;
        if (declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            return new MemberPlace { IsHidden = true, ChangesOthers = true };

        var getter = Accessor(declaration, SyntaxKind.GetAccessorDeclaration);
        var setter = Accessor(declaration, SyntaxKind.SetAccessorDeclaration) ?? Accessor(declaration, SyntaxKind.InitAccessorDeclaration);
        if (declaration.ExpressionBody is null && IsAutomatic(getter) && IsAutomatic(setter))
            return Itself;

        var expression = declaration.ExpressionBody?.Expression ?? ExpressionOf(getter);
        var other = expression is null ? null : OtherMember(expression, context);
        if (setter is null)
            return other is not null ? new MemberPlace { Other = other } : new MemberPlace { Getter = expression, IsHidden = expression is null };
        if (other is not null && ExpressionOf(setter) is AssignmentExpressionSyntax assignment && PassesOn(assignment, other))
            return new MemberPlace { Other = other };

        return new MemberPlace { IsHidden = true, ChangesOthers = !IsAutomatic(setter) && !IsOneAssignment(ExpressionOf(setter), declaration, property, context) };
    }

    private static AccessorDeclarationSyntax? Accessor(PropertyDeclarationSyntax property, SyntaxKind kind) =>
        property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(kind));

    private static bool IsAutomatic(AccessorDeclarationSyntax? accessor) => accessor is null or { Body: null, ExpressionBody: null };

    /// <summary>What an accessor consists of, if that is one expression.</summary>
    private static ExpressionSyntax? ExpressionOf(AccessorDeclarationSyntax? accessor) =>
        accessor?.ExpressionBody?.Expression ?? (accessor?.Body is { Statements: { Count: 1 } statements }
            ? statements[0] switch
            {
                ReturnStatementSyntax result => result.Expression,
                ExpressionStatementSyntax statement => statement.Expression,
                _ => null,
            }
            : null);

    private static ISymbol? OtherMember(ExpressionSyntax expression, ReadContext context) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }
        && context.ForDeclaration(expression).Operation(expression)
            is IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: IPropertySymbol or IFieldSymbol } reference
            ? reference.Member
            : null;

    private static bool PassesOn(AssignmentExpressionSyntax assignment, ISymbol other) =>
        assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && NameOf(assignment.Left) == other.Name
        && assignment.Right is IdentifierNameSyntax { Identifier.ValueText: "value" };

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Whether a setter stores something in one place, whatever that is, and no other code of the type looks there.</summary>
    private static bool IsOneAssignment(ExpressionSyntax? expression, PropertyDeclarationSyntax declaration, IPropertySymbol property, ReadContext context)
    {
        if (expression is not AssignmentExpressionSyntax assignment || NameOf(assignment.Left) is not { } name)
            return false;
        if (name == "field")
            return true; // of the property itself, or of a name that every property has for itself

        var field = property.ContainingType.GetMembers(name).OfType<IFieldSymbol>().FirstOrDefault();
        return field is { DeclaredAccessibility: Accessibility.Private } && !property.ContainingType.DeclaringSyntaxReferences
            .SelectMany(part => part.GetSyntax(context.CancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>())
            .Any(mention => mention.Identifier.ValueText == name && !declaration.Contains(mention));
    }
}
