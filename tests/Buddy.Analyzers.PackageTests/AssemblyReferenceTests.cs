using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Buddy.Analyzers.PackageTests;

/// <summary>
/// What is not in these lists would have to be shipped, or found in the compiler's folder by luck: an analyzer that lacks an assembly is dropped
/// with a warning, a code fix that lacks one disappears without a word.
/// </summary>
[Collection(nameof(PackedPackage))]
public sealed class AssemblyReferenceTests(PackedPackage package)
{
    private static readonly string[] Compiler =
    [
        "Microsoft.CodeAnalysis 4.5.0.0",
        "Microsoft.CodeAnalysis.CSharp 4.5.0.0",
        "System.Collections.Immutable 6.0.0.0",
        "netstandard 2.0.0.0",
    ];

    private static readonly string[] Workspace =
    [
        "Buddy.Analyzers 0.2.0.0",
        "Microsoft.CodeAnalysis.CSharp.Workspaces 4.5.0.0",
        "Microsoft.CodeAnalysis.Workspaces 4.5.0.0",
    ];

    [Fact]
    public void The_analyzers_need_the_compiler_alone() => AssertReferencesOnly("Buddy.Analyzers.dll", Compiler);

    [Fact]
    public void The_code_fixes_need_the_compiler_the_workspace_and_the_analyzers_alone() =>
        AssertReferencesOnly("Buddy.Analyzers.CodeFixes.dll", [.. Compiler, .. Workspace]);

    /// <summary>Only an editor has the Features, so no other assembly may need them.</summary>
    [Fact]
    public void The_completion_needs_the_features_of_the_editor_too() => AssertReferencesOnly(
        "Buddy.Analyzers.Completion.dll", [.. Compiler, .. Workspace, "Buddy.Analyzers.CodeFixes 0.2.0.0", "Microsoft.CodeAnalysis.Features 4.5.0.0"]);

    private void AssertReferencesOnly(string assembly, string[] allowed)
    {
        using var zip = ZipFile.OpenRead(package.File);
        using var content = new MemoryStream();
        using (var entry = zip.GetEntry($"analyzers/dotnet/roslyn4.5/cs/{assembly}")!.Open())
            entry.CopyTo(content);

        content.Position = 0;
        using var file = new PEReader(content);
        var metadata = file.GetMetadataReader();
        var references = metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .Select(reference => $"{metadata.GetString(reference.Name)} {reference.Version}")
            .ToList();
        Assert.Contains("Microsoft.CodeAnalysis 4.5.0.0", references);
        Assert.Empty(references.Except(allowed));
    }
}
