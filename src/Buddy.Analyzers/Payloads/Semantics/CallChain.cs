using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>The members that are being followed, each because the one before calls or uses it.</summary>
internal sealed class CallChain
{
    private readonly CallChain? _outer;
    private readonly ISymbol? _member;
    private int _cutAt = int.MaxValue;

    private CallChain(CallChain? outer, ISymbol? member) => (_outer, _member, Depth) = (outer, member, outer is null ? 0 : outer.Depth + 1);

    /// <summary>No member is being followed.</summary>
    public static CallChain Start() => new(null, null);

    public int Depth { get; }

    /// <summary>Whether something that this member reaches was not followed since an outer member is still being followed, or the chain is too long.</summary>
    public bool IsCut => _cutAt < Depth;

    public CallChain Into(ISymbol member) => new(this, member);

    public bool Contains(ISymbol member)
    {
        for (var chain = this; chain is not null; chain = chain._outer)
        {
            if (SymbolEqualityComparer.Default.Equals(chain._member, member))
                return true;
        }

        return false;
    }

    /// <summary>Notes that the member is not followed once more, for all members between it and here.</summary>
    public void Cut(ISymbol member)
    {
        var depth = 0;
        for (var chain = this; chain is not null; chain = chain._outer)
        {
            if (SymbolEqualityComparer.Default.Equals(chain._member, member))
            {
                depth = chain.Depth;
                break;
            }
        }

        for (var chain = this; chain is not null; chain = chain._outer)
            chain._cutAt = Math.Min(chain._cutAt, depth);
    }
}
