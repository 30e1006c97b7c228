namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The .NET 10 reference assemblies, for releases of the real packages that do not name them yet.</summary>
public static class Net100Extension
{
    private static readonly ReferenceAssemblies Assemblies = new(
        "net10.0", new PackageIdentity("Microsoft.NETCore.App.Ref", "10.0.0"), Path.Combine("ref", "net10.0"));

    extension(ReferenceAssemblies.Net)
    {
        public static ReferenceAssemblies Net100 => Assemblies;
    }
}
