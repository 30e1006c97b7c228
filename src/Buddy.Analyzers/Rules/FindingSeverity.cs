using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Options;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Rules;

/// <summary>
/// The severity of one finding, before the user's configuration: as high as the least certain of three answers allows. Is the object an action? Is it
/// sent as it stands? Is the fact about the API certain? Where one of them is only likely, the finding is a suggestion, which no build prints and which is
/// never an error. On a CI server and in its analysis modes the package sets
/// <c>buddy_analyzers.certain_mistakes_as_errors</c> and <c>buddy_analyzers.minimum_severity</c>. It does not set severities by id: those would
/// raise hints too, and lead over a severity that the user gives to a category. A severity that the user gives to the id or to its category
/// leads over this one.
/// </summary>
internal static class FindingSeverity
{
    /// <summary>The severity of a finding in a payload.</summary>
    public static DiagnosticSeverity Of(Finding finding, PayloadRule rule, UserOptions options) => finding.IsLikely || finding.IsHint
        ? Of(DiagnosticSeverity.Info, isCertain: false, options)
        : Of(rule.Descriptor.DefaultSeverity, finding.Level == FactLevel.Error && rule.IsCertain(finding), options);

    /// <summary>The severity of anything that a rule tells.</summary>
    /// <param name="usual">Its severity where no option says more.</param>
    /// <param name="isCertain">Whether a CI server takes it for an error.</param>
    /// <param name="options">The options of the file.</param>
    public static DiagnosticSeverity Of(DiagnosticSeverity usual, bool isCertain, UserOptions options)
    {
        var severity = isCertain && options.CertainMistakesAreErrors ? DiagnosticSeverity.Error : usual;
        return severity > options.MinimumSeverity ? severity : options.MinimumSeverity;
    }
}
