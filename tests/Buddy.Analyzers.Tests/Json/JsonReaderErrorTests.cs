using Buddy.Analyzers.Json;

namespace Buddy.Analyzers.Tests.Json;

/// <summary>Which error is told, and where: «…» marks its characters.</summary>
public class JsonReaderErrorTests
{
    [Theory]
    [InlineData(nameof(JsonErrorKind.Empty), "«»")]
    [InlineData(nameof(JsonErrorKind.Empty), "« \n »")]
    [InlineData(nameof(JsonErrorKind.ByteOrderMark), "«\uFEFF»{}")]
    [InlineData(nameof(JsonErrorKind.TrailingComma), """{"a": 1«,» }""")]
    [InlineData(nameof(JsonErrorKind.TrailingComma), """[1, 2«,»]""")]
    [InlineData(nameof(JsonErrorKind.ExtraComma), """{«,» "a": 1}""")]
    [InlineData(nameof(JsonErrorKind.ExtraComma), """[1,«,» 2]""")]
    [InlineData(nameof(JsonErrorKind.MissingComma), """{"a": 1 «"b"»: 2}""")]
    [InlineData(nameof(JsonErrorKind.MissingComma), """[1 «2»]""")]
    [InlineData(nameof(JsonErrorKind.MissingComma), """[1 «{»}]""")]
    [InlineData(nameof(JsonErrorKind.MissingComma), """{"type": "AWS_ECS, "«name»": "x"}""")]
    [InlineData(nameof(JsonErrorKind.MissingColon), """{"a" «1»}""")]
    [InlineData(nameof(JsonErrorKind.MissingColon), """{"a"«,» "b": 1}""")]
    [InlineData(nameof(JsonErrorKind.MissingColon), """{"a"«}»""")]
    [InlineData(nameof(JsonErrorKind.MissingColon), """{"type: "«AWS_ECS»"}""")]
    [InlineData(nameof(JsonErrorKind.ExtraColon), """{"a":«:» 1}""")]
    [InlineData(nameof(JsonErrorKind.ExtraColon), """["a"«:» 1]""")]
    [InlineData(nameof(JsonErrorKind.MissingValue), """{"a": «,» "b": 1}""")]
    [InlineData(nameof(JsonErrorKind.MissingValue), """{"a":«}»""")]
    [InlineData(nameof(JsonErrorKind.MissingName), """{«1»: 2}""")]
    [InlineData(nameof(JsonErrorKind.MissingName), """{«{»}}""")]
    [InlineData(nameof(JsonErrorKind.UnquotedName), """{«type»: 1}""")]
    [InlineData(nameof(JsonErrorKind.SingleQuotes), """{«'a, b'»: 1}""")]
    [InlineData(nameof(JsonErrorKind.SingleQuotes), """{"a": «'it\'s'»}""")]
    [InlineData(nameof(JsonErrorKind.Comment), "{ «// why»\n \"a\": 1}")]
    [InlineData(nameof(JsonErrorKind.Comment), "[1«/* why */», 2]")]
    [InlineData(nameof(JsonErrorKind.Comment), "[1] «/* why»")]
    [InlineData(nameof(JsonErrorKind.UnknownWord), """{"a": «True»}""")]
    [InlineData(nameof(JsonErrorKind.UnknownWord), "[«NaN»]")]
    [InlineData(nameof(JsonErrorKind.UnknownWord), "[«\0»]")]
    [InlineData(nameof(JsonErrorKind.BadNumber), "[«01»]")]
    [InlineData(nameof(JsonErrorKind.BadNumber), "[«-»]")]
    [InlineData(nameof(JsonErrorKind.BadNumber), "[«+1»]")]
    [InlineData(nameof(JsonErrorKind.BadNumber), "[«.5»]")]
    [InlineData(nameof(JsonErrorKind.BadNumber), "[«1.»]")]
    [InlineData(nameof(JsonErrorKind.BadNumber), "[«1e»]")]
    [InlineData(nameof(JsonErrorKind.BadNumber), "[«0x1F»]")]
    [InlineData(nameof(JsonErrorKind.BadEscape), """["C:«\d»ir"]""")]
    [InlineData(nameof(JsonErrorKind.BadEscape), """["«\u12»x4"]""")]
    [InlineData(nameof(JsonErrorKind.BadEscape), """["«\'»"]""")]
    [InlineData(nameof(JsonErrorKind.LineBreakInString), "[«\"a»\n, 1]")]
    [InlineData(nameof(JsonErrorKind.ControlCharacter), "[\"a«\t»b\"]")]
    [InlineData(nameof(JsonErrorKind.ControlCharacter), "[\"a«\0»b\"]")]
    [InlineData(nameof(JsonErrorKind.UnclosedString), """{"a": «"b}»""")]
    [InlineData(nameof(JsonErrorKind.UnclosedObject), """«{»"a": 1""")]
    [InlineData(nameof(JsonErrorKind.UnclosedObject), """[«{»"a": [1]""")]
    [InlineData(nameof(JsonErrorKind.UnclosedArray), """«[»1""")]
    [InlineData(nameof(JsonErrorKind.WrongBracket), """{"a": [1«}»}""")]
    [InlineData(nameof(JsonErrorKind.WrongBracket), """{"a": 1}«}»""")]
    [InlineData(nameof(JsonErrorKind.WrongBracket), """«]»""")]
    [InlineData(nameof(JsonErrorKind.TrailingContent), """{"a": 1} «{»}""")]
    [InlineData(nameof(JsonErrorKind.TrailingContent), """{"a": 1}«,»""")]
    [InlineData(nameof(JsonErrorKind.TrailingContent), """{"a": 1} «;»""")]
    public void Tells_the_earliest_error(string kind, string marked)
    {
        var error = JsonReader.Read(marked.Replace("«", "").Replace("»", "")).Error;

        Assert.NotNull(error);
        Assert.Equal(kind, error.Kind.ToString());
        Assert.Equal(marked, Mark(marked.Replace("«", "").Replace("»", ""), error));
    }

    [Fact]
    public void Every_kind_has_a_message_of_one_sentence()
    {
        foreach (var kind in Enum.GetValues<JsonErrorKind>())
        {
            var message = JsonMessages.Describe(kind, "x", new(0, 1));
            Assert.NotEqual("the JSON is malformed", message);
            Assert.False(message.EndsWith('.') || message.Contains('\n') || message.Length == 0);
        }
    }

    [Fact]
    public void A_message_quotes_long_text_in_part()
        => Assert.Equal(
            $"'{new string('x', 40)}…' is not a JSON value", JsonReader.Read($"[{new string('x', 1000)}]").Error!.Message);

    private static string Mark(string text, JsonSyntaxError error)
        => text.Insert(error.Span.End, "»").Insert(error.Span.Start, "«");
}
