using Buddy.Analyzers.Payloads.Readers;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>Keeps <see cref="TypeUses"/> for one compilation. Not a <see cref="Lazy{T}"/>: that would keep a cancellation, too.</summary>
internal sealed class TypeUsesCache
{
    private TypeUses? _uses;

    /// <summary>The same object at each call; two threads that ask first may both work it out.</summary>
    public TypeUses Of(ReadContext context) => _uses ?? Interlocked.CompareExchange(ref _uses, TypeUses.Of(context), null) ?? _uses;
}
