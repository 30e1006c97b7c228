using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Catalog.UserSchemas;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers;

/// <summary>
/// Reports what of the user's configuration cannot be used. A schema is told in its own file, while it is edited. An option is told in its
/// line where the <c>.editorconfig</c> is one of the additional files; else without a place, for the compiler does not say where an option stands.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConfigurationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.UnusableConfiguration);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterAdditionalFileAction(static file =>
        {
            foreach (var diagnostic in InFile(file.AdditionalFile, file.Options, file.CancellationToken))
                file.ReportDiagnostic(diagnostic);
        });
        context.RegisterCompilationAction(static compilation =>
        {
            foreach (var diagnostic in InOptions(compilation.Compilation, compilation.Options, compilation.CancellationToken))
                compilation.ReportDiagnostic(diagnostic);
        });
    }

    private static IEnumerable<Diagnostic> InFile(AdditionalText file, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var isConfig = ConfigLines.IsConfig(file.Path);
        if (!isConfig && !UserSchemaFile.IsOne(file.Path))
            return [];

        var text = file.GetText(cancellationToken) ?? SourceText.From("");
        var schemas = UserCatalogs.Of(options.AdditionalFiles, cancellationToken);
        if (!isConfig)
        {
            var name = $"schema '{System.IO.Path.GetFileName(file.Path)}'";
            return schemas!.Problems.Where(problem => problem.File == file.Path).Select(problem => Create(PlaceOf(problem.Span), name, problem.Reason, options, problem.IsHint));
        }

        var check = new OptionCheck(schemas?.Catalog ?? ActionCatalog.Shipped);
        return ConfigLines.OptionsIn(text)
            .Select(option => (option.Span, Name: NameOf(option.Key, option.Value), Reason: check.ReasonAgainst(option.Key, option.Value)))
            .Where(static option => option.Reason is not null)
            .Select(option => Create(PlaceOf(option.Span), option.Name, option.Reason!, options));

        Location PlaceOf(TextSpan span) => Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }

    /// <summary>The options that are told at no line of an additional file, each once however many files it counts for.</summary>
    private static IEnumerable<Diagnostic> InOptions(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var told = new HashSet<(string Key, string Value)>(options.AdditionalFiles
            .Where(static file => ConfigLines.IsConfig(file.Path))
            .SelectMany(file => file.GetText(cancellationToken) is { } text ? ConfigLines.OptionsIn(text) : [])
            .Select(static option => (option.Key, option.Value)));
        var found = new List<(string Key, string Value, AnalyzerConfigOptions Options)>();
        foreach (var one in compilation.SyntaxTrees.Select(provider.GetOptions).Append(provider.GlobalOptions))
        {
            foreach (var key in OptionKeys.Of(one))
            {
                if (one.TryGetValue(key, out var value) && told.Add((key, value)))
                    found.Add((key, value, one));
            }
        }

        if (found.Count == 0)
            return [];

        var catalog = UserCatalogs.Of(options.AdditionalFiles, cancellationToken)?.Catalog ?? ActionCatalog.Shipped;
        return found
            .OrderBy(static option => option.Key, StringComparer.Ordinal)
            .ThenBy(static option => option.Value, StringComparer.Ordinal)
            .Select(option => (Name: NameOf(option.Key, option.Value), Reason: CheckOf(option.Options).ReasonAgainst(option.Key, option.Value)))
            .Where(static option => option.Reason is not null)
            .Select(option => Create(Location.None, option.Name, option.Reason!, options));

        OptionCheck CheckOf(AnalyzerConfigOptions file) => new(catalog.With(UserOptions.Of(file).Additions));
    }

    private static string NameOf(string key, string value) => $"option '{key} = {value}'";

    private static Diagnostic Create(Location place, string name, string reason, AnalyzerOptions options, bool isHint = false)
    {
        var descriptor = RuleDescriptors.UnusableConfiguration;
        var usual = isHint ? DiagnosticSeverity.Info : descriptor.DefaultSeverity;
        var severity = FindingSeverity.Of(usual, isCertain: !isHint, UserOptions.Of(options.AnalyzerConfigOptionsProvider.GlobalOptions));
        return Diagnostic.Create(descriptor, place, severity, null, null, name, isHint ? "may be misnamed" : "cannot be used", reason);
    }
}
