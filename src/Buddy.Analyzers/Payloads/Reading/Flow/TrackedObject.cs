using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>What is known of one object at one point of the program. Immutable.</summary>
internal sealed record TrackedObject
{
    private static readonly ImmutableDictionary<ISymbol, PayloadValue> NoMembers = ImmutableDictionary.Create<ISymbol, PayloadValue>(SymbolEqualityComparer.Default);

    /// <summary>Its fields as a JSON object; null where it is none.</summary>
    public ObjectState? State { get; init; }

    /// <summary>The object as its creation makes it, for its place in the code.</summary>
    public PayloadObject? Origin { get; init; }

    /// <summary>Its items as a list; default where it is none.</summary>
    public ImmutableArray<PayloadValue> Items { get; init; }

    /// <summary>The place of a list that stands in another object; empty for any other one.</summary>
    public TextSpan ListSpan { get; init; }

    /// <summary>Whether it may have other items.</summary>
    public bool HasOtherItems { get; init; }

    /// <summary>The objects, texts and requests that its C# members hold.</summary>
    public ImmutableDictionary<ISymbol, PayloadValue> Members { get; init; } = NoMembers;

    /// <summary>What a request is sent to; null for anything else.</summary>
    public RequestLine? Target { get; init; }

    /// <summary>Whether it stands for several objects of the program, so that a change may have been made to another one.</summary>
    public bool IsMany { get; init; }

    /// <summary>Whether functions that may run at any time change it.</summary>
    public bool IsShared { get; init; }

    /// <summary>Whether keys that differ in letter case are one key.</summary>
    public bool IgnoresCase { get; init; }

    public bool IsList => !Items.IsDefault;

    /// <summary>The object from outside that a node was made of, which changes on its own; null for any other one.</summary>
    public ObjectId? Source { get; init; }

    /// <summary>An object from outside, of which nothing is known.</summary>
    public static TrackedObject Outside { get; } = new() { State = ObjectState.Unchanged };

    /// <summary>After code that is not seen had it.</summary>
    public TrackedObject Escaped() => Origin is not null && IsFixed ? this : this with
    {
        State = State?.Opaque(),
        HasOtherItems = true,
        Members = NoMembers,
    };

    /// <summary>Whether nobody can change it: an anonymous object.</summary>
    public bool IsFixed { get; init; }

    /// <summary>What is known where two ways meet.</summary>
    public static TrackedObject Join(TrackedObject left, TrackedObject right)
    {
        if (ReferenceEquals(left, right) || left.IsSame(right))
            return left;

        var joined = left with
        {
            State = left.State is null || right.State is null ? left.State ?? right.State : ObjectState.Join(left.State, right.State),
            Items = left.Items.IsDefault || right.Items.IsDefault ? (left.Items.IsDefault ? right.Items : left.Items) : UnionOf(left.Items, right.Items),
            HasOtherItems = left.HasOtherItems || right.HasOtherItems || left.Items.IsDefault != right.Items.IsDefault || (left.IsList && left.Items.Length != right.Items.Length),
            Members = JoinMembers(left.Members, right.Members),
            Target = Equals(left.Target, right.Target) ? left.Target : null,
            IsMany = left.IsMany || right.IsMany,
            IsShared = left.IsShared || right.IsShared,
        };
        return joined.IsSame(left) ? left : joined; // what says nothing new is run no more
    }

    /// <summary>Whether both say the same.</summary>
    public bool IsSame(TrackedObject other) =>
        IsMany == other.IsMany && IsShared == other.IsShared && HasOtherItems == other.HasOtherItems && IsList == other.IsList && Equals(Target, other.Target)
        && (State is null ? other.State is null : other.State is not null && State.IsSame(other.State))
        && (!IsList || (Items.Length == other.Items.Length && Items.Zip(other.Items, SameValues.Are).All(static same => same)))
        && (Members == other.Members || (Members.Count == other.Members.Count && Members.All(pair => other.Members.TryGetValue(pair.Key, out var value) && SameValues.Are(pair.Value, value))));

    /// <summary>The items of both, each place once.</summary>
    public static ImmutableArray<PayloadValue> UnionOf(ImmutableArray<PayloadValue> one, ImmutableArray<PayloadValue> other)
    {
        var items = one;
        foreach (var item in other)
        {
            if (!items.Any(known => SameValues.Are(known, item)))
                items = items.Add(item);
        }

        return items;
    }

    private static ImmutableDictionary<ISymbol, PayloadValue> JoinMembers(ImmutableDictionary<ISymbol, PayloadValue> left, ImmutableDictionary<ISymbol, PayloadValue> right)
    {
        if (left == right)
            return left;

        foreach (var pair in right)
            left = left.SetItem(pair.Key, left.TryGetValue(pair.Key, out var value) ? SameValues.Union(value, pair.Value) : pair.Value);

        return left;
    }
}

/// <summary>What a request asks for: its method and its URL.</summary>
/// <param name="Url">The URL as far as it is known; null where it is not seen.</param>
/// <param name="Verb">What it does there, where the call itself says it.</param>
internal sealed record RequestLine(PayloadValue? Url, RequestVerb Verb)
{
    /// <summary>The HTTP method that the request is given; null where the call itself says it, or nothing is seen.</summary>
    public PayloadValue? Method { get; init; }
}
