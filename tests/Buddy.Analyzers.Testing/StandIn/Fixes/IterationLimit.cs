namespace Microsoft.CodeAnalysis.Testing;

/// <summary>How often fixing may be repeated: a positive number exactly, a negative one at most, -1 exactly once, 0 not at all.</summary>
internal readonly record struct IterationLimit(int Declared)
{
    public int Maximum => Math.Abs(Declared);

    public void Verify(int actual, IVerifier verifier)
    {
        var met = Declared < -1 ? actual <= Maximum : actual == Maximum;
        if (!met)
        {
            var (most, taken) = (Declared < -1 ? "at most " : "", actual > Maximum ? "more" : $"{actual}");
            verifier.Fail($"expected {most}{Maximum} iterations, but the fixes took {taken}");
        }
    }
}
