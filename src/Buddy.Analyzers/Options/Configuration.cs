using System.Runtime.CompilerServices;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Catalog.UserSchemas;
using Buddy.Analyzers.Payloads.Filtering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Options;

/// <summary>
/// All that the user says about a project: schemas among the additional files, and options file by file. Each is read when first asked for, once for all
/// analyzers.
/// </summary>
internal sealed class Configuration
{
    private static readonly ConditionalWeakTable<AnalyzerOptions, Configuration> Known = new();

    private readonly ConditionalWeakTable<SyntaxTree, FileConfiguration> _files = new(); // an editor keeps the options while trees come and go
    private readonly ConditionalWeakTable<SyntaxTree, FileConfiguration>.CreateValueCallback _read; // no delegate for each question
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly ActionCatalog _catalog;

    private Configuration(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        _options = options.AnalyzerConfigOptionsProvider;
        _catalog = UserCatalogs.Of(options.AdditionalFiles, cancellationToken)?.Catalog ?? ActionCatalog.Shipped;
        _read = Read;
    }

    /// <summary>What counts in a project.</summary>
    /// <param name="options">The project's; the same ones give the same configuration.</param>
    /// <param name="cancellationToken">Ends the reading of schemas.</param>
    public static Configuration Of(AnalyzerOptions options, CancellationToken cancellationToken) =>
        Known.TryGetValue(options, out var known) ? known : Known.GetValue(options, unread => new Configuration(unread, cancellationToken));

    /// <summary>What counts in a file.</summary>
    public FileConfiguration Of(SyntaxTree tree) => _files.GetValue(tree, _read);

    /// <summary>What the options say of a file, as they are written.</summary>
    public AnalyzerConfigOptions OptionsOf(SyntaxTree tree) => _options.GetOptions(tree);

    private FileConfiguration Read(SyntaxTree tree)
    {
        var read = UserOptions.Of(_options.GetOptions(tree));
        return new FileConfiguration(read, _catalog.With(read.Additions));
    }
}

/// <summary>What the user says about one file.</summary>
/// <param name="Options">The options.</param>
/// <param name="Catalog">What is known of actions, with what the user adds.</param>
internal sealed record FileConfiguration(UserOptions Options, ActionCatalog Catalog)
{
    /// <summary>What the words of its members allow.</summary>
    public LatestMember Members { get; } = new(Catalog);
}
