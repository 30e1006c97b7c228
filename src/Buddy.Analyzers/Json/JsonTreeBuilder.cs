using System.Collections.Immutable;

using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>
/// Puts the values that <see cref="JsonParser"/> finds into a tree. The children of all open containers lie on two stacks, so a
/// container costs its own nodes only, and depth costs no call stack.
/// </summary>
internal sealed class JsonTreeBuilder(JsonText source)
{
    private readonly List<JsonNode> _items = [];
    private readonly List<JsonMember> _members = [];
    private Frame[] _frames = new Frame[8];
    private int _objects;
    private Trust _trust;

    /// <summary>The number of open arrays and objects.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether the innermost open container is an object.</summary>
    public bool InObject => Depth > 0 && _frames[Depth - 1].IsObject;

    /// <summary>The bracket that opened the innermost container.</summary>
    public int OpenedAt => _frames[Depth - 1].Start;

    /// <summary>The outermost value so far.</summary>
    public JsonNode? Root { get; private set; }

    private bool TooDeep => Depth > JsonReader.MaxDepth;

    /// <summary>Whether an open container is of this kind.</summary>
    public bool HasOpen(bool isObject) => isObject ? _objects > 0 : _objects < Depth;

    public void Open(bool isObject, int start)
    {
        if (Depth == _frames.Length)
            Array.Resize(ref _frames, Depth * 2);
        if (isObject)
            _objects++;
        _frames[Depth++] = new Frame
        {
            IsObject = isObject,
            Start = start,
            First = isObject ? _members.Count : _items.Count,
            Trusted = _trust == Trust.Nothing ? 0 : int.MaxValue,
            MayHaveMore = _trust != Trust.All,
        };
    }

    public void Close(int end)
    {
        var node = TooDeep ? null : Build(_frames[Depth - 1], end);
        if (InObject)
            _objects--;
        var span = TextSpan.FromBounds(OpenedAt, end);
        Depth--;
        if (!TooDeep)
            Add(node ?? new JsonNode(source, JsonKind.Opaque, span));
    }

    /// <summary>Names the next value of the innermost object; a value without a name is dropped.</summary>
    public void Name(TextSpan span, JsonTraits traits)
        => (_frames[Depth - 1].Name, _frames[Depth - 1].NameTraits) = (span, traits);

    public void Add(JsonKind kind, TextSpan span, JsonTraits traits = JsonTraits.None)
    {
        if (!TooDeep)
            Add(new JsonNode(source, kind, span, traits));
    }

    /// <summary>The innermost container may have more than is read of it.</summary>
    public void MayHaveMore()
    {
        if (Depth > 0)
            _frames[Depth - 1].MayHaveMore = true;
    }

    /// <summary>Any open container may have more than is read of it.</summary>
    public void AllMayHaveMore()
    {
        for (var i = 0; i < Depth; i++)
            _frames[i].MayHaveMore = true;
    }

    /// <summary>
    /// An error, the first one that counts: what comes from here on is in doubt in every open container, except the value that each one
    /// but the innermost is about to get.
    /// </summary>
    /// <param name="lastToo">The child that was added last is in doubt too: a string that lacks its closing quote takes in what follows it.</param>
    public void Distrust(bool lastToo)
    {
        if (_trust != Trust.All)
            return;

        _trust = Trust.UpToHere;
        int items = _items.Count, members = _members.Count;
        for (var i = Depth - 1; i >= 0; i--)
        {
            ref var frame = ref _frames[i];
            ref var end = ref frame.IsObject ? ref members : ref items;
            var whole = end - frame.First + (i < Depth - 1 ? 1 : lastToo ? -1 : 0);
            (frame.MayHaveMore, frame.Trusted, end) = (true, Math.Max(0, whole), frame.First);
        }
    }

    /// <summary>
    /// An error that leaves open what belongs to what: all that was read is in doubt, in every open container or in the root that is closed.
    /// </summary>
    public void DistrustAll()
    {
        if (_trust == Trust.Nothing)
            return;

        _trust = Trust.Nothing;
        for (var i = 0; i < Depth; i++)
            (_frames[i].MayHaveMore, _frames[i].Trusted) = (true, 0);
        if (Depth == 0 && Root is { Kind: JsonKind.Object or JsonKind.Array } root)
            Root = Build(root.Kind == JsonKind.Object, root.Span, true, Take(_items, 0), Take(_members, 0), root.AsRead);
    }

    private void Add(JsonNode node)
    {
        if (Depth == 0)
        {
            if (Root is null || (Root.Kind is JsonKind.Hole or JsonKind.Opaque && node.Kind is JsonKind.Object or JsonKind.Array))
                Root = node;
        }
        else if (!InObject)
        {
            _items.Add(node);
        }
        else if (_frames[Depth - 1].Name is { IsEmpty: false } name)
        {
            _members.Add(new JsonMember(name, _frames[Depth - 1].NameTraits, node));
            _frames[Depth - 1].Name = default;
        }
    }

    private JsonNode Build(in Frame frame, int end)
    {
        var span = TextSpan.FromBounds(frame.Start, end);
        var items = frame.IsObject ? ImmutableArray<JsonNode>.Empty : Take(_items, frame.First);
        var members = frame.IsObject ? Take(_members, frame.First) : ImmutableArray<JsonMember>.Empty;
        var all = Build(frame.IsObject, span, frame.MayHaveMore, items, members, null);
        if (frame.Trusted >= items.Length + members.Length)
            return all;

        return frame.IsObject
            ? Build(true, span, true, items, members.RemoveRange(frame.Trusted, members.Length - frame.Trusted), all)
            : Build(false, span, true, items.RemoveRange(frame.Trusted, items.Length - frame.Trusted), members, all);
    }

    private JsonNode Build(
        bool isObject, TextSpan span, bool mayHaveMore, ImmutableArray<JsonNode> items, ImmutableArray<JsonMember> members, JsonNode? asRead)
        => isObject
            ? JsonNode.Object(source, span, mayHaveMore, members, asRead)
            : JsonNode.Array(source, span, mayHaveMore, items, asRead);

    private static ImmutableArray<T> Take<T>(List<T> stack, int first)
    {
        var count = stack.Count - first;
        if (count == 0)
            return ImmutableArray<T>.Empty;

        var taken = ImmutableArray.CreateBuilder<T>(count);
        for (var i = first; i < stack.Count; i++)
            taken.Add(stack[i]);
        stack.RemoveRange(first, count);
        return taken.MoveToImmutable();
    }

    /// <summary>What an error has left certain.</summary>
    private enum Trust
    {
        All,
        UpToHere,
        Nothing,
    }

    /// <summary>An open array or object.</summary>
    private struct Frame
    {
        public bool IsObject;
        public bool MayHaveMore;
        public JsonTraits NameTraits;
        public int Start;
        public int First; // its first child on the stack of its kind
        public int Trusted; // how many of its children are not in doubt
        public TextSpan Name; // of the member whose value comes next
    }
}
