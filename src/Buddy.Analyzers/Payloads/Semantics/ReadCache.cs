using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>What is worked out once for all payloads of one member: many objects of one type stay cheap. Used by one thread at a time.</summary>
internal sealed class ReadCache
{
    private readonly Dictionary<object, object> _made = [];
    private readonly Dictionary<SyntaxNode, bool> _nestsTooDeeply = [];
    private readonly Dictionary<ISymbol, bool> _isNeverChanged = new(SymbolEqualityComparer.Default);

    /// <summary>What <paramref name="make"/> gives for the key, made once.</summary>
    public T GetOrAdd<T>(object key, Func<T> make)
        where T : class
    {
        if (!_made.TryGetValue(key, out var known))
            _made.Add(key, known = make());

        return (T)known;
    }

    /// <summary>Whether the member around the node nests so deeply that nothing of it is bound.</summary>
    public bool NestsTooDeeply(SyntaxNode node)
    {
        var member = MemberCode.NodeAround(node);
        if (!_nestsTooDeeply.TryGetValue(member, out var isTooDeep))
            _nestsTooDeeply.Add(member, isTooDeep = CodeDepth.IsTooGreat(member));

        return isTooDeep;
    }

    /// <summary>What <paramref name="find"/> says of the field or property, asked once.</summary>
    public bool IsNeverChanged(ISymbol member, Func<ISymbol, bool> find)
    {
        if (!_isNeverChanged.TryGetValue(member, out var isNeverChanged))
            _isNeverChanged.Add(member, isNeverChanged = find(member));

        return isNeverChanged;
    }
}
