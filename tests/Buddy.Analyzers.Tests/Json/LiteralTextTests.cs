using Buddy.Analyzers.Json;

using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Tests.Json;

public class LiteralTextTests
{
    private const int LiteralsPerForm = 100;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_literal_decodes_to_what_the_compiler_reads_and_each_character_knows_its_place(int seed)
    {
        var generator = new LiteralGenerator(seed);
        foreach (var (form, newLine) in LiteralGenerator.Forms())
        {
            for (var i = 0; i < LiteralsPerForm; i++)
            {
                var literal = generator.Next(form, newLine);
                var label = $"{generator}, {form}: {literal.Source}";
                var expression = LiteralGenerator.Parse(literal.Source);
                Assert.False(expression.ContainsDiagnostics, label);

                var text = LiteralText.Read(expression);

                Assert.True(text is not null, label);
                Assert.Equal(literal.Decoded, text.Json.Text);
                Assert.True(form == Assert.Single(text.Pieces).Form, label);
                if (expression is LiteralExpressionSyntax { Token.ValueText: var value })
                    Assert.Equal(value, text.Json.Text);
                for (var at = 0; at < literal.Spans.Count; at++)
                    Assert.True(literal.Spans[at] == text.ToSource(new TextSpan(at, 1)), $"{label} at {at}");
            }
        }
    }

    [Fact]
    public void A_damaged_literal_is_read_as_the_compiler_does_or_not_at_all()
    {
        var random = new Random(31);
        var generator = new LiteralGenerator(31);
        var read = 0;
        foreach (var (form, newLine) in LiteralGenerator.Forms())
        {
            for (var i = 0; i < LiteralsPerForm; i++)
            {
                var source = generator.Next(form, newLine).Source;
                var at = random.Next(source.Length);
                source = random.Next(3) == 0
                    ? source[..at]
                    : source.Remove(at, 1).Insert(random.Next(source.Length), "\"{}\\\n $@x8\u2028"[random.Next(11)].ToString());
                var expression = LiteralGenerator.Parse(source);
                var text = LiteralText.Read(expression);
                read += text is null ? 0 : 1;
                if (text is not null && expression is LiteralExpressionSyntax { Token.ValueText: var value })
                    Assert.True(value == text.Json.Text, $"{generator}, {form}: {source}");
                for (var p = 0; p < text?.Json.Text.Length; p++)
                    Assert.True(expression.Span.Contains(text.ToSource(new TextSpan(p, 1))), $"{generator}, {form}: {source}");
            }
        }

        Assert.True(read > 100);
    }

    [Fact]
    public void Reads_the_escape_character_where_the_compiler_does()
    {
        var expression = LiteralGenerator.Parse(@"""a\e""");
        Assert.Equal(expression.ContainsDiagnostics ? null : "a\u001b", LiteralText.Read(expression)?.Json.Text);
    }

    [Theory]
    [InlineData("""   "a" + x + "b" """, "a_b")]
    [InlineData("""   "a" + (x + "b") + @"c" + $"d{y}" """, "a_bcd_")]
    [InlineData("""   Constant + "a" + Constant """, "valueavalue")]
    [InlineData("""   $"{Constant}-{Constant,4}-{Constant:X}" """, "value-_-_")]
    [InlineData("""   ("a") """, "a")]
    public void Operands_of_plus_follow_each_other(string source, string decoded)
        => Assert.Equal(decoded, Read(source)!.Json.Text.Replace(JsonText.HoleCharacter, '_'));

    [Theory]
    [InlineData("x + y")]
    [InlineData("x")]
    [InlineData("1")]
    [InlineData("'a'")]
    [InlineData("Constant")]
    [InlineData("\"a")]
    [InlineData(@"""\q""")]
    [InlineData("\"\"\"\n  a\n    \"\"\"")]
    [InlineData("\"a\" + \"b")]
    public void Is_nothing_without_a_valid_literal(string source) => Assert.Null(Read(source));

    [Fact]
    public void A_constant_stands_where_its_name_stands()
    {
        var text = Read("\"a\" + Constant + \"b\"")!;

        Assert.Equal(TextSpan.FromBounds(6, 14), text.ToSource(new TextSpan(2, 2)));
        Assert.Equal(TextSpan.FromBounds(1, 14), text.ToSource(new TextSpan(0, 2)));
        Assert.Equal(TextSpan.FromBounds(6, 19), text.ToSource(new TextSpan(5, 2)));
        Assert.Null(text.PieceOf(new TextSpan(2, 2)));
        Assert.Null(text.PieceOf(new TextSpan(0, 7)));
    }

    [Theory]
    [InlineData("\"\"", 0, 1)]
    [InlineData("\"ab\"", 1, 2)]
    [InlineData(@"""\n\n""", 1, 3)]
    [InlineData("\"a\" + \"b\"", 1, 2)]
    [InlineData("x + \"b\"", 1, 5)]
    [InlineData("\"\"\"\n  a\n  b\n  \"\"\"", 0, 6)]
    public void Text_is_inserted_in_a_literal(string source, int decoded, int expected)
        => Assert.Equal(new TextSpan(expected, 0), Read(source)!.ToSource(new TextSpan(decoded, 0)));

    [Fact]
    public void Holes_know_their_expression_and_shape()
    {
        var text = LiteralText.Read(
            LiteralGenerator.Parse("$\"{x}{y:X}{z,2}\" + w"), shape: e => e.ToString() == "w" ? JsonTypes.Array : JsonTypes.Number)!;

        Assert.Equal(["x", "y", "z", "w"], text.Holes.Select(h => h.ToString()));
        Assert.Equal(
            [JsonTypes.Number, JsonTypes.String, JsonTypes.String, JsonTypes.Array], text.Json.Holes.Select(h => h.Types));
        Assert.Equal([0, 1, 2, 3], text.Json.Holes.Select(h => h.Position));
    }

    [Fact]
    public void Survives_ten_thousand_operands()
        => Assert.Equal(20_000, Read(string.Join(" + ", Enumerable.Repeat("\"ab\"", 10_000)))!.Json.Text.Length);

    [Fact]
    public void A_finding_stands_on_its_token_in_the_literal()
    {
        const string source = """
            $@"{{ ""type"": ""AWS_ECX"", ""name"": ""{name}"" }}"
            """;
        var text = Read(source)!;
        var root = JsonReader.Read(text.Json).Root!;

        var type = text.ToSource(root.Members[0].Value.Span);
        Assert.Equal("\"\"AWS_ECX\"\"", source.Substring(type.Start, type.Length));
        var name = text.ToSource(root.Members[1].Value.Span);
        Assert.Equal("\"\"{name}\"\"", source.Substring(name.Start, name.Length));
        Assert.True(root.Members[1].Value.HasHole);
    }

    private static LiteralText? Read(string source)
        => LiteralText.Read(LiteralGenerator.Parse(source), e => e.ToString() == "Constant" ? "value" : null, _ => JsonTypes.String);
}
