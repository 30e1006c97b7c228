using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>Finds the expression that creates serializer options: in place, in a local variable, or in a field or property of the same type.</summary>
internal static class OptionsDeclaration
{
    /// <summary>The expression; null where other code may set or change what it creates.</summary>
    /// <param name="options">The argument of the call.</param>
    /// <param name="context">The member that is read.</param>
    public static ExpressionSyntax? CreationOf(ExpressionSyntax options, ReadContext context)
    {
        if (options is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
            return options;

        return context.Model.GetSymbolInfo(options, context.CancellationToken).Symbol switch
        {
            ILocalSymbol local when context.Member is { } code && IsOptions(local.Type) && code.UsesOf(local, context).All(use => IsHandedToSerializer(use, context)) =>
                LocalDeclaration.InitializerOf(local, context),
            IFieldSymbol or IPropertySymbol when context.Model.GetSymbolInfo(options, context.CancellationToken).Symbol is { } member =>
                member.DeclaringSyntaxReferences.IsEmpty ? options : OfMember(member, options, context),
            _ => null,
        };
    }

    private static ExpressionSyntax? OfMember(ISymbol member, SyntaxNode use, ReadContext context)
    {
        if (!IsOptions(DtoMember.TypeOf(member)) || !IsOfTypeAround(use, member.ContainingType, context))
            return null;

        return context.DeclarationOf(member) switch
        {
            PropertyDeclarationSyntax { ExpressionBody.Expression: { } made } => made, // new ones for each call
            PropertyDeclarationSyntax { Initializer.Value: { } value } when context.Cache.IsNeverChanged(member, Find) => value,
            VariableDeclaratorSyntax { Initializer.Value: { } value } when context.Cache.IsNeverChanged(member, Find) => value,
            _ => null,
        };

        bool Find(ISymbol asked) => IsNeverChanged(asked, context);
    }

    private static bool IsOptions(ITypeSymbol type) => type.Name is "JsonSerializerOptions" or "JsonSerializerSettings";

    private static bool IsOfTypeAround(SyntaxNode use, INamedTypeSymbol type, ReadContext context) =>
        use.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } around
        && SymbolEqualityComparer.Default.Equals(context.Model.GetDeclaredSymbol(around, context.CancellationToken), type.OriginalDefinition);

    /// <summary>Whether no other type sees it, and its own does nothing with it but hand it to serializers.</summary>
    private static bool IsNeverChanged(ISymbol member, ReadContext context) =>
        member.DeclaredAccessibility == Accessibility.Private
        && member.ContainingType.DeclaringSyntaxReferences
            .SelectMany(reference => reference.GetSyntax(context.CancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>())
            .Where(name => name.Identifier.ValueText == member.Name)
            .All(name => IsHandedToSerializer(name, context));

    private static bool IsHandedToSerializer(IdentifierNameSyntax name, ReadContext context)
    {
        var use = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? (SyntaxNode)access : name;
        if (use.Parent is not ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent.Parent: ExpressionSyntax call })
            return false;
        if (call is BaseObjectCreationExpressionSyntax)
            return CallNames.Of(call) == "JsonContent" || GeneratedContext.IsContext(context.ForDeclaration(call).Model.GetTypeInfo(call, context.CancellationToken).Type);

        return CallNames.Of(call) is { } method
            && (method is "JsonContent" or "FromObject" or "ToObject"
                || method.IndexOf("AsJson", StringComparison.Ordinal) >= 0 || method.IndexOf("FromJson", StringComparison.Ordinal) >= 0
                || method.StartsWith("Serialize", StringComparison.Ordinal) || method.StartsWith("Deserialize", StringComparison.Ordinal));
    }
}
