namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Which checks of an analyzer are left out.</summary>
[Flags]
public enum TestBehaviors
{
    None = 0,

    /// <summary>Does not run the sample as generated code.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>Does not run the sample under <c>#pragma warning disable</c>.</summary>
    SkipSuppressionCheck = 2,

    /// <summary>Has no effect here: there are no source generators.</summary>
    SkipGeneratedSourcesCheck = 4,
}
