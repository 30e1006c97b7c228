using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.Tests.Catalog;

/// <summary>How far a misspelt value is away from the right one.</summary>
public class DistanceTests
{
    [Theory]
    [InlineData("SSH", "SSH", 0)]
    [InlineData("SSH", "SSX", 1)]
    [InlineData("SSH", "XSH", 1)]
    [InlineData("SSH", "SH", 1)]
    [InlineData("SH", "SSH", 1)]
    [InlineData("SSSH", "SSH", 1)]
    [InlineData("SHS", "SSH", 1)] // neighbours swapped
    [InlineData("HSS", "SSH", 2)]
    [InlineData("HTTP", "HXTXP", 2)]
    [InlineData("ABCD", "BADC", 2)]
    [InlineData("ABCD", "AXYD", 2)]
    public void OfShortTexts(string left, string right, int distance) => Assert.Equal(distance, NearestValue.Distance(left, right, limit: 1));

    [Fact]
    public void OfRandomMisspellings()
    {
        var random = new Random(7);
        var values = ActionCatalog.Shipped.Types.AddRange(ActionCatalog.Shipped.TriggerTimes);
        for (var i = 0; i < 5_000; i++)
        {
            var value = values[random.Next(values.Length)];
            var (text, edits) = (value, random.Next(5));
            for (; edits > 0; edits--)
            {
                var at = random.Next(text.Length);
                text = random.Next(4) switch
                {
                    0 when text.Length > 1 => text.Remove(at, 1),
                    1 => text.Insert(at, "EQ-1ß"[random.Next(5)].ToString()),
                    2 when at > 0 => text[..(at - 1)] + text[at] + text[at - 1] + text[(at + 1)..],
                    _ => text[..at] + "xR_0."[random.Next(5)] + text[(at + 1)..],
                };
            }

            var limit = NearestValue.MostEdits(LetterSet.Of(text).Length);
            var (left, right) = (NearestValue.Normalize(text), NearestValue.Normalize(value));
            Assert.Equal(Math.Min(DistanceByTable(left, right), limit + 1), Math.Min(NearestValue.Distance(left, right, limit), limit + 1));
            if (NearestValue.Distance(left, right, limit) <= limit)
                Assert.True(LetterSet.Of(text).MayBeNear(LetterSet.Of(value)), $"'{text}' is near '{value}'");
        }
    }

    /// <summary>The textbook's way.</summary>
    private static int DistanceByTable(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[left.Length, right.Length];
    }
}
