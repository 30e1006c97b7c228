namespace Buddy.Analyzers.Catalog;

/// <summary>How sure a fact of a schema is (<c>x-level</c>); the larger, the milder.</summary>
internal enum FactLevel
{
    /// <summary>Certain: a failure may break a build.</summary>
    Error,

    /// <summary>Very likely: a failure is a warning and never breaks a build.</summary>
    Warning,

    /// <summary>Likely: a failure is a suggestion.</summary>
    Hint,

    /// <summary>Known, but not checked.</summary>
    Silent,
}

/// <summary>What is made of levels.</summary>
internal static class FactLevelLogic
{
    /// <summary>A fact that two sources must agree on is as sure as the less sure one.</summary>
    public static FactLevel And(this FactLevel left, FactLevel right) => left > right ? left : right;

    /// <summary>One level less sure.</summary>
    public static FactLevel Milder(this FactLevel level) => level == FactLevel.Silent ? level : level + 1;
}
