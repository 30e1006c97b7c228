using BenchmarkDotNet.Attributes;

namespace Buddy.Analyzers.Benchmarks;

/// <summary>Runs the analyzer over the workloads of one subject, each at its size and at ten times that.</summary>
[MemoryDiagnoser]
public abstract class Reading
{
    private AnalyzedCode? _code;

    /// <summary>The code of this subject.</summary>
    public IEnumerable<Workload> Workloads => Code;

    /// <summary>The same; BenchmarkDotNet does not take an overridden source.</summary>
    protected abstract IEnumerable<Workload> Code { get; }

    /// <summary>The code that is read.</summary>
    [ParamsSource(nameof(Workloads))]
    public Workload? Workload { get; set; }

    /// <summary>How many times its size.</summary>
    [Params(1, 10)]
    public int Factor { get; set; }

    /// <summary>Parses the code: the compiler's work, not ours.</summary>
    [GlobalSetup]
    public void Setup() => _code = new AnalyzedCode(Workload!, Workload!.Size * Factor);

    /// <summary>Analyses it.</summary>
    [Benchmark]
    public int Analyze() => _code!.Analyze();
}
