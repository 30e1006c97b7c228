using System.Collections.Immutable;
using System.Globalization;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>
/// BUDDY1403. Told only where it does harm for certain: where <c>false</c> or 0, sent though nobody set it, or left out though somebody did,
/// breaks another rule.
/// </summary>
internal sealed class AlwaysSentRule() : PayloadTypeRule(RuleDescriptors.AlwaysSent, isCertain: false)
{
    public override IEnumerable<TypeFinding> FindingsIn(PayloadType type)
    {
        var members = type.Dto.Members.Where(member => type.Declares(member) && IsPlainValue(member)).ToList();
        if (members.Count == 0)
            return [];

        var created = ObjectCreations.Named(type.Symbol, type.Context)
            .Select(creation => CreatedPayload.Read(creation, type))
            .OfType<CreatedPayload>()
            .ToList();
        return members.Select(member => OfMember(member, created, type)).OfType<TypeFinding>();
    }

    private static TypeFinding? OfMember(DtoMember member, List<CreatedPayload> created, PayloadType type)
    {
        var harm = created.Select(payload => HarmOf(member, payload, type)).FirstOrDefault(static told => told is not null) ?? HarmOfAll(member, type);
        return harm is null ? null : new TypeFinding(member.Symbol, ImmutableArray.Create(member.WireName!), [member.Symbol.Name, harm], DeclarationFix.Of(DeclarationFixKind.LeaveOutWhenNull, type.Dto.Format.Serializer));
    }

    /// <summary>What goes wrong with that object, in words; null where nothing does for certain.</summary>
    private static string? HarmOf(DtoMember member, CreatedPayload payload, PayloadType type)
    {
        var field = payload.Root.Find(member.WireName!);
        if (IsAlwaysWritten(member, type))
        {
            return field is { NameSpan: null, Presence: Presence.Maybe } && !payload.Values.IsOpaque && !payload.Values.IsSet(member.Symbol)
                ? Told($"is sent as {Zero(member)} even where nobody sets it", payload.With(new PayloadField(field.Name, null, Zero(member))), payload, type)
                : null;
        }

        return field is { NameSpan: not null, Change: null } && IsDropped(member, type)
            && payload.Values.Find(member.Symbol, payload.Context)?.Value is ConstantValue { Scalar: var scalar } value && DroppedDefaults.IsZero(value)
            ? Told($"is not sent where it is {scalar}", payload.Without(field.Name), payload, type)
            : null;
    }

    /// <summary>What goes wrong with every object, whatever its other members hold.</summary>
    private static string? HarmOfAll(DtoMember member, PayloadType type)
    {
        if (!IsAlwaysWritten(member, type) || type.Uses.IsBase(type.Symbol, type.Context) || type.Symbol.IsAbstract)
            return null;

        var payload = new CreatedPayload(TypePayload.Of(type, PayloadTypeRecognition.ActionTypeOf(type)), new DtoValues(type.Dto), type.Context);
        return Told($"is sent as {Zero(member)} even where nobody sets it", payload.With(new PayloadField(member.WireName!, null, Zero(member))), payload, type);
    }

    private static string? Told(string what, PayloadObject changed, CreatedPayload payload, PayloadType type)
    {
        var catalog = type.Context.Catalog;
        var schema = PayloadTypeRecognition.ActionTypeOf(type) is { } action ? catalog.SchemaOf(action) : catalog.Common;
        var before = Faults(payload.Root);
        var finding = Faults(changed).FirstOrDefault(fault => before.TrueForAll(other => other.Keyword != fault.Keyword || other.Schema != fault.Schema));
        return finding is null || PayloadRules.Of(finding) is not { } rule
            ? null
            : $"{what}: {string.Format(CultureInfo.InvariantCulture, rule.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), rule.MessageArguments(finding, changed))}";

        List<Finding> Faults(PayloadObject root) => PayloadEvaluation.Of(schema, root, type.Context.CancellationToken).Findings
            .Where(static fault => fault is { IsAnnotation: false, IsHint: false, Keyword: "x-rule" })
            .ToList();
    }

    private static bool IsPlainValue(DtoMember member) =>
        member is { WireName: not null, Writing: { IsOptional: false, IsConditional: false, IsConverted: false } }
        && member.Type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double or SpecialType.System_Decimal;

    private static bool IsAlwaysWritten(DtoMember member, PayloadType type) => type.IsSentToCreate && !member.Writing.DropsDefault && type.Dto.Format.DropsDefaults == false;

    private static bool IsDropped(DtoMember member, PayloadType type) => member.Writing.DropsDefault || (type.IsSent && type.Dto.Format.DropsDefaults == true);

    private static ConstantValue Zero(DtoMember member) =>
        new(member.Type.SpecialType == SpecialType.System_Boolean ? JsonScalar.Of(false) : JsonScalar.Of(0m), default);
}
