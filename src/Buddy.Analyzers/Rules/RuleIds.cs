namespace Buddy.Analyzers.Rules;

/// <summary>The ids of the rules: a contract with everyone's configuration, never reused.</summary>
internal static class RuleIds
{
    public const string PartlyChecked = "BUDDY0001";
    public const string UnusableConfiguration = "BUDDY0002";
    public const string RequiredFieldMissing = "BUDDY1001";
    public const string UnknownField = "BUDDY1002";
    public const string ValueNotInEnum = "BUDDY1003";
    public const string WrongType = "BUDDY1004";
    public const string ReadOnlyField = "BUDDY1005";
    public const string DuplicateField = "BUDDY1006";
    public const string MalformedValue = "BUDDY1007";
    public const string MalformedJson = "BUDDY1008";
    public const string DeprecatedField = "BUDDY1009";
    public const string PlaceholderLeft = "BUDDY1010";
    public const string OnlyOnFailure = "BUDDY1101";
    public const string OnFailureIncomplete = "BUDDY1102";
    public const string CompanionMissing = "BUDDY1103";
    public const string FieldsExclude = "BUDDY1104";
    public const string FieldWithoutEffect = "BUDDY1105";
    public const string SecretInSource = "BUDDY1201";
    public const string InsecureRegistry = "BUDDY1202";
    public const string ImpossibleAnswer = "BUDDY1301";
    public const string AnswersNotHandled = "BUDDY1302";
    public const string WrongWireName = "BUDDY1401";
    public const string WrongEnumOnWire = "BUDDY1402";
    public const string AlwaysSent = "BUDDY1403";
    public const string RequiredMemberMissing = "BUDDY1404";
}
