using System.Runtime.CompilerServices;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Filtering;

/// <summary>What the words of one file say of actions: asked of all files of a compilation, and kept as long as the syntax tree lives.</summary>
internal static class FileEvidence
{
    private static readonly ConditionalWeakTable<ActionCatalog, Words> Known = new();

    /// <summary>Which of the words that speak for Buddy's actions the file has.</summary>
    public static ActionWords Of(SyntaxTree tree, ActionCatalog catalog, CancellationToken cancellationToken) =>
        Known.GetValue(catalog, static asked => new Words(asked)).In(tree, cancellationToken);

    /// <summary>The words by what a catalogue has, and what is known of files.</summary>
    private sealed class Words(ActionCatalog catalog)
    {
        private static readonly uint Pipelines = TextNames.HashOf("pipelines");
        private static readonly uint Actions = TextNames.HashOf("actions");
        private static readonly uint[] Marks = [TextNames.HashOf("BuddyAction"), TextNames.HashOf("buddy")];

        private readonly ConditionalWeakTable<SyntaxTree, StrongBox<ActionWords>> _files = new();

        private readonly HashSet<int> _types = SpellingsOf(catalog.Types.Where(catalog.IsDistinctiveType));

        private readonly HashSet<int> _answers = SpellingsOf(catalog.Answers.TellingNames);

        private readonly HashSet<int> _names = SpellingsOf(catalog.Vocabulary.Words.Where(static word => word.IsDistinctive || word.IsSignal).Select(static word => word.Name));

        public ActionWords In(SyntaxTree tree, CancellationToken cancellationToken) =>
            (_files.TryGetValue(tree, out var known) ? known : _files.GetValue(tree, asked => new StrongBox<ActionWords>(Find(asked, cancellationToken)))).Value;

        private ActionWords Find(SyntaxTree tree, CancellationToken cancellationToken)
        {
            var names = FileNames.Of(tree, cancellationToken);
            var found = (names.HasWordInString(Pipelines, cancellationToken) ? ActionWords.Pipelines : default)
                | (names.HasWordInString(Actions, cancellationToken) ? ActionWords.Actions : default)
                | (Array.Exists(Marks, mark => names.HasWord(mark, cancellationToken)) ? ActionWords.Mark : default);

            var text = tree.GetText(cancellationToken);
            foreach (var word in new TextWords(text, new TextSpan(0, text.Length)))
            {
                found |= (_types.Contains(word.Hash.Spelling) ? ActionWords.Type : default)
                    | (_names.Contains(word.Hash.Spelling) ? ActionWords.Name : default)
                    | (_answers.Contains(word.Hash.Spelling) ? ActionWords.Answer : default);
            }

            return found;
        }

        private static HashSet<int> SpellingsOf(IEnumerable<string> words) => [.. words.Select(static word => WordHash.Of(word).Spelling)];
    }
}

/// <summary>Words without which no type of a compilation is recognised as an action.</summary>
[Flags]
internal enum ActionWords
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A part of the URL, in a string.</summary>
    Pipelines = 1,

    /// <summary>The other part of the URL, in a string.</summary>
    Actions = 2,

    /// <summary>What may be the whole URL.</summary>
    Url = Pipelines | Actions,

    /// <summary>What marks a parameter, a text or an object.</summary>
    Mark = 4,

    /// <summary>An action type that no other system uses, in any spelling.</summary>
    Type = 8,

    /// <summary>The name of the trigger, or of a field that hardly any other JSON has, in any spelling.</summary>
    Name = 16,

    /// <summary>The name of a field that says when an action runs or how it ended, in any spelling.</summary>
    Answer = 32,
}
