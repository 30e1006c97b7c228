using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The assemblies that a sample is compiled against: a framework and packages, all lying beside the tests.</summary>
public sealed class ReferenceAssemblies
{
    /// <param name="targetFramework">The framework's short name, e.g. <c>net10.0</c>.</param>
    /// <param name="referenceAssemblyPackage">The package that has it; not read here, where the build has laid the files out.</param>
    /// <param name="referenceAssemblyPath">The folder in that package; not read here.</param>
    public ReferenceAssemblies(
        string targetFramework, PackageIdentity? referenceAssemblyPackage = null, string? referenceAssemblyPath = null)
    {
        TargetFramework = targetFramework;
        ReferenceAssemblyPackage = referenceAssemblyPackage;
        ReferenceAssemblyPath = referenceAssemblyPath;
    }

    public static ReferenceAssemblies Default => Net.Net100;

    public string TargetFramework { get; }

    public PackageIdentity? ReferenceAssemblyPackage { get; }

    public string? ReferenceAssemblyPath { get; }

    public ImmutableArray<PackageIdentity> Packages { get; private init; } = [];

    public ReferenceAssemblies AddPackages(ImmutableArray<PackageIdentity> packages) => WithPackages(Packages.AddRange(packages));

    public ReferenceAssemblies WithPackages(ImmutableArray<PackageIdentity> packages)
        => new(TargetFramework, ReferenceAssemblyPackage, ReferenceAssemblyPath) { Packages = packages };

    /// <summary>The references themselves; the same objects at each call.</summary>
    /// <exception cref="NotSupportedException">The build lays out no files for the framework or for a package.</exception>
    public Task<ImmutableArray<MetadataReference>> ResolveAsync(string? language, CancellationToken cancellationToken)
    {
        var folders = Packages.Select(package => $"{package.Id}.{package.Version}").Prepend(TargetFramework);
        return Task.FromResult(folders.SelectMany(folder => ReferenceFolder.Read(folder)).ToImmutableArray());
    }

    public static class Net
    {
        public static ReferenceAssemblies Net100 { get; } = new(
            "net10.0", new PackageIdentity("Microsoft.NETCore.App.Ref", "10.0.0"), Path.Combine("ref", "net10.0"));
    }

    public static class NetStandard
    {
        public static ReferenceAssemblies NetStandard20 { get; } = new(
            "netstandard2.0", new PackageIdentity("NETStandard.Library", "2.0.3"), Path.Combine("build", "netstandard2.0", "ref"));
    }
}
