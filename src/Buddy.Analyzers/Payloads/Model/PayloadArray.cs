using System.Collections.Immutable;
using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Model;

/// <summary>A JSON array as far as the code tells it.</summary>
/// <param name="items">The items that are known, in their order.</param>
/// <param name="isOpen">Whether other items may come between or behind them.</param>
/// <param name="span">The whole expression.</param>
internal sealed class PayloadArray(ImmutableArray<PayloadValue> items, bool isOpen, TextSpan span) : PayloadValue(span)
{
    public ImmutableArray<PayloadValue> Items { get; } = items;

    public bool IsOpen { get; } = isOpen;

    public override JsonTypes Types => JsonTypes.Array;

    public override int Size { get; } = SizeOf(items);

    public override PayloadValue Exposed() => new PayloadArray(Items.Select(static item => item.Exposed()).ToImmutableArray(), isOpen: true, Span);
}
