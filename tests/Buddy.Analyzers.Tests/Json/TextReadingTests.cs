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
