using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>
/// Reads one text, token by token, without recursion. Behind the first error it goes on as well as it can; what it finds there is
/// a hint only (<see cref="JsonNode.AsRead"/>).
/// </summary>
/// <remarks>
/// Text in a hole outside quotes may be anything, so behind one that is not just a value there is no certain error (<c>_loose</c>).
/// </remarks>
internal sealed class JsonParser(JsonText source, JsonDialect dialect, CancellationToken cancellationToken)
{
    private const int TokensBetweenChecks = 4096;

    private readonly string _text = source.Text;
    private readonly JsonTreeBuilder _tree = new(source);
    private State _state = State.Root;
    private int _at;
    private TextSpan _comma;
    private TextSpan _hole;
    private JsonSyntaxError? _error;
    private bool _loose;

    /// <summary>What may come next.</summary>
    private enum State
    {
        Root,
        RootAfterHole,
        RootEnd,
        FirstName,
        Name,
        Colon,
        MemberValue,
        AfterMember,
        MembersAfterHole,
        FirstItem,
        Item,
        AfterItem,
        ItemsAfterHole,
    }

    private State AfterHole => _tree.Depth == 0 ? State.RootAfterHole : _tree.InObject ? State.MembersAfterHole : State.ItemsAfterHole;

    private State AfterValue => _tree.Depth == 0 ? State.RootEnd : _tree.InObject ? State.AfterMember : State.AfterItem;

    private bool ExpectsValue => _state is State.Root or State.MemberValue or State.FirstItem or State.Item;

    /// <summary>Reads the text to its end.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public JsonReadResult Read()
    {
        if (_text.Length > 0 && _text[0] == '\uFEFF')
            Report(JsonErrorKind.ByteOrderMark, new TextSpan(_at++, 1));

        for (var tokens = 0; SkipWhitespace(); tokens++)
        {
            if (tokens % TokensBetweenChecks == 0)
                cancellationToken.ThrowIfCancellationRequested();
            ReadToken(_text[_at]);
        }

        Finish();
        return new JsonReadResult(_tree.Build(), _error);
    }

    private bool SkipWhitespace()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\n' or '\r' or '\t')
            _at++;
        return _at < _text.Length;
    }

    private void ReadToken(char first)
    {
        switch (first)
        {
            case '{' or '[':
                BeginValue(new TextSpan(_at, 1));
                _tree.Open(first == '{', _at++);
                _state = first == '{' ? State.FirstName : State.FirstItem;
                break;
            case '}' or ']':
                Close(first == '}');
                break;
            case ',':
                Comma();
                break;
            case ':':
                Colon();
                break;
            case '"':
                Quoted();
                break;
            case '\'':
                SingleQuoted();
                break;
            case '/' when JsonWords.IsComment(_text, _at):
                var comment = TextSpan.FromBounds(_at, JsonWords.CommentEnd(_text, _at));
                Fail(JsonErrorKind.Comment, comment);
                _at = comment.End;
                break;
            default:
                Bare(TextSpan.FromBounds(_at, JsonWords.End(_text, _at)));
                break;
        }
    }

    private void Close(bool isObject)
    {
        var bracket = new TextSpan(_at++, 1);
        if (_tree.Depth == 0 || _tree.InObject != isObject)
        {
            Fail(JsonErrorKind.WrongBracket, bracket, structure: true);
            if (!_tree.HasOpen(isObject))
                return;
            while (_tree.InObject != isObject)
                _tree.Close(bracket.Start);
        }
        else if (_state is State.Name or State.Item)
        {
            Fail(JsonErrorKind.TrailingComma, _comma);
        }
        else if (_state is State.Colon or State.MemberValue)
        {
            Fail(_state == State.Colon ? JsonErrorKind.MissingColon : JsonErrorKind.MissingValue, bracket);
        }

        _tree.Close(bracket.End);
        _state = AfterValue;
    }

    private void Comma()
    {
        var comma = new TextSpan(_at++, 1);
        if (_state is State.Colon or State.MemberValue)
            Fail(_state == State.Colon ? JsonErrorKind.MissingColon : JsonErrorKind.MissingValue, comma);
        else if (_state is State.RootEnd)
            Fail(JsonErrorKind.TrailingContent, comma, structure: true);
        else if (_state is State.RootAfterHole)
            Loosen();
        else if (_state is not (State.AfterMember or State.MembersAfterHole or State.AfterItem or State.ItemsAfterHole))
            Fail(JsonErrorKind.ExtraComma, comma);

        _comma = comma;
        if (_tree.Depth > 0)
            _state = _tree.InObject ? State.Name : State.Item;
    }

    private void Colon()
    {
        var colon = new TextSpan(_at++, 1);
        if (_state == State.MembersAfterHole)
        {
            Loosen();
            _tree.Name(_hole, JsonTraits.HasHole | JsonTraits.Bare);
        }
        else if (_state != State.Colon)
        {
            Fail(JsonErrorKind.ExtraColon, colon);
            return;
        }

        _state = State.MemberValue;
    }

    private void Quoted()
    {
        var scan = JsonStrings.Scan(source, _at);
        var span = TextSpan.FromBounds(_at, scan.End);
        var isName = Begin(span);
        if (scan.Error is { } error)
            Fail(error, scan.ErrorSpan, structure: error == JsonErrorKind.UnclosedString);
        End(isName, JsonKind.String, span, scan.Traits);
    }

    private void SingleQuoted()
    {
        var span = TextSpan.FromBounds(_at, JsonWords.SingleQuotedEnd(_text, _at));
        var isName = Begin(span);
        if ((dialect & JsonDialect.SingleQuotes) == 0)
            Fail(JsonErrorKind.SingleQuotes, span);
        else if (span.Length == 1 || _text[span.End - 1] != '\'')
            Fail(JsonErrorKind.UnclosedString, span, structure: true);
        End(isName, JsonKind.String, span, source.FirstHole(span.Start, span.End) is null ? JsonTraits.HasEscape : JsonTraits.HasEscape | JsonTraits.HasHole);
    }

    private void Bare(TextSpan span)
    {
        if (source.FirstHole(span.Start, span.End) is { } hole)
        {
            WithHole(span, source.Holes[hole]);
            return;
        }

        if (Begin(span))
        {
            Fail(JsonWords.IsName(_text, span) ? JsonErrorKind.UnquotedName : JsonErrorKind.MissingName, span);
            End(isName: true, JsonKind.String, span, JsonTraits.Bare);
            return;
        }

        var kind = JsonWords.Kind(_text, span);
        if (kind is JsonKind.Opaque)
            Fail(JsonWords.LooksLikeNumber(_text[span.Start]) ? JsonErrorKind.BadNumber : JsonErrorKind.UnknownWord, span);
        End(isName: false, kind, span, JsonTraits.None);
    }

    private void WithHole(TextSpan span, JsonHole hole)
    {
        var isWhole = span.Length == 1;
        var isText = !isWhole || hole.BareTypes == JsonTypes.Any;
        if (isWhole && ExpectsValue && hole.Fault is { } fault && (dialect & JsonDialect.JudgesHoles) != 0)
            Fail(JsonErrorKind.HoleWithoutJson, span, message: fault);
        if (ExpectsValue)
            _tree.Add(isWhole ? JsonKind.Hole : JsonKind.Opaque, span);
        if (!isWhole || !ExpectsValue)
            Loosen();
        else if (isText && !_tree.InObject)
            _tree.MayHaveMore(); // [{items}]: any number of them

        (_at, _hole) = (span.End, span);
        _state = isText || _loose ? AfterHole : AfterValue;
    }

    /// <summary>Whether the string or word that starts here stands for a name; says what is wrong with its place.</summary>
    private bool Begin(TextSpan token)
    {
        if (_state == State.AfterMember)
            Fail(JsonErrorKind.MissingComma, token);
        else if (_state == State.MembersAfterHole)
            Loosen();
        else if (_state is not (State.FirstName or State.Name))
            BeginValue(token);
        return _state is State.FirstName or State.Name or State.AfterMember or State.MembersAfterHole;
    }

    /// <summary>Says what is wrong with the place of the value that starts here.</summary>
    private void BeginValue(TextSpan token)
    {
        if (_state is State.RootAfterHole or State.MembersAfterHole or State.ItemsAfterHole)
            Loosen();
        if (_state is State.FirstName or State.Name or State.MembersAfterHole)
            Fail(JsonErrorKind.MissingName, token);
        else if (_state == State.Colon)
            Fail(JsonErrorKind.MissingColon, token);
        else if (_state is State.AfterMember or State.AfterItem)
            Fail(JsonErrorKind.MissingComma, token);
        else if (_state == State.RootEnd)
            Fail(JsonErrorKind.TrailingContent, token, structure: true);
    }

    private void End(bool isName, JsonKind kind, TextSpan span, JsonTraits traits)
    {
        if (isName)
            _tree.Name(span, traits);
        else
            _tree.Add(kind, span, traits);
        _at = span.End;
        _state = isName ? State.Colon : AfterValue;
    }

    private void Finish()
    {
        if (_state is State.RootAfterHole or State.MembersAfterHole or State.ItemsAfterHole)
            _tree.AllMayHaveMore(); // the hole may bring the rest
        else if (_tree.Depth > 0)
            FailUnclosed(_tree.InObject ? JsonErrorKind.UnclosedObject : JsonErrorKind.UnclosedArray);
        else if (_state == State.Root)
            Fail(JsonErrorKind.Empty, new TextSpan(0, _text.Length));

        while (_tree.Depth > 0)
            _tree.Close(_text.Length);
    }

    private void Loosen()
    {
        _loose = true;
        _tree.MayHaveMore();
    }

    private void FailUnclosed(JsonErrorKind kind) => Fail(kind, new TextSpan(_tree.OpenedAt, 1), structure: true);

    /// <summary>
    /// Notes an error, and that nothing behind it is sure; nothing at all when the <paramref name="structure"/> is in doubt.
    /// </summary>
    private void Fail(JsonErrorKind kind, TextSpan span, bool structure = false, string? message = null)
    {
        Report(kind, span, message);
        if (structure)
            _tree.DistrustAll();
        else
            _tree.Distrust(lastToo: kind == JsonErrorKind.MissingComma);
    }

    private void Report(JsonErrorKind kind, TextSpan span, string? message = null)
    {
        if (!_loose)
            _error ??= new JsonSyntaxError(span, kind, message ?? JsonMessages.Describe(kind, _text, span));
    }
}
