using System.Text.RegularExpressions;

namespace Buddy.Analyzers.Payloads.Model;

/// <summary>Texts that are not yet what counts: Buddy puts in the values of variables, and decrypts, when the pipeline runs.</summary>
internal static class VariableText
{
    // Two dollars are no variable: nor is what follows them.
    private static readonly Regex Variable = new(@"(?<!\$)\$(?:[A-Za-z_][A-Za-z0-9_]*|\{+[^{}]+\}+)", RegexOptions.CultureInvariant);

    /// <summary>Whether the text is nothing but a variable (<c>$NAME</c>, <c>${NAME}</c>) or an encrypted value, so that it can stand for anything.</summary>
    public static bool IsWhole(string text) =>
        IsEncrypted(text) || (Variable.Match(text) is { Success: true, Index: 0 } match && match.Length == text.Length);

    /// <summary>Whether a variable is a part of the text: a text it will stay.</summary>
    public static bool IsIn(string text) => Variable.IsMatch(text);

    /// <summary>As the API and exported YAML print encrypted values.</summary>
    private static bool IsEncrypted(string text) =>
        text.StartsWith("secure!", StringComparison.Ordinal) || text.StartsWith("!encrypted ", StringComparison.Ordinal);
}
