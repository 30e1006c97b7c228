namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How markup is read.</summary>
[Flags]
public enum MarkupOptions
{
    None = 0,

    /// <summary><c>[|…|]</c> means the first descriptor of the first analyzer, where there are several.</summary>
    UseFirstDescriptor = 1,

    /// <summary><c>$$</c> is plain text. It always is here; the option exists for the original, where it is a position otherwise.</summary>
    TreatPositionIndicatorsAsCode = 2,
}
