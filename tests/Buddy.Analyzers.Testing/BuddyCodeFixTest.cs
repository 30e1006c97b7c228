using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Buddy.Analyzers.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Testing;

/// <summary>
/// A test of an analyzer and its code fix which checks, beyond the original: an exception of the analyzer fails in every step; an editor that asks for a document
/// gets what a build reports; no fix brings a finding that was not there; a fix can read what a diagnostic carries for it; and all of it with both line ends.
/// </summary>
public class BuddyCodeFixTest<TAnalyzer, TCodeFix> : CSharpCodeFixTest<TAnalyzer, TCodeFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TCodeFix : CodeFixProvider, new()
{
    private const string AnalyzerException = "AD0001";

    private readonly ConcurrentQueue<string> _exceptions = new();
    private readonly List<CompilationWithAnalyzers> _analyses = [];
    private readonly ConditionalWeakTable<Workspace, IReadOnlyDictionary<string, int>> _previous = [];
    private readonly Lazy<HashSet<string>> _rules;
    private ImmutableArray<Diagnostic> _reported;
    private bool _isSecondRun;

    public BuddyCodeFixTest()
    {
        _rules = new(() => GetDiagnosticAnalyzers().SelectMany(static analyzer => analyzer.SupportedDiagnostics).Select(static rule => rule.Id).ToHashSet());

        // "$$" starts a raw string here, and never marks a position.
        MarkupOptions |= MarkupOptions.TreatPositionIndicatorsAsCode;
        ReferenceAssemblies = SampleReferences.Net100;

        // That "#pragma warning disable" silences a finding is a matter of its rule, not of each sample: SuppressionTests shows it for all rules.
        TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        SolutionTransforms.Add((solution, _) => solution.ProjectIds.Aggregate(
            solution, (changed, id) => changed.AddMetadataReferences(id, SampleReferences.Of(ReferenceAssemblies))));
    }

    /// <summary>The ids that a fix of the test may bring: of rules that speak of what the fix has written, and are meant to.</summary>
    public List<string> Consequences { get; } = [];

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        // The only document is the whole project and the whole solution: all three ways to fix all are given the same diagnostics, and one of them is enough.
        if (TestState is { Sources.Count: 1, AdditionalProjects.Count: 0 } && !CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllInDocumentCheck))
            CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck;

        await RunOnceAsync(cancellationToken);
        await EditorCheck.VerifyAsync(_analyses, _reported, asksForSpans: false, Verify, cancellationToken);
        if (!LineEnds.AreTested || !LineEnds.Matter(TestState, FixedState) || !LineEnds.TryMakeCrLf(TestState, FixedState, BatchFixedState))
            return;

        // The scope of "fix all" has nothing to do with line ends. Analyzers run one after the other here, and must report the same.
        _isSecondRun = true;
        CodeFixTestBehaviors |= CodeFixTestBehaviors.SkipFixAllInProjectCheck | CodeFixTestBehaviors.SkipFixAllInSolutionCheck;
        try
        {
            await RunOnceAsync(cancellationToken);
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidOperationException($"with CRLF line ends: {exception.Message}", exception);
        }
    }

    /// <summary>Without the composition of parts that the original makes for each solution: nothing here adds one.</summary>
    protected override Task<Workspace> CreateWorkspaceImplAsync() => Task.FromResult<Workspace>(new AdhocWorkspace());

    protected override CompilationWithAnalyzers CreateCompilationWithAnalyzers(
        Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var analysis = new CompilationWithAnalyzers(compilation, analyzers, new CompilationWithAnalyzersOptions(
            options,
            (exception, analyzer, _) => _exceptions.Enqueue($"{analyzer.GetType().Name} threw {exception}"),
            concurrentAnalysis: !_isSecondRun,
            logAnalyzerExecutionTime: false,
            reportSuppressedDiagnostics: true));
        if (_reported.IsDefault)
            _analyses.Add(analysis);
        return analysis;
    }

    /// <summary>
    /// The original names the severity of each rule, and so overrules the <c>.editorconfig</c>; and it does so in the primary project alone. Here it has its way
    /// only with rules that are off by default or disabled by the test, and in all projects.
    /// </summary>
    protected override Project ApplyCompilationOptions(Project project)
    {
        var severities = base.ApplyCompilationOptions(project).CompilationOptions!.SpecificDiagnosticOptions
            .Where(option => option.Value != ReportDiagnostic.Default && !TestState.AnalyzerConfigFiles.Any(file => file.content.ToString().Contains(option.Key, StringComparison.Ordinal)))
            .ToImmutableDictionary();
        var solution = project.Solution.Projects.Aggregate(project.Solution, (changed, other) => changed.WithProjectCompilationOptions(
            other.Id,
            other.CompilationOptions!.WithSpecificDiagnosticOptions(
                severities.SetItems(other.CompilationOptions.SpecificDiagnosticOptions).SetItem(AnalyzerException, ReportDiagnostic.Error))));
        return solution.GetProject(project.Id)!;
    }

    /// <summary>Looks at the diagnostics of each analysis; the first one is that of the test's own code.</summary>
    protected override ImmutableArray<(Project project, Diagnostic diagnostic)> FilterDiagnostics(ImmutableArray<(Project project, Diagnostic diagnostic)> diagnostics)
    {
        var filtered = base.FilterDiagnostics(diagnostics);
        var reported = filtered.Select(static item => item.diagnostic).Where(diagnostic => _rules.Value.Contains(diagnostic.Id)).ToImmutableArray();
        if (_reported.IsDefault)
            _reported = reported;
        VerifyProperties(reported);
        if (!filtered.IsEmpty)
            VerifyConsequences(filtered[0].project.Solution.Workspace, reported);
        return filtered;
    }

    private async Task RunOnceAsync(CancellationToken cancellationToken)
    {
        try
        {
            await base.RunImplAsync(cancellationToken);
        }
        finally
        {
            if (!_exceptions.IsEmpty)
                Verify.Fail(string.Join("\n", _exceptions));
        }
    }

    private static void VerifyProperties(ImmutableArray<Diagnostic> reported)
    {
        foreach (var diagnostic in reported.Where(static diagnostic => diagnostic.Properties.Keys.Any(static key => key != WellKnownDiagnosticTags.Unnecessary)))
        {
            Verify.True(
                !FixData.Parse(diagnostic.Properties).IsEmpty || DeclarationFix.Parse(diagnostic.Properties) is not null,
                $"no fix can read the properties of {diagnostic}: {string.Join(", ", diagnostic.Properties)}");
        }
    }

    /// <summary>Each way of fixing has a workspace of its own, and analyses its solution before and after each step.</summary>
    private void VerifyConsequences(Workspace workspace, ImmutableArray<Diagnostic> reported)
    {
        var counts = reported.CountBy(static diagnostic => diagnostic.Id).ToDictionary();
        if (_previous.TryGetValue(workspace, out var before))
        {
            var brought = reported.Where(diagnostic => counts[diagnostic.Id] > before.GetValueOrDefault(diagnostic.Id) && !Consequences.Contains(diagnostic.Id)).ToList();
            if (brought.Count > 0)
                Verify.Fail($"a fix brings another finding:\n{string.Join("\n", brought)}");
        }

        _previous.AddOrUpdate(workspace, counts);
    }
}
