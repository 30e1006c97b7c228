using Buddy.Analyzers.Fuzz.Corpus;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Fuzz.Mutants;

/// <summary>Random changes of whole members, statements, arguments and values: most mutants still parse, many compile.</summary>
/// <param name="random">Chance.</param>
internal sealed class NodeMutation(Random random)
{
    /// <summary>The text after one or a few changes.</summary>
    public string Apply(CorpusProgram program)
    {
        var (text, core) = (program.Text, program.Core);
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var nodes = CSharpSyntaxTree.ParseText(text).GetRoot().DescendantNodes().Where(node => core.Contains(node.Span) && IsPart(node)).ToList();
            if (nodes.Count == 0)
                return text;

            var changed = Changed(text, nodes[random.Next(nodes.Count)], nodes);
            core = new TextSpan(core.Start, Math.Max(0, core.Length + changed.Length - text.Length));
            text = changed;
        }

        return text;
    }

    private string Changed(string text, SyntaxNode node, List<SyntaxNode> nodes)
    {
        var likes = nodes.Where(other => Kind(other) == Kind(node)).ToList();
        var other = likes[random.Next(likes.Count)];
        return random.Next(7) switch
        {
            0 => Replaced(text, (WithComma(node), "")),
            1 when IsInList(node) => Replaced(text, (new TextSpan(node.Span.End, 0), ", " + node)),
            1 when node is StatementSyntax => Replaced(text, (new TextSpan(node.Span.End, 0), " " + node)),
            2 when !node.Span.IntersectsWith(other.Span) => Replaced(text, (node.Span, other.ToString()), (other.Span, node.ToString())),
            3 when node is StatementSyntax => Replaced(text, (node.Span, $"if (flag) {{ {node} }}")),
            4 when node is LiteralExpressionSyntax literal => Replaced(text, (node.Span, Literals[random.Next(Literals.Length)](literal.Token.ValueText))),
            _ => Replaced(text, (node.Span, other.ToString())),
        };
    }

    private static Func<string, string>[] Literals { get; } =
    [
        static _ => "null", static _ => "true", static _ => "1", static _ => "\"\"", static _ => "text", static _ => "0.5", static _ => "new { }", static _ => "new[] { 1 }",
        static text => SymbolDisplay.FormatLiteral(text + "x", quote: true),
        static text => SymbolDisplay.FormatLiteral(text.ToLowerInvariant(), quote: true),
        static text => $"(flag ? {SymbolDisplay.FormatLiteral(text, quote: true)} : null)",
        static text => $"({SymbolDisplay.FormatLiteral(text, quote: true)} + text)",
        static text => $"@\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        static text => $"${SymbolDisplay.FormatLiteral(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), quote: true)}",
    ];

    private static string Replaced(string text, params (TextSpan Span, string New)[] changes) =>
        SourceText.From(text).WithChanges(changes.OrderBy(static change => change.Span).Select(static change => new TextChange(change.Span, change.New))).ToString();

    private static bool IsPart(SyntaxNode node) => node is LiteralExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax or ArgumentSyntax or AttributeListSyntax
        or MemberDeclarationSyntax or StatementSyntax or IdentifierNameSyntax { Parent: not TypeDeclarationSyntax } || node.Parent is InitializerExpressionSyntax;

    private static bool IsInList(SyntaxNode node) => node is AnonymousObjectMemberDeclaratorSyntax or ArgumentSyntax || node.Parent is InitializerExpressionSyntax;

    private static string Kind(SyntaxNode node) => node switch
    {
        StatementSyntax => "statement",
        MemberDeclarationSyntax => "member",
        _ when node.Parent is InitializerExpressionSyntax => "element",
        _ => node.Kind().ToString(),
    };

    /// <summary>The node with the comma behind it, or else before it.</summary>
    private static TextSpan WithComma(SyntaxNode node)
    {
        if (!IsInList(node))
            return node.Span;
        if (node.GetLastToken().GetNextToken() is var next && next.IsKind(SyntaxKind.CommaToken))
            return TextSpan.FromBounds(node.SpanStart, next.Span.End);

        return node.GetFirstToken().GetPreviousToken() is var previous && previous.IsKind(SyntaxKind.CommaToken)
            ? TextSpan.FromBounds(previous.SpanStart, node.Span.End)
            : node.Span;
    }
}
