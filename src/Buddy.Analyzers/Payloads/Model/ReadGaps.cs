namespace Buddy.Analyzers.Payloads.Model;

/// <summary>What the code shows, or would show, but could not be read of a payload.</summary>
[Flags]
internal enum ReadGaps
{
    None = 0,

    /// <summary>It is too large, or nested too deeply.</summary>
    Size = 1,

    /// <summary>The names of some members hang on a serializer or options that are not seen.</summary>
    Names = 2,
}
