using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>Recognises the URL that creates an action: <c>…/pipelines/{id}/actions</c> (add-aws-ecs, 2026-03-18).</summary>
internal static class ActionsUrl
{
    private const char Hole = '\0';

    /// <summary>Whether the expression is a text that ends in <c>pipelines/…/actions</c>; a query may follow.</summary>
    public static bool IsOne(ExpressionSyntax expression, ReadContext context) => TextOf(expression, context) is { } text && IsOne(text);

    private static bool IsOne(string text)
    {
        var query = text.IndexOf('?');
        var segments = (query < 0 ? text : text.Substring(0, query)).TrimEnd('/').Split('/');
        return segments.Length >= 3 && segments[segments.Length - 3] == "pipelines" && segments[segments.Length - 1] == "actions";
    }

    /// <summary>The text with a NUL for each part that is not fixed; null where nothing is known of it.</summary>
    private static string? TextOf(ExpressionSyntax expression, ReadContext context) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax interpolation => TextOf(interpolation),
        ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => TextOf(arguments[arguments.Count - 1].Expression, context),
        BinaryExpressionSyntax sum => TextOf(sum.Left, context) + TextOf(sum.Right, context),
        IdentifierNameSyntax name => OfName(name, context),
        _ => context.Model.GetConstantValue(expression, context.CancellationToken).Value as string ?? Hole.ToString(),
    };

    private static string TextOf(InterpolatedStringExpressionSyntax interpolation)
    {
        var text = new StringBuilder();
        foreach (var part in interpolation.Contents)
        {
            if (part is InterpolatedStringTextSyntax fixedPart)
                text.Append(fixedPart.TextToken.ValueText);
            else
                text.Append(Hole);
        }

        return text.ToString();
    }

    private static string? OfName(IdentifierNameSyntax name, ReadContext context) =>
        context.Model.GetSymbolInfo(name, context.CancellationToken).Symbol switch
        {
            IFieldSymbol { ConstantValue: string text } => text,
            ILocalSymbol local when local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken)
                is VariableDeclaratorSyntax { Initializer.Value: { } value } && !context.IsTooDeep => TextOf(value, context.Deeper()),
            _ => Hole.ToString(),
        };
}
