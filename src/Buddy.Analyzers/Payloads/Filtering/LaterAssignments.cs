using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Filtering;

/// <summary>For the gate: the names that the statements right behind a creation set on it, seen by syntax alone.</summary>
internal static class LaterAssignments
{
    /// <summary>So many statements are looked at, so that a long list of creations stays cheap.</summary>
    private const int MostStatements = 24;

    /// <summary>
    /// Whether it is worth looking: a table or a node, whose names are all still to come, or an object whose variable is the next word in the code.
    /// </summary>
    public static bool MayFill(BaseObjectCreationExpressionSyntax creation) => VariableOf(creation) is { } variable
        && (creation is not ObjectCreationExpressionSyntax { Type: var type }
            || type is GenericNameSyntax { TypeArgumentList.Arguments.Count: 2 } or IdentifierNameSyntax { Identifier.ValueText: "JsonObject" or "JObject" }
            || creation.FirstAncestorOrSelf<StatementSyntax>()?.GetLastToken().GetNextToken().ValueText == variable);

    /// <summary>The names with their values; none for a creation that is not the value of a local variable.</summary>
    public static IEnumerable<(string Name, ExpressionSyntax Value)> To(ExpressionSyntax creation)
    {
        if (VariableOf(creation) is not { } variable || creation.FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
            yield break;

        foreach (var later in StatementsBehind(statement))
        {
            if (later is ExpressionStatementSyntax { Expression: { } expression } && Read(expression, variable) is { } assignment)
                yield return assignment;
        }
    }

    private static string? VariableOf(ExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => variable.Identifier.ValueText,
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } => name.Identifier.ValueText,
        _ => null,
    };

    private static IEnumerable<StatementSyntax> StatementsBehind(StatementSyntax statement) => statement.Parent switch
    {
        BlockSyntax block => Behind(block.Statements, statement),
        SwitchSectionSyntax section => Behind(section.Statements, statement),
        GlobalStatementSyntax { Parent: CompilationUnitSyntax unit } global => unit.Members
            .SkipWhile(member => member != global).Skip(1).Take(MostStatements).OfType<GlobalStatementSyntax>().Select(static member => member.Statement),
        _ => [],
    };

    private static IEnumerable<StatementSyntax> Behind(SyntaxList<StatementSyntax> statements, StatementSyntax statement)
    {
        var first = statements.IndexOf(statement) + 1;
        for (var i = first; i < statements.Count && i < first + MostStatements; i++)
            yield return statements[i];
    }

    private static (string Name, ExpressionSyntax Value)? Read(ExpressionSyntax expression, string variable) => expression switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } key } element, Right: { } value }
            when IsNamed(element.Expression, variable) && TextOf(key[0].Expression) is { } name => (name, value),
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax member, Right: { } value } when IsNamed(member.Expression, variable) =>
            (member.Name.Identifier.ValueText, value),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax method, ArgumentList.Arguments: { Count: 2 } arguments }
            when IsNamed(method.Expression, variable) && TextOf(arguments[0].Expression) is { } name => (name, arguments[1].Expression),
        _ => null,
    };

    private static bool IsNamed(ExpressionSyntax expression, string variable) =>
        expression is IdentifierNameSyntax name && name.Identifier.ValueText == variable;

    private static string? TextOf(ExpressionSyntax key) => key switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => literal.Token.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
