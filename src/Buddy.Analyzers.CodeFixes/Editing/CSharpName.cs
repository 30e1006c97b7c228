using Microsoft.CodeAnalysis.CSharp;

namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>Wire names as C# names.</summary>
internal static class CSharpName
{
    /// <summary>The name, with <c>@</c> where it is a keyword; null where it is no identifier.</summary>
    public static string? Of(string name)
    {
        if (!SyntaxFacts.IsValidIdentifier(name))
            return null;

        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
