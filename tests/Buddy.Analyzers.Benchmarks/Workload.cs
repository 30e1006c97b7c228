namespace Buddy.Analyzers.Benchmarks;

/// <summary>Code that can be made as long as one likes.</summary>
/// <param name="Name">What it is, in a few words.</param>
/// <param name="Size">How much of it the small run takes; the large one takes ten times that.</param>
/// <param name="Findings">How many findings it has at a size: that all of it was read is seen by them.</param>
/// <param name="Body">The statements of a method at a size.</param>
public sealed record Workload(string Name, int Size, Func<int, int> Findings, Func<int, string> Body)
{
    /// <summary>A workload that holds one mistake, whatever its size.</summary>
    public Workload(string name, int size, Func<int, string> body) : this(name, size, static _ => 1, body)
    {
    }

    /// <summary>Other members of the class.</summary>
    public string Members { get; init; } = "";

    /// <summary>The numbered lines of a body.</summary>
    public static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));

    /// <inheritdoc />
    public override string ToString() => Name;
}
