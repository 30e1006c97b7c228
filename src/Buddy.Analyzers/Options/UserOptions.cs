using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Options;

/// <summary>What the user's <c>.editorconfig</c> says of one file; what of it makes no sense is passed over here and told as BUDDY0002.</summary>
internal sealed record UserOptions
{
    public static UserOptions None { get; } = new();

    /// <summary>The methods whose argument is a payload.</summary>
    public PayloadMethods Methods { get; init; } = PayloadMethods.None;

    /// <summary>What is said about the API.</summary>
    public CatalogAdditions Additions { get; init; } = CatalogAdditions.None;

    /// <summary>By the id of a rule, the fields that it passes over.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> ExcludedFields { get; init; } =
        ImmutableDictionary.Create<string, ImmutableArray<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>How the names of members go over the wire where the code does not show it.</summary>
    public NamingPolicy NamingPolicy { get; init; }

    /// <summary>Whether what is certainly a mistake is an error.</summary>
    public bool CertainMistakesAreErrors { get; init; }

    /// <summary>The least severity that any finding has.</summary>
    public DiagnosticSeverity MinimumSeverity { get; init; } = DiagnosticSeverity.Hidden;

    /// <summary>Reads the options of a file.</summary>
    public static UserOptions Of(AnalyzerConfigOptions options)
    {
        var keys = OptionKeys.Of(options);
        return keys.Count == 0 ? None : new UserOptions
        {
            Methods = PayloadMethods.Of(options),
            Additions = new CatalogAdditions(
                Lists(OptionNames.FieldOf).ToImmutableSortedDictionary(StringComparer.OrdinalIgnoreCase),
                List(OptionNames.AdditionalFields),
                List(OptionNames.ExcludedActionTypes)),
            ExcludedFields = Lists(OptionNames.RuleOf).ToImmutableDictionary(StringComparer.OrdinalIgnoreCase),
            NamingPolicy = options.TryGetValue(OptionNames.NamingPolicy, out var naming) ? OptionValues.Naming(naming) : default,
            CertainMistakesAreErrors = options.TryGetValue(OptionNames.CertainMistakesAsErrors, out var value) && OptionValues.IsTrue(value),
            MinimumSeverity = options.TryGetValue(OptionNames.MinimumSeverity, out var severity) ? OptionValues.Severity(severity) ?? default : default,
        };

        ImmutableArray<string> List(string key) =>
            options.TryGetValue(key, out var value) ? OptionList.Parse(value) : ImmutableArray<string>.Empty;

        IEnumerable<KeyValuePair<string, ImmutableArray<string>>> Lists(Func<string, string?> nameIn) => keys
            .Select(key => (Name: nameIn(key), Key: key))
            .Where(static entry => entry.Name is { Length: > 0 })
            .Select(entry => new KeyValuePair<string, ImmutableArray<string>>(entry.Name!, List(entry.Key)));
    }

    /// <summary>Whether the rule of this id passes over the field.</summary>
    public bool IsExcluded(string id, string field) => ExcludedFields.TryGetValue(id, out var fields) && fields.Contains(field);
}
