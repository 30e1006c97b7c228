using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>How the findings of one rule about payloads are told: what they underline, say and offer.</summary>
/// <param name="descriptor">The rule's row in the table.</param>
internal abstract class PayloadRule(DiagnosticDescriptor descriptor)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>Whether the finding has what the rule speaks of: a schema of the user's may ask for what it cannot tell.</summary>
    public virtual bool IsTold(Finding finding) => finding.Field is not null || !FindingPrecedence.IsAboutValue(finding.Keyword);

    /// <summary>What the finding underlines; the nearest thing around it where the code at hand does not write it.</summary>
    public abstract TextSpan PlaceOf(Finding finding, PayloadObject root);

    /// <summary>Where the other field stands, for a rule about two; null for other rules, and where the code does not write it.</summary>
    public virtual TextSpan? OtherPlaceOf(Finding finding, PayloadObject root) => null;

    /// <summary>The field that makes no difference to the API, which editors show greyed out; null where there is none.</summary>
    public virtual PayloadField? UnnecessaryIn(Finding finding) => null;

    /// <summary>The arguments of the descriptor's message format.</summary>
    public abstract object[] MessageArguments(Finding finding, PayloadObject root);

    /// <summary>The corrections, the best one first; none where none is certain.</summary>
    public virtual IEnumerable<FixOption> FixesOf(Finding finding) => [];

    /// <summary>Whether a CI server takes the finding for an error.</summary>
    public virtual bool IsCertain(Finding finding) => false;
}
