using Buddy.Analyzers.CodeFixes.Verification;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.JsonTexts;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Edits an object in a JSON text, in the form of its literal and in the style of its members.</summary>
internal sealed class JsonTextEditor : IPayloadEditor
{
    private readonly LiteralText _text;
    private readonly JsonNode _owner;
    private readonly PayloadObject? _payload;
    private readonly ReadContext _context;
    private readonly JsonTextStyle _style;
    private readonly List<string> _insertedNames = [];
    private readonly List<string> _inserted = [];
    private readonly HashSet<JsonMember> _removed = [];
    private readonly HashSet<string> _newNames = new(StringComparer.Ordinal);
    private readonly List<TextChange> _replaced = [];

    private JsonTextEditor(LiteralText text, JsonNode owner, PayloadObject? payload, ReadContext context)
    {
        (_text, _owner, _payload, _context) = (text, owner, payload, context);
        _style = JsonTextStyle.Of(owner, text.Json.Text, text.PieceOf(owner.Span)?.Form is { IsRaw: true, Dollars: > 0 });
    }

    private JsonMember? Last => _owner.Members.IsEmpty ? null : _owner.Members[_owner.Members.Length - 1];

    /// <summary>The editor for the object that is written at <paramref name="span"/>, or null where there is none.</summary>
    public static JsonTextEditor? For(JsonTextReader reading, TextSpan span, ReadContext context) =>
        ObjectAt(reading.Json, span, reading.Text) is { } owner ? new JsonTextEditor(reading.Text, owner, PayloadAt(reading, span), context) : null;

    private static PayloadObject? PayloadAt(JsonTextReader reading, TextSpan span) =>
        reading.Payloads.Select(payload => PayloadParts.ObjectAt(payload.Root, span)).FirstOrDefault(static found => found is not null);

    public bool TryInsert(IEnumerable<FixField> fields)
    {
        fields = fields.ToList();
        if (_owner.MayHaveMore)
            return false;

        var known = _inserted.Count;
        var isNull = fields.ToLookup(field => _owner.Members.LastOrDefault(member => member.Name == field.Name) is { Value.Kind: JsonKind.Null });
        if (isNull[false].Any(field => _owner.Members.Any(member => member.Name == field.Name)) || !isNull[true].All(TrySet))
            return false;

        foreach (var field in isNull[false].Where(field => !_insertedNames.Contains(field.Name)))
        {
            if (JsonReader.Read(field.Json).Root is not { } value)
                return false;
            _insertedNames.Add(field.Name);
            _inserted.Add(_style.Render(field.Name, value));
        }

        if (_inserted.Count == known || Insertion() is not null)
            return true;

        _insertedNames.RemoveRange(known, _insertedNames.Count - known);
        _inserted.RemoveRange(known, _inserted.Count - known);
        return false;
    }

    public bool TrySet(FixField field) => _owner.Members.LastOrDefault(member => member.Name == field.Name) is { } present
        ? TryReplaceDecoded(present.Value.Span, field.Json)
        : _payload?.Find(field.Name) is null && TryInsert([field]); // not where the code sets it after parsing

    public bool TryRemove(string name) => TryRemove(_owner.Members.LastOrDefault(member => member.Name == name));

    public bool TryRemoveRepeated(TextSpan laterName)
    {
        var later = _owner.Members.FirstOrDefault(member => _text.ToSource(member.NameSpan) == laterName);
        return TryRemove(_owner.Members.TakeWhile(member => member != later).LastOrDefault(member => member.Name == later?.Name));
    }

    private bool TryRemove(JsonMember? member)
    {
        if (member is null || !_removed.Add(member))
            return false;
        if (Removal() is not null)
            return true;

        _removed.Remove(member);
        return false;
    }

    public bool TryRename(string name, string newName, string? json = null)
    {
        if (_owner.Members.LastOrDefault(member => !member.NameHasHole && member.Name == name) is not { } member
            || _owner.Members.Any(other => other.Name == newName)
            || _payload?.Find(newName) is not null
            || LiteralEdits.Replace(_text, member.NameSpan, JsonString.Quote(newName)) is not { } change
            || _newNames.Contains(newName)
            || (json is not null && !TryReplaceDecoded(member.Value.Span, json)))
        {
            return false;
        }

        _newNames.Add(newName);
        _replaced.Add(change);
        return true;
    }

    public (string Member, string Name)? NewNameOf(string name) => null;

    public bool TryReplace(TextSpan span, string json) =>
        NodeAt(span) is { } node ? TryReplaceDecoded(node.Span, json) : TryReplaceExpression(span, json);

    public bool TryWrap(TextSpan span, string? field)
    {
        if (NodeAt(span) is not { } node)
            return false;

        var (before, after) = _style.Around(field);
        if (LiteralEdits.Replace(_text, new TextSpan(node.Span.Start, 0), before) is not { } first
            || LiteralEdits.Replace(_text, new TextSpan(node.Span.End, 0), after + Apart(after, node.Span.End)) is not { } second)
        {
            return false;
        }

        _replaced.Add(first);
        _replaced.Add(second);
        return true;
    }

    public bool TryListPairs(TextSpan span, string key, string value)
    {
        if (NodeAt(span) is not { Kind: JsonKind.Object } node)
            return false;

        var (before, after) = (_style.KeepsBracesApart ? "{ " : "{", _style.KeepsBracesApart ? " }" : "}");
        var edits = new List<TextChange?> { Replace(node.Span.Start, 1, "["), Replace(node.Span.End - 1, 1, "]") };
        foreach (var member in node.Members)
        {
            var name = before + JsonString.Quote(key) + _style.Colon + JsonString.Quote(member.Name) + ", " + JsonString.Quote(value);
            edits.Add(member.NameHasHole ? null : LiteralEdits.Replace(_text, member.NameSpan, name));
            edits.Add(Replace(member.Value.Span.End, 0, after));
        }

        if (edits.Contains(null))
            return false;

        _replaced.AddRange(edits.Select(static edit => edit!.Value));
        return true;

        TextChange? Replace(int start, int length, string text) => LiteralEdits.Replace(_text, new TextSpan(start, length), text);
    }

    /// <summary>Not in a text that stands as it is.</summary>
    public bool TryReadEnvironment(TextSpan span, string variable) => false;

    public IReadOnlyList<(SyntaxTree Tree, TextChange Change)> Declarations => [];

    public IEnumerable<TextChange> Render(SourceText text) => _replaced
        .Concat(Removal() ?? [])
        .Concat(_inserted.Count > 0 && Insertion() is { } insertion ? [insertion] : []);

    private JsonNode? NodeAt(TextSpan span) =>
        Values(_owner).FirstOrDefault(value => value.Kind != JsonKind.Hole && _text.ToSource(value.Span) == span);

    private static JsonNode? ObjectAt(JsonNode node, TextSpan span, LiteralText text)
    {
        if (node.Kind == JsonKind.Object && text.ToSource(node.Span) == span)
            return node;

        return ChildrenOf(node).Select(child => ObjectAt(child, span, text)).FirstOrDefault(static found => found is not null);
    }

    private static IEnumerable<JsonNode> ChildrenOf(JsonNode node) => node.Items.Concat(node.Members.Select(static member => member.Value));

    private static IEnumerable<JsonNode> Values(JsonNode node) => ChildrenOf(node).SelectMany(static child => Values(child).Prepend(child));

    private bool TryReplaceDecoded(TextSpan decoded, string json)
    {
        if (JsonReader.Read(json).Root is not { } value || DropsMore(decoded) || LiteralEdits.Replace(_text, decoded, _style.Render(value)) is not { } change)
            return false;

        _replaced.Add(change);
        return true;
    }

    /// <summary>Replaces an expression in a hole.</summary>
    private bool TryReplaceExpression(TextSpan span, string json)
    {
        var root = _context.Model.SyntaxTree.GetRoot(_context.CancellationToken);
        if (JsonReader.Read(json).Root is not { } value
            || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax expression
            || expression.Span != span
            || ReplacementText.Of(expression, value, _context) is not { } text)
        {
            return false;
        }

        _replaced.Add(new TextChange(expression.Span, text));
        return true;
    }

    /// <summary>The one change that adds all new members; null where the literal cannot hold them.</summary>
    private TextChange? Insertion()
    {
        var members = string.Join(_style.Separator, _inserted);
        if (Last is not { } last)
            return LiteralEdits.Replace(_text, TextSpan.FromBounds(_owner.Span.Start + 1, _owner.Span.End - 1), members);

        var at = new TextSpan(last.Span.End, 0);
        return LiteralEdits.Replace(_text, at, _style.Separator + members + Apart(members, at.End));
    }

    /// <summary>A blank where a brace would come to stand before another and the two must not; else nothing.</summary>
    private string Apart(string inserted, int position) =>
        _style.KeepsBracesApart && inserted.EndsWith("}", StringComparison.Ordinal) && _text.Json.Text[position] == '}' ? " " : "";

    /// <summary>The changes that remove members with their separators; null where they are not all in literals.</summary>
    private IReadOnlyList<TextChange>? Removal()
    {
        var changes = new List<TextChange>();
        var members = _owner.Members;
        for (var first = 0; first < members.Length; first++)
        {
            if (!_removed.Contains(members[first]))
                continue;

            var next = first + 1;
            while (next < members.Length && _removed.Contains(members[next]))
                next++;

            var decoded = next < members.Length ? TextSpan.FromBounds(members[first].Span.Start, members[next].Span.Start)
                : TextSpan.FromBounds(first > 0 ? members[first - 1].Span.End : members[first].Span.Start, members[next - 1].Span.End);
            if (DropsMore(decoded) || JsonTextRemoval.Of(_text, decoded) is not { } parts)
                return null;

            changes.AddRange(parts);
            first = next;
        }

        return changes;
    }

    /// <summary>Whether the code would do less without the expressions in that part of the text than not write their values. Arguments of a format stay.</summary>
    private bool DropsMore(TextSpan decoded) => _text.Holes.Where((hole, index) => hole.Parent is InterpolationSyntax && decoded.Contains(_text.Json.Holes[index].Position))
        .Any(hole => SideEffects.MayBeIn(hole, _context.Model, _context.CancellationToken));
}
