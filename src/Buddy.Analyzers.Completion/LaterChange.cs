using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Completion;

/// <summary>
/// A statement that sets a field of an object behind its creation: <c>d["name"] = "value"</c>, <c>d.Add("name", "value")</c>. The reader follows an object to where it
/// is sent; while the user writes such statements, nothing sends it yet.
/// </summary>
/// <param name="Local">The name of the variable that holds the object.</param>
/// <param name="Field">The field whose value is typed; null where its name is.</param>
internal sealed record LaterChange(string Local, PayloadField? Field)
{
    /// <summary>The statement around a text; null where there is none of that kind.</summary>
    public static LaterChange? At(ExpressionSyntax text) => text.Parent switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax local, ArgumentList.Arguments: { Count: 1 } key } } assignment when assignment.Right == text =>
            Of(local, key[0].Expression, text),
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Arguments.Count: 1, Parent: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax local } } } => new LaterChange(local.Identifier.ValueText, null),
        ArrayRankSpecifierSyntax { Parent: ArrayTypeSyntax { ElementType: IdentifierNameSyntax local } } => new LaterChange(local.Identifier.ValueText, null),
        ArgumentSyntax { Parent: ArgumentListSyntax
        {
            Arguments: { Count: 1 or 2 } arguments,
            Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd", Expression: IdentifierNameSyntax local } },
        } } => arguments[0].Expression == text ? new LaterChange(local.Identifier.ValueText, null) : Of(local, arguments[0].Expression, text),
        _ => null,
    };

    /// <summary>Whether the expression creates the object that the variable is declared with.</summary>
    public bool IsOf(ExpressionSyntax creation) =>
        creation.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } && variable.Identifier.ValueText == Local;

    private static LaterChange? Of(IdentifierNameSyntax local, ExpressionSyntax key, ExpressionSyntax value) => key is LiteralExpressionSyntax { Token.Value: string name }
        ? new LaterChange(local.Identifier.ValueText, new PayloadField(name, key.Span, new UnknownValue(JsonTypes.Any, value.Span)))
        : null;
}
