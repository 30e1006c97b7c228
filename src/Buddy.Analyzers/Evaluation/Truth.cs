namespace Buddy.Analyzers.Evaluation;

/// <summary>Kleene's three values: what holds for every, for no, or only for some way of filling in the unknowns.</summary>
internal enum Truth
{
    No,
    Unknown,
    Yes,
}

/// <summary>Kleene's logic.</summary>
internal static class TruthLogic
{
    public static Truth And(this Truth left, Truth right) => left < right ? left : right;

    public static Truth Or(this Truth left, Truth right) => left > right ? left : right;

    public static Truth Not(this Truth value) => (Truth)(Truth.Yes - value);

    /// <summary>What is known when the value counts in some cases only.</summary>
    public static Truth InSomeCases(this Truth value) => value == Truth.No ? Truth.Unknown : value;

    public static Truth Of(bool value) => value ? Truth.Yes : Truth.No;
}
