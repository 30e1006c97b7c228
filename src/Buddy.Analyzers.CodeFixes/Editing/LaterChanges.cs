using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Edits the statements that fill an object behind its creation: <c>action["name"] = …;</c>, <c>action.Name = …;</c>.</summary>
internal sealed class LaterChanges(PayloadObject payload, SyntaxNode creation)
{
    private readonly List<string> _inserted = [];
    private readonly List<StatementSyntax> _removed = [];

    /// <summary>The value that the assignment or call gives; null where it is not found.</summary>
    public ExpressionSyntax? ValueOf(PayloadField field) => ExpressionOf(field) switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } => arguments[1].Expression,
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments }
            when arguments[0].Expression is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } property } => property[1].Expression,
        _ => null,
    };

    /// <summary>Removes the statement that sets the field; not one that a branch consists of.</summary>
    public bool TryRemove(PayloadField field)
    {
        if (ExpressionOf(field)?.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } statement)
            return false;

        _removed.Add(statement);
        return true;
    }

    /// <summary>Adds a statement behind the last one that fills the object; false where it is not filled so.</summary>
    /// <param name="member">The assignment as an initialiser writes it: <c>["name"] = value</c> or <c>Name = value</c>.</param>
    /// <param name="key">The name as an argument.</param>
    /// <param name="value">The value; null where it cannot be written by itself.</param>
    public bool TryInsert(string member, string key, string? value)
    {
        if (Last() is not { } last || NameOf(last.Expression) is not { } name)
            return false;

        if (value is not null && last.Expression is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 2, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" } })
            _inserted.Add($"{name}.Add({key}, {value});");
        else
            _inserted.Add(name + (member.StartsWith("[", StringComparison.Ordinal) ? "" : ".") + member + ";");
        return true;
    }

    public IEnumerable<TextChange> Render(SourceText text)
    {
        foreach (var statement in _removed)
            yield return new TextChange(SpanWithLine(statement, text), "");

        if (_inserted.Count == 0 || Last() is not { } last)
            yield break;

        var separator = TextLayout.LineBreakOf(text) + TextLayout.IndentationOf(last, text);
        var end = TextLayout.EndsLine(last.Span.End, text) ? text.Lines.GetLineFromPosition(last.Span.End).End : last.Span.End;
        yield return new TextChange(new TextSpan(end, 0), separator + string.Join(separator, _inserted));
    }

    private ExpressionStatementSyntax? Last()
    {
        var block = creation.FirstAncestorOrSelf<StatementSyntax>()?.Parent;
        return payload.Fields
            .Select(ExpressionOf)
            .Select(static expression => expression?.Parent as ExpressionStatementSyntax)
            .Where(statement => statement is not null && (statement.Parent == block || statement.Parent is GlobalStatementSyntax && block is GlobalStatementSyntax))
            .OrderBy(static statement => statement!.SpanStart)
            .LastOrDefault();
    }

    /// <summary>The assignment or call that sets the field; null where a function does that which other objects may be given to, too.</summary>
    private ExpressionSyntax? ExpressionOf(PayloadField field) => field.Change is { } change
        && creation.SyntaxTree.GetRoot().FindNode(change) is var node
        && FunctionAround(node) == FunctionAround(creation)
            ? node.FirstAncestorOrSelf<ExpressionSyntax>(static node => node is AssignmentExpressionSyntax or InvocationExpressionSyntax)
            : null;

    /// <summary>The function or member that the code is in; null for top-level statements.</summary>
    private static SyntaxNode? FunctionAround(SyntaxNode node) => node.Ancestors().FirstOrDefault(static ancestor => ancestor
        is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or (MemberDeclarationSyntax and not GlobalStatementSyntax));

    private static string? NameOf(ExpressionSyntax change) => change switch
    {
        AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { Expression: IdentifierNameSyntax name } } => name.Identifier.Text,
        AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } } => name.Identifier.Text,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax name } } => name.Identifier.Text,
        _ => null,
    };

    private static TextSpan SpanWithLine(SyntaxNode statement, SourceText text)
    {
        if (!TextLayout.BeginsLine(statement, text) || !TextLayout.EndsLine(statement.Span.End, text))
            return statement.Span;

        return TextLayout.LinesWithComments(statement.SpanStart, statement.Span.End, text);
    }
}
