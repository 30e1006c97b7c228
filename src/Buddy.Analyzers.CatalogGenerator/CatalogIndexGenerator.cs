using System.Collections.Immutable;
using System.Text;
using Buddy.Analyzers.Catalog;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.CatalogGenerator;

/// <summary>Writes the index of the schemas that ship into the assembly that ships them.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CatalogIndexGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor WrongSchema = new(
        "BUDDYGEN1", "A schema of the catalogue is wrong", "{0}", "Buddy.Build", DiagnosticSeverity.Error, isEnabledByDefault: true);

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(static file => file.Path.EndsWith(CatalogIndexer.Extension, StringComparison.Ordinal))
            .Select(static (file, cancellationToken) => new SchemaText(file.Path, file.GetText(cancellationToken)!))
            .Collect();
        context.RegisterSourceOutput(files, static (output, files) => Write(output, files));
    }

    private static void Write(SourceProductionContext output, ImmutableArray<SchemaText> files)
    {
        var byName = files.ToImmutableSortedDictionary(static file => file.Name, static file => file, StringComparer.Ordinal);
        foreach (var problem in SchemaFileCheck.ProblemsOf(byName.ToImmutableSortedDictionary(static file => file.Key, static file => file.Value.Text.ToString(), StringComparer.Ordinal)))
        {
            var file = byName[problem.File];
            output.ReportDiagnostic(Diagnostic.Create(WrongSchema, Location.Create(file.Path, problem.Span, file.Text.Lines.GetLinePositionSpan(problem.Span)), problem.Reason));
        }

        var set = new SchemaSet(name => byName.TryGetValue(name, out var file) ? file.Text.ToString() : null);
        var index = CatalogIndexer.IndexOf(byName.Keys.Where(name => set.Find(name) is not null).ToList(), set).ToString();
        output.AddSource("ShippedIndex.g.cs", SourceText.From($$"""
            namespace Buddy.Analyzers.Catalog;

            internal static partial class ShippedIndex
            {
                /// <summary>The index of the schemas, as text.</summary>
                public const string Text = {{SymbolDisplay.FormatLiteral(index, quote: true)}};
            }

            """, Encoding.UTF8));
    }

    private sealed record SchemaText(string Path, SourceText Text)
    {
        public string Name => System.IO.Path.GetFileName(Path);
    }
}
