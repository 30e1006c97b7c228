using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads;
using Buddy.Analyzers.Payloads.Readers;
using Buddy.Analyzers.Payloads.Readers.JsonTexts;
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
        if (_owner.MayHaveMore)
            return false;

        var known = _inserted.Count;
        foreach (var field in fields.Where(field => !_insertedNames.Contains(field.Name)).ToList())
        {
            if (JsonReader.Read(field.Json).Root is not { } value)
                return false;
            _insertedNames.Add(field.Name);
            _inserted.Add(_style.Render(field.Name, value));
        }

        if (Insertion() is not null)
            return true;

        _insertedNames.RemoveRange(known, _insertedNames.Count - known);
        _inserted.RemoveRange(known, _inserted.Count - known);
        return false;
    }

    public bool TrySet(FixField field) => _owner.Members.LastOrDefault(member => member.Name == field.Name) is { } present
        ? TryReplaceDecoded(present.Value.Span, field.Json)
        : _payload?.Find(field.Name) is null && TryInsert([field]); // not where the code sets it after parsing

    public bool TryRemove(string name)
    {
        if (_owner.Members.LastOrDefault(member => member.Name == name) is not { } member || !_removed.Add(member))
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

    public bool TryReplace(TextSpan span, string json)
    {
        var node = Values(_owner).FirstOrDefault(value => value.Kind != JsonKind.Hole && _text.ToSource(value.Span) == span);
        return node is null ? TryReplaceExpression(span, json) : TryReplaceDecoded(node.Span, json);
    }

    public IEnumerable<TextChange> Render(SourceText text) => _replaced
        .Concat(Removal() ?? [])
        .Concat(_inserted.Count > 0 && Insertion() is { } insertion ? [insertion] : []);

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
        if (JsonReader.Read(json).Root is not { } value || LiteralEdits.Replace(_text, decoded, _style.Render(value)) is not { } change)
            return false;

        _replaced.Add(change);
        return true;
    }

    /// <summary>Replaces an expression in a hole, or the constant that it names.</summary>
    private bool TryReplaceExpression(TextSpan span, string json)
    {
        var root = _context.Model.SyntaxTree.GetRoot(_context.CancellationToken);
        if (JsonReader.Read(json).Root is not { } value
            || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax expression
            || expression.Span != span
            || SharedConstant.DeclarationOf(expression, _context) is not { } declaration
            || ReplacementText.Of(declaration, value, _context) is not { } text)
        {
            return false;
        }

        _replaced.Add(new TextChange(declaration.Span, text));
        return true;
    }

    /// <summary>The one change that adds all new members; null where the literal cannot hold them.</summary>
    private TextChange? Insertion()
    {
        var members = string.Join(_style.Separator, _inserted);
        if (Last is not { } last)
            return LiteralEdits.Replace(_text, TextSpan.FromBounds(_owner.Span.Start + 1, _owner.Span.End - 1), members);

        var at = new TextSpan(last.Span.End, 0);
        var wantsBlank = _style.KeepsBracesApart && members.EndsWith("}", StringComparison.Ordinal) && _text.Json.Text[at.End] == '}';
        return LiteralEdits.Replace(_text, at, _style.Separator + members + (wantsBlank ? " " : ""));
    }

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
            if (JsonTextRemoval.Of(_text, decoded) is not { } parts)
                return null;

            changes.AddRange(parts);
            first = next;
        }

        return changes;
    }
}
