using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.Decoys;

/// <summary>One file of decoys: each is a member with a comment <c>// Decoy: …</c> in front, which says what it only looks like.</summary>
/// <param name="path">Where it lies in the project, e.g. <c>Decoys/Forms/LoginForms.cs</c>.</param>
/// <param name="text">The C# code.</param>
internal sealed class DecoyFile(string path, string text)
{
    public const string Mark = "// Decoy: ";

    private readonly Lazy<SyntaxTree> _tree = new(() => CSharpSyntaxTree.ParseText(text, path: path));

    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The file as its own syntax tree, with its path.</summary>
    public SyntaxTree Tree => _tree.Value;

    /// <summary>The members that carry the comment.</summary>
    public IReadOnlyList<MemberDeclarationSyntax> Decoys() =>
        [.. Tree.GetRoot().DescendantNodes().OfType<MemberDeclarationSyntax>().Where(IsDecoy)];

    /// <summary>How often the comment stands anywhere in the text.</summary>
    public int Marks() => Text.Split(Mark).Length - 1;

    private static bool IsDecoy(MemberDeclarationSyntax member) =>
        member.GetLeadingTrivia().Any(static trivia => trivia.ToString().StartsWith(Mark, StringComparison.Ordinal));
}
