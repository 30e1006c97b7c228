using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Serialization;

/// <summary>Finds handlers of the project's own that an <c>HttpClient</c> is made with: one that touches the content may send another one.</summary>
internal static class MessageHandlers
{
    private const int MostHandlers = 8;

    /// <summary>Whether what is sent may differ from what the client is given. A client whose creation is not seen counts as plain.</summary>
    public static bool MayRewrite(ExpressionSyntax client, ReadContext context)
    {
        var (creation, there) = DeclaredValue.Of(client, context);
        return creation is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }
            && there.Model.GetTypeInfo(creation, context.CancellationToken).Type.Is("System.Net.Http.HttpClient")
            && MayRewrite(arguments[0].Expression, there, 0);
    }

    private static bool MayRewrite(ExpressionSyntax handler, ReadContext context, int depth)
    {
        var (creation, there) = DeclaredValue.Of(handler, context);
        if (depth > MostHandlers || there.Model.GetTypeInfo(creation, context.CancellationToken).Type is not INamedTypeSymbol type)
            return false;

        // An own handler, and the one that it hands on to.
        return TouchesContent(type, there)
            || (creation is BaseObjectCreationExpressionSyntax made
                && Inner(made).Any(inner => IsHandler(there.Model.GetTypeInfo(inner, context.CancellationToken).Type) && MayRewrite(inner, there, depth + 1)));
    }

    private static IEnumerable<ExpressionSyntax> Inner(BaseObjectCreationExpressionSyntax handler) =>
        (handler.ArgumentList?.Arguments.Select(static argument => argument.Expression) ?? [])
            .Concat(handler.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().Select(static assignment => assignment.Right) ?? []);

    private static bool IsHandler(ITypeSymbol? type) => type.WithBaseTypes().Any(static level => level.Is("System.Net.Http.HttpMessageHandler"));

    private static bool TouchesContent(INamedTypeSymbol type, ReadContext context) => type.WithBaseTypes().Any(level => level.DeclaringSyntaxReferences
        .Where(reference => context.Model.Compilation.ContainsSyntaxTree(reference.SyntaxTree))
        .Any(reference => reference.GetSyntax(context.CancellationToken).DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(static assignment => CallNames.Last(assignment.Left) == "Content")));
}
