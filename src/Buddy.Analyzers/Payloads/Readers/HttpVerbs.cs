using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Readers;

/// <summary>The names by which C# code says whether a request creates or changes.</summary>
internal static class HttpVerbs
{
    private static readonly string[] EditWords = ["Patch", "Put", "Update", "Edit", "Modify", "Change"];

    /// <summary>Whether a method of this name changes what is there: <c>PatchAsJsonAsync</c>, <c>UpdateActionAsync</c>.</summary>
    public static bool IsEdit(string method) => Array.Exists(EditWords, word => IsWordOf(word, method));

    /// <summary>Whether a member is named after a change or uses PATCH or PUT anywhere.</summary>
    public static bool MentionsEdit(SyntaxNode member) =>
        (NameOf(member) is { } name && IsEdit(name)) || member.DescendantTokens().Any(IsPatchOrPut);

    private static string? NameOf(SyntaxNode member) => member is MethodDeclarationSyntax method ? method.Identifier.ValueText : null;

    private static bool IsPatchOrPut(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => IsWordOf("Patch", token.ValueText) || IsWordOf("Put", token.ValueText),
        SyntaxKind.StringLiteralToken => token.ValueText is "PATCH" or "PUT" or "patch" or "put",
        _ => false,
    };

    /// <summary>Whether the name begins with the word, or has it as a word of its own: <c>PatchAsync</c>, not <c>Output</c> or <c>Dispatch</c>.</summary>
    private static bool IsWordOf(string word, string name)
    {
        for (var start = name.IndexOf(word, StringComparison.Ordinal); start >= 0; start = name.IndexOf(word, start + 1, StringComparison.Ordinal))
        {
            var end = start + word.Length;
            if (end == name.Length || !char.IsLower(name[end]))
                return true;
        }

        return false;
    }
}
