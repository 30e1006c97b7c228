using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Turns a complete state into a sample: takes the markup out and makes expectations of it.</summary>
internal sealed class SampleReader(SolutionState state, RuleSet rules)
{
    private readonly List<DiagnosticResult> _marked = [];
    private readonly Dictionary<int, FileLinePositionSpan> _keys = [];

    /// <exception cref="FormatException">The markup is malformed, or a key is used twice or never set.</exception>
    public Sample Read()
    {
        var projects = state.AdditionalProjects.OrderBy(project => project.Key, StringComparer.Ordinal)
            .Select(project => project.Value).Prepend(state).Select(Read).ToImmutableArray();
        var path = projects[0].Sources.FirstOrDefault()?.Path ?? "";
        var written = state.ExpectedDiagnostics.Select(expected => Resolve(expected).WithDefaultPath(path));
        return new Sample(projects, [.. _marked.Concat(written)]);
    }

    private SampleProject Read(ProjectState project)
        => new(project, Read(project.Sources), Read(project.AdditionalFiles), Read(project.AnalyzerConfigFiles));

    private ImmutableArray<SampleFile> Read(SourceFileCollection files)
        => [.. files.Select(file => new SampleFile(file.filename, Read(file.filename, file.content)))];

    private SourceText Read(string path, SourceText content)
    {
        if (state.MarkupHandling == MarkupMode.None)
        {
            return content;
        }

        MarkupText markup;
        try
        {
            markup = MarkupText.Parse(content.ToString());
        }
        catch (FormatException e)
        {
            throw new FormatException($"{path}: {e.Message}", e);
        }

        var text = SourceText.From(markup.Text, content.Encoding, content.ChecksumAlgorithm);
        foreach (var (name, span) in markup.Spans)
        {
            Expect(name, new FileLinePositionSpan(path, text.Lines.GetLinePositionSpan(span)));
        }

        return text;
    }

    private void Expect(string? name, FileLinePositionSpan span)
    {
        if (name is ['#', .. var digits] && int.TryParse(digits, out var key))
        {
            if (!_keys.TryAdd(key, span))
            {
                throw new FormatException($"{span.Path}: the key '#{key}' is used twice");
            }
        }
        else if (state.MarkupHandling != MarkupMode.Ignore)
        {
            var expected = rules.ForMarkup(name);
            if (state.MarkupHandling == MarkupMode.Allow || !rules.IsFixable(expected.Id))
            {
                const DiagnosticOptions placeAlone = DiagnosticOptions.IgnoreAdditionalLocations | DiagnosticOptions.IgnoreSeverity;
                _marked.Add(expected.WithSpan(span).WithOptions(placeAlone).WithMessage(null));
            }
        }
    }

    private DiagnosticResult Resolve(DiagnosticResult expected) => expected.WithSpans(expected.Spans.Select(Resolve));

    private DiagnosticLocation Resolve(DiagnosticLocation place)
    {
        if (!place.IsMarkupKey)
        {
            return place;
        }

        var key = place.Span.StartLinePosition.Line;
        return _keys.TryGetValue(key, out var span)
            ? new DiagnosticLocation(span, place.Options & ~DiagnosticLocationOptions.InterpretAsMarkupKey)
            : throw new FormatException($"The markup has no key '#{key}'");
    }
}
