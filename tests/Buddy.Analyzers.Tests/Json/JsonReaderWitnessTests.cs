using System.Text.Json;

using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Tests.Json;

/// <summary>System.Text.Json, read strictly, accepts and rejects the same texts and finds the same values.</summary>
public class JsonReaderWitnessTests
{
    private const int TextsPerSeed = 2000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Valid_texts_give_the_same_values(int seed)
    {
        var generator = new JsonTextGenerator(seed);
        for (var i = 0; i < TextsPerSeed; i++)
        {
            var text = generator.Next();
            AssertSame(text, generator);
            Assert.True(JsonReader.Read(text).Error is null, $"{generator}: {text}");
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Damaged_texts_get_the_same_verdict(int seed)
    {
        var generator = new JsonTextGenerator(seed);
        var rejected = 0;
        for (var i = 0; i < TextsPerSeed; i++)
            rejected += AssertSame(generator.Mutate(generator.Next()), generator) ? 0 : 1;
        Assert.InRange(rejected, TextsPerSeed / 4, TextsPerSeed - 1);
    }

    [Fact]
    public void Every_prefix_of_a_text_gets_the_same_verdict()
    {
        const string text = """ { "type" : "AWS_\u0045CS", "n": [ -1.5e+10 , true, false,null ], "o": { "\"": {} } } """;
        for (var length = 0; length <= text.Length; length++)
            AssertSame(text[..length], length);
    }

    private static bool AssertSame(string text, object label)
    {
        var result = JsonReader.Read(text);
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 1000 });
            Assert.True(result.Error is null, $"{label}: rejects {text}: {result.Error}");
            AssertSame(document.RootElement, result.Root!, $"{label}: {text}");
            return true;
        }
        catch (InvalidOperationException e) when (e.Message.Contains("UTF-16", StringComparison.Ordinal))
        {
            return true; // half an escaped surrogate pair: it accepts it, but has no value for it
        }
        catch (JsonException e)
        {
            Assert.True(result.Error is not null, $"{label}: accepts {text}: {e.Message}");
            Assert.InRange(result.Error.Span.End, 0, text.Length);
            Assert.True(result.Error.Span.Length > 0 || text.Length == 0, $"{label}: nowhere in {text}");
            return false;
        }
    }

    private static void AssertSame(JsonElement expected, JsonNode actual, string label)
    {
        Assert.True(Kind(expected) == actual.Kind, label);
        Assert.False(actual.MayHaveMore, label);
        Assert.Same(actual, actual.AsRead);
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                var members = expected.EnumerateObject().ToList();
                Assert.True(members.Count == actual.Members.Length, label);
                foreach (var (member, read) in members.Zip(actual.Members))
                {
                    Assert.Equal(member.Name, read.Name);
                    AssertSame(member.Value, read.Value, label);
                }

                break;
            case JsonValueKind.Array:
                Assert.True(expected.GetArrayLength() == actual.Items.Length, label);
                foreach (var (item, read) in expected.EnumerateArray().Zip(actual.Items))
                    AssertSame(item, read, label);
                break;
            case JsonValueKind.String:
                Assert.Equal(expected.GetString(), actual.Text);
                break;
            case JsonValueKind.Null:
                Assert.Equal("", actual.Text);
                break;
            default:
                Assert.Equal(expected.GetRawText(), actual.Text);
                break;
        }
    }

    private static JsonKind Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonKind.Object,
        JsonValueKind.Array => JsonKind.Array,
        JsonValueKind.String => JsonKind.String,
        JsonValueKind.Number => JsonKind.Number,
        JsonValueKind.Null => JsonKind.Null,
        _ => JsonKind.Boolean,
    };
}
