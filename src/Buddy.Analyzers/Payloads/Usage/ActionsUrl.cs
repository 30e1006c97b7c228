using System.Text;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Usage;

/// <summary>Recognises the URL that creates an action: <c>…/pipelines/{id}/actions</c> (add-aws-ecs, 2026-03-18).</summary>
internal static class ActionsUrl
{
    /// <summary>Stands for text that is not fixed.</summary>
    public const char Hole = '\0';

    /// <summary>Whether the expression is a text that ends in <c>pipelines/…/actions</c>; a query may follow.</summary>
    public static bool IsOne(ExpressionSyntax expression, ReadContext context) => EndsIn(expression, ["pipelines", null, "actions"], context);

    /// <summary>Whether the expression is the URL of an action that is there already: <c>pipelines/…/actions/…</c>.</summary>
    public static bool IsOfOneAction(ExpressionSyntax expression, ReadContext context) =>
        EndsIn(expression, ["pipelines", null, "actions", null], context);

    /// <summary>Whether the last segments of the path are these; null stands for any one.</summary>
    private static bool EndsIn(ExpressionSyntax expression, string?[] expected, ReadContext context)
    {
        var segments = SegmentsOf(expression, context);
        var offset = segments.Length - expected.Length;
        return offset >= 0 && !expected.Where((segment, i) => segment is not null && segment != segments[offset + i]).Any();
    }

    /// <summary>The path of a URL, and what stands in front of it, by its slashes; what is not fixed is <see cref="Hole"/>.</summary>
    public static string[] SegmentsOf(ExpressionSyntax expression, ReadContext context)
    {
        var text = new StringBuilder();
        Append(expression, text, context);
        var url = text.ToString();
        var query = url.IndexOf('?');
        return (query < 0 ? url : url.Substring(0, query)).TrimEnd('/').Split('/');
    }

    /// <summary>Appends the text, with a NUL for each part that is not fixed.</summary>
    private static void Append(ExpressionSyntax expression, StringBuilder text, ReadContext context)
    {
        context = context.Deeper();
        switch (context.IsTooDeep ? null : expression)
        {
            case LiteralExpressionSyntax literal:
                text.Append(literal.Token.ValueText);
                break;
            case InterpolatedStringExpressionSyntax interpolation:
                foreach (var part in interpolation.Contents)
                {
                    if (part is InterpolationSyntax hole)
                        Append(hole.Expression, text, context);
                    else
                        text.Append(((InterpolatedStringTextSyntax)part).TextToken.ValueText);
                }

                break;
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum:
                foreach (var term in TermsOf(sum))
                    Append(term, text, context);
                break;
            case ParenthesizedExpressionSyntax parenthesized:
                Append(parenthesized.Expression, text, context);
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments }: // new Uri(…)
                Append(arguments[arguments.Count - 1].Expression, text, context);
                break;
            case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 1 } arguments } call when SyntaxNames.OfCall(call) == nameof(string.Format):
                Append(arguments[0].Expression, text, context);
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                AppendNamed(expression, text, context);
                break;
            default:
                text.Append(Hole);
                break;
        }
    }

    /// <summary>The terms of a sum from left to right; a loop, since sums nest to the left as deep as they are long.</summary>
    private static Stack<ExpressionSyntax> TermsOf(BinaryExpressionSyntax sum)
    {
        var terms = new Stack<ExpressionSyntax>();
        ExpressionSyntax left = sum;
        while (left is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } binary)
        {
            terms.Push(binary.Right);
            left = binary.Left;
        }

        terms.Push(left);
        return terms;
    }

    private static void AppendNamed(ExpressionSyntax name, StringBuilder text, ReadContext context)
    {
        switch (context.Model.GetSymbolInfo(name, context.CancellationToken).Symbol)
        {
            case IFieldSymbol { ConstantValue: string constant }:
                text.Append(constant);
                break;
            case ILocalSymbol local when LocalDeclaration.InitializerOf(local, context) is { } initializer && !LocalDeclaration.IsWritten(local, context):
                Append(initializer, text, context);
                break;
            default:
                text.Append(Hole);
                break;
        }
    }
}
