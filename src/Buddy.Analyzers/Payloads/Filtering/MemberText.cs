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
    [ThreadStatic]
    private static Reading? _latest;

    /// <summary>What the words of the member around a code block allow.</summary>
    public static MemberSigns Of(SyntaxNode codeBlock, ActionCatalog catalog)
    {
        // The compiler asks one analyzer after the other about a member.
        var reading = _latest ??= new Reading();
        if (!reading.IsOf(codeBlock, catalog))
            reading.Set(codeBlock, catalog, new WordReader(codeBlock.SyntaxTree.GetText(), SpanOf(codeBlock), catalog).Read());
        return reading.Signs;
    }

    /// <summary>What counts as the member around a code block: the whole declaration, since the type of a variable or a comment on the member may stand outside of the block.</summary>
    public static TextSpan SpanOf(SyntaxNode codeBlock) => codeBlock.FirstAncestorOrSelf<MemberDeclarationSyntax>() switch
    {
        TypeDeclarationSyntax { OpenBraceToken: { RawKind: not 0 } brace } type => TextSpan.FromBounds(type.FullSpan.Start, brace.SpanStart), // before its members
        { } member => member.FullSpan,
        null => codeBlock.FullSpan,
    };

    /// <summary>What was last read on a thread; keeps no tree alive.</summary>
    private sealed class Reading
    {
        private readonly WeakReference<SyntaxNode?> _codeBlock = new(null);
        private ActionCatalog? _catalog;

        public MemberSigns Signs { get; private set; }

        public bool IsOf(SyntaxNode codeBlock, ActionCatalog catalog) =>
            _codeBlock.TryGetTarget(out var known) && known == codeBlock && _catalog == catalog;

        public void Set(SyntaxNode codeBlock, ActionCatalog catalog, MemberSigns signs)
        {
            _codeBlock.SetTarget(codeBlock);
            (_catalog, Signs) = (catalog, signs);
        }
    }
}
