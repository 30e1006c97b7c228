using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>
/// The comment <c>// lang=buddy-action</c> or <c>// lang=json,buddy-action</c>, before what creates a payload or on the statement or member that holds it, as editors know it
/// for other languages; before a class, that answers are read into it.
/// </summary>
internal static class PayloadComment
{
    private const string Language = "buddy-action";
    private const string Json = "json";

    /// <summary>What makes of its argument what is sent, or hands it on.</summary>
    private static readonly ImmutableHashSet<string> Senders = KnownApis.Mentions(static api => api.Role
            is ApiRole.Sends or ApiRole.SetsBody or ApiRole.Serializes or ApiRole.MakesContent or ApiRole.MakesNode or ApiRole.ParsesNode
            or ApiRole.PassesOn or ApiRole.FormatsText)
        .ToImmutableHashSet(StringComparer.Ordinal);

    private static readonly string[] Starts = ["lang", "language"];

    private static readonly char[] Separators = [',', ' ', '\t'];

    /// <summary>Whether the comment stands at the text or object creation.</summary>
    public static bool Marks(ExpressionSyntax creation)
    {
        var first = creation.GetFirstToken();
        if (IsIn(first.LeadingTrivia) || IsBehind(first.GetPreviousToken()))
            return true;

        for (SyntaxNode? node = creation; node is not null; node = ParentWithSameValue(node))
        {
            if (IsIn(node.GetLeadingTrivia()))
                return true;
            if (node is StatementSyntax or MemberDeclarationSyntax)
                return false;
        }

        return false;
    }

    /// <summary>Whether the comment stands at the declaration: of a class whose objects are actions.</summary>
    public static bool Marks(MemberDeclarationSyntax declaration) => IsIn(declaration.GetLeadingTrivia());

    /// <summary>What is around the node as long as it is about the same value: no part of another object.</summary>
    private static SyntaxNode? ParentWithSameValue(SyntaxNode node) => node.Parent switch
    {
        AnonymousObjectMemberDeclaratorSyntax or InterpolationSyntax or AnonymousFunctionExpressionSyntax => null,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } => null,
        InitializerExpressionSyntax { RawKind: not ((int)SyntaxKind.ArrayInitializerExpression or (int)SyntaxKind.CollectionInitializerExpression) } => null,
        ArgumentListSyntax { Parent: ExpressionSyntax call } when node is ArgumentSyntax argument =>
            PayloadMethods.IsOnlyObject(argument) && HandsOn(call) ? call : null,
        var parent => parent,
    };

    /// <summary>Whether the call is on the way to the wire: of a known name, or a statement of its own.</summary>
    private static bool HandsOn(ExpressionSyntax call) =>
        call.Parent is ExpressionStatementSyntax or AwaitExpressionSyntax
        || (SyntaxNames.OfCall(call) is { } name && Senders.Contains(name))
        || (call is InvocationExpressionSyntax invocation && SyntaxNames.OfReceiver(invocation) is { } type && Senders.Contains(type));

    /// <summary>Whether it stands behind the token on the same line: <c>payload = // lang=buddy-action</c>.</summary>
    private static bool IsBehind(SyntaxToken token) =>
        !token.IsKind(SyntaxKind.SemicolonToken) && !token.IsKind(SyntaxKind.CloseBraceToken) && IsIn(token.TrailingTrivia);

    private static bool IsIn(SyntaxTriviaList trivia)
    {
        foreach (var item in trivia)
        {
            if (item.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia && IsMark(item.ToString()))
                return true;
        }

        return false;
    }

    private static bool IsMark(string comment)
    {
        var equals = comment.IndexOf('=');
        return equals > 0
            && Starts.Contains(comment.Substring(0, equals).Trim('/', '*', ' ', '\t'), StringComparer.OrdinalIgnoreCase)
            && NamesAction(comment.Substring(equals + 1).Trim('/', '*', ' ', '\t'));
    }

    /// <summary>Whether the language is an action, or JSON with the option that says so: <c>lang=json,buddy-action</c>. Further options may follow.</summary>
    private static bool NamesAction(string languageAndOptions)
    {
        var words = languageAndOptions.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && (Is(words[0], Language) || (Is(words[0], Json) && words.Skip(1).Any(static option => Is(option, Language))));
    }

    private static bool Is(string word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}
