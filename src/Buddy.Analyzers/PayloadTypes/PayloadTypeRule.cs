using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.PayloadTypes;

/// <summary>One rule about the declarations of payload types.</summary>
/// <param name="descriptor">The rule's row in the table.</param>
/// <param name="isCertain">Whether a CI server takes a finding for an error.</param>
internal abstract class PayloadTypeRule(DiagnosticDescriptor descriptor, bool isCertain)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public bool IsCertain { get; } = isCertain;

    /// <summary>The certain mistakes in the type; the base types are judged where they are declared.</summary>
    public abstract IEnumerable<TypeFinding> FindingsIn(PayloadType type);
}
