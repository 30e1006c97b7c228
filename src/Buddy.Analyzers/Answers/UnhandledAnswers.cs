using System.Collections.Immutable;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Rules;

namespace Buddy.Analyzers.Answers;

/// <summary>BUDDY1302: a switch without a default handles some values of a field, not all.</summary>
internal static class UnhandledAnswers
{
    private const string Key = "cases";
    private const string NoValue = "null";

    private const int MostValuesNamed = 8;

    /// <summary>Of a longer list, such as that of all action types, nobody handles each.</summary>
    private const int MostValuesHandled = 24;

    /// <summary>The finding; null where nothing is left out, or nothing of the list is handled.</summary>
    public static AnswerFinding? FindingOf(Comparison comparison, AnswerValue value)
    {
        var known = value.Known.ToList();
        if (comparison.OpenSwitch is not { } place || known.Count > MostValuesHandled)
            return null;

        // A misspelt value counts as the one that it was meant to be.
        var handled = new HashSet<string>(
            comparison.Constants.Select(constant => NearestAnswer.Of(constant.Text, value)).OfType<string>(), StringComparer.Ordinal);
        var missing = known.Where(text => !handled.Contains(text)).ToList();
        var isOfList = comparison.Constants.Any(constant => known.Contains(constant.Text, StringComparer.Ordinal));
        return missing.Count == 0 || !isOfList ? null : new AnswerFinding(
            RuleDescriptors.AnswersNotHandled,
            place,
            [value.Field.Name, Named(missing)],
            ImmutableArray.Create(new FixOption(FixKind.AddCases, Key, missing.Select(static text => new FixField(text, NoValue)).ToImmutableArray())));
    }

    private static string Named(List<string> missing) => missing.Count <= MostValuesNamed + 1
        ? Wording.Names(missing)
        : $"{Wording.Names(missing.Take(MostValuesNamed))} and {missing.Count - MostValuesNamed} others";
}
