using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Fuzz.Judging;

/// <summary>What a fix may bring to light that was not told before: one mistake is one finding, and some mistakes hide what hangs on them.</summary>
internal static class Consequences
{
    /// <summary>"Duplicate member initialization": one of the two goes.</summary>
    private const string MemberSetTwice = "CS1912";

    /// <summary>Of these, nothing is a consequence: they speak of what is not checked, and of what a fix leaves to the user.</summary>
    private static readonly string[] Bookkeeping = ["BUDDY0001", "BUDDY1010"];

    /// <summary>The rules that judge what a field holds, and what it asks of others or does not go with.</summary>
    private static readonly string[] OfField = ["BUDDY1001", "BUDDY1003", "BUDDY1004", "BUDDY1005", "BUDDY1007", "BUDDY1009", .. OfCompanions, "BUDDY1201", "BUDDY1202"];

    private static string[] OfCompanions => ["BUDDY1101", "BUDDY1102", "BUDDY1103", "BUDDY1104", "BUDDY1105"];

    private static readonly Dictionary<string, string[]> ByRule = new(StringComparer.Ordinal)
    {
        // Of two types that the action may have, one is told what it lacks; with its fields it is Buddy's for certain.
        ["BUDDY1001"] = ["BUDDY1001", "BUDDY1002", "BUDDY1401"],

        // A misspelt field stands for the right one, which is missing once it is gone; under its right name it is judged.
        ["BUDDY1002"] = ["BUDDY1002", .. OfField],

        // A wrong value meets no condition, and does not tell that the code is Buddy's; the right one does. A wrong type hides the whole action, and null, which counts as
        // missing, is none where nothing is required. A constant may name a field elsewhere.
        ["BUDDY1003"] = ["BUDDY1001", "BUDDY1002", "BUDDY1004", "BUDDY1401", .. OfCompanions],

        // What is wrapped or unquoted is judged as an item or by its value.
        ["BUDDY1004"] = OfField,

        // What only answers have may make it an answer, which lacks nothing.
        ["BUDDY1005"] = ["BUDDY1001"],

        // One of two fields is judged, the one that is sent.
        ["BUDDY1006"] = ["BUDDY1002", .. OfField],

        // Malformed text is not judged; of several errors the first is told.
        ["BUDDY1008"] = ["BUDDY1002", "BUDDY1006", "BUDDY1008", .. OfField],

        // Under its new name, or in its new form, the value is judged.
        ["BUDDY1009"] = OfField,

        // A companion has companions of its own: 'login' needs 'password', which needs 'registry'.
        ["BUDDY1101"] = OfCompanions,
        ["BUDDY1103"] = OfCompanions,
        ["BUDDY1104"] = OfCompanions,
        ["BUDDY1105"] = ["BUDDY1001", .. OfCompanions],

        // A switch over impossible values is none over the field's.
        ["BUDDY1301"] = ["BUDDY1302"],

        // Under the name that the API expects the field is judged; if that is the type, the whole action.
        ["BUDDY1401"] = ["BUDDY1002", "BUDDY1402", "BUDDY1403", .. OfField],

        // A value that the API knows meets its conditions; a property that is added is still to be set where an object is created.
        ["BUDDY1402"] = OfCompanions,
        ["BUDDY1404"] = ["BUDDY1001", "BUDDY1403"],
    };

    /// <summary>Whether a fix of the finding may bring a finding of the rule.</summary>
    public static bool MayBring(Diagnostic fixedFinding, string id) =>
        Bookkeeping.Contains(id)
        || (ByRule.TryGetValue(fixedFinding.Id, out var consequences) && consequences.Contains(id))
        || (fixedFinding.Id == "BUDDY1003" && IsOfType(fixedFinding));

    /// <summary>Whether a finding may stay, since the compiler accepts only one of the places it is about.</summary>
    public static bool MayLeave(Analysis before) => before.Errors.Any(static error => error.Contains(MemberSetTwice, StringComparison.Ordinal));

    private static bool IsOfType(Diagnostic finding) => finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains("not a value of 'type'", StringComparison.Ordinal);
}
