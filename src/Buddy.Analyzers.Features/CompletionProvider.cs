using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Completion;

public abstract class CompletionProvider
{
    public abstract Task ProvideCompletionsAsync(CompletionContext context);

    public virtual bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) => throw null!;

    public virtual Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) => throw null!;

    public virtual Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken) => throw null!;
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class ExportCompletionProviderAttribute(string name, string language) : Attribute
{
    public string Name => throw null!;

    public string Language => throw null!;
}

public sealed class CompletionContext
{
    private CompletionContext()
    {
    }

    public Document Document => throw null!;

    public int Position => throw null!;

    public TextSpan CompletionListSpan { get => throw null!; set => throw null!; }

    public bool IsExclusive { get => throw null!; set => throw null!; }

    public CancellationToken CancellationToken => throw null!;

    public void AddItem(CompletionItem item) => throw null!;
}

public readonly struct CompletionTrigger
{
    public CompletionTriggerKind Kind => throw null!;

    public char Character => throw null!;
}

public enum CompletionTriggerKind
{
    Invoke = 0,
    Insertion = 1,
    Deletion = 2,
}
