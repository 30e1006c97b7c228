namespace Buddy.Analyzers.Payloads.Model;

/// <summary>
/// Text that stands for a value which something fills in before it is sent: <c>{name}</c>, <c>__NAME__</c>, <c>%NAME%</c>, <c>@@name@@</c>.
/// </summary>
internal static class TemplateMark
{
    private static readonly (string Open, string Close)[] Marks =
        [("{", "}"), ("__", "__"), ("%", "%"), ("[", "]"), ("@", "@"), ("#", "#"), ("<%", "%>"), ("(", ")"), ("$", "$")];

    public static bool IsOne(string text) => Array.Exists(Marks, mark =>
        text.Length > mark.Open.Length + mark.Close.Length
        && text.StartsWith(mark.Open, StringComparison.Ordinal)
        && text.EndsWith(mark.Close, StringComparison.Ordinal));
}
