using System.Text.RegularExpressions;

namespace Buddy.Analyzers.Tests.Docs;

public partial class ReadmeTests
{
    private const int MostLines = 120;

    [Fact]
    public void It_is_short() => Assert.InRange(DocumentationFiles.Readme.Count, 1, MostLines);

    [Fact]
    public void Each_link_of_each_page_leads_to_a_file() => Assert.All(DocumentationFiles.All, static page => Assert.All(
        Link().Matches(File.ReadAllText(page)).Select(static link => link.Groups["path"].Value).Where(static path => !path.Contains("://", StringComparison.Ordinal)),
        path => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, path)), $"{page}: {path}")));

    /// <summary>A link to a file, without what stands behind it: <c>[text](path#heading)</c>.</summary>
    [GeneratedRegex(@"\]\((?<path>[^)#\s]+)(#[^)\s]*)?\)")]
    private static partial Regex Link();
}
