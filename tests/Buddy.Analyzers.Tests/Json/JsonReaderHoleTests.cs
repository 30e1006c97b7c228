using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Tests.Json;

/// <summary>Text with interpolation holes: <c>‹n›</c> a number, <c>‹s›</c> text, <c>‹o›</c> anything.</summary>
public class JsonReaderHoleTests
{
    [Theory]
    [InlineData("‹s›", "#0")]
    [InlineData("""{"a": ‹n›, "b": ‹s›}""", "{a:#0,b:#1}")]
    [InlineData("""{"a": "‹s›", "b": "x‹s›y‹n›"}""", "{a:~0'_',b:~1'x_y_'}")]
    [InlineData("""{"‹s›": 1, "x_‹s›": 2}""", "{~_:1,~x__:2,…}")]
    [InlineData("""{‹s›: 1}""", "{~_:1,…}")]
    [InlineData("""{‹s› "a": 1}""", "{a:1,…}")]
    [InlineData("""{"a": 1, ‹s›}""", "{a:1,…}")]
    [InlineData("""{"a": 1 ‹s›}""", "{a:1,…}")]
    [InlineData("""{"a": 1, ‹s›, "b": 2}""", "{a:1,b:2,…}")]
    [InlineData("""{"a": 1, ‹s› "b": 2}""", "{a:1,b:2,…}")]
    [InlineData("""{"a" ‹s›, "b": 2}""", "{b:2,…}")]
    [InlineData("""{"a": ‹s› "b": 2}""", "{a:#0,b:2,…}")]
    [InlineData("""{"o": {"x": 1 ‹s›}, "b": 2}""", "{o:{x:1,…},b:2}")]
    [InlineData("[‹s›]", "[#0,…]")]
    [InlineData("[‹n›]", "[#0]")]
    [InlineData("""["a", ‹s›]""", "['a',#0,…]")]
    [InlineData("""["a" ‹s› "b"]""", "['a','b',…]")]
    [InlineData("""{"a": ‹n›.‹n›}""", "{a:?,…}")]
    [InlineData("""{"a": -‹n›, "b": 1}""", "{a:?,b:1,…}")]
    [InlineData("""{"a": "\‹s›", "b": "\u00‹s›"}""", "{a:~0'_',b:~1'u00_'}")]
    [InlineData("""‹s›{"a": 1}""", "{a:1}")]
    [InlineData("""{"a": 1}‹s›""", "{a:1}")]
    [InlineData("""{"type": "X", ‹s›""", "{type:'X',…}")]
    [InlineData("""{"o": {"type": "X" ‹s›""", "{o:{type:'X',…},…}")]
    [InlineData("""{"a": ‹s›""", "{a:#0,…}")]
    [InlineData("""‹s›"a": 1}""", "#0")]
    [InlineData("""{‹s› "a": 1,, "b": 2""", "{…}")]
    public void Is_no_error(string marked, string tree)
    {
        var result = JsonReader.Read(JsonDump.WithHoles(marked));

        Assert.Null(result.Error);
        Assert.Equal(tree, JsonDump.Show(result.Root));
    }

    [Theory]
    [InlineData("""{"a": ‹s›, "b": 1,}""", nameof(JsonErrorKind.TrailingComma))]
    [InlineData("""{"a": "‹s›" "b": 1}""", nameof(JsonErrorKind.MissingComma))]
    [InlineData("""{"a": ‹n› "b": 1}""", nameof(JsonErrorKind.MissingComma))]
    [InlineData("""{"a": True, "b": ‹s› ‹s›}""", nameof(JsonErrorKind.UnknownWord))]
    [InlineData("""{"a": ‹s›, "b": [1}""", nameof(JsonErrorKind.WrongBracket))]
    public void Is_an_error_whatever_the_holes_bring(string marked, string kind)
        => Assert.Equal(kind, JsonReader.Read(JsonDump.WithHoles(marked)).Error?.Kind.ToString());

    [Fact]
    public void The_hole_character_itself_is_no_hole()
    {
        var result = JsonReader.Read(new JsonText("{\"\uFFFF\": \"\uFFFF\uFFFF\"}", [new JsonHole(7, JsonTypes.String)]));

        var member = Assert.Single(result.Root!.Members);
        Assert.False(member.NameHasHole);
        Assert.True(member.Value.HasHole);
        Assert.Equal(JsonErrorKind.UnknownWord, JsonReader.Read("\uFFFF").Error?.Kind);
    }
}
