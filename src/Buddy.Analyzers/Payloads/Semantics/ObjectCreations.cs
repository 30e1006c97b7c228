using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>Where code of the project creates objects of a type, found by its name.</summary>
internal static class ObjectCreations
{
    /// <summary>The expressions <c>new T(…) { … }</c>, in the order of the files.</summary>
    public static IEnumerable<ObjectCreationExpressionSyntax> Named(INamedTypeSymbol type, ReadContext context) =>
        ProjectIndex.Of(context.Model.Compilation).Mentions(type.Name, context.CancellationToken)
            .Select(static name => SyntaxNames.TypeAt(name) is { Parent: ObjectCreationExpressionSyntax creation } created && creation.Type == created ? creation : null)
            .OfType<ObjectCreationExpressionSyntax>()
            .Where(creation => Creates(creation, type, context));

    /// <summary>
    /// These, and then the expressions <c>new() { … }</c>, as far as names lead to them: in members that mention the type, and in calls of methods that take it.
    /// All that have no name there are bound: to be asked where little else is left to ask.
    /// </summary>
    public static IEnumerable<BaseObjectCreationExpressionSyntax> All(INamedTypeSymbol type, ReadContext context)
    {
        var index = ProjectIndex.Of(context.Model.Compilation);
        return Named(type, context).Concat<BaseObjectCreationExpressionSyntax>(index.Mentions(type.Name, context.CancellationToken)
            .SelectMany(name => CodeFor(name, index, context.CancellationToken))
            .Distinct()
            .SelectMany(static code => code.DescendantNodes().OfType<ImplicitObjectCreationExpressionSyntax>())
            .Distinct()
            .Where(creation => Creates(creation, type, context)));
    }

    private static bool Creates(BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type, ReadContext context) =>
        SymbolEqualityComparer.Default.Equals(context.ForDeclaration(creation).Model.GetTypeInfo(creation, context.CancellationToken).Type, type);

    /// <summary>The code that may create what is mentioned: the member, the statement, or the calls of a method with a parameter of that type.</summary>
    private static IEnumerable<SyntaxNode> CodeFor(SimpleNameSyntax name, ProjectIndex index, CancellationToken cancellationToken) =>
        name.FirstAncestorOrSelf<ParameterSyntax>() is { Parent.Parent: MethodDeclarationSyntax method } ? index.CallsOf(method.Identifier.ValueText, cancellationToken).Select(static call => call.ArgumentList)
        : MemberCode.NodeAround(name) is var member && member is not CompilationUnitSyntax ? [member]
        : name.FirstAncestorOrSelf<GlobalStatementSyntax>() is { } statement ? [statement]
        : [];
}
