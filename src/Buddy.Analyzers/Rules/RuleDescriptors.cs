using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Rules;

/// <summary>The one table of the rules: titles, messages, severities.</summary>
internal static class RuleDescriptors
{
    private const string Configuration = "Buddy.Configuration";
    private const string Payload = "Buddy.Payload";
    private const string Conditions = "Buddy.Conditions";
    private const string Security = "Buddy.Security";
    private const string Serialization = "Buddy.Serialization";

    private const string Responses = "Buddy.Responses";

    public static readonly DiagnosticDescriptor PartlyChecked = CreateOff(
        RuleIds.PartlyChecked,
        Configuration,
        "A payload was only partly checked",
        "This {0} was only partly checked: {1}",
        "What the code does not show is not judged; this says where that is, and why.");

    public static readonly DiagnosticDescriptor UnusableConfiguration = Create(
        RuleIds.UnusableConfiguration,
        Configuration,
        "Configuration cannot be used",
        "{0} {1}: {2}",
        "An option or a schema of yours has no effect, or only a part of it.",
        tags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor RequiredFieldMissing = Create(
        RuleIds.RequiredFieldMissing,
        Payload,
        "Required fields are missing",
        "{0} lacks required {1}",
        "The API rejects an action that lacks a required field.");

    public static readonly DiagnosticDescriptor UnknownField = Create(
        RuleIds.UnknownField,
        Payload,
        "Unknown field",
        "'{0}' is not a field of {1}{2}",
        "The API knows a fixed set of fields for each action and distinguishes letter case.");

    public static readonly DiagnosticDescriptor ValueNotInEnum = Create(
        RuleIds.ValueNotInEnum,
        Payload,
        "Value is not one of the allowed ones",
        "'{0}' is not a value of '{1}'; {2}",
        "The API knows a fixed set of values for this field and distinguishes letter case.");

    public static readonly DiagnosticDescriptor WrongType = Create(
        RuleIds.WrongType,
        Payload,
        "Value of the wrong JSON type",
        "{0} must be {1}, but it is {2}",
        "The API takes values of one JSON type for each field and turns none into another.");

    public static readonly DiagnosticDescriptor ReadOnlyField = Create(
        RuleIds.ReadOnlyField,
        Payload,
        "Read-only field is set",
        "'{0}' is set by the API; a request cannot change it",
        "Some fields stand in answers only.",
        tags: WellKnownDiagnosticTags.Unnecessary);

    public static readonly DiagnosticDescriptor DuplicateField = Create(
        RuleIds.DuplicateField,
        Payload,
        "The same field twice",
        "'{0}' is set twice; {1}",
        "A JSON object has each field once; of two, one is lost, or the code throws.",
        tags: WellKnownDiagnosticTags.Unnecessary);

    public static readonly DiagnosticDescriptor MalformedValue = Create(
        RuleIds.MalformedValue,
        Payload,
        "Value is malformed or out of range",
        "{0} must {1}",
        "The value has the right JSON type, but nothing that the field can mean.");

    public static readonly DiagnosticDescriptor MalformedJson = Create(
        RuleIds.MalformedJson,
        Payload,
        "The JSON text is malformed",
        "Malformed JSON: {0}",
        "Text that is not JSON by RFC 8259 is rejected by the API, or by the code that parses it.");

    public static readonly DiagnosticDescriptor DeprecatedField = Create(
        RuleIds.DeprecatedField,
        Payload,
        "Deprecated field",
        "'{0}' is deprecated{1}",
        "The field has another name today, in the API or in JSON.");

    public static readonly DiagnosticDescriptor PlaceholderLeft = Create(
        RuleIds.PlaceholderLeft,
        Payload,
        "Placeholder is still there",
        "'{0}' still holds the placeholder '{1}'",
        "A code fix has inserted the field with a placeholder, which is to be replaced by a value.");

    public static readonly DiagnosticDescriptor OnlyOnFailure = Create(
        RuleIds.OnlyOnFailure,
        Conditions,
        "'run_only_on_first_failure' without 'trigger_time' ON_FAILURE",
        "'{0}' is allowed only when '{1}' is '{2}', but it is {3}",
        "The API restricts 'run_only_on_first_failure' to actions whose 'trigger_time' is ON_FAILURE.");

    public static readonly DiagnosticDescriptor OnFailureIncomplete = Create(
        RuleIds.OnFailureIncomplete,
        Conditions,
        "'trigger_time' ON_FAILURE without 'run_only_on_first_failure'",
        "'{0}' = '{1}' requires {2}",
        "The API requires 'run_only_on_first_failure' when 'trigger_time' is ON_FAILURE.");

    public static readonly DiagnosticDescriptor CompanionMissing = Create(
        RuleIds.CompanionMissing,
        Conditions,
        "Field without the one it needs",
        "{0} needs {1}",
        "Some fields count only together with another one.");

    public static readonly DiagnosticDescriptor FieldsExclude = Create(
        RuleIds.FieldsExclude,
        Conditions,
        "Fields that exclude each other",
        "{0} excludes {1}",
        "Of two fields that say different things about one matter, at most one counts.");

    public static readonly DiagnosticDescriptor FieldWithoutEffect = Create(
        RuleIds.FieldWithoutEffect,
        Conditions,
        "Field without effect here",
        "{0} has no effect {1}",
        "The API takes the field and then ignores it, because of the action's type or of what its other fields say.",
        tags: WellKnownDiagnosticTags.Unnecessary);

    public static readonly DiagnosticDescriptor SecretInSource = Create(
        RuleIds.SecretInSource,
        Security,
        "Secret is written into the source",
        "'{0}' is a secret, and the source spells it out",
        "Whoever can read the source, its history or the assembly can read the secret.");

    public static readonly DiagnosticDescriptor InsecureRegistry = Create(
        RuleIds.InsecureRegistry,
        Security,
        "Registry is reached over plain HTTP",
        "'{0}' has the registry reached over plain HTTP",
        "Over HTTP images can be exchanged and credentials read on the way.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ImpossibleAnswer = Create(
        RuleIds.ImpossibleAnswer,
        Responses,
        "Answer is compared with a value it never has",
        "'{0}' is not a value of '{1}' in an answer; {2}",
        "The API answers with a fixed set of values for this field and distinguishes letter case: another one never comes.");

    public static readonly DiagnosticDescriptor AnswersNotHandled = Create(
        RuleIds.AnswersNotHandled,
        Responses,
        "Switch over an answer's values handles some of them only",
        "The switch over '{0}' has no default and does not handle {1}",
        "The API may answer with any value of the list, and the list may grow.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor WrongWireName = Create(
        RuleIds.WrongWireName,
        Serialization,
        "Member is not sent under the API's name",
        "{0} will {1}",
        "The serializer and its options decide the name that a member has in JSON; the API passes over a name that it does not know.");

    public static readonly DiagnosticDescriptor WrongEnumOnWire = Create(
        RuleIds.WrongEnumOnWire,
        Serialization,
        "Enum is not sent as the API's text",
        "'{0}' will be sent as {1}",
        "Without a converter an enum is sent as a number, and with one under its C# names; the API knows texts such as ON_FAILURE.");

    public static readonly DiagnosticDescriptor AlwaysSent = Create(
        RuleIds.AlwaysSent,
        Serialization,
        "Optional value cannot be left out, or cannot be sent",
        "'{0}' {1}",
        "A bool or number that is not nullable cannot tell 'not set' from false or 0: it is always sent, or never when it is false or 0.");

    public static readonly DiagnosticDescriptor RequiredMemberMissing = Create(
        RuleIds.RequiredMemberMissing,
        Serialization,
        "Payload type has no member for a required field",
        "'{0}' has no member for required {1} of the action '{2}'",
        "The API rejects an action that lacks a required field, and no object of this type can have it.");

    /// <summary>All rules, by id.</summary>
    public static ImmutableDictionary<string, DiagnosticDescriptor> All { get; } = new[]
    {
        PartlyChecked,
        UnusableConfiguration,
        RequiredFieldMissing,
        UnknownField,
        ValueNotInEnum,
        WrongType,
        ReadOnlyField,
        DuplicateField,
        MalformedValue,
        MalformedJson,
        DeprecatedField,
        PlaceholderLeft,
        OnlyOnFailure,
        OnFailureIncomplete,
        CompanionMissing,
        FieldsExclude,
        FieldWithoutEffect,
        SecretInSource,
        InsecureRegistry,
        ImpossibleAnswer,
        AnswersNotHandled,
        WrongWireName,
        WrongEnumOnWire,
        AlwaysSent,
        RequiredMemberMissing,
    }.ToImmutableDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

#pragma warning disable RS0030 // The one place that makes descriptors.
    private static DiagnosticDescriptor Create(
        string id, string category, string title, string message, string description, DiagnosticSeverity severity = DiagnosticSeverity.Warning, params string[] tags) => new(
        id, title, message, category, severity, isEnabledByDefault: true, description, HelpLinks.Of(id), tags);

    /// <summary>A rule that only those see who ask for it.</summary>
    private static DiagnosticDescriptor CreateOff(string id, string category, string title, string message, string description) => new(
        id, title, message, category, DiagnosticSeverity.Hidden, isEnabledByDefault: false, description, HelpLinks.Of(id));
#pragma warning restore RS0030
}
