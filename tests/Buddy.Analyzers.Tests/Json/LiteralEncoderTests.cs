using System.Text;

using Buddy.Analyzers.Json;

using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Json;

public class LiteralEncoderTests
{
    private static readonly string[] Parts =
    [
        "a", "1", "type", "\"", "\"\"", "{", "}", "{{", "\\", "\\u0041", "\t", "\0", "\u0001", "é", "😀", "\n", "\r\n", "\r",
        "\u2028", "\uFFFF", "\uFEFF", " ",
    ];

    [Theory]
    [InlineData(LiteralKind.Regular, 0, "\"a\\\n{é\u2028", @"\""a\\\n{é\u2028")]
    [InlineData(LiteralKind.Regular, 1, "{\"a\"}", @"{{\""a\""}}")]
    [InlineData(LiteralKind.Verbatim, 0, "\"a\\\n{", "\"\"a\\\n{")]
    [InlineData(LiteralKind.Verbatim, 1, "{\"a\"}", "{{\"\"a\"\"}}")]
    [InlineData(LiteralKind.RawSingleLine, 0, "{\"a\":\\}", "{\"a\":\\}")]
    [InlineData(LiteralKind.RawSingleLine, 0, "a\nb", null)]
    [InlineData(LiteralKind.RawSingleLine, 0, "a\u2028b", null)]
    [InlineData(LiteralKind.RawSingleLine, 0, "a\"\"\"b", null)]
    [InlineData(LiteralKind.RawSingleLine, 1, "{", null)]
    [InlineData(LiteralKind.RawSingleLine, 2, "{\"a\":1}", "{\"a\":1}")]
    [InlineData(LiteralKind.RawSingleLine, 2, "{\"a\":{}}", null)]
    [InlineData(LiteralKind.RawMultiLine, 0, "a\r\n\nb", "a\r\n  \n  b")]
    internal void Writes_each_form_by_its_rules(LiteralKind kind, int dollars, string text, string? source)
    {
        var form = kind switch
        {
            LiteralKind.RawMultiLine => new LiteralForm(kind, dollars, 3, "  "),
            LiteralKind.RawSingleLine => new LiteralForm(kind, dollars, 3),
            _ => new LiteralForm(kind, dollars),
        };

        Assert.Equal(source, LiteralEncoder.Encode(text, form));
    }

    [Fact]
    public void Half_a_surrogate_pair_can_only_be_escaped()
    {
        Assert.Equal(@"\uD83Da\uDE00", LiteralEncoder.Encode("\uD83Da\uDE00", new LiteralForm(LiteralKind.Regular)));
        Assert.Null(LiteralEncoder.Encode("\uD83D", new LiteralForm(LiteralKind.Regular, IsUtf8: true)));
        Assert.Null(LiteralEncoder.Encode("\uDE00", new LiteralForm(LiteralKind.Verbatim)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_is_encoded_decodes_to_itself(int seed)
    {
        var random = new Random(seed);
        foreach (var (form, newLine) in LiteralGenerator.Forms())
        {
            var encoded = 0;
            for (var i = 0; i < 200; i++)
            {
                var text = RandomText(random);
                if (LiteralEncoder.Encode("<" + text + ">", form) is not { } source)
                    continue;

                encoded++;
                var literal = LiteralGenerator.Wrap(source, form, newLine);
                var expression = LiteralGenerator.Parse(literal);
                Assert.False(expression.ContainsDiagnostics, $"seed {seed}, {form}: {literal}");
                Assert.Equal("<" + text + ">", LiteralText.Read(expression)!.Json.Text);
            }

            Assert.InRange(encoded, form.IsRaw ? 10 : 200, 200);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_replaced_part_reads_as_it_should_and_the_rest_as_before(int seed)
    {
        var random = new Random(seed);
        var generator = new LiteralGenerator(seed);
        foreach (var (form, newLine) in LiteralGenerator.Forms())
        {
            var changed = 0;
            for (var i = 0; i < 200; i++)
            {
                var literal = generator.Next(form, newLine);
                var text = LiteralText.Read(LiteralGenerator.Parse(literal.Source))!;
                var start = Boundary(literal.Decoded, random.Next(literal.Decoded.Length + 1));
                var end = Boundary(literal.Decoded, random.Next(start, literal.Decoded.Length + 1));
                var replacement = RandomText(random);
                if (LiteralEdits.Replace(text, TextSpan.FromBounds(start, end), replacement) is not { } change)
                    continue;

                changed++;
                var source = SourceText.From(literal.Source).WithChanges(change).ToString();
                var label = $"seed {seed}, {form}: {literal.Source} [{start}..{end}] = {replacement}: {source}";
                var expression = LiteralGenerator.Parse(source);
                Assert.False(expression.ContainsDiagnostics, label);
                var expected = literal.Decoded[..start] + replacement + literal.Decoded[end..];
                Assert.True(expected == LiteralText.Read(expression)!.Json.Text, label);
            }

            Assert.InRange(changed, form.IsRaw ? 20 : 150, 200);
        }
    }

    [Theory]
    [InlineData("\"\"\"a\"\"\"", 0, 1, "\"")]
    [InlineData("\"\"\"a\"\"\"", 0, 1, "")]
    [InlineData("\"\"\"a\"\"b\"\"\"", 1, 1, "\"")]
    [InlineData("$$\"\"\"{a\"\"\"", 1, 1, "{")]
    [InlineData(@"""\x4g""", 1, 1, "1")]
    [InlineData(@"""\x4g1""", 1, 2, "")]
    [InlineData("\"a\" + \"b\"", 0, 2, "c")]
    [InlineData("\"a\" + x", 1, 2, "c")]
    [InlineData("$\"{Constant}\"", 1, 3, "c")]
    public void Nothing_is_changed_where_the_literal_cannot_hold_it(string source, int start, int end, string replacement)
    {
        var text = LiteralText.Read(LiteralGenerator.Parse(source), e => e.ToString() == "Constant" ? "a\nb" : null)!;

        Assert.Null(LiteralEdits.Replace(text, TextSpan.FromBounds(start, end), replacement));
    }

    [Fact]
    public void A_line_break_in_a_constant_starts_no_line_of_the_literal()
    {
        const string source = "$\"\"\"\n  {Constant}x\n  \"\"\"";
        var text = LiteralText.Read(LiteralGenerator.Parse(source), e => e.ToString() == "Constant" ? "a\n" : null)!;

        var change = LiteralEdits.Replace(text, new TextSpan(2, 1), "y")!.Value;

        Assert.Equal(source.Replace('x', 'y'), SourceText.From(source).WithChanges(change).ToString());
    }

    [Fact]
    public void Lines_are_inserted_with_the_indentation_of_the_literal()
    {
        const string source = "\"\"\"\n    {\n\n      \"a\": 1\n    }\n    \"\"\"";
        var text = LiteralText.Read(LiteralGenerator.Parse(source))!;

        Assert.Equal("\"\"\"\n    {\n\n      \"a\": 1,\n      \"b\": 2\n    }\n    \"\"\"", After("1", 1, ",\n  \"b\": 2"));
        Assert.Equal("\"\"\"\n    {\n      \"b\": 2,\n      \"a\": 1\n    }\n    \"\"\"", After("{\n", 2, "  \"b\": 2,"));

        string After(string part, int skip, string inserted)
        {
            var at = new TextSpan(text.Json.Text.IndexOf(part, StringComparison.Ordinal) + skip, 0);
            return SourceText.From(source).WithChanges(LiteralEdits.Replace(text, at, inserted)!.Value).ToString();
        }
    }

    /// <summary>The position, or the one after where it would split a character.</summary>
    private static int Boundary(string text, int position)
        => position > 0 && position < text.Length && text[position - 1] is >= '\uD800' and <= '\uDBFF' ? position + 1 : position;

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(4); i > 0; i--)
            text.Append(Parts[random.Next(Parts.Length)]);
        return text.ToString();
    }
}
