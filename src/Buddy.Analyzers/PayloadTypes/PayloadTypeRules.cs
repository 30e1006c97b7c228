using System.Collections.Immutable;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>The rules about the declarations of payload types, by id.</summary>
internal static class PayloadTypeRules
{
    public static ImmutableArray<PayloadTypeRule> All { get; } = ImmutableArray.Create<PayloadTypeRule>(
        new WrongWireNameRule(),
        new WrongAttributeNameRule(),
        new WrongEnumOnWireRule(),
        new AlwaysSentRule(),
        new RequiredMemberMissingRule());
}
