using System.Collections.Immutable;
using Buddy.Analyzers.Payloads.Model;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Payloads.Reading.Flow;

/// <summary>What a member does with what comes from outside, and what it gives back, for any call.</summary>
/// <param name="Code">The member.</param>
/// <param name="Outside">What comes from outside.</param>
/// <param name="Sightings">What happens to it.</param>
/// <param name="End">The state at the end.</param>
/// <param name="Result">What it gives back; null for nothing.</param>
/// <param name="Steps">How much work it was, with all that it calls.</param>
internal sealed record MethodSummary(SyntaxNode Code, OutsideValues Outside, ImmutableArray<Sighting> Sightings, FlowState End, PayloadValue? Result, int Steps)
{
    public static MethodSummary Of(SyntaxNode code, FlowResult result, OutsideValues outside) => new(
        code,
        outside,
        result.Sightings.RemoveAll(static sighting => !IsOfOutside(sighting)),
        result.End,
        result.Result,
        result.Steps);

    /// <summary>Whether the member sends what a parameter takes, or keeps it: else it is there to look at it, or to change it.</summary>
    public bool TakesOver(IParameterSymbol parameter) => parameter.Ordinal < Outside.Parameters.Count && Outside.Parameters[parameter.Ordinal] is var taken
        && Sightings.Any(sighting => sighting.Kind is SightingKind.Sent or SightingKind.Escaped or SightingKind.Stored && FlowState.ReferencesIn(sighting.Value).Contains(taken));

    /// <summary>Whether it tells of something from outside, not of what the member creates, which is read there.</summary>
    private static bool IsOfOutside(Sighting sighting) => sighting.Value is SnapshotValue || (sighting.Value is TextValue text && FlowState.ReferencesIn(text).Any());
}
