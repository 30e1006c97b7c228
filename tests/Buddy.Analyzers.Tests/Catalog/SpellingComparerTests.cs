using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.Tests.Catalog;

public class SpellingComparerTests
{
    private static readonly SpellingComparer Comparer = SpellingComparer.Instance;

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "A")]
    [InlineData("after_action_id", "AfterActionId")]
    [InlineData("after_action_id", "afterActionID")]
    [InlineData("_a__b_", "ab")]
    [InlineData("I", "i")]
    public void Equal_names(string left, string right)
    {
        Assert.True(Comparer.Equals(left, right));
        Assert.True(Comparer.Equals(right, left));
        Assert.Equal(Comparer.GetHashCode(left), Comparer.GetHashCode(right));
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a", "")]
    [InlineData("a", "ab")]
    [InlineData("ab", "ba")]
    [InlineData("a-b", "ab")]
    [InlineData("a\0b", "a")]
    [InlineData("a\0", "a")]
    [InlineData("İ", "i")]
    public void Different_names(string left, string right)
    {
        Assert.False(Comparer.Equals(left, right));
        Assert.False(Comparer.Equals(right, left));
    }

    [Fact]
    public void Null_equals_itself_alone()
    {
        Assert.True(Comparer.Equals(null, null));
        Assert.False(Comparer.Equals(null, ""));
        Assert.False(Comparer.Equals("", null));
    }
}
