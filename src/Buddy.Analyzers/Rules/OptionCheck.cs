using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Options;

namespace Buddy.Analyzers.Rules;

/// <summary>Says why an option makes no sense.</summary>
/// <param name="catalog">What is known of actions.</param>
internal sealed class OptionCheck(ActionCatalog catalog)
{
    /// <summary>The rules about the fields of a payload or an answer, or about members that stand for them.</summary>
    private static readonly IReadOnlyCollection<string> RulesWithFields = RuleDescriptors.All.Keys
        .Except([RuleIds.PartlyChecked, RuleIds.UnusableConfiguration, RuleIds.MalformedJson])
        .OrderBy(static id => id, StringComparer.Ordinal)
        .ToList();

    /// <summary>The reasons, in one sentence without a full stop; null for an option that makes sense.</summary>
    /// <param name="key">The whole key, which begins with <see cref="OptionNames.Prefix"/>, or nearly so.</param>
    /// <param name="value">Its value.</param>
    public string? ReasonAgainst(string key, string value) => string.Join("; ", ReasonsAgainst(key, value).Distinct()) is { Length: > 0 } reasons ? reasons : null;

    private IEnumerable<string> ReasonsAgainst(string key, string value) => key.ToLowerInvariant() switch
    {
        var name when OptionNames.FieldOf(name) is { } field => OfField(field).Concat(OfList(value, IsValue, "no value")),
        var name when OptionNames.RuleOf(name) is { } rule => OfRule(rule).Concat(OfList(value, IsIdentifier, "no name of a field")).Concat(OfExcluded(rule, value)),
        OptionNames.AdditionalFields => OfList(value, IsIdentifier, "no name of a field"),
        OptionNames.PayloadMethods => OfList(value, IsMethod, "no name of a method"),
        OptionNames.ExcludedActionTypes => OfList(value, catalog.IsType, "no action type", catalog.Types),
        OptionNames.NamingPolicy => OfWord(value, OptionValues.NamingPolicies),
        OptionNames.CertainMistakesAsErrors => OfWord(value, OptionValues.Booleans),
        OptionNames.MinimumSeverity => OfWord(value, OptionValues.Severities),
        var name when name + "." == OptionNames.AdditionalValues => [$"it names no field, as in '{OptionNames.AdditionalValues}shell'"],
        var name => [$"there is no such option; {Suggestion.Of(name, OptionNames.All)}"],
    };

    private IEnumerable<string> OfField(string field)
    {
        if (!catalog.FieldsWithValues.Contains(field))
            yield return $"'{field}' is no field with a list of values; {Suggestion.Of(field, catalog.FieldsWithValues)}";
    }

    private static IEnumerable<string> OfRule(string rule)
    {
        if (RulesWithFields.Contains(rule, StringComparer.OrdinalIgnoreCase))
            yield break;

        yield return RuleDescriptors.All.ContainsKey(rule.ToUpperInvariant())
            ? $"{rule.ToUpperInvariant()} has no such option"
            : $"'{rule}' is no rule; {Suggestion.Of(rule, RulesWithFields)}";
    }

    /// <summary>A name that is nearly a known field excludes nothing; the rules about names are the ones that meet such a name.</summary>
    private IEnumerable<string> OfExcluded(string rule, string value)
    {
        if (rule.ToUpperInvariant() is RuleIds.UnknownField or RuleIds.WrongWireName)
            yield break;

        var names = catalog.Vocabulary.Words.Select(static word => word.Name).ToList();
        foreach (var entry in OptionList.Entries(value))
        {
            if (entry.Length > 0 && IsIdentifier(entry) && catalog.Vocabulary.Find(entry) is null && !catalog.Vocabulary.IsInPart(entry) && NearestValue.Of(entry, names) is { } nearest)
                yield return $"'{entry}' is no known field; did you mean '{nearest}'?";
        }
    }

    private static IEnumerable<string> OfWord(string value, IReadOnlyCollection<string> words)
    {
        if (!words.Contains(value, StringComparer.OrdinalIgnoreCase))
            yield return $"'{value}' is no value of it; {Suggestion.Of(value, words)}";
    }

    private static IEnumerable<string> OfList(string value, Func<string, bool> isRight, string otherwise, IReadOnlyCollection<string>? known = null)
    {
        foreach (var entry in OptionList.Entries(value))
        {
            if (entry.Length == 0)
                yield return "an entry of the list is empty";
            else if (!isRight(entry))
                yield return $"'{entry}' is {otherwise}" + (known is null ? "" : "; " + Suggestion.Of(entry, known));
        }
    }

    private static bool IsIdentifier(string entry) =>
        !char.IsDigit(entry[0]) && entry.All(static character => char.IsLetterOrDigit(character) || character == '_');

    private static bool IsMethod(string entry) => entry.Split('.').All(static part => part.Length > 0 && IsIdentifier(part));

    private static bool IsValue(string entry) => entry.All(static character => !char.IsWhiteSpace(character) && character is not ('"' or '\''));
}
