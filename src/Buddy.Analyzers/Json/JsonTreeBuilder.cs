using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>Puts what <see cref="JsonParser"/> finds into a <see cref="JsonTable"/>. Depth costs no call stack.</summary>
internal sealed class JsonTreeBuilder(JsonText source)
{
    private const int CharactersPerRow = 8; // a guess that saves copying

    private readonly Dictionary<int, int> _trusted = [];
    private JsonRow[] _rows = new JsonRow[source.Text.Length / CharactersPerRow + 4];
    private Frame[] _frames = new Frame[8];
    private int _count;
    private int _objects;
    private Trust _trust;

    /// <summary>What an error has left certain.</summary>
    private enum Trust
    {
        All,
        UpToHere,
        Nothing,
    }

    /// <summary>The number of open arrays and objects.</summary>
    public int Depth { get; private set; }

    /// <summary>Whether the innermost open container is an object.</summary>
    public bool InObject => Depth > 0 && _frames[Depth - 1].IsObject;

    /// <summary>The bracket that opened the innermost container.</summary>
    public int OpenedAt => _frames[Depth - 1].Start;

    private bool TooDeep => Depth > JsonReader.MaxDepth;

    /// <summary>Whether an open container is of this kind.</summary>
    public bool HasOpen(bool isObject) => isObject ? _objects > 0 : _objects < Depth;

    public void Open(bool isObject, int start)
    {
        var isKept = BeginValue(isContainer: true);
        if (isKept)
            Write(default); // Close knows what it is
        if (Depth == _frames.Length)
            Array.Resize(ref _frames, Depth * 2);
        if (isObject)
            _objects++;
        _frames[Depth++] = new Frame
        {
            IsObject = isObject,
            IsKept = isKept,
            Start = start,
            Content = _count,
            Trusted = _trust == Trust.Nothing ? 0 : int.MaxValue,
            MayHaveMore = _trust != Trust.All,
        };
    }

    public void Close(int end)
    {
        var isOpaque = TooDeep;
        ref var frame = ref _frames[--Depth];
        if (frame.IsObject)
            _objects--;
        if (isOpaque || !frame.IsKept)
            _count = frame.Content;
        if (!frame.IsKept)
            return;

        var row = frame.Content - 1;
        if (frame.Trusted < frame.Children && !isOpaque)
            _trusted[row] = frame.Trusted;
        _rows[row] = new JsonRow(
            frame.Start,
            end - frame.Start,
            _count - row,
            isOpaque ? JsonKind.Opaque : frame.IsObject ? JsonKind.Object : JsonKind.Array,
            frame.MayHaveMore && !isOpaque ? JsonTraits.MayHaveMore : JsonTraits.None);
    }

    /// <summary>Names the next value of the innermost object; a value without a name is dropped.</summary>
    public void Name(TextSpan span, JsonTraits traits)
    {
        ref var frame = ref _frames[Depth - 1];
        (frame.NameStart, frame.NameLength, frame.NameTraits) = (span.Start, span.Length, traits);
        frame.MayHaveMore |= (traits & JsonTraits.HasHole) != 0; // any name
    }

    public void Add(JsonKind kind, TextSpan span, JsonTraits traits = JsonTraits.None)
    {
        if (BeginValue(isContainer: false))
            Write(new JsonRow(span.Start, span.Length, 1, kind, traits));
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
    /// <param name="lastToo">
    /// The child that was added last is in doubt too: a string that lacks its closing quote takes in what follows it.
    /// </param>
    public void Distrust(bool lastToo)
    {
        if (_trust != Trust.All)
            return;

        _trust = Trust.UpToHere;
        for (var i = 0; i < Depth; i++)
        {
            ref var frame = ref _frames[i];
            (frame.MayHaveMore, frame.Trusted) = (true, lastToo && i == Depth - 1 ? Math.Max(0, frame.Children - 1) : frame.Children);
        }
    }

    /// <summary>
    /// An error that leaves open what belongs to what: all that was read is in doubt, in every open container or in the closed root.
    /// </summary>
    public void DistrustAll()
    {
        if (_trust == Trust.Nothing)
            return;

        _trust = Trust.Nothing;
        for (var i = 0; i < Depth; i++)
            (_frames[i].MayHaveMore, _frames[i].Trusted) = (true, 0);
        if (Depth == 0 && _count > 0 && _rows[0].Kind is JsonKind.Object or JsonKind.Array)
            (_trusted[0], _rows[0]) = (0, _rows[0] with { Traits = JsonTraits.MayHaveMore });
    }

    /// <summary>The outermost value; null when there is none. The builder is done after that.</summary>
    public JsonNode? Build() => _count == 0 ? null : new JsonNode(new JsonTable(source, _rows, _trusted), 0, asRead: false);

    /// <summary>Makes room for a value: writes its name before it. False when the value has no place in the tree.</summary>
    private bool BeginValue(bool isContainer)
    {
        if (Depth == 0)
        {
            if (_count > 0 && isContainer && _rows[0].Kind is JsonKind.Hole or JsonKind.Opaque)
                _count = 0; // what stands before the root: text in a hole
            return _count == 0;
        }

        ref var frame = ref _frames[Depth - 1];
        if (!frame.IsKept || TooDeep)
            return false;
        if (frame.IsObject)
        {
            if (frame.NameLength == 0)
                return false;
            Write(new JsonRow(frame.NameStart, frame.NameLength, 1, JsonKind.String, frame.NameTraits));
            frame.NameLength = 0;
        }

        frame.Children++;
        return true;
    }

    private void Write(in JsonRow row)
    {
        if (_count == _rows.Length)
            Array.Resize(ref _rows, _count * 2);
        _rows[_count++] = row;
    }

    /// <summary>An open array or object.</summary>
    private struct Frame
    {
        public bool IsObject;
        public bool IsKept; // has rows in the table
        public bool MayHaveMore;
        public JsonTraits NameTraits;
        public int Start;
        public int Content; // its row is the one before
        public int Children;
        public int Trusted; // how many of its children are not in doubt
        public int NameStart; // the name of the member whose value comes next; without length when there is none
        public int NameLength;
    }
}
