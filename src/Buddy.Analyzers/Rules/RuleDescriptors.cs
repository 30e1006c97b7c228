using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Rules;

/// <summary>The one table of the rules: titles, messages, severities.</summary>
internal static class RuleDescriptors
{
    private const string Payload = "Buddy.Payload";
    private const string Conditions = "Buddy.Conditions";
    private const string Serialization = "Buddy.Serialization";

    private const string HelpLinkBase = "https://github.com/buddy-works/buddy-analyzers/blob/main/docs/rules/";

    public static readonly DiagnosticDescriptor RequiredFieldMissing = Create(
        RuleIds.RequiredFieldMissing,
        Payload,
        "Required fields are missing",
        "{0} lacks required {1}",
        "The API rejects an action that lacks a required field.");

    public static readonly DiagnosticDescriptor ValueNotInEnum = Create(
        RuleIds.ValueNotInEnum,
        Payload,
        "Value is not one of the allowed ones",
        "'{0}' is not a value of '{1}'; {2}",
        "The API knows a fixed set of values for this field and distinguishes letter case.");

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
        RequiredFieldMissing,
        ValueNotInEnum,
        OnlyOnFailure,
        OnFailureIncomplete,
        CompanionMissing,
        WrongWireName,
        WrongEnumOnWire,
        AlwaysSent,
        RequiredMemberMissing,
    }.ToImmutableDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

#pragma warning disable RS0030 // The one place that makes descriptors.
    private static DiagnosticDescriptor Create(string id, string category, string title, string message, string description) => new(
        id, title, message, category, DiagnosticSeverity.Warning, isEnabledByDefault: true, description, HelpLinkBase + id + ".md");
#pragma warning restore RS0030
}
