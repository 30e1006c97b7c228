namespace Buddy.Analyzers.Completion;

/// <summary>One item of the list.</summary>
/// <param name="Text">The text on the wire: a value, or the name of a field.</param>
/// <param name="Group">Which of them come first: the lower, the earlier.</param>
internal sealed record CompletionOffer(string Text, OfferGroup Group);

/// <summary>The order of the list.</summary>
internal enum OfferGroup
{
    /// <summary>What the action lacks, or a value.</summary>
    Required,

    /// <summary>What other fields of the object ask for.</summary>
    AskedFor,

    /// <summary>What it may have.</summary>
    Optional,

    /// <summary>What other fields of the object rule out.</summary>
    Excluded,

    /// <summary>A type of action, with all the fields that it requires.</summary>
    WholeAction,
}
