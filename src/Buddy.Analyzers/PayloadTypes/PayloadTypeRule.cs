using Buddy.Analyzers.Options;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>One rule about the declarations of payload types.</summary>
/// <param name="descriptor">The rule's row in the table.</param>
/// <param name="isCertain">Whether a CI server takes a finding for an error.</param>
internal abstract class PayloadTypeRule(DiagnosticDescriptor descriptor, bool isCertain)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public bool IsCertain { get; } = isCertain;

    /// <summary>Whether the rule speaks of the types of integrations, conditions and the like, too.</summary>
    public virtual bool JudgesParts => false;

    /// <summary>The certain mistakes in the type; the base types are judged where they are declared.</summary>
    public abstract IEnumerable<TypeFinding> FindingsIn(PayloadType type);

    /// <summary>The same without the fields that the user has the rule pass over.</summary>
    public IEnumerable<TypeFinding> FindingsIn(PayloadType type, UserOptions options) =>
        type.IsPart && !JudgesParts ? [] : FindingsIn(type).Select(finding => Without(finding, field => options.IsExcluded(Descriptor.Id, field))).OfType<TypeFinding>();

    /// <summary>What is left of a finding without those fields; null where that is nothing.</summary>
    protected virtual TypeFinding? Without(TypeFinding finding, Func<string, bool> isExcluded) => finding.Fields.All(isExcluded) ? null : finding;
}
