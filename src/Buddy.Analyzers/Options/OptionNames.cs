using System.Collections.Immutable;

namespace Buddy.Analyzers.Options;

/// <summary>The keys of the options; compared in any letter case, for the compiler hands them on in small letters.</summary>
internal static class OptionNames
{
    public const string Prefix = "buddy_analyzers.";

    /// <summary>In front of the name of a field: further values that it may have.</summary>
    public const string AdditionalValues = Prefix + "additional_values.";

    /// <summary>Fields that every object may have.</summary>
    public const string AdditionalFields = Prefix + "additional_fields";

    /// <summary>Behind the id of a rule: fields that it passes over.</summary>
    public const string ExcludedFields = ".excluded_fields";

    /// <summary>Methods whose argument is a payload.</summary>
    public const string PayloadMethods = Payloads.Semantics.PayloadMethods.Option;

    /// <summary>Action types whose payloads are left alone.</summary>
    public const string ExcludedActionTypes = Prefix + "excluded_action_types";

    /// <summary>How the names of members go over the wire where the code does not show it: <c>snake_case_lower</c>.</summary>
    public const string NamingPolicy = Prefix + "naming_policy";

    /// <summary>Whether what is certainly a mistake is an error: <c>true</c> or <c>false</c>. The package sets it on a CI server.</summary>
    public const string CertainMistakesAsErrors = Prefix + "certain_mistakes_as_errors";

    /// <summary>The least severity that any finding has: <c>suggestion</c>, <c>warning</c> or <c>error</c>. The package sets it for an analysis mode.</summary>
    public const string MinimumSeverity = Prefix + "minimum_severity";

    /// <summary>The keys without those that have a name of the user's in them.</summary>
    public static ImmutableArray<string> Fixed { get; } =
        ImmutableArray.Create(AdditionalFields, PayloadMethods, ExcludedActionTypes, NamingPolicy, CertainMistakesAsErrors, MinimumSeverity);

    /// <summary>All keys, as the documentation writes them.</summary>
    public static ImmutableArray<string> All { get; } = Fixed.Add(AdditionalValues + "<field>").Add(Prefix + "<ID>" + ExcludedFields);

    /// <summary>What stands behind <see cref="AdditionalValues"/>; null for another key.</summary>
    public static string? FieldOf(string key) =>
        key.StartsWith(AdditionalValues, StringComparison.OrdinalIgnoreCase) ? key.Substring(AdditionalValues.Length) : null;

    /// <summary>What stands in front of <see cref="ExcludedFields"/>; null for another key.</summary>
    public static string? RuleOf(string key) =>
        key.Length > Prefix.Length + ExcludedFields.Length && key.EndsWith(ExcludedFields, StringComparison.OrdinalIgnoreCase)
            ? key.Substring(Prefix.Length, key.Length - Prefix.Length - ExcludedFields.Length)
            : null;
}
