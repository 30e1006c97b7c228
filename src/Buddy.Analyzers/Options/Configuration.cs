using System.Collections.Concurrent;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Catalog.UserSchemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Options;

/// <summary>All that the user says about a project: schemas among the additional files, and options file by file. Each is read when first asked for.</summary>
/// <param name="options">The project's.</param>
/// <param name="cancellationToken">Ends the reading of schemas.</param>
internal sealed class Configuration(AnalyzerOptions options, CancellationToken cancellationToken)
{
    private readonly ConcurrentDictionary<SyntaxTree, FileConfiguration> _files = new();
    private readonly UserCatalog? _schemas = UserCatalogs.Of(options.AdditionalFiles, cancellationToken);

    /// <summary>What counts in a file.</summary>
    public FileConfiguration Of(SyntaxTree tree) => _files.GetOrAdd(tree, file =>
    {
        var read = UserOptions.Of(options.AnalyzerConfigOptionsProvider.GetOptions(file));
        return new FileConfiguration(read, (_schemas?.Catalog ?? ActionCatalog.Shipped).With(read.Additions));
    });
}

/// <summary>What the user says about one file.</summary>
/// <param name="Options">The options.</param>
/// <param name="Catalog">What is known of actions, with what the user adds.</param>
internal sealed record FileConfiguration(UserOptions Options, ActionCatalog Catalog);
