namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A NuGet package by its id and version.</summary>
public sealed class PackageIdentity(string id, string version)
{
    public string Id { get; } = id;

    public string Version { get; } = version;
}
