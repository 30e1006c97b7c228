using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Reading.JsonTexts;

/// <summary>
/// Reads the text that a <c>StringBuilder</c> is given piece by piece: what it is made with, and what is appended to it in the block of its declaration.
/// Anything may come where a piece is appended in a branch or loop.
/// </summary>
internal static class StringBuilderText
{
    private const string Builder = "System.Text.StringBuilder";

    /// <summary>The call that takes the expression as a piece of a builder's text, or the creation of the builder; null for any other expression.</summary>
    public static ExpressionSyntax? CallOf(ExpressionSyntax piece, ReadContext context) =>
        piece.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: ExpressionSyntax call } list } argument && list.Arguments.IndexOf(argument) == 0 && MayBePiece(call)
        && context.Model.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol { ContainingType: var type } && type.Is(Builder)
            ? call
            : null;

    /// <summary>Whether the call may take a piece of a builder's text, by its form alone.</summary>
    public static bool MayBePiece(ExpressionSyntax call) => call
        is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Append" or "AppendLine" } }
        or BaseObjectCreationExpressionSyntax { Initializer: null };

    /// <summary>The text, and the call of <c>ToString</c> that gives it; null where the piece is not its first one, or other code may change the text.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="call">What <see cref="CallOf"/> gives for it.</param>
    /// <param name="context">The member that is read.</param>
    public static (LiteralText Text, ExpressionSyntax Written)? Read(ExpressionSyntax piece, ExpressionSyntax call, ReadContext context)
    {
        var root = RootOf(call);
        var parts = new List<TextPart>();
        var local = (VariableOf(TopOf(root)) is { } declarator
            ? context.Model.GetDeclaredSymbol(declarator, context.CancellationToken)
            : context.Model.GetSymbolInfo(root, context.CancellationToken).Symbol) as ILocalSymbol;
        var written = local is not null ? AddVariable(local, parts, context) : root is BaseObjectCreationExpressionSyntax ? AddChain(root, parts, isUnknown: false) : null;
        return written is not null && parts.Count > 0 && parts[0].Expression == piece && TextParts.Read(parts, context) is { } text ? (text, written) : null;
    }

    /// <summary>Adds all that a local builder is given; the call that makes the text of it, or null.</summary>
    private static ExpressionSyntax? AddVariable(ILocalSymbol local, List<TextPart> parts, ReadContext context)
    {
        if (context.Member is not { HasLabels: false } code
            || LocalDeclaration.InitializerOf(local, context) is not { } initializer
            || initializer.FirstAncestorOrSelf<LocalDeclarationStatementSyntax>() is not { } declaration
            || RootOf(initializer) is not BaseObjectCreationExpressionSyntax creation
            || !context.Model.GetTypeInfo(creation, context.CancellationToken).Type.Is(Builder)
            || AddChain(creation, parts, isUnknown: false) is not null
            || TopOf(creation) != initializer)
        {
            return null;
        }

        ExpressionSyntax? written = null;
        foreach (var use in code.UsesOf(local, context))
        {
            if (use.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: var member } access || access.Expression != use || FunctionAround(use) != FunctionAround(declaration))
                return null;
            if (member is "Length" or "Capacity" or "EnsureCapacity" && access.Parent is not AssignmentExpressionSyntax and not PostfixUnaryExpressionSyntax and not PrefixUnaryExpressionSyntax)
                continue;
            if (access.Parent is not InvocationExpressionSyntax)
                return null;

            var statement = use.FirstAncestorOrSelf<StatementSyntax>();
            var isDirect = statement is ExpressionStatementSyntax && ParentOf(statement) == ParentOf(declaration);
            var result = AddChain(use, parts, isUnknown: !isDirect && member != nameof(ToString));
            if (result is null ? written is not null || !IsStatement(TopOf(use)) : written is not null)
                return null; // appended behind the text that is seen, or given on; or two texts
            written ??= result;
        }

        return written;
    }

    /// <summary>Adds the pieces of a chain of calls; the <c>ToString</c> that ends it, or null. What is not understood makes the text unknown from its begin.</summary>
    private static ExpressionSyntax? AddChain(ExpressionSyntax root, List<TextPart> parts, bool isUnknown)
    {
        if (root is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } && !IsNumber(arguments[0].Expression))
            parts.Add(new TextPart(arguments[0].Expression));

        for (var at = root; NextOf(at) is { } call; at = call)
        {
            var given = call.ArgumentList.Arguments;
            switch (((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText)
            {
                case "Append" when given.Count == 1:
                    parts.Add(new TextPart(given[0].Expression, isUnknown));
                    break;
                case "AppendLine" when given.Count == 1:
                    parts.Add(new TextPart(given[0].Expression, isUnknown, EndsLine: true));
                    break;
                case "AppendLine" when given.Count == 0:
                    break;
                case "Append" or "AppendFormat" or "AppendJoin":
                    parts.Add(new TextPart(call, IsUnknown: true));
                    break;
                case nameof(ToString) when given.Count == 0:
                    return call;
                default:
                    parts.Insert(0, new TextPart(call, IsUnknown: true));
                    break;
            }
        }

        return null;
    }

    private static InvocationExpressionSyntax? NextOf(ExpressionSyntax at) =>
        at.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == at && call.Expression == access ? call : null;

    private static ExpressionSyntax TopOf(ExpressionSyntax root)
    {
        while (NextOf(root) is { } call)
            root = call;
        return root;
    }

    /// <summary>Where a chain of calls begins.</summary>
    private static ExpressionSyntax RootOf(ExpressionSyntax call)
    {
        while (call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } })
            call = receiver;
        return call;
    }

    private static VariableDeclaratorSyntax? VariableOf(ExpressionSyntax value) => (value.Parent as EqualsValueClauseSyntax)?.Parent as VariableDeclaratorSyntax;

    private static bool IsStatement(ExpressionSyntax call) => call.Parent is ExpressionStatementSyntax;

    private static bool IsNumber(ExpressionSyntax argument) => argument is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression };

    private static SyntaxNode? ParentOf(SyntaxNode statement) => statement.Parent is GlobalStatementSyntax global ? global.Parent : statement.Parent;

    private static SyntaxNode? FunctionAround(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(static ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
}
