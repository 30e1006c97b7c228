using System.Reflection;

namespace Buddy.Analyzers.Rules;

/// <summary>
/// Where the page of a rule is: at the address that the package was built with (the property <c>BuddyDocumentationUrl</c>), else in the package itself. A host that
/// loads the analyzers from a copy, or from memory, does not show where the package is; then there is no link, which is better than one that leads nowhere.
/// </summary>
internal static class HelpLinks
{
    private const string AnalyzersInPackage = "/analyzers/dotnet/roslyn4.5/cs/";

    private static readonly string? Folder = FolderOf(
        typeof(HelpLinks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(static data => data.Key == "DocumentationUrl")?.Value,
        typeof(HelpLinks).Assembly.Location);

    /// <summary>The page of a rule; null where it is not known.</summary>
    public static string? Of(string id) => Folder is null ? null : $"{Folder}{id}.md";

    /// <summary>The address of the folder of the pages, with a slash at its end.</summary>
    /// <param name="url">The address of the repository's files; null where none was set.</param>
    /// <param name="assembly">The path of this assembly; empty where it was loaded from memory.</param>
    internal static string? FolderOf(string? url, string assembly)
    {
        if (url is not null)
            return url.TrimEnd('/') + "/docs/rules/";

        var end = assembly.Replace('\\', '/').LastIndexOf(AnalyzersInPackage, StringComparison.Ordinal);
        return end > 0 && Uri.TryCreate(assembly.Substring(0, end) + "/docs/rules/", UriKind.Absolute, out var folder) ? folder.AbsoluteUri : null;
    }
}
