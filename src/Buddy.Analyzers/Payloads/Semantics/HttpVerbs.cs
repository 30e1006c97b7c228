using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Payloads.Semantics;

/// <summary>The names by which C# code says whether a request creates or changes.</summary>
internal static class HttpVerbs
{
    private static readonly string[] EditWords = ["Patch", "Put", "Update", "Upsert", "Edit", "Modify", "Change", "Rename", "Toggle", "Enable", "Disable"];

    /// <summary>Whether a method of this name changes what is there: <c>PatchAsJsonAsync</c>, <c>UpdateActionAsync</c>.</summary>
    public static bool IsEdit(string method) => Array.Exists(EditWords, word => HasWord(word, method));

    /// <summary>Whether a member uses PATCH or PUT anywhere.</summary>
    public static bool MentionsEdit(SyntaxNode member) => member.DescendantTokens().Any(IsPatchOrPut);

    /// <summary>Whether something around the node is named after a change: a variable, a function, a type.</summary>
    public static bool IsInEdit(SyntaxNode node) => node.Ancestors().Any(static ancestor => NameOf(ancestor) is { } name && IsEdit(name));

    private static string? NameOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
        LocalFunctionStatementSyntax function => function.Identifier.ValueText,
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
        _ => null,
    };

    private static bool IsPatchOrPut(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => HasWord("Patch", token.ValueText) || HasWord("Put", token.ValueText),
        SyntaxKind.StringLiteralToken => token.ValueText is "PATCH" or "PUT" or "patch" or "put",
        _ => false,
    };

    /// <summary>Whether the name begins with the word, or has it as a word of its own: <c>PatchAsync</c>, <c>patchBody</c>, not <c>Output</c> or <c>Dispatch</c>.</summary>
    /// <param name="word">The word, with a capital letter.</param>
    /// <param name="name">The name of anything in C#.</param>
    public static bool HasWord(string word, string name)
    {
        for (var start = 0; start + word.Length <= name.Length; start++)
        {
            var isStart = start == 0 || !char.IsLetter(name[start - 1]);
            if ((name[start] == word[0] || (isStart && char.ToUpperInvariant(name[start]) == word[0]))
                && string.CompareOrdinal(name, start + 1, word, 1, word.Length - 1) == 0
                && (start + word.Length == name.Length || !char.IsLower(name[start + word.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
