using System.Globalization;
using System.Text.RegularExpressions;

namespace Buddy.Analyzers.PackageTests.Cli;

/// <summary>What a command left behind: its exit code, and all that it printed.</summary>
internal sealed partial record CommandResult(int ExitCode, string Output)
{
    /// <summary>The errors and warnings of the compiler and of MSBuild, each once, in the order of file and line.</summary>
    public IReadOnlyList<Problem> Problems { get; } =
        ProblemLine().Matches(Output)
            .Select(match => new Problem(
                Path.GetFileName(match.Groups["file"].Value),
                match.Groups["line"].Success ? int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) : 0,
                match.Groups["severity"].Value,
                match.Groups["id"].Value))
            .Distinct()
            .OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ThenBy(problem => problem.Id, StringComparer.Ordinal)
            .ToList();

    /// <summary>What the build of a solution printed of one project, which failed if one of its lines is an error.</summary>
    /// <param name="name">The name of the project's file, without extension.</param>
    public CommandResult OfProject(string name)
    {
        var output = string.Join('\n', Output.Split('\n').Where(line =>
            line.Contains($"{Path.DirectorySeparatorChar}{name}.csproj", StringComparison.Ordinal) || line.TrimStart().StartsWith($"{name} -> ", StringComparison.Ordinal)));
        Assert.True(output != "", $"{name} was not built:\n{Output}");
        return new CommandResult(new CommandResult(0, output).Problems.Any(static problem => problem.Severity == "error") ? 1 : 0, output);
    }

    /// <summary>Fails, and shows the output, unless the command ended well and the problems are exactly these (<c>warning BUDDY1001</c>, …).</summary>
    public void ShouldSucceedWith(params string[] problems)
    {
        Assert.True(ExitCode == 0, Output);
        ShouldShow(problems);
    }

    /// <summary>Fails, and shows the output, unless the command failed and the problems are exactly these (<c>error BUDDY1001</c>, …).</summary>
    public void ShouldFailWith(params string[] problems)
    {
        Assert.True(ExitCode != 0, Output);
        ShouldShow(problems);
    }

    private void ShouldShow(string[] problems)
    {
        var shown = Problems.Select(problem => $"{problem.Severity} {problem.Id}");
        Assert.True(problems.Order(StringComparer.Ordinal).SequenceEqual(shown.Order(StringComparer.Ordinal)), $"Expected: {string.Join(", ", problems)}\n{Output}");
    }

    [GeneratedRegex(@"^ *(?<file>([A-Za-z]:)?[^\r\n(:]+?)(\((?<line>\d+),\d+\))? ?: (?<severity>warning|error) (?<id>[A-Z]+\d+):", RegexOptions.Multiline)]
    private static partial Regex ProblemLine();
}

/// <summary>One error or warning: in which file and line (0 where none is told), how severe, which id.</summary>
internal sealed record Problem(string File, int Line, string Severity, string Id);
