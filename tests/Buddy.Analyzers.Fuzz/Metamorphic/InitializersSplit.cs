using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Fuzz.Metamorphic;

/// <summary>
/// <c>var a = new T { B = 1 };</c> becomes <c>var a = new T(); a.B = 1;</c>; but where a <c>goto</c> leads anywhere, in which code changes are not followed,
/// and where the object is handed to nothing, so that it is still being built.
/// </summary>
internal sealed class InitializersSplit : Transformation
{
    protected override IEnumerable<TextChange> Changes(SyntaxNode root, SemanticModel model)
    {
        foreach (var statement in root.DescendantNodes().OfType<LocalDeclarationStatementSyntax>())
        {
            if (statement is not { Parent: BlockSyntax, UsingKeyword.RawKind: 0, Declaration.Variables: [{ Initializer.Value: ObjectCreationExpressionSyntax { Initializer: { } initializer } creation } variable] }
                || initializer.Expressions.Count == 0
                || statement.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantNodes().Any(static node => node is LabeledStatementSyntax)
                || initializer.Expressions.Select(KeyOf).ToList() is var keys && (keys.Contains(null) || keys.Distinct().Count() < keys.Count)
                || !initializer.Expressions.All(element => CanBeSet(element, model))
                || !IsHandedOn(variable, statement.Parent!))
            {
                continue;
            }

            var name = variable.Identifier.Text;
            yield return new TextChange(TextSpan.FromBounds(initializer.OpenBraceToken.SpanStart, initializer.Span.End), creation.ArgumentList is null ? "()" : "");
            yield return new TextChange(new TextSpan(statement.Span.End, 0), string.Concat(initializer.Expressions.Select(element => $" {Assignment(name, element)};")));
        }
    }

    /// <summary>Whether the variable is more than the target of changes.</summary>
    private static bool IsHandedOn(VariableDeclaratorSyntax variable, SyntaxNode block) => block.DescendantNodes().OfType<IdentifierNameSyntax>()
        .Any(name => name.Identifier.ValueText == variable.Identifier.ValueText && name.Parent is not (ElementAccessExpressionSyntax or MemberAccessExpressionSyntax));

    /// <summary>Not properties that only an initialiser may set, nor values whose type hangs on where they stand.</summary>
    private static bool CanBeSet(ExpressionSyntax element, SemanticModel model) =>
        ValueOf(element) is not (InitializerExpressionSyntax or null)
        && (element is not AssignmentExpressionSyntax { Left: IdentifierNameSyntax property }
            || model.GetSymbolInfo(property).Symbol is not IPropertySymbol { SetMethod.IsInitOnly: true } and not IPropertySymbol { IsRequired: true });

    private static string Assignment(string variable, ExpressionSyntax element) => element switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax key } assignment => $"{variable}{key} = {assignment.Right}",
        AssignmentExpressionSyntax assignment => $"{variable}.{assignment.Left} = {assignment.Right}",
        InitializerExpressionSyntax { Expressions: [var key, var value] } => $"{variable}.Add({key}, {value})",
        _ => throw new NotSupportedException(element.ToString()),
    };
}
