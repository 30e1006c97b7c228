using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Writes <c>Environment.GetEnvironmentVariable("NAME")</c> in the place of a text; what is not set there stops the program, as the secret is needed.</summary>
internal static class EnvironmentRead
{
    /// <summary>The C# expression; null where the place holds no text but the name of one, whose declaration would keep it.</summary>
    public static string? Of(ExpressionSyntax expression, string variable, ReadContext context)
    {
        if (expression is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax)
            || TypeOf("System.Environment", expression, context) is not { } environment
            || TypeOf("System.InvalidOperationException", expression, context) is not { } exception)
        {
            return null;
        }

        var read = $"{environment}.GetEnvironmentVariable({SymbolDisplay.FormatLiteral(variable, quote: true)})"
            + $" ?? throw new {exception}({SymbolDisplay.FormatLiteral(variable + " is not set", quote: true)})";
        return expression.Parent is CastExpressionSyntax or PostfixUnaryExpressionSyntax or BinaryExpressionSyntax or MemberAccessExpressionSyntax ? $"({read})" : read;
    }

    private static string? TypeOf(string name, ExpressionSyntax place, ReadContext context) =>
        context.Model.Compilation.GetTypeByMetadataName(name) is { } type ? TypedValue.Name(type, place.SpanStart, context) : null;
}
