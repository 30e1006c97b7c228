using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Filtering;

/// <summary>
/// Says by the words of a member, read once from its text, whether it is worth walking. Makes no syntax node, and misses nothing that
/// <see cref="PayloadGate"/> lets through. Nearly all members end here, so this is what the package costs.
/// </summary>
internal static class MemberText
{
    /// <summary>What the words of the member around a code block allow.</summary>
    public static MemberSigns Of(SyntaxNode codeBlock, ActionCatalog catalog) =>
        new WordReader(codeBlock.SyntaxTree.GetText(), SpanOf(codeBlock), catalog).Read();

    /// <summary>What counts as the member around a code block: the whole declaration, since the type of a variable or a comment on the member may stand outside of the block.</summary>
    public static TextSpan SpanOf(SyntaxNode codeBlock) => codeBlock.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        TypeDeclarationSyntax { OpenBraceToken: { RawKind: not 0 } brace } type => TextSpan.FromBounds(type.FullSpan.Start, brace.SpanStart), // before its members
        { } member => member.FullSpan,
        null => codeBlock.FullSpan,
    };
}
