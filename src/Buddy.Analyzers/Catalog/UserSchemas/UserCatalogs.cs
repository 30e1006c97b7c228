using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Catalog.UserSchemas;

/// <summary>
/// Finds the user's schemas among the additional files of a project. They are read once for as long as their texts live: in an editor each
/// keystroke makes a new compilation of the same texts.
/// </summary>
internal static class UserCatalogs
{
    private static readonly ConditionalWeakTable<SourceText, Memo> Known = new();

    /// <summary>The catalogue that counts for the project; null where the user has no schema, so that it is the one that ships.</summary>
    public static UserCatalog? Of(ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        var texts = files.Where(static file => UserSchemaFile.IsOne(file.Path))
            .OrderBy(static file => file.Path, StringComparer.Ordinal)
            .Select(file => (file.Path, Text: file.GetText(cancellationToken)))
            .ToImmutableArray();
        if (texts.IsEmpty)
            return null;
        if (texts.Select(static file => file.Text).FirstOrDefault(static text => text is not null) is not { } first)
            return new UserCatalog(texts, cancellationToken);

        var memo = Known.GetValue(first, static _ => new Memo());
        if (memo.Latest is not { } latest || !latest.Texts.SequenceEqual(texts))
            memo.Latest = latest = new Reading(texts, new UserCatalog(texts, cancellationToken));

        return latest.Catalog;
    }

    /// <summary>What was last made of a text together with the others beside it.</summary>
    private sealed class Memo
    {
        private volatile Reading? _latest;

        public Reading? Latest
        {
            get => _latest;
            set => _latest = value;
        }
    }

    private sealed record Reading(ImmutableArray<(string Path, SourceText? Text)> Texts, UserCatalog Catalog);
}
