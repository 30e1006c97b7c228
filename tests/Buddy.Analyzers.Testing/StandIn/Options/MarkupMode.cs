namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What the markup of a state means.</summary>
public enum MarkupMode
{
    /// <summary>Nothing: the text is taken as it stands.</summary>
    None,

    /// <summary>It is taken out, and expects nothing.</summary>
    Ignore,

    /// <summary>It is taken out; it expects diagnostics, except the ones that the code fixes can repair.</summary>
    IgnoreFixable,

    /// <summary>It is taken out and expects diagnostics.</summary>
    Allow,
}
