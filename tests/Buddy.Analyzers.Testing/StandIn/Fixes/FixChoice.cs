using Microsoft.CodeAnalysis.CodeActions;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which of the offered actions a test applies: by place, by key, by both, or else the first.</summary>
internal sealed record FixChoice(
    int? Index, string? EquivalenceKey, Action<CodeAction, IVerifier>? ActionVerifier, CodeActionValidationMode ValidationMode)
{
    /// <summary>The chosen action; <see langword="null"/> where it is not among them.</summary>
    public OfferedFix? Choose(IReadOnlyList<OfferedFix> offered, IVerifier verifier)
    {
        if (Index is not { } index)
        {
            return EquivalenceKey is null
                ? offered.FirstOrDefault()
                : offered.FirstOrDefault(fix => fix.Action.EquivalenceKey == EquivalenceKey);
        }

        var chosen = offered.ElementAtOrDefault(index);
        if (chosen is not null && EquivalenceKey is not null && chosen.Action.EquivalenceKey != EquivalenceKey)
        {
            verifier.Fail($"action {index} should have the key '{EquivalenceKey}', but the offered ones are {string.Join(", ", offered)}");
        }

        return chosen;
    }
}
