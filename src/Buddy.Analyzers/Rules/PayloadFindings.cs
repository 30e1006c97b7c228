using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Recognition;

namespace Buddy.Analyzers.Rules;

/// <summary>Judges a payload as the action that it is.</summary>
internal static class PayloadFindings
{
    /// <summary>The certain faults of the payload; none where it is, for all that is certain, no action.</summary>
    public static ImmutableArray<Finding> Of(Payload payload, ActionCatalog catalog, CancellationToken cancellationToken)
    {
        if (ActionRecognition.Of(payload, catalog) is not { } recognition)
            return ImmutableArray<Finding>.Empty;
        var isLikely = !recognition.IsCertain || !payload.Destination.IsSent;
        if (payload.Fault is not null)
            return ImmutableArray.Create(Malformed(payload, catalog) with { IsLikely = isLikely });

        var root = recognition.JudgesAbsence ? payload.Root : payload.Root.Open();
        var findings = recognition.Types.Length switch
        {
            0 => Judge(catalog.Common, root, cancellationToken),
            1 => Judge(catalog.SchemaOf(recognition.Types[0].Scalar.AsString!), root, cancellationToken),
            _ => OfSeveralTypes(recognition.Types, root, catalog, cancellationToken),
        };
        var foreign = payload.Destination.IsRequest ? [] : MostlyUnknown(findings);
        findings = findings.RemoveAll(finding => !IsCertainIn(finding, payload, recognition) || (IsFar(finding) && foreign.Contains(finding.Owner)));
        return findings.Select(finding => isLikely || MayBeReplaced(finding) ? finding with { IsLikely = true } : finding).ToImmutableArray();
    }

    /// <summary>The objects of which more fields are far from all known ones than not: they may be made for another system, which knows the type, too.</summary>
    private static HashSet<PayloadObject?> MostlyUnknown(ImmutableArray<Finding> findings) => new(findings
        .Where(IsFar)
        .GroupBy(static finding => finding.Owner)
        .Where(static group => group.Count() * 2 > group.Key?.EffectiveFields.Length)
        .Select(static group => group.Key));

    /// <summary>Whether unseen code may have changed what the finding speaks of.</summary>
    private static bool MayBeReplaced(Finding finding) =>
        finding.Field is { MayBeReplaced: true } || finding.Cause is { MayBeReplaced: true } || finding.Details.Any(MayBeReplaced);

    /// <summary>Whether the name is not spelt as a known one is; that it has a word more or less may be chance.</summary>
    private static bool IsFar(Finding finding) =>
        finding.IsUnknownField && (finding.Meant is not { } meant || !NearestValue.IsSpeltLikeAny(finding.Field!.Name, [meant]));

    /// <summary>Whether the finding holds for all that the object may be: an answer that a test makes up, another system's object.</summary>
    private static bool IsCertainIn(Finding finding, Payload payload, ActionRecognition recognition) => finding.Keyword switch
    {
        _ when IsAboutAbsence(finding) || finding.Details.Any(IsAboutAbsence) => recognition.JudgesAbsence,
        "readOnly" => payload.Destination.IsRequest,
        "deprecated" => !recognition.MayBeAnswer,
        "type" => !recognition.IsVague,
        _ when IsFar(finding) => !recognition.IsVague && !recognition.MayBeAnswer,
        _ when finding.IsUnknownField => !recognition.IsVague,
        _ => true,
    };

    /// <summary>A required field that is null counts as missing.</summary>
    private static bool IsAboutAbsence(Finding finding) =>
        finding.Keyword is "required" or "anyOf" || finding is { Keyword: "type", Value: ConstantValue { Scalar.IsNull: true } };

    /// <summary>Where the code chooses the type, each type is told what it misses at its own place; the rest is judged by what all have in common.</summary>
    private static ImmutableArray<Finding> OfSeveralTypes(
        ImmutableArray<ConstantValue> types, PayloadObject root, ActionCatalog catalog, CancellationToken cancellationToken)
    {
        var missing = types.SelectMany(type => Judge(catalog.SchemaOf(type.Scalar.AsString!), root, cancellationToken)
            .Where(finding => finding is { Keyword: "required", Cause: null } && finding.IsIn(root))
            .Select(finding => finding with { Value = type, IsConditional = true }));
        return Judge(catalog.Common, root.Open(), cancellationToken).Concat(missing).ToImmutableArray();
    }

    private static Finding Malformed(Payload payload, ActionCatalog catalog) => new()
    {
        Keyword = "malformed",
        Schema = catalog.Common,
        Owner = payload.Root,
        OwnerSchema = catalog.Common,
        Fault = payload.Fault,
    };

    private static ImmutableArray<Finding> Judge(Schema schema, PayloadObject root, CancellationToken cancellationToken) =>
        PayloadEvaluation.Of(schema, root, cancellationToken).Findings;
}
