namespace Buddy.Analyzers.Decoys;

/// <summary>The files under <c>Decoys/</c> and <c>Libraries/</c>, which this assembly holds as text.</summary>
internal static class DecoyFiles
{
    /// <summary>The decoys, sorted by path.</summary>
    public static IReadOnlyList<DecoyFile> All { get; } = Under("Decoys/");

    /// <summary>The stand-ins for the libraries that the decoys use, sorted by path.</summary>
    public static IReadOnlyList<DecoyFile> Libraries { get; } = Under("Libraries/");

    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static DecoyFile Named(string path) => All.First(file => file.Path == path);

    private static IReadOnlyList<DecoyFile> Under(string folder) =>
    [
        .. typeof(DecoyFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(static name => new DecoyFile(name, Read(name))),
    ];

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(DecoyFiles).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
