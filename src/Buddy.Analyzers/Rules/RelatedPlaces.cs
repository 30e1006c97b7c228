using System.Collections.Immutable;
using System.Globalization;
using Buddy.Analyzers.Evaluation;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Rules;

/// <summary>
/// The places beside the one that a finding underlines: the payload, the object in it that the finding lies in, the other field of a rule about two, and what an editor shows
/// greyed out. Each is an additional location of the diagnostic, once; SARIF lists them as related.
/// </summary>
internal sealed class RelatedPlaces
{
    private int? _owner;
    private int? _unnecessary;

    private RelatedPlaces(TextSpan root) => Spans = [root];

    /// <summary>The places, the payload first.</summary>
    public List<TextSpan> Spans { get; }

    /// <summary>The places of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="rule">The rule that reports it.</param>
    /// <param name="place">What it underlines.</param>
    /// <param name="otherPlace">Where the other field stands; null where there is none.</param>
    /// <param name="root">The payload.</param>
    /// <param name="creation">The expression that creates the payload.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static RelatedPlaces Of(Finding finding, PayloadRule rule, TextSpan place, TextSpan? otherPlace, PayloadObject root, ExpressionSyntax creation, CancellationToken cancellationToken)
    {
        var places = new RelatedPlaces(creation.Span);
        var owner = finding.Owner is { Span.IsEmpty: false } known ? known.Span : root.Span;
        if (!IsWhole(owner, creation, cancellationToken))
            places._owner = places.Add(owner);
        if (otherPlace is { IsEmpty: false } other && other != place)
            places.Add(other);
        if (rule.UnnecessaryIn(finding) is { } unnecessary && MemberSpan.Of(unnecessary, creation.SyntaxTree.GetRoot(cancellationToken)) is { } member)
            places._unnecessary = places.Add(member);

        return places;
    }

    /// <summary>The properties of the diagnostic.</summary>
    public ImmutableDictionary<string, string?> ToProperties(IReadOnlyCollection<FixOption> fixes)
    {
        // Where nothing is named, an editor greys what is underlined.
        var properties = FixData.ToProperties(fixes, _owner);
        return _unnecessary is null ? properties : properties.Add(WellKnownDiagnosticTags.Unnecessary, $"[{_unnecessary.Value.ToString(CultureInfo.InvariantCulture)}]");
    }

    /// <summary>Whether the object is all that the expression creates: for a text, all between its quotes.</summary>
    private static bool IsWhole(TextSpan owner, ExpressionSyntax creation, CancellationToken cancellationToken)
    {
        if (!creation.Span.Contains(owner))
            return false;

        var source = creation.SyntaxTree.GetText(cancellationToken);
        return source.ToString(TextSpan.FromBounds(creation.SpanStart, owner.Start)).All(IsAround) && source.ToString(TextSpan.FromBounds(owner.End, creation.Span.End)).All(IsAround);
    }

    private static bool IsAround(char character) => character is '"' or '@' or '$' or 'u' or '8' || char.IsWhiteSpace(character);

    private int Add(TextSpan span)
    {
        var index = Spans.IndexOf(span);
        if (index >= 0)
            return index;

        Spans.Add(span);
        return Spans.Count - 1;
    }
}
