using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Testing;

/// <summary>The second run of a test, with CRLF: it finds a fix that writes line ends of its own, and a text that is read as if it had others.</summary>
internal static class LineEnds
{
    /// <summary>Whether there is a second run. Line ends are nothing that a version of Roslyn could change, so the tests on the newest one have it alone.</summary>
    public static bool AreTested { get; } = AppContext.TryGetSwitch("Buddy.Analyzers.Testing.LineEnds", out var isSet) && isSet;

    /// <summary>Whether line ends can make a difference: where a fix writes or removes lines, or a literal or another file goes over several of them.</summary>
    public static bool Matter(SolutionState before, SolutionState after) =>
        FilesOf(after).SelectMany(static files => files).Any(file => LinesIn(file.content) != LinesIn(FileIn(before, file.filename)))
        || before.AdditionalFiles.Count > 0
        || TextsOf(before).Any(static text => text.Contains("\"\"\"", StringComparison.Ordinal) || text.Contains("@\"", StringComparison.Ordinal));

    /// <summary>Rewrites all files of the states; false where there is nothing to rewrite, or one has line ends of its own, which it means to.</summary>
    public static bool TryMakeCrLf(params SolutionState[] states)
    {
        var files = states.SelectMany(FilesOf).ToList();
        var texts = files.SelectMany(static list => list).Select(static file => file.content.ToString()).ToList();
        if (texts.Exists(static text => text.Contains('\r', StringComparison.Ordinal)) || !texts.Exists(static text => text.Contains('\n', StringComparison.Ordinal)))
            return false;

        foreach (var list in files)
        {
            for (var i = 0; i < list.Count; i++)
            {
                var (name, content) = list[i];
                list[i] = (name, SourceText.From(content.ToString().Replace("\n", "\r\n", StringComparison.Ordinal), content.Encoding, content.ChecksumAlgorithm));
            }
        }

        return true;
    }

    private static int LinesIn(SourceText? text) => text?.ToString().Count(static character => character == '\n') ?? 0;

    private static SourceText? FileIn(SolutionState state, string name) =>
        FilesOf(state).SelectMany(static files => files).FirstOrDefault(file => file.filename == name).content;

    private static IEnumerable<string> TextsOf(SolutionState state) => FilesOf(state).SelectMany(static files => files).Select(static file => file.content.ToString());

    private static IEnumerable<SourceFileCollection> FilesOf(SolutionState state) => state.AdditionalProjects.Values.Prepend<ProjectState>(state)
        .SelectMany(static project => new[] { project.Sources, project.AdditionalFiles, project.AnalyzerConfigFiles });
}
