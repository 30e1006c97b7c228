using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>BUDDY1404.</summary>
internal sealed class RequiredMemberMissingRule() : PayloadTypeRule(RuleDescriptors.RequiredMemberMissing, isCertain: true)
{
    public override IEnumerable<TypeFinding> FindingsIn(PayloadType type)
    {
        if (!IsComplete(type) || PayloadTypeRecognition.ActionTypeOf(type) is not { } action || MayBeOfAnotherType(type, action))
            yield break;

        var schema = type.Context.Catalog.SchemaOf(action);
        var findings = PayloadEvaluation.Of(schema, TypePayload.Of(type, action), type.Context.CancellationToken).Findings
            .Where(static finding => finding is { Keyword: "required", Cause: null, IsHint: false } && finding.Owner?.Find(CatalogIndexer.TypeField) is not null)
            .ToList();
        var missing = findings.SelectMany(static finding => finding.Missing).ToList();
        if (missing.Count == 0 || IsSeenToCreate(type) is not { } isSeen)
            yield break;

        yield return new TypeFinding(
            type.Symbol,
            missing.ToImmutableArray(),
            [type.Symbol.Name, Wording.Fields(missing), action],
            new DeclarationFix(
                DeclarationFixKind.AddProperties,
                type.Dto.Format.Serializer,
                missing.Select(name => new KeyValuePair<string, string>(name, MemberType.Of(schema.FindProperty(name)))).ToImmutableArray())
            {
                Naming = type.Dto.Format.Naming,
            })
        {
            // Who leaves a member out of a class decides so for all objects: less than a certain fact does not outweigh that.
            IsLikely = !isSeen || !findings.Exists(static finding => finding.Level == FactLevel.Error),
        };
    }

    protected override TypeFinding? Without(TypeFinding finding, Func<string, bool> isExcluded)
    {
        var rest = finding.Fields.RemoveAll(field => isExcluded(field));
        return rest.IsEmpty ? null : finding with
        {
            Fields = rest,
            MessageArguments = [finding.MessageArguments[0], Wording.Fields(rest), finding.MessageArguments[2]],
            Fix = finding.Fix! with { Texts = finding.Fix.Texts.RemoveAll(property => isExcluded(property.Key)) },
        };
    }

    /// <summary>Whether no other code can bring fields: a derived type, a generator, a base type of another assembly.</summary>
    private static bool IsComplete(PayloadType type) =>
        type.Symbol is { IsAbstract: false, DeclaringSyntaxReferences.Length: 1 }
        && !type.Dto.IsOpen
        && !type.Uses.IsBase(type.Symbol, type.Context)
        && DtoType.Levels(type.Symbol).All(level => type.Context.DeclarationOf(level) is TypeDeclarationSyntax declaration
            && !declaration.Modifiers.Any(static modifier => modifier.ValueText == "partial"));

    /// <summary>Whether code gives the type's objects another action type than the type itself does.</summary>
    private static bool MayBeOfAnotherType(PayloadType type, string action) =>
        type.MemberFor(CatalogIndexer.TypeField) is { Symbol: IPropertySymbol { SetMethod.DeclaredAccessibility: not Accessibility.Private } or IFieldSymbol { IsReadOnly: false } } member
        && ObjectCreations.Named(type.Symbol, type.Context).Any(creation =>
        {
            var context = type.Context.ForDeclaration(creation);
            return context.Operation(creation) is not IObjectCreationOperation operation
                || DtoReader.ValuesOf(operation, type.Dto, context).Find(member.Symbol, context)?.Value is not ConstantValue { Scalar.AsString: { } text }
                || text != action;
        });

    /// <summary>
    /// Whether its objects are seen to be sent to create actions; null where no code in view creates actions with it: what is only read is an answer, and an
    /// edit sends any part.
    /// </summary>
    private static bool? IsSeenToCreate(PayloadType type)
    {
        if (type.IsSentToCreate)
            return true;
        if (HttpVerbs.IsEdit(type.Symbol.Name) || type.Uses.IsRead(type.Symbol, type.Context))
            return null;

        var lacking = ObjectCreations.Named(type.Symbol, type.Context).SelectMany(creation => WhatLacksFields(creation, type)).ToList();
        return lacking.Count == 0 ? null : lacking.Exists(static finding => !finding.IsLikely);
    }

    /// <summary>What is told of the new object as an action that lacks required fields.</summary>
    private static IEnumerable<Finding> WhatLacksFields(ObjectCreationExpressionSyntax creation, PayloadType type)
    {
        var context = type.Context.ForDeclaration(creation) with { Member = MemberCode.Around(creation), Format = WireFormat.Unseen };
        return PayloadReader.Read(creation, context) is { } payload
            ? PayloadFindings.Of(payload, context.Catalog, context.CancellationToken).Where(finding => finding is { Keyword: "required", Cause: null } && finding.IsIn(payload.Root))
            : [];
    }
}
