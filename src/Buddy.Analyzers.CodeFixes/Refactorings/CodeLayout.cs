using Buddy.Analyzers.CodeFixes.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Refactorings;

/// <summary>How lines are written at a place of a document.</summary>
/// <param name="Indentation">The blanks before the line of the place.</param>
/// <param name="Step">One more level.</param>
/// <param name="LineBreak">The line break of the document.</param>
internal sealed record CodeLayout(string Indentation, string Step, string LineBreak)
{
    /// <summary>The layout at a node.</summary>
    public static CodeLayout At(SyntaxNode node, SourceText source)
    {
        var indentation = TextLayout.IndentationOf(node, source);
        return new CodeLayout(indentation, TextLayout.OneLevel(indentation), TextLayout.LineBreakOf(source));
    }

    /// <summary>The layout one level deeper.</summary>
    public CodeLayout Deeper => this with { Indentation = Indentation + Step };

    /// <summary>Where a line of this level begins.</summary>
    public string NewLine => LineBreak + Indentation;
}
