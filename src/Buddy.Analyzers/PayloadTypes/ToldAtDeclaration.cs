using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads;
using Buddy.Analyzers.Payloads.Readers;
using Buddy.Analyzers.Payloads.Readers.Dto;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>
/// One mistake, one finding: what is told at the declaration of a payload type is not told again at each object that is created of it, where
/// it cannot be mended. Asked only where an object of such a type has a fault that its declaration may be to blame for.
/// </summary>
/// <param name="configuration">What the user says of each file.</param>
internal sealed class ToldAtDeclaration(Configuration configuration)
{
    private readonly TypeUsesCache _uses = new();

    /// <summary>What is left of a finding; null where all of it is told at the declaration.</summary>
    /// <param name="finding">A finding in an object.</param>
    /// <param name="tree">The file of the object.</param>
    /// <param name="context">The member that is read.</param>
    public Finding? Rest(Finding finding, SyntaxTree tree, ReadContext context)
    {
        if (RuleFor(finding, tree, context) is not { } rule
            || CreationOf(finding.Owner, tree, context) is not { } creation
            || context.Model.GetTypeInfo(creation, context.CancellationToken).Type is not INamedTypeSymbol { IsAnonymousType: false, DeclaringSyntaxReferences.IsEmpty: false } type)
        {
            return finding;
        }

        var told = new HashSet<string>(
            FindingsOf(rule, type, context).Where(other => rule != RuleIds.AlwaysSent || Names(creation, other.Place)).SelectMany(static other => other.Fields), StringComparer.Ordinal);
        if (told.Count == 0)
            return finding;

        return rule switch
        {
            RuleIds.UnknownField or RuleIds.WrongEnumOnWire => told.Contains(finding.Field!.Name) ? null : finding,
            RuleIds.AlwaysSent => Wording.MissingOf(finding).All(told.Contains) ? null : finding,
            _ => finding.Missing.RemoveAll(told.Contains) is { IsEmpty: false } rest ? finding with { Missing = rest } : null,
        };
    }

    /// <summary>The rule about declarations that may tell the same mistake; null where none does.</summary>
    private static string? RuleFor(Finding finding, SyntaxTree tree, ReadContext context) => finding switch
    {
        { IsUnknownField: true, Field: not null, Meant: not null } => RuleIds.UnknownField,
        { Keyword: "required", Cause: null } => RuleIds.RequiredMemberMissing,
        { Keyword: "enum", Field: not null, Value: ConstantValue { Scalar.AsString: { } text } } when IsOtherSpelling(text, finding.Schema) || IsOtherSpelling(MemberAt(finding.Value, tree, context), finding.Schema) => RuleIds.WrongEnumOnWire,
        { Keyword: "x-rule", Schema.Rule: RuleIds.OnFailureIncomplete } => RuleIds.AlwaysSent,
        _ => null,
    };

    /// <summary>Whether the text could be the name of an enum's member that stands for one of the values.</summary>
    private static bool IsOtherSpelling(string text, Schema schema) =>
        schema.Enum.Any(value => value.AsString is { } allowed && SpellingComparer.Instance.Equals(allowed, text));

    /// <summary>The name of the enum's member that the value is written as.</summary>
    private static string MemberAt(PayloadValue value, SyntaxTree tree, ReadContext context) =>
        value.Span.IsEmpty ? "" : (tree.GetRoot(context.CancellationToken).FindNode(value.Span, getInnermostNodeForTie: true) as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText ?? "";

    private static BaseObjectCreationExpressionSyntax? CreationOf(PayloadObject? owner, SyntaxTree tree, ReadContext context) => owner is { Span.IsEmpty: false }
        ? tree.GetRoot(context.CancellationToken).FindNode(owner.Span, getInnermostNodeForTie: true) as BaseObjectCreationExpressionSyntax
        : null;

    /// <summary>Whether the creation sets the member: what it does not set is a mistake of its own.</summary>
    private static bool Names(BaseObjectCreationExpressionSyntax creation, ISymbol member) => creation.DescendantTokens().Any(token => token.ValueText == member.Name);

    private IEnumerable<TypeFinding> FindingsOf(string rule, INamedTypeSymbol type, ReadContext context) => DtoType.Levels(type)
        .SelectMany(static level => level.DeclaringSyntaxReferences)
        .Where(reference => context.Model.Compilation.ContainsSyntaxTree(reference.SyntaxTree) && IsOn(rule, reference.SyntaxTree, context))
        .Select(reference => reference.GetSyntax(context.CancellationToken))
        .OfType<TypeDeclarationSyntax>()
        .SelectMany(declaration => FindingsOf(rule, declaration, context));

    private IEnumerable<TypeFinding> FindingsOf(string rule, TypeDeclarationSyntax declaration, ReadContext context)
    {
        var file = configuration.Of(declaration.SyntaxTree);
        var there = new ReadContext
        {
            Model = context.ForDeclaration(declaration).Model,
            Catalog = file.Catalog,
            Member = null,
            CancellationToken = context.CancellationToken,
        };
        return PayloadTypeFindings.Of(declaration, _uses, file.Options, there)
            .Where(told => told.Rule.Descriptor.Id == rule)
            .Select(static told => told.Finding);
    }

    /// <summary>Whether the rule tells anything in that file: the user may have switched it off, and in generated code none does.</summary>
    private static bool IsOn(string rule, SyntaxTree tree, ReadContext context)
    {
        var options = context.Model.Compilation.Options;
        var severity = options.SyntaxTreeOptionsProvider is { } ofFiles
            && (ofFiles.TryGetDiagnosticValue(tree, rule, context.CancellationToken, out var found) || ofFiles.TryGetGlobalDiagnosticValue(rule, context.CancellationToken, out found))
                ? found
                : options.SpecificDiagnosticOptions.TryGetValue(rule, out found) ? found : ReportDiagnostic.Default;
        return severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Hidden)
            && options.SyntaxTreeOptionsProvider?.IsGenerated(tree, context.CancellationToken) is null or GeneratedKind.NotGenerated or GeneratedKind.Unknown
            && !HasMarkOfGenerator(tree, context);
    }

    private static bool HasMarkOfGenerator(SyntaxTree tree, ReadContext context) =>
        tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase) || tree.FilePath.EndsWith(".designer.cs", StringComparison.OrdinalIgnoreCase)
        || tree.FilePath.EndsWith(".generated.cs", StringComparison.OrdinalIgnoreCase)
        || tree.GetRoot(context.CancellationToken).GetLeadingTrivia().Any(static trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && trivia.ToString().Contains("<auto-generated"));
}
