using Buddy.Analyzers.Json;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Catalog.UserSchemas;

/// <summary>One schema file of the user's: what it speaks of by its name, and what it says.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Subject">Its name without extension: an action type, or a file of the package.</param>
/// <param name="Root">What it says, an object.</param>
internal sealed record UserSchemaFile(string Path, string Subject, JsonNode Root)
{
    /// <summary>What a file's name ends with.</summary>
    public const string Extension = ".buddy-action" + SchemaFiles.Extension;

    /// <summary>Several times the largest schema that ships. A larger file is not read.</summary>
    private const int MostCharacters = 128 * 1024;

    /// <summary>The file of the package that it is laid over, or that it stands in for.</summary>
    public string Target => Subject + SchemaFiles.Extension;

    /// <summary>That it is named nearly like a type that is known: the file counts for a new type, which may not be what is meant.</summary>
    public SchemaProblem? Misnamed =>
        !IsPart(Subject) && !ActionCatalog.Shipped.IsType(Subject) && NearestValue.Of(Subject, ActionCatalog.Shipped.Types) is { } nearest
            ? new SchemaProblem(Path, default, $"it adds the action type '{Subject}'; did you mean '{nearest}'?") { IsHint = true }
            : null;

    /// <summary>Whether a path is that of such a file.</summary>
    public static bool IsOne(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file; null where it cannot be used at all.</summary>
    /// <param name="path">A path for which <see cref="IsOne"/> holds.</param>
    /// <param name="text">Its text, or null where the file could not be read.</param>
    /// <param name="problem">Takes why it cannot be used.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static UserSchemaFile? Read(string path, SourceText? text, Action<SchemaProblem> problem, CancellationToken cancellationToken)
    {
        if (text is null)
            return Unusable(default, "the file cannot be read");
        if (text.Length > MostCharacters)
            return Unusable(default, $"it has more than {MostCharacters} characters");

        var name = System.IO.Path.GetFileName(path);
        var subject = name.Substring(0, name.Length - Extension.Length);
        if (!IsSubject(subject))
            return Unusable(default, NoSubject(subject));

        var (root, error) = JsonReader.Read(text.ToString(), cancellationToken);
        return error is not null ? Unusable(error.Span, error.Message)
            : root!.Kind != JsonKind.Object ? Unusable(root.Span, "the schema of an action must be an object")
            : new UserSchemaFile(path, subject, root);

        UserSchemaFile? Unusable(TextSpan span, string reason)
        {
            problem(new SchemaProblem(path, span, reason));
            return null;
        }
    }

    private static bool IsSubject(string name) =>
        IsPart(name)
        || (name.Length > 0 && name[0] is >= 'A' and <= 'Z' && name.All(static character => character is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_'));

    private static bool IsPart(string name) => ActionCatalog.Shipped.Files.Names.Contains(name + SchemaFiles.Extension);

    private static string NoSubject(string name)
    {
        var parts = ActionCatalog.Shipped.Files.Names.Select(static file => file.Substring(0, file.Length - SchemaFiles.Extension.Length));
        var nearest = NearestValue.Of(name, ActionCatalog.Shipped.Types.Concat(parts));
        return $"its name '{name}' is no action type, such as 'AWS_ECS'" + (nearest is null ? "" : $"; did you mean '{nearest}'?");
    }
}
