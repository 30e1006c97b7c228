using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Fuzz.Corpus;

/// <summary>A C# file that payloads stand in.</summary>
/// <param name="Origin">Where it comes from.</param>
/// <param name="Text">The file.</param>
/// <param name="Core">The part that is worth changing; the rest holds it up.</param>
internal sealed record CorpusProgram(string Origin, string Text, TextSpan Core)
{
    /// <summary>A file of which every part counts.</summary>
    public static CorpusProgram Whole(string origin, string text) => new(origin, text, new TextSpan(0, text.Length));

    /// <summary>A piece of code and the file that <paramref name="around"/> makes of it.</summary>
    public static CorpusProgram Around(string origin, string core, Func<string, string> around)
    {
        const string mark = "/*core*/";
        var text = around(mark);
        var start = text.IndexOf(mark, StringComparison.Ordinal);
        return new CorpusProgram(origin, text.Replace(mark, core, StringComparison.Ordinal), new TextSpan(start, core.Length));
    }
}
