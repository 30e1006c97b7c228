using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Every sample runs with LF and again with CRLF, so that a fix which writes its own line ends is found.</summary>
internal static class LineEnds
{
    private const string Lf = "\n";
    private const string CrLf = "\r\n";

    /// <summary>
    /// The line ends to run with. A sample that mixes them means to, and one without any needs no second run: those run as they are.
    /// </summary>
    public static IReadOnlyList<string?> For(IEnumerable<SolutionState> states)
    {
        var texts = states.SelectMany(Files).Select(file => file.content.ToString()).ToArray();
        var hasLf = texts.Any(text => Count(text, Lf) > Count(text, CrLf));
        var hasCrLf = texts.Any(text => text.Contains(CrLf, StringComparison.Ordinal));
        var hasLoneCr = texts.Any(text => Count(text, "\r") > Count(text, CrLf));
        return hasLf == hasCrLf || hasLoneCr ? [null] : [Lf, CrLf];
    }

    /// <summary>The state with <paramref name="lineEnd"/> in all its files; as it is where that is <see langword="null"/>.</summary>
    public static SolutionState Rewrite(SolutionState state, string? lineEnd)
    {
        if (lineEnd is null)
        {
            return state;
        }

        var result = state.Complete(null, []);
        foreach (var files in Collections(result))
        {
            for (var i = 0; i < files.Count; i++)
            {
                var text = files[i].content;
                var rewritten = text.ToString().Replace(CrLf, Lf, StringComparison.Ordinal).Replace(Lf, lineEnd, StringComparison.Ordinal);
                files[i] = (files[i].filename, SourceText.From(rewritten, text.Encoding, text.ChecksumAlgorithm));
            }
        }

        return result;
    }

    public static string Name(string? lineEnd)
        => lineEnd switch { null => "as it is", Lf => "with LF line ends", _ => "with CRLF line ends" };

    /// <summary>The line end of a text; LF where it has none.</summary>
    public static string Of(SourceText text) => text.ToString().Contains(CrLf, StringComparison.Ordinal) ? CrLf : Lf;

    private static IEnumerable<(string filename, SourceText content)> Files(SolutionState state)
        => Collections(state).SelectMany(files => files);

    private static IEnumerable<SourceFileCollection> Collections(SolutionState state)
        => state.AdditionalProjects.Values.Prepend(state)
            .SelectMany(project => new[] { project.Sources, project.AdditionalFiles, project.AnalyzerConfigFiles });

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
