using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;

namespace Buddy.Analyzers.Evaluation;

/// <summary>
/// One certain fault: however the unknowns are filled in, the payload breaks <see cref="Keyword"/> of <see cref="Schema"/>
/// as soon as the value that it blames and its <see cref="Cause"/> are sent.
/// </summary>
internal sealed record Finding
{
    /// <summary>
    /// The keyword of JSON Schema that is broken, or that annotates what is written (<c>readOnly</c>, <c>deprecated</c>, <c>x-secret</c>, <c>x-insecure</c>);
    /// <c>x-rule</c> where the schema names its rule; <c>placeholder</c>, <c>duplicate</c>, <c>malformed</c> and <c>misspelt</c> for what no
    /// keyword speaks of.
    /// </summary>
    public required string Keyword { get; init; }

    /// <summary>The schema that the keyword stands in.</summary>
    public required Schema Schema { get; init; }

    /// <summary>The object that the fault lies in; null for a root that is no object.</summary>
    public PayloadObject? Owner { get; init; }

    /// <summary>What is known of the fields of <see cref="Owner"/>: the schema that the object as a whole is judged by.</summary>
    public required Schema OwnerSchema { get; init; }

    /// <summary>The field whose name or value is at fault; null for a fault of the object.</summary>
    public PayloadField? Field { get; init; }

    /// <summary>The value at fault: the field's, an item of it, or one alternative of a choice.</summary>
    public PayloadValue? Value { get; init; }

    /// <summary>The field whose presence brought the condition (<c>dependentSchemas</c>, <c>dependentRequired</c>); null where there is none.</summary>
    public PayloadField? Cause { get; init; }

    /// <summary>The required fields that are missing.</summary>
    public ImmutableArray<string> Missing { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>For an unknown field: the known one that it was meant to be; null where none is near.</summary>
    public string? Meant { get; init; }

    /// <summary>Whether <see cref="Meant"/> is a required field that is missing.</summary>
    public bool ExplainsMissing { get; init; }

    /// <summary>For <c>x-rule</c>: the faults inside the schema that names the rule.</summary>
    public ImmutableArray<Finding> Details { get; init; } = ImmutableArray<Finding>.Empty;

    /// <summary>For <c>duplicate</c>: the two fields of one name.</summary>
    public RepeatedField? Repeated { get; init; }

    /// <summary>For <c>malformed</c>: the fault of the text.</summary>
    public TextFault? Fault { get; init; }

    /// <summary>Whether what is blamed may stay unsent: a field that is not always set, an alternative that is not chosen.</summary>
    public bool IsConditional { get; init; }

    /// <summary>Whether the schema applies because of what other fields hold (<c>then</c>, <c>else</c>, <c>dependentSchemas</c>).</summary>
    public bool IsDependent { get; init; }

    /// <summary>Whether the value is wrong in itself, whatever the other fields hold.</summary>
    public bool IsAboutValueAlone => IsAboutValue && !IsDependent;

    /// <summary>How sure the fact is that it stands on.</summary>
    public FactLevel Level { get; init; }

    /// <summary>Whether the fact is only likely.</summary>
    public bool IsHint => Level >= FactLevel.Hint;

    /// <summary>Whether a keyword states a fact about the API: what the other ones speak of, the code shows.</summary>
    public static bool IsAboutFact(string keyword) => keyword is not ("placeholder" or "x-secret" or "x-insecure" or "duplicate" or "malformed");

    /// <summary>Whether it is only likely that the object is an action, or that it is sent as it stands.</summary>
    public bool IsLikely { get; init; }

    /// <summary>Whether the object has a field that the schema does not know.</summary>
    public bool IsUnknownField => Keyword is "unevaluatedProperties" or "additionalProperties" or FactLevels.Misspelt;

    /// <summary>Whether the payload fulfils the schema all the same.</summary>
    public bool IsAnnotation => Keyword is FactLevels.Misspelt or "readOnly" or "deprecated" or "placeholder" or "x-secret" or "x-insecure" or "duplicate";

    /// <summary>Whether the fault lies in <paramref name="payload"/> itself, not in an object inside it.</summary>
    public bool IsIn(PayloadObject payload) => Owner is { } owner && owner.Span == payload.Span;

    /// <summary>Whether what is at fault is the value, not its place.</summary>
    public bool IsAboutValue => Value is not null
        && FindingPrecedence.IsAboutValue(Keyword);
}
