using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Filtering;

/// <summary>
/// Reads C# text word by word, without telling code from comments and strings, and gathers what the gates behind it could find in it.
/// </summary>
internal struct WordReader(SourceText text, TextSpan span, ActionCatalog catalog)
{
    private const char None = '\0';
    private const string Actions = "actions"; // where an URL ends

    private static readonly int NewWord = WordHash.Of("new").Letters;
    private static readonly int BuddyWord = WordHash.Of("buddy").Spelling;
    private static readonly int TypeWord = WordHash.Of(CatalogIndexer.TypeField).Spelling;

    private char _before = None; // the character before the word
    private char _mark = None; // the same, blanks left out
    private char _lead = None; // the same, before the first word of a.b.c
    private bool _isAfterNew; // so in the name of a type, which may be qualified
    private bool _hasAnonymousObject;
    private AnswerSign _answer;
    private bool _isAfterPatternWord; // so in the name of a type, which may be qualified
    private bool _omitsName;
    private bool _hasUrlOrComment;
    private bool _isTelling;
    private int _names;

    /// <summary>What the words allow.</summary>
    public MemberSigns Read()
    {
        for (var i = span.Start; i < span.End;)
        {
            var c = text[i];
            if (!WordHash.IsPart(c))
            {
                if (c == '\\' && At(i + 1) is 'u' or 'U' or 'x')
                    return MemberSigns.All; // letters written as numbers: words cannot be seen

                Pass(c);
                i++;
                continue;
            }

            var start = i;
            var word = default(WordHash);
            do
            {
                word = word.With(c);
            }
            while (++i < span.End && WordHash.IsPart(c = text[i]));

            if (IsEnough(word, start, i))
                return MemberSigns.All;
            (_before, _mark) = (text[i - 1], text[i - 1]);
        }

        return new MemberSigns(Payload(), (_answer & AnswerSign.Both) == AnswerSign.Both, _hasAnonymousObject, _omitsName);
    }

    private readonly PayloadSign Payload()
    {
        if (_names > 0 && _hasUrlOrComment)
            return PayloadSign.Payload;

        return (_names, _isTelling) switch
        {
            (0, _) => PayloadSign.None,
            ( > 1, true) => PayloadSign.Payload,
            _ => PayloadSign.Fields,
        };
    }

    private void Pass(char c)
    {
        if (c == '=' && _before is '=' or '!')
            _answer |= AnswerSign.Comparison;

        _before = c;
        if (IsBlank(c))
            return;

        _mark = c;
        _isAfterNew &= c is '.' or ':' or '@' or '/' or '*'; // a name or a comment
    }

    /// <summary>Takes a word, and says whether it speaks for itself.</summary>
    private bool IsEnough(WordHash word, int start, int end)
    {
        if (_mark != '.')
            _lead = _mark;

        if (word.Letters == NewWord)
        {
            var next = At(SkipBlanks(end));
            _isAfterNew = true;
            _hasAnonymousObject |= next is '{' or '/'; // or a comment
            return next == '(' && DeclaresAction(start);
        }

        if (_isAfterNew && IsActionTypeName(start, end))
            return true;

        _hasUrlOrComment |= (word.Spelling == BuddyWord && At(end) == '-') || (_before == '/' && StartsWithActions(start, end));
        if (_before == '"' && At(end) == '"' && catalog.Answers.MayShareStem(text, TextSpan.FromBounds(start, end)))
            OmitName();
        return (_before is '"' or '\'' && catalog.Signs.IsValue(word)) || IsEnough(catalog.Signs.OfName(word), word.Spelling == TypeWord, end);
    }

    private bool IsEnough(WordSigns.Sign word, bool isType, int end)
    {
        _answer |= word.Answer;
        FindPosition((word.Answer & AnswerSign.Pattern) != 0, end);
        var sign = word.Field;
        if (sign == FieldSign.None || !(_before is '"' or '\'' || IsName(end)))
            return false;

        _names++;
        _isTelling |= isType || sign == FieldSign.Telling;
        return sign == FieldSign.Distinctive || (isType && IsKeyInJson(end));
    }

    /// <summary>Notes a pattern with parts that have no names: <c>is (_, "text")</c>, <c>case Type(_, "text")</c>, <c>switch { (_, "text") =></c>.</summary>
    private void FindPosition(bool isPatternWord, int end)
    {
        if (!isPatternWord && !_isAfterPatternWord)
            return;

        var position = SkipBlanks(end);
        if (isPatternWord && At(position) == '{')
            position = SkipBlanks(position + 1);
        if (At(position) == '(')
        {
            OmitName();
        }

        _isAfterPatternWord = isPatternWord || At(position) == '.';
    }

    private void OmitName()
    {
        _omitsName = true;
        _answer |= AnswerSign.Field;
    }

    /// <summary>Whether the word may name what is given a value: <c>x =</c>, <c>["x"] =</c>, <c>x:</c>, <c>Add(x, …)</c>, <c>new { x, a.x }</c>.</summary>
    private readonly bool IsName(int end)
    {
        var position = SkipBlanksAndQuotes(end);
        return At(position) switch
        {
            '=' => At(position + 1) is not ('=' or '>'),
            '+' => At(position + 1) == '=',
            '?' => At(position + 1) == '?' && At(position + 2) == '=',
            ':' or '/' => true,
            ',' => _lead is '(' or '{' || _hasAnonymousObject,
            '}' => _hasAnonymousObject,
            _ => false,
        };
    }

    /// <summary>Whether the word stands in a text of JSON, of which the rest may be in other texts.</summary>
    private readonly bool IsKeyInJson(int end) => _before == '"'
        && (At(end) == '\\' || (At(end) == '"' && At(end + 1) == '"') || At(SkipBlanksAndQuotes(end)) == ':');

    private readonly bool StartsWithActions(int start, int end)
    {
        var i = 0;
        while (i < Actions.Length && start + i < end && text[start + i] == Actions[i])
            i++;
        return i == Actions.Length;
    }

    /// <summary>Whether <c>new(</c> creates what is declared before it as an action: <c>DeployAction action = new(</c>.</summary>
    private readonly bool DeclaresAction(int start)
    {
        var i = BlanksBefore(start);
        if (Before(i) is ',' or '/')
            return true; // a second variable or a comment: too much to tell
        if (Before(i) != '=')
            return false;

        var variable = BlanksBefore(i - 1);
        var typeEnd = BlanksBefore(WordBefore(variable));
        return Before(variable) == '/' || IsActionTypeName(WordBefore(typeEnd), typeEnd);
    }

    private readonly bool IsActionTypeName(int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (catalog.TypeNames.MayStartWith(text[i], text[i + 1])) // hardly ever, so the string costs nothing
                return catalog.TypeNames.IsActionTypeName(text.ToString(TextSpan.FromBounds(start, end)));
        }

        return false;
    }

    private readonly int SkipBlanks(int position)
    {
        while (IsBlank(At(position)))
            position++;
        return position;
    }

    private readonly int SkipBlanksAndQuotes(int position)
    {
        while (At(position) is '"' or '\\' or ']' || IsBlank(At(position)))
            position++;
        return position;
    }

    private readonly int BlanksBefore(int position)
    {
        while (IsBlank(Before(position)))
            position--;
        return position;
    }

    private readonly int WordBefore(int position)
    {
        while (WordHash.IsPart(Before(position)))
            position--;
        return position;
    }

    private readonly char At(int position) => position < span.End ? text[position] : None;

    private readonly char Before(int position) => position > span.Start ? text[position - 1] : None;

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\r' or '\n';
}
