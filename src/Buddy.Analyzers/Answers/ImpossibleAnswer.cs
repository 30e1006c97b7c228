using System.Collections.Immutable;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Rules;

namespace Buddy.Analyzers.Answers;

/// <summary>BUDDY1301: a constant that the field is compared with is none of its values.</summary>
internal static class ImpossibleAnswer
{
    /// <summary>The key of the fix that takes the nearest value.</summary>
    public const string NearestKey = "nearest";

    private const int MostValuesListed = 8;

    /// <summary>Nobody picks from a menu of all action types.</summary>
    private const int MostValuesOffered = 24;

    /// <summary>A finding for each such constant.</summary>
    public static IEnumerable<AnswerFinding> FindingsOf(Comparison comparison, AnswerValue value)
    {
        // A value that is compared already is not offered twice: two cases of one value do not compile.
        var taken = new HashSet<string>(comparison.Constants.Select(static constant => constant.Text), StringComparer.Ordinal);
        foreach (var constant in comparison.Constants.Where(constant => IsImpossible(constant.Text, comparison, value)))
        {
            var nearest = NearestAnswer.Of(constant.Text, value);
            var options = constant.IsHere ? OptionsFor(nearest, value, taken) : ImmutableArray<FixOption>.Empty;
            if (nearest is not null)
                taken.Add(nearest);
            yield return new AnswerFinding(
                RuleDescriptors.ImpossibleAnswer, constant.Span, [constant.Text, value.Field.Name, Allowed(constant.Text, nearest, value)], options)
            {
                IsCertain = nearest is not null,
                IsHint = nearest is null && value.Field.Schema.IsOpen,
            };
        }
    }

    /// <summary>Whether neither the API nor the code gives the value. An empty text asks whether there is a value at all.</summary>
    public static bool IsImpossible(string text, Comparison comparison, AnswerValue value)
    {
        var comparer = comparison.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        return !string.IsNullOrWhiteSpace(text) && !value.Known.Concat(value.Others).Contains(text, comparer);
    }

    private static ImmutableArray<FixOption> OptionsFor(string? nearest, AnswerValue value, HashSet<string> taken)
    {
        var options = ImmutableArray.CreateBuilder<FixOption>();
        if (nearest is not null && !taken.Contains(nearest))
            options.Add(FixOption.Replace(NearestKey, JsonString.Quote(nearest)));
        if (value.Known.Count() <= MostValuesOffered)
            options.AddRange(value.Known.Where(known => !taken.Contains(known)).Select(static known => FixOption.ReplaceByAllowed(JsonString.Quote(known))));

        return options.ToImmutable();
    }

    private static string Allowed(string text, string? nearest, AnswerValue value)
    {
        if (nearest is not null)
        {
            return string.Equals(nearest, text, StringComparison.OrdinalIgnoreCase)
                ? $"letter case counts: '{nearest}'"
                : $"did you mean '{nearest}'?";
        }

        var known = value.Known.ToList();
        return known.Count <= MostValuesListed ? $"known are {Wording.Names(known)}" : $"none of the {known.Count} known ones is near";
    }
}
