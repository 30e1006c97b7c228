using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Tests.Json;

/// <summary>What stays certain beside an error, and what is still read of the rest.</summary>
public class JsonReaderRecoveryTests
{
    [Theory]
    [InlineData("""{"a": 1, "b": 01, "c": 2}""", "{a:1,…}", "{a:1,b:?,c:2,…}")]
    [InlineData("""{"a": 1, "b": 2,}""", "{a:1,b:2,…}", "{a:1,b:2,…}")]
    [InlineData("""{"a": 1,, "b": 2}""", "{a:1,…}", "{a:1,b:2,…}")]
    [InlineData("""{"a": "x" "b": 2}""", "{…}", "{a:'x',b:2,…}")]
    [InlineData("""{"a": 1, "b": "x, "c": "y, "d": 2}""", "{a:1,…}", "{a:1,b:'x, ',c:': ',d:2,…}")]
    [InlineData("""{"o": {"x": 1, "y": True}, "b": 2}""", "{o:{x:1,…},…}", "{o:{x:1,y:?,…},b:2,…}")]
    [InlineData("""[{"x": 1,}, {"y": 2}]""", "[{x:1,…},…]", "[{x:1,…},{y:2,…},…]")]
    [InlineData("""{type: 'AWS_ECS', name: "x"}""", "{…}", "{type:'AWS_ECS',name:'x',…}")]
    [InlineData("{\"a\": 1, // why\n\"b\": 2}", "{a:1,…}", "{a:1,b:2,…}")]
    [InlineData("{\"a\": 1, \"b\": \"x\n, \"c\": 2}", "{a:1,…}", "{a:1,b:'x',c:2,…}")]
    [InlineData("""{"a": "C:\dir"}""", "{…}", "{a:'C:dir',…}")]
    [InlineData("""{"a": 1, "o": {"b": 2""", "{…}", "{a:1,o:{b:2,…},…}")]
    [InlineData("""{"a": 1, "l": [2}, "b": 3}""", "{…}", "{a:1,l:[2,…],…}")]
    [InlineData("""{"a": 1}, "b": 2}""", "{…}", "{a:1,…}")]
    [InlineData("""{"a": {"b": 1}}}""", "{…}", "{a:{b:1},…}")]
    [InlineData("1 2", "1", "1")]
    [InlineData("\uFEFF{\"a\": 1}", "{a:1}", "{a:1}")]
    [InlineData("]", "nothing", "nothing")]
    [InlineData("", "nothing", "nothing")]
    public void Keeps_what_stands_before_the_error(string text, string certain, string asRead)
    {
        var result = JsonReader.Read(text);

        Assert.NotNull(result.Error);
        Assert.Equal(certain, JsonDump.Show(result.Root));
        Assert.Equal(asRead, JsonDump.Show(result.Root?.AsRead));
    }

    [Fact]
    public void Spans_stay_inside_the_text_whatever_the_damage()
    {
        var generator = new JsonTextGenerator(seed: 11);
        for (var i = 0; i < 3000; i++)
        {
            var text = generator.Mutate(generator.Next());
            if (JsonReader.Read(text).Root is { } root)
            {
                AssertInside(root, 0, text.Length, $"{generator}: {text}");
                AssertInside(root.AsRead, 0, text.Length, $"{generator}: {text}");
            }
        }
    }

    private static void AssertInside(JsonNode node, int start, int end, string label)
    {
        Assert.True(start <= node.Span.Start && node.Span.Length > 0 && node.Span.End <= end, label);
        _ = node.Text;
        var at = node.Span.Start;
        foreach (var item in node.Items)
        {
            AssertInside(item, at, node.Span.End, label);
            at = item.Span.End;
        }

        foreach (var member in node.Members)
        {
            _ = member.Name;
            Assert.True(member.NameSpan.Start >= at && member.NameSpan.Length > 0, label);
            AssertInside(member.Value, member.NameSpan.End, node.Span.End, label);
            at = member.Span.End;
        }
    }
}
