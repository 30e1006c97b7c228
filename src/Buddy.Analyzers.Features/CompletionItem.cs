using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Completion;

public sealed class CompletionItem
{
    private CompletionItem()
    {
    }

    public string DisplayText => throw null!;

    public TextSpan Span => throw null!;

    public ImmutableDictionary<string, string> Properties => throw null!;

    public static CompletionItem Create(
        string displayText,
        string? filterText,
        string? sortText,
        ImmutableDictionary<string, string>? properties,
        ImmutableArray<string> tags,
        CompletionItemRules? rules,
        string? displayTextPrefix,
        string? displayTextSuffix,
        string? inlineDescription,
        bool isComplexTextEdit) => throw null!;
}

public sealed class CompletionItemRules
{
    private CompletionItemRules()
    {
    }

    public static readonly CompletionItemRules Default = null!;

    public CompletionItemRules WithCommitCharacterRules(ImmutableArray<CharacterSetModificationRule> commitCharacterRules) => throw null!;

    public CompletionItemRules WithSelectionBehavior(CompletionItemSelectionBehavior selectionBehavior) => throw null!;
}

public readonly struct CharacterSetModificationRule
{
    public static CharacterSetModificationRule Create(CharacterSetModificationKind kind, ImmutableArray<char> characters) => throw null!;
}

public enum CharacterSetModificationKind
{
    Replace = 2,
}

public enum CompletionItemSelectionBehavior
{
    SoftSelection = 1,
}

public sealed class CompletionChange
{
    private CompletionChange()
    {
    }

    public static CompletionChange Create(TextChange textChange, int? newPosition, bool includesCommitCharacter) => throw null!;
}

public sealed class CompletionDescription
{
    private CompletionDescription()
    {
    }

    public static CompletionDescription Create(ImmutableArray<TaggedText> taggedParts) => throw null!;
}
