using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>What following a member has found.</summary>
/// <param name="Sightings">What happens to its objects and texts.</param>
/// <param name="End">The state where it ends.</param>
/// <param name="Result">What it gives back; null for nothing.</param>
/// <param name="Steps">How much work it was.</param>
/// <param name="Gaps">What could not be read of the objects that it creates, by their places.</param>
internal sealed record FlowResult(ImmutableArray<Sighting> Sightings, FlowState End, PayloadValue? Result, int Steps, IReadOnlyDictionary<TextSpan, ReadGaps> Gaps)
{
    private readonly Lazy<ILookup<TextSpan, Sighting>> _byPlace = new(() => Sightings.Where(static sighting => !sighting.Value.Span.IsEmpty).ToLookup(static sighting => sighting.Value.Span));

    /// <summary>What happens to the object that is created, or the text that is written, at that place.</summary>
    public IEnumerable<Sighting> SightingsAt(TextSpan place) => _byPlace.Value[place];
}
