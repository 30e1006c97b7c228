using System.Text;
using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Tests.Json;

public class JsonReaderTests
{
    /// <summary>Of all that is read the tree is kept, and where each value is.</summary>
    private const long MostBytesOfACharacter = 100;

    [Fact]
    public void Knows_where_each_token_stands()
    {
        const string text = """ {"type": "AWS_ECS", "list": [1, null]} """;
        var root = JsonReader.Read(text).Root!;

        Assert.Equal(text.Trim(), At(root.Span));
        Assert.Equal("\"type\"", At(root.Members[0].NameSpan));
        Assert.Equal("\"AWS_ECS\"", At(root.Members[0].Value.Span));
        Assert.Equal("\"list\": [1, null]", At(root.Members[1].Span));
        Assert.Equal("null", At(root.Members[1].Value.Items[1].Span));

        string At(Microsoft.CodeAnalysis.Text.TextSpan span) => text.Substring(span.Start, span.Length);
    }

    [Fact]
    public void Keeps_duplicates_in_their_order_under_the_decoded_name()
    {
        var members = JsonReader.Read("""{"type": 1, "\u0074ype": 2, "type": 3}""").Root!.Members;

        Assert.Equal(["type", "type", "type"], members.Select(m => m.Name));
        Assert.Equal(["1", "2", "3"], members.Select(m => m.Value.Text));
    }

    [Fact]
    public void Decodes_half_surrogate_pairs_as_they_are()
        => Assert.Equal("\uD83D😀\uDE00", JsonReader.Read(@"""\uD83D\uD83D\uDE00\uDE00""").Root!.Text);

    [Theory]
    [InlineData(64, JsonKind.Array)]
    [InlineData(65, JsonKind.Opaque)]
    internal void Reads_64_levels(int depth, JsonKind innermost)
    {
        var node = JsonReader.Read(new string('[', depth) + new string(']', depth)).Root!;
        for (var i = 1; i < depth; i++)
            node = Assert.Single(node.Items);

        Assert.Equal(innermost, node.Kind);
        Assert.Equal(2, node.Span.Length);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    [InlineData("[", "")]
    [InlineData("[", "}")]
    [InlineData("", "]")]
    [InlineData("{\"a\":", "]")]
    [InlineData("[{\"a\":", "}]")]
    public void Survives_any_depth_in_linear_memory(string open, string close)
    {
        var text = new StringBuilder().Insert(0, open, 100_000).Append('1').Insert(open.Length * 100_000 + 1, close, 100_000).ToString();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = JsonReader.Read(text);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytesOfACharacter * text.Length);
        Assert.Equal(open.Length > 0 && close.Length > 0 && open[0] + 2 == close[^1], result.Error is null);
    }

    [Fact]
    public void Reads_a_text_of_ten_megabytes()
    {
        var text = "[" + string.Join(",", Enumerable.Repeat("""{"type": "AWS_ECS", "name": "d\u00e9ploy", "n": 1.5}""", 200_000)) + "]";
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = JsonReader.Read(text);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytesOfACharacter * text.Length);
        Assert.Null(result.Error);
        Assert.Equal(200_000, result.Root!.Items.Length);
        Assert.Equal("déploy", result.Root.Items[199_999].Members[1].Value.Text);
    }

    [Fact]
    public void Stops_when_cancelled()
        => Assert.Throws<OperationCanceledException>(() => JsonReader.Read("[1]", new CancellationToken(canceled: true)));
}
