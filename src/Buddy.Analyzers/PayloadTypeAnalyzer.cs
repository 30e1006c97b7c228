using System.Collections.Immutable;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.PayloadTypes;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers;

/// <summary>
/// Reports what of a class or record for actions goes over the wire otherwise than the API reads it. Told once, at the declaration: there the
/// editor shows it and offers the fix. What the declaration does not tell, above all the serializer, is looked for in the whole compilation.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PayloadTypeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        PayloadTypeRules.All.Select(static rule => rule.Descriptor).ToImmutableArray();

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static compilation =>
        {
            var configuration = Configuration.Of(compilation.Options, compilation.CancellationToken);
            compilation.RegisterSyntaxNodeAction(
                node =>
                {
                    var type = (TypeDeclarationSyntax)node.Node;
                    var file = configuration.Of(type.SyntaxTree);
                    if (PayloadTypeGate.MayBeOfApi(type, file.Catalog))
                        Report(type, file, node);
                },
                PayloadTypeGate.Kinds);
        });
    }

    private static void Report(TypeDeclarationSyntax declaration, FileConfiguration file, SyntaxNodeAnalysisContext node)
    {
        var context = new ReadContext
        {
            Model = node.SemanticModel,
            Catalog = file.Catalog,
            AssumedNaming = file.Options.NamingPolicy,
            Member = null,
            CancellationToken = node.CancellationToken,
        };
        foreach (var (rule, finding) in PayloadTypeFindings.Of(declaration, file.Options, context))
        {
            node.ReportDiagnostic(Diagnostic.Create(
                rule.Descriptor,
                finding.At ?? finding.Place.Locations[0],
                FindingSeverity.Of(
                    finding.IsLikely ? DiagnosticSeverity.Info : rule.Descriptor.DefaultSeverity,
                    rule.IsCertain && finding is { IsCertain: true, IsLikely: false },
                    file.Options),
                null,
                finding.Fix?.ToProperties(),
                finding.MessageArguments));
        }
    }
}
