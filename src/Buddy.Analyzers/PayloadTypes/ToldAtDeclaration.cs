using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>
/// One mistake, one finding: what is told at the declaration of a payload type is not told again at each object that is created of it, where
/// it cannot be mended. Asked only where an object of such a type has a fault that its declaration may be to blame for.
/// </summary>
/// <param name="configuration">What the user says of each file.</param>
internal sealed class ToldAtDeclaration(Configuration configuration)
{
    /// <summary>What is left of a finding; null where all of it is told at the declaration.</summary>
    /// <param name="finding">A finding in an object.</param>
    /// <param name="tree">The file of the object.</param>
    /// <param name="context">The member that is read.</param>
    public Finding? Rest(Finding finding, SyntaxTree tree, ReadContext context)
    {
        var (rule, ofDefault) = (RuleFor(finding, tree, context), RuleForDefault(finding));
        if ((rule ?? ofDefault) is null
            || CreationOf(finding.Owner, tree, context) is not { } creation
            || context.Model.GetTypeInfo(creation, context.CancellationToken).Type is not INamedTypeSymbol { IsAnonymousType: false, DeclaringSyntaxReferences.IsEmpty: false } type)
        {
            return finding;
        }

        if (ofDefault is not null && FindingsOf(ofDefault, type, context).Any(other => other.Fields.Contains(finding.Field!.Name)))
            return null;
        if (rule is null)
            return finding;

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

    /// <summary>The rule that may tell the mistake at the default of a member; null where none does.</summary>
    private static string? RuleForDefault(Finding finding) => WrongDefaultRule.FieldOf(finding) is not null
        && PayloadRules.Of(finding) is { Descriptor.Id: RuleIds.ValueNotInEnum or RuleIds.WrongType or RuleIds.MalformedValue } rule ? rule.Descriptor.Id : null;

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
            AssumedNaming = file.Options.NamingPolicy,
            Member = null,
            CancellationToken = context.CancellationToken,
        };
        return PayloadTypeFindings.Of(declaration, file.Options, there)
            .Where(told => told.Rule.Descriptor.Id == rule)
            .Select(static told => told.Finding);
    }

    /// <summary>Whether a user sees what the rule tells in that file: it may be switched off there, and in generated code none tells anything.</summary>
    private bool IsOn(string rule, SyntaxTree tree, ReadContext context)
    {
        var descriptor = PayloadTypeRules.All.Single(one => one.Descriptor.Id == rule).Descriptor;
        var options = configuration.OptionsOf(tree);
        var severity = EffectiveSeverity.Of(descriptor, tree, context.Model.Compilation.Options, options, context.CancellationToken);
        return severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Hidden) && !GeneratedCode.IsIn(tree, options, context.CancellationToken);
    }
}
