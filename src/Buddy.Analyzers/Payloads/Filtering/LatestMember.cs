using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Filtering;

/// <summary>
/// What the words of the last member of a file allow: the compiler asks one analyzer after the other about a member, and it is read once for all of them.
/// Keeps no node alive, and allocates nothing for a further member.
/// </summary>
/// <param name="catalog">What is known of actions.</param>
internal sealed class LatestMember(ActionCatalog catalog)
{
    private Reading? _latest;

    /// <summary>What the words of the member around a code block of the file allow.</summary>
    public MemberSigns SignsOf(SyntaxNode codeBlock)
    {
        // Who takes the reading has it alone; another thread meanwhile makes one of its own.
        var reading = Interlocked.Exchange(ref _latest, null) ?? new Reading();
        if (reading.Block != codeBlock.FullSpan || reading.Kind != codeBlock.RawKind)
            (reading.Signs, reading.Block, reading.Kind) = (MemberText.Of(codeBlock, catalog), codeBlock.FullSpan, codeBlock.RawKind);

        var signs = reading.Signs;
        Volatile.Write(ref _latest, reading);
        return signs;
    }

    /// <summary>Of a code block, by its place in the file and its kind.</summary>
    private sealed class Reading
    {
        public TextSpan Block { get; set; }

        public int Kind { get; set; }

        public MemberSigns Signs { get; set; }
    }
}
