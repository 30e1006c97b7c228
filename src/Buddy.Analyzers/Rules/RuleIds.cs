namespace Buddy.Analyzers.Rules;

/// <summary>The ids of the rules: a contract with everyone's configuration, never reused.</summary>
internal static class RuleIds
{
    public const string RequiredFieldMissing = "BUDDY1001";
    public const string ValueNotInEnum = "BUDDY1003";
    public const string OnlyOnFailure = "BUDDY1101";
    public const string OnFailureIncomplete = "BUDDY1102";
    public const string CompanionMissing = "BUDDY1103";
}
