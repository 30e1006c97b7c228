namespace Buddy.Analyzers.Json;

/// <summary>The ways to write text in C#.</summary>
internal enum LiteralKind
{
    /// <summary><c>"…"</c></summary>
    Regular,

    /// <summary><c>@"…"</c></summary>
    Verbatim,

    /// <summary><c>"""…"""</c> in one line.</summary>
    RawSingleLine,

    /// <summary><c>"""…"""</c> over lines.</summary>
    RawMultiLine,
}

/// <summary>How a literal is written: all that it takes to write more text into it.</summary>
/// <param name="Kind">The way to write it.</param>
/// <param name="Dollars">The number of <c>$</c>; 0 for a literal without interpolation.</param>
/// <param name="Quotes">The number of quotes on either side.</param>
/// <param name="Indentation">
/// The white space before each line that is not content; empty but for <see cref="LiteralKind.RawMultiLine"/>.
/// </param>
/// <param name="IsUtf8">Whether it is a <c>u8</c> literal.</param>
internal readonly record struct LiteralForm(LiteralKind Kind, int Dollars = 0, int Quotes = 1, string Indentation = "", bool IsUtf8 = false)
{
    public bool IsRaw => Kind is LiteralKind.RawSingleLine or LiteralKind.RawMultiLine;

    /// <summary>Whether it is the format of <c>string.Format</c>.</summary>
    public bool IsFormat { get; init; }

    /// <summary>Whether braces are written twice.</summary>
    public bool DoublesBraces => IsFormat || (Dollars > 0 && !IsRaw);
}
