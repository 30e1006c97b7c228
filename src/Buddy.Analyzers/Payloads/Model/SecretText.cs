namespace Buddy.Analyzers.Payloads.Model;

/// <summary>Tells a secret that is written out from a text that only stands in its place.</summary>
internal static class SecretText
{
    /// <summary>Whether the text is the secret itself: not empty, no variable or encrypted value, no mark to be replaced, no row of asterisks.</summary>
    public static bool IsOne(string text) =>
        text.Trim('*', ' ').Length > 0
        && !VariableText.IsWhole(text) && !VariableText.IsIn(text)
        && !TemplateMark.IsOne(text)
        && !(text[0] == '<' && text[text.Length - 1] == '>');
}
