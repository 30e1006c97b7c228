using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A file of a sample, without markup.</summary>
internal sealed record SampleFile(string Path, SourceText Text)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The folders of a relative path; a rooted one stands outside the project.</summary>
    public string[] Folders => Path.StartsWith('/') ? [] : Path.Split('/')[..^1];
}
