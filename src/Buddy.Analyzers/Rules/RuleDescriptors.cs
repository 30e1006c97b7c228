using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Rules;

/// <summary>The one table of the rules: titles, messages, severities.</summary>
internal static class RuleDescriptors
{
    private const string Payload = "Buddy.Payload";
    private const string Conditions = "Buddy.Conditions";

    private const string Responses = "Buddy.Responses";

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

    /// <summary>All rules, by id.</summary>
    public static ImmutableDictionary<string, DiagnosticDescriptor> All { get; } = new[]
    {
        RequiredFieldMissing,
        ValueNotInEnum,
        OnlyOnFailure,
        OnFailureIncomplete,
        CompanionMissing,
        ImpossibleAnswer,
        AnswersNotHandled,
    }.ToImmutableDictionary(static descriptor => descriptor.Id, StringComparer.Ordinal);

#pragma warning disable RS0030 // The one place that makes descriptors.
    private static DiagnosticDescriptor Create(
        string id, string category, string title, string message, string description, DiagnosticSeverity severity = DiagnosticSeverity.Warning) => new(
        id, title, message, category, severity, isEnabledByDefault: true, description, HelpLinkBase + id + ".md");
#pragma warning restore RS0030
}
