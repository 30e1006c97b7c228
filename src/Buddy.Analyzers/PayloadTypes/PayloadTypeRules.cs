using System.Collections.Immutable;
using Buddy.Analyzers.Rules;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>The rules about the declarations of payload types, by id.</summary>
internal static class PayloadTypeRules
{
    public static ImmutableArray<PayloadTypeRule> All { get; } = ImmutableArray.Create<PayloadTypeRule>(
        new WrongWireNameRule(),
        new WrongAttributeNameRule(),
        new WrongEnumOnWireRule(),
        new AlwaysSentRule(),
        new RequiredMemberMissingRule(),
        new WrongDefaultRule(PayloadRules.All[RuleIds.ValueNotInEnum]),
        new WrongDefaultRule(PayloadRules.All[RuleIds.WrongType]),
        new WrongDefaultRule(PayloadRules.All[RuleIds.MalformedValue]));
}
