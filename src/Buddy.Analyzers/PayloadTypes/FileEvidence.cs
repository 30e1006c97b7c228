using System.Runtime.CompilerServices;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>What one file says of actions, without binding: asked of all files of a compilation, and kept as long as the syntax tree lives.</summary>
internal sealed class FileEvidence
{
    private static readonly ConditionalWeakTable<ActionCatalog, ConditionalWeakTable<SyntaxTree, FileEvidence>> Known = new();
    private static readonly ConditionalWeakTable<ActionCatalog, uint[]> ActionTypes = new();

    private static readonly uint Pipelines = TextNames.HashOf("pipelines");
    private static readonly uint Actions = TextNames.HashOf("actions");
    private static readonly uint[] Marks = [TextNames.HashOf("BuddyAction"), TextNames.HashOf("buddy")];

    private readonly SyntaxTree _tree;
    private readonly ActionCatalog _catalog;
    private int[]? _candidates;
    private StrongBox<BuddyWords>? _buddyWords;
    private StrongBox<bool>? _mentionsActionTypes;

    private FileEvidence(SyntaxTree tree, ActionCatalog catalog) => (_tree, _catalog) = (tree, catalog);

    /// <summary>The evidence in a file: the same object for all who ask.</summary>
    public static FileEvidence Of(SyntaxTree tree, ActionCatalog catalog)
    {
        var files = Known.GetOrCreateValue(catalog);
        return files.TryGetValue(tree, out var known) ? known : files.GetValue(tree, asked => new FileEvidence(asked, catalog));
    }

    /// <summary>The declarations of types that may stand for an action, by names alone.</summary>
    public IEnumerable<TypeDeclarationSyntax> Candidates(CancellationToken cancellationToken)
    {
        var root = _tree.GetRoot(cancellationToken);
        _candidates ??= root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<TypeDeclarationSyntax>()
            .Where(type => PayloadTypeGate.IsCandidate(type, _catalog))
            .Select(static type => type.Identifier.SpanStart)
            .ToArray();
        return _candidates.Select(position => root.FindToken(position).Parent).OfType<TypeDeclarationSyntax>(); // a nameless one has none
    }

    /// <summary>Which words of Buddy's URL stand in strings of the file, and whether those of the marks stand anywhere.</summary>
    public BuddyWords BuddyWords(CancellationToken cancellationToken)
    {
        return (_buddyWords ??= new StrongBox<BuddyWords>(FindWords())).Value;

        BuddyWords FindWords()
        {
            var names = FileNames.Of(_tree, cancellationToken);
            return (names.HasWordInString(Pipelines, cancellationToken) ? PayloadTypes.BuddyWords.Pipelines : default)
                | (names.HasWordInString(Actions, cancellationToken) ? PayloadTypes.BuddyWords.Actions : default)
                | (HasAny(Marks, cancellationToken) ? PayloadTypes.BuddyWords.Mark : default);
        }
    }

    /// <summary>Whether a word of the file is an action type that no other system uses.</summary>
    public bool MentionsActionTypes(CancellationToken cancellationToken) => (_mentionsActionTypes ??= new StrongBox<bool>(
        HasAny(ActionTypes.GetValue(_catalog, static catalog => catalog.Types.Where(catalog.IsDistinctiveType).Select(TextNames.HashOf).ToArray()), cancellationToken))).Value;

    private bool HasAny(uint[] hashes, CancellationToken cancellationToken)
    {
        var names = FileNames.Of(_tree, cancellationToken);
        return Array.Exists(hashes, hash => names.HasWord(hash, cancellationToken));
    }
}

/// <summary>Words without which nothing is addressed to Buddy's actions, nor marked as one.</summary>
[Flags]
internal enum BuddyWords
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A part of the URL.</summary>
    Pipelines = 1,

    /// <summary>The other part of the URL.</summary>
    Actions = 2,

    /// <summary>What may be the whole URL.</summary>
    Url = Pipelines | Actions,

    /// <summary>What marks a parameter, a text or an object.</summary>
    Mark = 4,
}
