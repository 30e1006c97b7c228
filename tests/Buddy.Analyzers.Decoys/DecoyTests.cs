using System.Text.RegularExpressions;
using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Decoys;

/// <summary>Code that looks like a Buddy payload and is none, or is one and right: no finding at all.</summary>
public partial class DecoyTests
{
    public static TheoryData<string> Files => [.. DecoyFiles.All.Select(static file => file.Path)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Nothing_is_reported(string path)
    {
        var file = DecoyFiles.Named(path);

        AssertNone((await DecoyCompilation.FindingsAsync(file)).Where(finding => !IsSuggestionForPerhapsSent(finding, file)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task It_compiles(string path) => AssertNone(await DecoyCompilation.ErrorsAsync(DecoyFiles.Named(path)));

    /// <summary>A decoy that shares no word with the API could not be mistaken for a payload.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void Each_looks_like_a_payload(string path) => Assert.All(
        DecoyFiles.Named(path).Decoys(),
        static decoy => Assert.True(WordsOf(decoy.ToString()).Any(), decoy.ToFullString()));

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_is_a_member_of_its_own(string path)
    {
        var file = DecoyFiles.Named(path);

        Assert.NotEmpty(file.Decoys());
        Assert.Equal(file.Marks(), file.Decoys().Count);
    }

    [Fact]
    public void There_are_many() => Assert.InRange(DecoyFiles.All.Sum(static file => file.Decoys().Count), 200, int.MaxValue);

    private static bool IsSuggestionForPerhapsSent(Diagnostic finding, DecoyFile file) =>
        finding.Severity < DiagnosticSeverity.Warning && file.IsPerhapsSent(finding.Location.SourceSpan);

    private static void AssertNone(IEnumerable<Diagnostic> diagnostics)
    {
        var all = diagnostics.ToList();
        Assert.True(all.Count == 0, Told(all));
    }

    private static string Told(IEnumerable<Diagnostic> diagnostics) =>
        string.Join("\n", diagnostics.Order(PlaceOrder).Select(static diagnostic =>
    {
        var place = diagnostic.Location.GetLineSpan();
        return $"{place.Path}({place.StartLinePosition.Line + 1}): {diagnostic.Severity} {diagnostic.Id}: {diagnostic.GetMessage(null)}";
    }));

    private static Comparer<Diagnostic> PlaceOrder { get; } =
        Comparer<Diagnostic>.Create(static (left, right) => left.Location.SourceSpan.Start.CompareTo(right.Location.SourceSpan.Start));

    private static IEnumerable<string> WordsOf(string text) => Words().Matches(text)
        .Select(static match => match.Value)
        .Distinct()
        .Where(static word => ActionCatalog.Shipped.Vocabulary.Find(word) is not null
            || ActionCatalog.Shipped.IsType(word)
            || ActionCatalog.Shipped.TriggerTimes.Contains(word));

    [GeneratedRegex("[A-Za-z][A-Za-z0-9_]*")]
    private static partial Regex Words();
}
