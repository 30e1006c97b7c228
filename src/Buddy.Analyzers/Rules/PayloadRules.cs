using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;

namespace Buddy.Analyzers.Rules;

/// <summary>The rules about payloads, and which one a finding belongs to.</summary>
internal static class PayloadRules
{
    /// <summary>All rules, by id.</summary>
    public static ImmutableDictionary<string, PayloadRule> All { get; } = new PayloadRule[]
    {
        new RequiredFieldMissingRule(),
        new UnknownFieldRule(),
        new ValueNotInEnumRule(),
        new WrongTypeRule(),
        new ReadOnlyFieldRule(),
        new DuplicateFieldRule(),
        new MalformedValueRule(),
        new MalformedJsonRule(),
        new DeprecatedFieldRule(),
        new PlaceholderLeftRule(),
        new OnlyOnFailureRule(),
        new OnFailureIncompleteRule(),
        new CompanionMissingRule(),
        new FieldsExcludeRule(),
        new FieldWithoutEffectRule(),
        new SecretInSourceRule(),
        new InsecureRegistryRule(),
        new KeptKeyRule(),
    }.ToImmutableDictionary(static rule => rule.Descriptor.Id, StringComparer.Ordinal);

    /// <summary>Whether the name is right but for the form that the serializer gives it.</summary>
    private static bool IsNamedBySerializer(Finding finding) =>
        finding.Field is { IsNamedByMember: true } field && MisspeltFields.IsOtherSpelling(field.Name, finding.OwnerSchema);

    /// <summary>The rule that the schema names, else the one of the broken keyword; null where none can tell it.</summary>
    public static PayloadRule? Of(Finding finding) => IdOf(finding) is { } id && All.TryGetValue(id, out var rule) && rule.IsTold(finding) ? rule : null;

    private static string? IdOf(Finding finding) => finding.Keyword switch
    {
        "x-rule" => finding.Schema.Rule,
        "required" => RuleIds.RequiredFieldMissing,
        "anyOf" => finding.Missing.IsEmpty ? null : RuleIds.RequiredFieldMissing,
        "unevaluatedProperties" or "additionalProperties" or FactLevels.Misspelt => IsNamedBySerializer(finding) ? null // BUDDY1401 at the member
            : KeptKeyRule.IsOne(finding) ? RuleIds.WrongWireName
            : RuleIds.UnknownField,
        "enum" or "const" => RuleIds.ValueNotInEnum,
        "type" => RuleIds.WrongType,
        "readOnly" => RuleIds.ReadOnlyField,
        "duplicate" => RuleIds.DuplicateField,
        "malformed" => RuleIds.MalformedJson,
        "pattern" or "minLength" or "maxLength" or "minimum" or "maximum" or "minItems" or "maxItems" => RuleIds.MalformedValue,
        "deprecated" => RuleIds.DeprecatedField,
        "placeholder" => RuleIds.PlaceholderLeft,
        "dependentRequired" => RuleIds.CompanionMissing,
        "x-secret" => RuleIds.SecretInSource,
        "x-insecure" => RuleIds.InsecureRegistry,
        _ => null,
    };
}
