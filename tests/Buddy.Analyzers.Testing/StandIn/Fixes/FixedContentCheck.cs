using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Fails where a solution is not the expected one: its files, their names and encodings, and their text to the letter.</summary>
internal static class FixedContentCheck
{
    public static async Task VerifyAsync(Solution actual, Sample expected, IVerifier verifier, CancellationToken cancellationToken)
    {
        foreach (var project in expected.Projects)
        {
            var found = actual.Projects.SingleOrDefault(candidate => candidate.Name == project.State.Name);
            if (found is null)
            {
                verifier.Fail($"the fixed solution lacks the project '{project.State.Name}'");
                continue;
            }

            await VerifyAsync([.. found.Documents], project.Sources, verifier, cancellationToken);
            await VerifyAsync([.. found.AdditionalDocuments], project.AdditionalFiles, verifier, cancellationToken);
            await VerifyAsync([.. found.AnalyzerConfigDocuments], project.AnalyzerConfigFiles, verifier, cancellationToken);
        }
    }

    private static async Task VerifyAsync(
        List<TextDocument> actual, ImmutableArray<SampleFile> expected, IVerifier verifier, CancellationToken cancellationToken)
    {
        var (paths, expectedPaths) = (List(actual.Select(PathOf)), List(expected.Select(file => file.Path)));
        verifier.Equal(expectedPaths, paths, $"the fixed state should have the files {expectedPaths}, but has {paths}");
        foreach (var file in expected)
        {
            var document = actual.Single(candidate => PathOf(candidate) == file.Path);
            var text = await document.GetTextAsync(cancellationToken);
            if (!text.ContentEquals(file.Text))
            {
                var difference = TextDifference.Of(file.Text.ToString(), text.ToString());
                verifier.Fail($"the fixed text of '{file.Path}' is not the expected one\n{difference}");
            }

            verifier.Equal(file.Text.Encoding, text.Encoding, $"the fix changed the encoding of '{file.Path}'");
        }
    }

    private static string List(IEnumerable<string> paths) => string.Join(", ", paths.Order(StringComparer.Ordinal));

    // A document that a fix adds may have no path.
    private static string PathOf(TextDocument document) => document.FilePath ?? string.Join("/", document.Folders.Append(document.Name));
}
