using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.Tests.Catalog;

/// <summary>How far a misspelt value is away from the right one.</summary>
public class DistanceTests
{
    [Theory]
    [InlineData("SSH", "SSH", 0)]
    [InlineData("SHS", "SSH", 1)] // neighbours swapped
    [InlineData("SSH", "SSX", 2)]
    [InlineData("SSH", "XSH", 2)]
    [InlineData("SSH", "SH", 2)]
    [InlineData("SH", "SSH", 2)]
    [InlineData("SSSH", "SSH", 2)]
    [InlineData("ABCD", "BADC", 2)]
    [InlineData("ABCD", "AXYD", 3)]
    [InlineData("HTTP", "HXTXP", 3)]
    public void OfShortTexts(string left, string right, int distance) => Assert.Equal(distance, Math.Min(NearestValue.Distance(left, right, limit: 2), 3));

    [Theory]
    [InlineData("ON_SUCES", "ON_SUCCESS")]
    [InlineData("on-success", "ON_SUCCESS")]
    [InlineData("ECS", "AWS_ECS")]
    [InlineData("ZSH", null)]
    [InlineData("SHS", "SSH")]
    [InlineData("DOCKER_RUN_CONTAINER", "RUN_DOCKER_CONTAINER")]
    [InlineData("docker_image", "docker_image_name")]
    [InlineData("service_name", "service")]
    [InlineData("timeoutSeconds", "timeout")]
    [InlineData("AWS", null)] // begins several
    [InlineData("path", null)]
    [InlineData("GCX", null)]
    [InlineData("GCSS", "GCS")]
    public void TheNearest(string value, string? nearest) => Assert.Equal(
        nearest,
        NearestValue.Of(value, ["AWS_CDK", "AWS_ECS", "GCS", "ON_SUCCESS", "ON_FAILURE", "RUN_DOCKER_CONTAINER", "SH", "SSH", "docker_image_name", "docker_image_tag", "local_path", "service", "timeout"]));

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

            var limit = NearestValue.Limit(LetterSet.Of(text).Length, LetterSet.Of(value).Length);
            var (left, right) = (NearestValue.Normalize(text), NearestValue.Normalize(value));
            Assert.Equal(Math.Min(DistanceByTable(left, right), limit + 1), Math.Min(NearestValue.Distance(left, right, limit), limit + 1));
            if (NearestValue.Distance(left, right, limit) <= limit)
                Assert.True(LetterSet.Of(text).MayBeNear(LetterSet.Of(value)), $"'{text}' is near '{value}'");
        }
    }

    /// <summary>The textbook's way, with the weights.</summary>
    private static int DistanceByTable(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0
                    ? (i + j) * NearestValue.Edit
                    : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + NearestValue.Edit, table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : NearestValue.Edit));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[left.Length, right.Length];
    }
}
