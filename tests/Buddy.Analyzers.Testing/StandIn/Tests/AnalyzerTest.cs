using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test of analyzers: a sample with markup, and the diagnostics that are expected of it. All of them are compared.</summary>
public abstract class AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    protected AnalyzerTest() => TestState = new SolutionState(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);

    public abstract string Language { get; }

    public MarkupOptions MarkupOptions { get; set; }

    /// <summary>Adds a source file to the sample.</summary>
    public string TestCode
    {
        set => TestState.Sources.Add(value);
    }

    public SolutionState TestState { get; }

    /// <summary>The expected diagnostics that are not in the markup.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics => TestState.ExpectedDiagnostics;

    /// <summary>Changes the solution before it is analysed; called for each project.</summary>
    public List<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; } = [];

    public List<string> DisabledDiagnostics { get; } = [];

    public ReferenceAssemblies ReferenceAssemblies { get; set; } = ReferenceAssemblies.Default;

    public TestBehaviors TestBehaviors { get; set; }

    public CompilerDiagnostics CompilerDiagnostics { get; set; } = CompilerDiagnostics.Errors;

    /// <summary>A check of the test's own, for each diagnostic and what it was expected to be.</summary>
    public Action<Diagnostic, DiagnosticResult, IVerifier>? DiagnosticVerifier { get; set; }

    protected IVerifier Verify { get; } = new TVerifier();

    protected virtual string DefaultFilePathPrefix => "/0/Test";

    protected virtual string DefaultTestProjectName => "TestProject";

    protected abstract string DefaultFileExt { get; }

    /// <summary>Runs the test; fails by the verifier's exception.</summary>
    public async Task RunAsync(CancellationToken cancellationToken = default) => await RunImplAsync(cancellationToken);

    protected virtual async Task RunImplAsync(CancellationToken cancellationToken)
    {
        Verify.NotEmpty($"{nameof(TestState)}.{nameof(SolutionState.Sources)}", TestState.Sources);
        var rules = new RuleSet([.. AnalyzersOrNone()], [.. CodeFixes], FindDefaultDescriptor);
        var states = CompleteStates(rules);
        var lineEnds = LineEnds.For(states);
        foreach (var lineEnd in lineEnds)
        {
            var verifier = Verify.PushContext(LineEnds.Name(lineEnd));
            var settings = new AnalysisSettings(
                rules, diagnostic => IsCompilerDiagnosticIncluded(diagnostic, CompilerDiagnostics), verifier);
            var solutions = new SampleSolution(CompilationOptionsFor(rules), CreateParseOptions(), ReferenceAssemblies, SolutionTransforms);
            var run = new TestRun(rules, solutions, new AnalysisMemo(settings), verifier, lineEnd == lineEnds[0], DiagnosticVerifier);
            var samples = states.Select(state => new SampleReader(LineEnds.Rewrite(state, lineEnd), rules).Read()).ToImmutableArray();
            await RunAsync(run, samples, cancellationToken);
        }
    }

    protected abstract IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers();

    protected abstract CompilationOptions CreateCompilationOptions();

    protected abstract ParseOptions CreateParseOptions();

    /// <summary>What <c>[|…|]</c> stands for; <see langword="null"/> where that is not clear.</summary>
    protected virtual DiagnosticDescriptor? GetDefaultDiagnostic(DiagnosticAnalyzer[] analyzers)
        => MarkupOptions.HasFlag(MarkupOptions.UseFirstDescriptor)
            ? analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).FirstOrDefault()
            : analyzers is [var analyzer] && analyzer.SupportedDiagnostics is [var only] ? only : null;

    protected virtual bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics)
        => compilerDiagnostics switch
        {
            CompilerDiagnostics.None => false,
            CompilerDiagnostics.Errors => diagnostic.Severity >= DiagnosticSeverity.Error,
            CompilerDiagnostics.Warnings => diagnostic.Severity >= DiagnosticSeverity.Warning,
            CompilerDiagnostics.Suggestions => diagnostic.Severity >= DiagnosticSeverity.Info,
            _ => true,
        };

    private protected virtual IEnumerable<CodeFixProvider> CodeFixes => [];

    private protected virtual bool AsksAsEditorDoes => true;

    /// <summary>The states to run, complete, the test state first.</summary>
    private protected virtual ImmutableArray<SolutionState> CompleteStates(RuleSet rules) => [TestState.Complete(null, rules.FixableIds)];

    /// <param name="samples">One for each state.</param>
    private protected virtual Task RunAsync(TestRun run, ImmutableArray<Sample> samples, CancellationToken cancellationToken)
        => VerifyTestStateAsync(run, samples[0], cancellationToken);

    /// <summary>Compares the diagnostics of the sample, in all the ways there are to ask for them.</summary>
    private protected async Task<AnalyzedSolution> VerifyTestStateAsync(TestRun run, Sample sample, CancellationToken cancellationToken)
    {
        var analyzed = await run.VerifyDiagnosticsAsync(sample, "the test state", cancellationToken);
        if (!run.IsFirst)
        {
            return analyzed;
        }

        if (!TestBehaviors.HasFlag(TestBehaviors.SkipGeneratedCodeCheck))
        {
            await GeneratedCodeLeg.VerifyAsync(sample, run, cancellationToken);
        }

        if (!TestBehaviors.HasFlag(TestBehaviors.SkipSuppressionCheck))
        {
            await SuppressionLeg.VerifyAsync(sample, run, cancellationToken);
        }

        await DeterminismLeg.VerifyAsync(analyzed, run.Memo.Settings, cancellationToken);
        if (AsksAsEditorDoes)
        {
            await EditorLeg.VerifyAsync(analyzed, run.Memo.Settings, cancellationToken);
        }

        return analyzed;
    }

    private IEnumerable<DiagnosticAnalyzer> AnalyzersOrNone() => GetDiagnosticAnalyzers().DefaultIfEmpty(new EmptyDiagnosticAnalyzer());

    private DiagnosticDescriptor FindDefaultDescriptor()
        => GetDefaultDiagnostic([.. GetDiagnosticAnalyzers()])
            ?? throw new InvalidOperationException("'[|…|]' stands for the diagnostic of one analyzer with one rule: write '{|ID:…|}'");

    /// <summary>Rules that are off by default are on, and an analyzer's crash is an error.</summary>
    private CompilationOptions CompilationOptionsFor(RuleSet rules)
    {
        var options = CreateCompilationOptions();
        var severities = rules.Descriptors.Where(descriptor => !descriptor.IsEnabledByDefault)
            .Select(descriptor => KeyValuePair.Create(descriptor.Id, Report(descriptor.DefaultSeverity)))
            .Concat(DisabledDiagnostics.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)))
            .Append(KeyValuePair.Create("AD0001", ReportDiagnostic.Error));
        return options.WithSpecificDiagnosticOptions(
            severities.Aggregate(options.SpecificDiagnosticOptions, (all, one) => all.SetItem(one.Key, one.Value)));
    }

    private static ReportDiagnostic Report(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => ReportDiagnostic.Error,
        DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
        DiagnosticSeverity.Info => ReportDiagnostic.Info,
        _ => ReportDiagnostic.Hidden,
    };
}
