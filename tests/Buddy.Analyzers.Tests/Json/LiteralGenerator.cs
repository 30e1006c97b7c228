using System.Globalization;
using System.Text;

using Buddy.Analyzers.Json;

using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Json;

/// <summary>A literal, and what decoding it must give.</summary>
internal sealed record GeneratedLiteral(string Source, string Decoded, IReadOnlyList<TextSpan> Spans);

/// <summary>Random C# literals of every form, built from pieces whose meaning is known. The same seed gives the same literals.</summary>
internal sealed class LiteralGenerator(int seed)
{
    private const string Before = " /* \" */ ";

    private static readonly string[] Plain = ["a", "type", " ", "\t", "'", ":", ",", "é", "😀", "\uFFFF", "/", "$", "@"];

    private static readonly (string Source, string Decoded)[] Escapes =
    [
        (@"\'", "'"), (@"\""", "\""), (@"\\", "\\"), (@"\0", "\0"), (@"\a", "\a"), (@"\b", "\b"), (@"\f", "\f"), (@"\n", "\n"), (@"\r", "\r"),
        (@"\t", "\t"), (@"\v", "\v"), (@"\x0041", "A"), (@"\x41", "A"), (@"\x9", "\t"), (@"\x7b", "{"), (@"\u0022", "\""), (@"\uFFFF", "\uFFFF"),
        (@"\uD83D", "\uD83D"), (@"\U0001F600", "😀"), (@"\U00000041", "A"),
    ];

    private readonly Random _random = new(seed);

    /// <summary>The forms of literals that are tested, with CRLF and LF where they may hold line breaks.</summary>
    public static IEnumerable<(LiteralForm Form, string NewLine)> Forms()
    {
        foreach (var isUtf8 in new[] { false, true })
        {
            yield return (new LiteralForm(LiteralKind.Regular, IsUtf8: isUtf8), "");
            yield return (new LiteralForm(LiteralKind.RawSingleLine, 0, 3, "", isUtf8), "");
            foreach (var newLine in new[] { "\n", "\r\n" })
            {
                yield return (new LiteralForm(LiteralKind.Verbatim, IsUtf8: isUtf8), newLine);
                yield return (new LiteralForm(LiteralKind.RawMultiLine, 0, 4, "    ", isUtf8), newLine);
                yield return (new LiteralForm(LiteralKind.RawMultiLine, 0, 3, "", isUtf8), newLine);
            }
        }

        yield return (new LiteralForm(LiteralKind.Regular, 1), "");
        for (var dollars = 1; dollars <= 3; dollars++)
        {
            yield return (new LiteralForm(LiteralKind.RawSingleLine, dollars, 3), "");
            foreach (var newLine in new[] { "\n", "\r\n" })
            {
                yield return (new LiteralForm(LiteralKind.Verbatim, 1), newLine);
                yield return (new LiteralForm(LiteralKind.RawMultiLine, dollars, 3, "\t  "), newLine);
            }
        }
    }

    public static ExpressionSyntax Parse(string source)
        => SyntaxFactory.ParseExpression(source, options: new CSharpParseOptions(LanguageVersion.Preview));

    /// <summary>A literal of this form; its interpolations are <c>{x}</c>, <c>{1}</c> and <c>{x,3:X}</c>.</summary>
    public GeneratedLiteral Next(LiteralForm form, string newLine)
    {
        var literal = new Builder();
        literal.Skip(Before + Open(form, newLine));
        if (form.Kind == LiteralKind.RawMultiLine)
            Lines(literal, form, newLine);
        else
            Line(literal, form, newLine);
        literal.Skip(Close(form, newLine));
        return literal.Build();
    }

    /// <summary>The literal that holds this content, written in this form.</summary>
    public static string Wrap(string content, LiteralForm form, string newLine)
        => Open(form, newLine) + form.Indentation + content + Close(form, newLine);

    public override string ToString() => "seed " + seed.ToString(CultureInfo.InvariantCulture);

    private static string Open(LiteralForm form, string newLine)
        => new string('$', form.Dollars) + (form.Kind == LiteralKind.Verbatim ? "@" : "") + new string('"', form.Quotes)
            + (form.Kind == LiteralKind.RawMultiLine ? newLine : "");

    private static string Close(LiteralForm form, string newLine)
        => (form.Kind == LiteralKind.RawMultiLine ? newLine + form.Indentation : "") + new string('"', form.Quotes) + (form.IsUtf8 ? "u8" : "");

    private void Lines(Builder literal, LiteralForm form, string newLine)
    {
        for (int i = 0, count = _random.Next(1, 5); i < count; i++)
        {
            if (i > 0)
                literal.Verbatim(newLine);
            if (_random.Next(4) == 0)
            {
                literal.Skip(form.Indentation[.._random.Next(form.Indentation.Length + 1)]);
                continue;
            }

            literal.Skip(form.Indentation);
            Line(literal, form, newLine);
        }
    }

    private void Line(Builder literal, LiteralForm form, string newLine)
    {
        if (form.IsRaw)
            literal.Verbatim("<"); // neither a quote nor blank
        for (var i = _random.Next(12); i > 0; i--)
            Part(literal, form, newLine);
        if (form.IsRaw)
            literal.Verbatim(">");
    }

    private void Part(Builder literal, LiteralForm form, string newLine)
    {
        switch (_random.Next(6))
        {
            case 0 when form.Dollars > 0:
                var count = form.IsRaw ? form.Dollars : 1;
                var hole = new[] { "x", "1", "x,3:X", "$\"{y}\"" }[_random.Next(form.IsRaw ? 4 : 3)];
                literal.Atom(JsonText.HoleCharacter.ToString(), new string('{', count) + hole + new string('}', count));
                if (form.IsRaw)
                    literal.Verbatim("-");
                break;
            case 1 when form.DoublesBraces:
                literal.Atom("{", "{{");
                literal.Atom("}", "}}");
                break;
            case 1 when form.IsRaw && form.Dollars > 0:
                literal.Verbatim(new string('{', form.Dollars - 1) + "." + new string('}', form.Dollars - 1) + ".");
                break;
            case 1:
                literal.Verbatim("{}}{{");
                break;
            case 2 when form.Kind == LiteralKind.Regular:
                Escape(literal, form);
                break;
            case 2 when form.Kind == LiteralKind.Verbatim:
                literal.Atom("\"", "\"\"");
                break;
            case 3 when form.Kind == LiteralKind.Verbatim:
                literal.Verbatim(newLine);
                break;
            case 2 or 3 when form.IsRaw:
                literal.Verbatim(new string('"', _random.Next(form.Quotes)) + @".\u0041\");
                break;
            default:
                literal.Verbatim(Plain[_random.Next(Plain.Length)]);
                break;
        }
    }

    private void Escape(Builder literal, LiteralForm form)
    {
        var (source, decoded) = Escapes[_random.Next(Escapes.Length)];
        if ((form.IsUtf8 && char.IsSurrogate(decoded[0]) && decoded.Length == 1) || (form.DoublesBraces && decoded == "{"))
            return; // an error in C#
        if (decoded.Length == 2)
            literal.Atom(decoded[..1], "");
        literal.Atom(decoded[^1..], source);
        literal.Verbatim("."); // ends a \x
    }

    /// <summary>Writes source, and notes what each piece of it means.</summary>
    private sealed class Builder
    {
        private readonly StringBuilder _source = new();
        private readonly StringBuilder _decoded = new();
        private readonly List<TextSpan> _spans = [];

        public void Skip(string source) => _source.Append(source);

        public void Atom(string decoded, string source)
        {
            _spans.Add(new TextSpan(_source.Length, source.Length));
            _source.Append(source);
            _decoded.Append(decoded);
        }

        public void Verbatim(string text)
        {
            foreach (var c in text)
                Atom(c.ToString(), c.ToString());
        }

        public GeneratedLiteral Build() => new(_source.ToString(), _decoded.ToString(), _spans);
    }
}
