using System.Text.Json;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Usage;
using Newtonsoft.Json.Linq;

namespace Buddy.Analyzers.Tests.Json;

/// <summary>What is said to be rejected is rejected by the libraries themselves.</summary>
public class TextReadingTests
{
    private static readonly string[] Texts =
    [
        """{"a": 1, }""", "[1, 2,]", """{, "a": 1}""", """{"a": 1 "b": 2}""", "[1 2]", """["a" "b"]""", """{"a": "x" "b": "y"}""", "[1 {}]",
        """{"a" 1}""", """{"a", "b": 1}""", """{"a"}""", """{"type: "AWS_ECS"}""", """{"a":: 1}""", """{"a": , "b": 1}""", """{"a":}""",
        """{type: 1}""", """{'a': 'b'}""", "{ // why\n \"a\": 1}", "[1/* why */, 2]", """{"a": True}""", "[NaN]", "[01]", "[0x1F]", "[.5]",
        """["C:\dir"]""", """["\'"]""", "[\"a\n\", 1]", "[\"a\tb\"]", """{"a": "b}""", """{"a": 1""", """[{"a": [1]""", "[1",
        """{"a": [1}}""", """{"a": 1}}""", """{"a": 1]""", """{"a": 1} {}""", """{"a": 1} ;""",
    ];

    [Fact]
    public void Newtonsoft_rejects_what_it_is_said_to() => AssertRejected(TextReading.Newtonsoft, static text => JToken.Parse(text));

    /// <summary>What a hole outside quotes writes that is never JSON.</summary>
    [Theory]
    [InlineData("True")]
    [InlineData("False")]
    [InlineData("")] // null
    [InlineData("System.Int32[]")]
    [InlineData("System.Collections.Generic.List`1[System.String]")]
    [InlineData("{ a = 1 }")]
    [InlineData("(1, 2)")]
    [InlineData("Rest { A = 1 }")]
    [InlineData("0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("00:05:00")]
    [InlineData("11/29/2026 10:00:00 AM")]
    public void System_Text_Json_rejects_what_holes_without_JSON_write(string written)
    {
        var text = $$"""{"a": {{written}}, "b": 1}""";
        Assert.True(TextReading.Strict.Rejects(JsonErrorKind.HoleWithoutJson) && TextReading.WithOptions.Rejects(JsonErrorKind.HoleWithoutJson));
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(text));
        Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }));
    }

    [Fact]
    public void Newtonsoft_takes_nothing_in_the_place_of_a_value()
    {
        Assert.False(TextReading.Newtonsoft.Rejects(JsonErrorKind.HoleWithoutJson));
        Assert.Equal(1, (int?)JToken.Parse("""{"a": , "b": 1}""")["b"]);
    }

    [Fact]
    public void Newtonsoft_takes_single_quotes()
    {
        const string Text = """{'a': 'it\'s "b"'}""";
        var read = JsonReader.Read(new JsonText(Text), default, JsonDialect.SingleQuotes);
        Assert.Null(read.Error);
        Assert.Equal((string?)JToken.Parse(Text)["a"], read.Root!.Find("a")!.Text);
        Assert.Equal(JsonErrorKind.SingleQuotes, JsonReader.Read(Text).Error?.Kind);
    }

    [Fact]
    public void System_Text_Json_rejects_all_but_what_its_options_allow()
    {
        var options = new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        AssertRejected(TextReading.Strict, static text => JsonDocument.Parse(text));
        AssertRejected(TextReading.WithOptions, text => JsonDocument.Parse(text, options));
    }

    private static void AssertRejected(TextReading reading, Func<string, object> parse)
    {
        var rejected = Texts.Where(text => JsonReader.Read(text).Error is { } error && reading.Rejects(error.Kind)).ToList();
        Assert.NotEmpty(rejected);
        foreach (var text in rejected)
            Assert.True(Record.Exception(() => parse(text)) is not null, text);
    }
}
