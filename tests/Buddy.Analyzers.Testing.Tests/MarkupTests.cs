using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Testing.Tests;

public class MarkupTests
{
    [Theory]
    [InlineData("a[|b|]c", "abc", "[1..2)")]
    [InlineData("a{|X1:b|}c", "abc", "X1[1..2)")]
    [InlineData("[||]", "", "[0..0)")]
    [InlineData("[|a[|b|]|]", "ab", "[0..2) [1..2)")]
    [InlineData("{|X:[|a|]|}", "a", "[0..1) X[0..1)")]
    [InlineData("{|#0:a{|X:b|#0}c|}", "abc", "#0[0..2) X[1..3)")]
    [InlineData("{|#0:a|}{|#1:b|}", "ab", "#0[0..1) #1[1..2)")]
    [InlineData("[|[|]", "[", "[0..1)")]
    [InlineData("$$\"\"\"{{a}}\"\"\" $$", "$$\"\"\"{{a}}\"\"\" $$", "")]
    [InlineData("a || b | c; x[0]; { }", "a || b | c; x[0]; { }", "")]
    public void Marks_are_taken_out(string source, string text, string spans)
    {
        var markup = MarkupText.Parse(source);
        Assert.Equal(text, markup.Text);
        var found = markup.Spans.OrderBy(span => span.Span).ThenBy(span => span.Name, StringComparer.Ordinal);
        Assert.Equal(spans, string.Join(" ", found.Select(span => span.Name + span.Span)));
    }

    [Theory]
    [InlineData("a[|b", "starts at offset 1")]
    [InlineData("a{|X:b", "starts at offset 1")]
    [InlineData("ab|]", "ends at offset 2")]
    [InlineData("a|}[|b", "ends at offset 1")]
    [InlineData("[|a|}", "ends at offset 3")]
    [InlineData("{|X:a|]", "ends at offset 5")]
    public void Mark_without_partner_fails(string source, string message)
        => Assert.Contains(message, Assert.Throws<FormatException>(() => MarkupText.Parse(source)).Message, StringComparison.Ordinal);
}
