using System.Collections.Immutable;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// Pairs reported with expected diagnostics so that as many as possible match. One expectation can fit several diagnostics (where it
/// leaves the message open), so each pairing may move earlier ones: the augmenting paths of bipartite matching.
/// </summary>
internal sealed class DiagnosticPairing
{
    private readonly ImmutableArray<Diagnostic> _actual;
    private readonly IReadOnlyList<DiagnosticResult> _expected;
    private readonly int[] _actualOf;

    public DiagnosticPairing(ImmutableArray<Diagnostic> actual, IReadOnlyList<DiagnosticResult> expected)
    {
        _actual = actual;
        _expected = expected;
        _actualOf = [.. expected.Select(_ => -1)];
        Unexpected = [.. actual.Where((_, index) => !Pair(index, new bool[expected.Count]))];
        Missing = [.. expected.Where((_, index) => _actualOf[index] < 0)];
    }

    /// <summary>The diagnostics that no expectation is left for.</summary>
    public ImmutableArray<Diagnostic> Unexpected { get; }

    /// <summary>The expectations that no diagnostic is left for.</summary>
    public ImmutableArray<DiagnosticResult> Missing { get; }

    public bool IsComplete => Unexpected.IsEmpty && Missing.IsEmpty;

    /// <summary>The pairs, in the order of the expectations.</summary>
    public IEnumerable<(Diagnostic Actual, DiagnosticResult Expected)> Pairs
        => _actualOf.Zip(_expected).Where(pair => pair.First >= 0).Select(pair => (_actual[pair.First], pair.Second));

    private bool Pair(int actual, bool[] tried)
    {
        for (var expected = 0; expected < _expected.Count; expected++)
        {
            if (tried[expected] || !DiagnosticMatch.Is(_actual[actual], _expected[expected]))
            {
                continue;
            }

            tried[expected] = true;
            if (_actualOf[expected] < 0 || Pair(_actualOf[expected], tried))
            {
                _actualOf[expected] = actual;
                return true;
            }
        }

        return false;
    }
}
