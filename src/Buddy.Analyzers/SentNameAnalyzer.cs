using System.Collections.Immutable;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.PayloadTypes;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers;

/// <summary>Reports the members of anonymous objects that the serializer sends under another name than the API's.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SentNameAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(RuleDescriptors.WrongWireName);

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();

        context.RegisterCompilationStartAction(static compilation =>
        {
            var configuration = Configuration.Of(compilation.Options, compilation.CancellationToken);

            // Inside a code block, so that a finding anywhere in the member is local to it and reaches the editor.
            compilation.RegisterCodeBlockStartAction<SyntaxKind>(block =>
            {
                // Asked of each member; to register more for each would cost more than all else.
                var file = configuration.Of(block.CodeBlock.SyntaxTree);
                if (file.Members.SignsOf(block.CodeBlock) is { HasAnonymousObject: true } signs && signs.MayHoldPayload(block.CodeBlock, file.Options.Methods))
                    Find(block, file);
            });
        });
    }

    private static void Find(CodeBlockStartAnalysisContext<SyntaxKind> block, FileConfiguration file)
    {
        var callsPayloadMethod = new Lazy<bool>(() => file.Options.Methods.MayBeCalledIn(block.CodeBlock));
        block.RegisterSyntaxNodeAction(
            node =>
            {
                var creation = (AnonymousObjectCreationExpressionSyntax)node.Node;
                if (WrongMemberNames.MayBeIn(creation, file.Catalog)
                    && Outermost(creation) is var whole
                    && PayloadGate.IsCandidate(whole, file.Catalog, callsPayloadMethod)
                    && (PayloadGate.SpeaksForItself(whole, file.Catalog, callsPayloadMethod) || ProjectEvidence.IsAny(node.Compilation, file.Catalog, node.CancellationToken)))
                {
                    Report(creation, file, node);
                }
            },
            SyntaxKind.AnonymousObjectCreationExpression);
    }

    private static void Report(AnonymousObjectCreationExpressionSyntax creation, FileConfiguration file, SyntaxNodeAnalysisContext node)
    {
        var context = new ReadContext
        {
            Model = node.SemanticModel,
            Catalog = file.Catalog,
            AssumedNaming = file.Options.NamingPolicy,
            Member = MemberCode.Around(creation),
            Methods = file.Options.Methods,
            CancellationToken = node.CancellationToken,
        };
        foreach (var wrong in WrongMemberNames.In(Outermost(creation), context))
        {
            // What lies in an object inside this one is told there.
            var isOwn = creation.Span.Contains(wrong.Place)
                && creation.FindNode(wrong.Place).FirstAncestorOrSelf<AnonymousObjectMemberDeclaratorSyntax>()?.Parent == creation;
            if (!isOwn || file.Options.IsExcluded(RuleIds.WrongWireName, wrong.Expected) || (wrong.Serializer == Serializer.Newtonsoft && NewtonsoftDefaults.AreSet(ProjectIndex.Of(node.Compilation), node.CancellationToken)))
                continue;

            node.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.WrongWireName,
                Location.Create(creation.SyntaxTree, wrong.Place),
                wrong.IsSent ? FindingSeverity.Of(RuleDescriptors.WrongWireName.DefaultSeverity, isCertain: true, file.Options) : FindingSeverity.Of(DiagnosticSeverity.Info, isCertain: false, file.Options),
                null,
                DeclarationFix.Of(DeclarationFixKind.RenameMember, wrong.Serializer, wrong.Expected).ToProperties(),
                WrongWireNameRule.Arguments(wrong.Member, wrong.Sent, wrong.Expected)));
        }
    }

    /// <summary>The object that the given one is a part of, by anonymous objects alone.</summary>
    private static AnonymousObjectCreationExpressionSyntax Outermost(AnonymousObjectCreationExpressionSyntax creation) =>
        creation.Ancestors().TakeWhile(static ancestor => ancestor is not (StatementSyntax or AnonymousFunctionExpressionSyntax))
            .OfType<AnonymousObjectCreationExpressionSyntax>()
            .LastOrDefault() ?? creation;
}
