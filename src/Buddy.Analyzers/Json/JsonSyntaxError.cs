using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Json;

/// <summary>Why a text is not JSON (RFC 8259).</summary>
/// <param name="Span">The offending characters, at least one unless the text is empty.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Message">The same as one sentence without a full stop.</param>
internal sealed record JsonSyntaxError(TextSpan Span, JsonErrorKind Kind, string Message);

/// <summary>The kinds of <see cref="JsonSyntaxError"/>, each with where its span stands.</summary>
internal enum JsonErrorKind
{
    /// <summary>There is no value at all: the whole text.</summary>
    Empty,

    /// <summary>U+FEFF at the start: that character.</summary>
    ByteOrderMark,

    /// <summary>A comma before <c>}</c> or <c>]</c>: the comma.</summary>
    TrailingComma,

    /// <summary>A comma with nothing before it: the comma.</summary>
    ExtraComma,

    /// <summary>Two members or items without a comma between: the second one's first token.</summary>
    MissingComma,

    /// <summary>A name without a colon: what stands in the colon's place.</summary>
    MissingColon,

    /// <summary>A colon elsewhere than behind a name: the colon.</summary>
    ExtraColon,

    /// <summary>A colon without a value: what stands in the value's place.</summary>
    MissingValue,

    /// <summary>A value where a name must stand: the value's first token.</summary>
    MissingName,

    /// <summary>A name without quotes: the name.</summary>
    UnquotedName,

    /// <summary>Quoted with <c>'</c>: the whole quotation.</summary>
    SingleQuotes,

    /// <summary>A comment: the whole comment.</summary>
    Comment,

    /// <summary>A word that is no JSON literal, such as <c>True</c>: the word.</summary>
    UnknownWord,

    /// <summary>A hole outside quotes whose type never writes JSON, such as a <c>bool</c>: the hole.</summary>
    HoleWithoutJson,

    /// <summary>A number that JSON does not allow, such as <c>01</c> or <c>.5</c>: the number.</summary>
    BadNumber,

    /// <summary>A backslash with a character that JSON does not escape: the escape.</summary>
    BadEscape,

    /// <summary>A string that goes on in the next line: from its quote to the end of the line.</summary>
    LineBreakInString,

    /// <summary>Another control character in a string: that character.</summary>
    ControlCharacter,

    /// <summary>A string without its closing quote: from its quote to the end of the text.</summary>
    UnclosedString,

    /// <summary><c>{</c> without <c>}</c>: the <c>{</c>.</summary>
    UnclosedObject,

    /// <summary><c>[</c> without <c>]</c>: the <c>[</c>.</summary>
    UnclosedArray,

    /// <summary>A closing bracket that does not fit the open one, or fits none: that bracket.</summary>
    WrongBracket,

    /// <summary>Something behind the end of the value: its first token.</summary>
    TrailingContent,
}
