using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>
/// How deeply code nests. The compiler makes operations by calling itself at each level and does not look at how much stack is left, so where
/// code nests too deeply none is asked for: it is read as unknown.
/// </summary>
internal static class CodeDepth
{
    /// <summary>Half of what fits into the smallest stack that a host gives: of a megabyte a level takes two kilobytes.</summary>
    private const int Most = 256;

    /// <summary>Whether code nests too deeply; of a sum's terms, which the compiler takes one by one, only the levels in each count.</summary>
    public static bool IsTooGreat(SyntaxNode code)
    {
        var around = new Stack<SyntaxNode>();
        foreach (var node in code.DescendantNodesAndSelf())
        {
            while (around.Count > 0 && !around.Peek().Span.Contains(node.Span))
                around.Pop();
            if (around.Count > Most)
                return true;
            if (node is not BinaryExpressionSyntax { Parent: BinaryExpressionSyntax })
                around.Push(node);
        }

        return false;
    }
}
