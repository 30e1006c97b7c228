using System.Collections.Immutable;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Json;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Answers;

/// <summary>
/// BUDDY1301 for enums: a member that the field is compared with is named by none of its values. Only where one is near: many enums have members of their
/// own, such as <c>Unknown</c>, that no JSON stands for.
/// </summary>
internal static class ImpossibleMember
{
    /// <summary>A finding for each such member.</summary>
    /// <param name="comparison">What is compared with members of the enum.</param>
    /// <param name="value">What is read into the enum.</param>
    /// <param name="type">The enum.</param>
    public static IEnumerable<AnswerFinding> FindingsOf(Comparison comparison, AnswerValue value, INamedTypeSymbol type)
    {
        var taken = new HashSet<string>(comparison.Constants.Select(static constant => constant.Text), StringComparer.Ordinal);
        foreach (var constant in comparison.Constants)
        {
            if (constant.Member is not { } member || !IsImpossible(member, value) || NearestAnswer.Of(AnswerEnum.TextOf(member), value.Field) is not { } nearest)
                continue;

            var options = constant.IsHere && AnswerEnum.MemberFor(nearest, type)?.Name is { } right && taken.Add(right)
                ? ImmutableArray.Create(FixOption.Replace(ImpossibleAnswer.NearestKey, JsonString.Quote(right)))
                : ImmutableArray<FixOption>.Empty;
            yield return new AnswerFinding(
                RuleDescriptors.ImpossibleAnswer, constant.Span, [AnswerEnum.TextOf(member), value.Field.Name, $"did you mean '{nearest}'?"], options)
            {
                IsCertain = true,
            };
        }
    }

    private static bool IsImpossible(IFieldSymbol member, AnswerValue value) =>
        !AnswerValue.ValuesOf(value.Field).Any(known => AnswerEnum.IsReadFrom(member, known)) && !value.Others.Contains(member.Name);
}
