using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Decoys;

/// <summary>One file of decoys: each is a member with a comment <c>// Decoy: …</c> in front, which says what it only looks like.
/// What code that is not seen may send is marked <c>// Decoy, perhaps sent: …</c>.</summary>
/// <param name="path">Where it lies in the project, e.g. <c>Decoys/Forms/LoginForms.cs</c>.</param>
/// <param name="text">The C# code.</param>
internal sealed class DecoyFile(string path, string text)
{
    public const string Mark = "// Decoy";
    private const string MarkOfPerhapsSent = "// Decoy, perhaps sent: ";

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

    /// <summary>Whether the place is in a decoy that code which is not seen may send.</summary>
    public bool IsPerhapsSent(TextSpan place) => Decoys().Any(decoy => decoy.Span.Contains(place) && HasMark(decoy, MarkOfPerhapsSent));

    private static bool IsDecoy(MemberDeclarationSyntax member) => HasMark(member, Mark);

    private static bool HasMark(MemberDeclarationSyntax member, string mark) =>
        member.GetLeadingTrivia().Any(trivia => trivia.ToString().StartsWith(mark, StringComparison.Ordinal));
}
