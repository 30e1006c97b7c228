using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// A test of analyzers and code fixes: a sample, its diagnostics, and its text when they are fixed one by one and all at once.
/// </summary>
public abstract class CodeFixTest<TVerifier> : AnalyzerTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    protected CodeFixTest()
    {
        FixedState = new SolutionState(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);
        BatchFixedState = new SolutionState(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);
    }

    /// <summary>The enum of the language's syntax kinds.</summary>
    public abstract Type SyntaxKindType { get; }

    /// <summary>The fixed text; equal to the test code, that no fix is offered.</summary>
    public string FixedCode
    {
        set => FixedState.Sources.Add(value);
    }

    /// <summary>The text after "fix all", where it is another.</summary>
    public string BatchFixedCode
    {
        set => BatchFixedState.Sources.Add(value);
    }

    public SolutionState FixedState { get; }

    public SolutionState BatchFixedState { get; }

    /// <summary>Which of the offered actions is applied, counted from 0; nested ones count, their menu does not.</summary>
    public int? CodeActionIndex { get; set; }

    public string? CodeActionEquivalenceKey { get; set; }

    /// <summary>A check of the test's own, for each action that is applied.</summary>
    public Action<CodeAction, IVerifier>? CodeActionVerifier { get; set; }

    public CodeActionValidationMode CodeActionValidationMode { get; set; } = CodeActionValidationMode.SemanticStructure;

    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    /// <summary>
    /// Exactly so many (positive) or at most so many (negative) fixes; as many as there are fixable diagnostics where nothing is said.
    /// </summary>
    public int? NumberOfIncrementalIterations { get; set; }

    public int? NumberOfFixAllIterations { get; set; }

    public int? NumberOfFixAllInDocumentIterations { get; set; }

    public int? NumberOfFixAllInProjectIterations { get; set; }

    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    private protected override IEnumerable<CodeFixProvider> CodeFixes => GetCodeFixProviders();

    private protected override bool AsksAsEditorDoes => !CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipLocalDiagnosticCheck);

    private bool ExpectsFix => FixedState.HasContent || FixedState.ExpectedDiagnostics.Count > 0 || BatchFixedState.HasContent;

    private protected override ImmutableArray<SolutionState> CompleteStates(RuleSet rules)
    {
        var test = TestState.Complete(null, rules.FixableIds);
        if (!ExpectsFix)
        {
            return [test];
        }

        var fixedState = FixedState.Complete(test, rules.FixableIds);
        return [test, fixedState, BatchFixedState.Complete(fixedState, rules.FixableIds)];
    }

    private protected override async Task RunAsync(TestRun run, ImmutableArray<Sample> samples, CancellationToken cancellationToken)
    {
        var analyzed = await VerifyTestStateAsync(run, samples[0], cancellationToken);
        if (samples is not [_, var fixedSample, var batchSample])
        {
            return;
        }

        await VerifySingleFixesAsync(run, analyzed, fixedSample, cancellationToken);
        foreach (var (scope, skip) in Scopes)
        {
            if (!CodeFixTestBehaviors.HasFlag(skip) && (run.IsFirst || scope == FixAllScope.Document))
            {
                await VerifyFixAllAsync(run, analyzed, scope, batchSample, cancellationToken);
            }
        }

        await run.VerifyDiagnosticsAsync(fixedSample, "the fixed state", cancellationToken);
        await run.VerifyDiagnosticsAsync(batchSample, "the fixed state of fix all", cancellationToken);
    }

    private static readonly ImmutableArray<(FixAllScope Scope, CodeFixTestBehaviors Skip)> Scopes =
    [
        (FixAllScope.Document, CodeFixTestBehaviors.SkipFixAllInDocumentCheck),
        (FixAllScope.Project, CodeFixTestBehaviors.SkipFixAllInProjectCheck),
        (FixAllScope.Solution, CodeFixTestBehaviors.SkipFixAllInSolutionCheck),
    ];

    private FixChoice Choice => new(CodeActionIndex, CodeActionEquivalenceKey, CodeActionVerifier, CodeActionValidationMode);

    private async Task VerifySingleFixesAsync(TestRun run, AnalyzedSolution analyzed, Sample expected, CancellationToken cancellationToken)
    {
        var fixing = run with { Verifier = run.Verifier.PushContext("fixing one by one") };
        var once = CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne);
        var limit = NumberOfIncrementalIterations
            ?? await DefaultLimitAsync(run, analyzed, expected, once ? 1 : OfferedFixes.Fixable(analyzed, run).Count(), cancellationToken);
        var loop = new FixLoop(fixing, current => SingleFixes.StepAsync(current, Choice, fixing, cancellationToken));
        await loop.VerifyAsync(analyzed, expected, new IterationLimit(limit), once, cancellationToken);
    }

    private async Task VerifyFixAllAsync(
        TestRun run, AnalyzedSolution analyzed, FixAllScope scope, Sample expected, CancellationToken cancellationToken)
    {
        var fixing = run with { Verifier = run.Verifier.PushContext($"fixing all in {scope}") };
        var declared = scope switch
        {
            FixAllScope.Document => NumberOfFixAllInDocumentIterations ?? NumberOfFixAllIterations,
            FixAllScope.Project => NumberOfFixAllInProjectIterations ?? NumberOfFixAllIterations,
            _ => NumberOfFixAllIterations,
        };
        var limit = declared ?? await DefaultLimitAsync(run, analyzed, expected, Units(run, analyzed, scope), cancellationToken);
        var loop = new FixLoop(fixing, current => FixAll.StepAsync(current, scope, Choice, fixing, cancellationToken));
        await loop.VerifyAsync(analyzed, expected, new IterationLimit(limit), once: false, cancellationToken);
    }

    /// <summary>No fix at all where the fixed text is the test's own, else at most <paramref name="count"/>.</summary>
    private static async Task<int> DefaultLimitAsync(
        TestRun run, AnalyzedSolution analyzed, Sample expected, int count, CancellationToken cancellationToken)
    {
        var solution = await run.Solutions.CreateAsync(expected, cancellationToken);
        var isSame = await SolutionContent.EqualAsync(analyzed.Solution, solution, cancellationToken);
        return isSame ? 0 : -Math.Max(1, count);
    }

    /// <summary>How many documents, projects or solutions hold something to fix.</summary>
    private static int Units(TestRun run, AnalyzedSolution analyzed, FixAllScope scope)
    {
        var documents = OfferedFixes.Fixable(analyzed, run)
            .Select(diagnostic => analyzed.Solution.GetDocument(diagnostic.Location.SourceTree)!);
        return scope switch
        {
            FixAllScope.Document => documents.Select(document => document.Id).Distinct().Count(),
            FixAllScope.Project => documents.Select(document => document.Project.Id).Distinct().Count(),
            _ => 1,
        };
    }
}
