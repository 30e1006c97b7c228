using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;

namespace Buddy.Analyzers.Completion;

/// <summary>Offers the fields and values of the action payload at the caret.</summary>
[ExportCompletionProvider(nameof(PayloadCompletionProvider), LanguageNames.CSharp)]
public sealed class PayloadCompletionProvider : CompletionProvider
{
    /// <inheritdoc />
    public override Task ProvideCompletionsAsync(CompletionContext context) => Task.CompletedTask;
}
