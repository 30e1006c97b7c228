using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>What becomes of an object that a function gives back.</summary>
internal static class PayloadResult
{
    /// <summary>An answer of a web application goes to its own callers; anything else may go anywhere, and be changed there.</summary>
    /// <param name="result">The statement, arrow or lambda that gives it back.</param>
    /// <param name="isMutable">Whether it can be changed.</param>
    /// <param name="context">The member that is read.</param>
    public static PayloadUse Use(SyntaxNode result, bool isMutable, ReadContext context) => FunctionAround(result) is var function && ProjectionBy(function) is { } items
        ? PayloadUse.Of(items, isMutable, context)
        : function is PropertyDeclarationSyntax property ? PayloadUse.OfMember(context.Model.GetDeclaredSymbol(property, context.CancellationToken), isMutable)
        : new(isMutable, new PayloadDestination { IsElsewhere = IsAnswer(function) });

    /// <summary>The call that makes items of what the lambda gives: <c>names.Select(name => …)</c>; null for any other function.</summary>
    private static ExpressionSyntax? ProjectionBy(SyntaxNode? function) =>
        function is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: ExpressionSyntax call } } && CallNames.Of(call) is "Select" or "SelectMany"
            ? call
            : null;

    private static SyntaxNode? FunctionAround(SyntaxNode result) => result.FirstAncestorOrSelf<SyntaxNode>(static node => node
        is AnonymousFunctionExpressionSyntax
        or LocalFunctionStatementSyntax
        or MemberDeclarationSyntax);

    private static bool IsAnswer(SyntaxNode? function) => function switch
    {
        AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: ExpressionSyntax call } } =>
            CallNames.Of(call) is { } name && (CallNames.IsElsewhere(name) || CallNames.MapsRoute(name)),
        MethodDeclarationSyntax method => IsAction(method),
        _ => false,
    };

    /// <summary>Whether the web framework calls the method: by its attribute, or as a public method of a controller.</summary>
    private static bool IsAction(MethodDeclarationSyntax method) =>
        HasAttribute(method.AttributeLists, "Http") || HasAttribute(method.AttributeLists, "Route")
        || (method.Modifiers.Any(SyntaxKind.PublicKeyword) && method.Parent is ClassDeclarationSyntax type && IsController(type));

    private static bool IsController(ClassDeclarationSyntax type) =>
        HasAttribute(type.AttributeLists, "ApiController")
        || type.BaseList?.Types.Any(static candidate => candidate.Type is SimpleNameSyntax { Identifier.ValueText: var name }
            && (name.EndsWith("Controller", StringComparison.Ordinal) || name.EndsWith("ControllerBase", StringComparison.Ordinal))) == true;

    private static bool HasAttribute(SyntaxList<AttributeListSyntax> lists, string start) => lists
        .SelectMany(static list => list.Attributes)
        .Any(attribute => attribute.Name is SimpleNameSyntax name && name.Identifier.ValueText.StartsWith(start, StringComparison.Ordinal));
}
