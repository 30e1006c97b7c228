using System.Runtime.CompilerServices;
using Buddy.Analyzers.Options;
using Buddy.Analyzers.Rules;
using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Tests.Options;

/// <summary>The files that the package brings for <c>BuddyAnalysisMode</c>: none of them misses a rule.</summary>
public class AnalysisModeTests
{
    [Fact]
    public void None_names_every_category() =>
        Assert.Subset(
            Lines("none").ToHashSet(),
            RuleDescriptors.All.Values.Select(static rule => $"dotnet_analyzer_diagnostic.category-{rule.Category}.severity = none").ToHashSet());

    [Fact]
    public void None_names_the_rules_that_stand_in_no_source_file() =>
        Assert.Equal(
            RuleDescriptors.All.Values.Where(static rule => rule.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd)).Select(static rule => $"dotnet_diagnostic.{rule.Id}.severity = none"),
            Lines("none").Where(static line => line.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)));

    [Theory]
    [InlineData("all", DiagnosticSeverity.Warning)]
    [InlineData("strict", DiagnosticSeverity.Error)]
    public void All_and_Strict_count_for_every_rule(string mode, DiagnosticSeverity least)
    {
        var option = Assert.Single(Lines(mode), static line => !line.Contains("global", StringComparison.Ordinal));
        var value = option.Split(" = ");
        Assert.Equal(OptionNames.MinimumSeverity, value[0]);
        var options = new UserOptions { MinimumSeverity = OptionValues.Severity(value[1])!.Value };

        Assert.All(RuleDescriptors.All.Values, rule => Assert.Equal(least, FindingSeverity.Of(rule.DefaultSeverity, isCertain: false, options)));
        Assert.Equal(least, FindingSeverity.Of(DiagnosticSeverity.Info, isCertain: false, options));
        Assert.Equal(DiagnosticSeverity.Error, FindingSeverity.Of(DiagnosticSeverity.Warning, isCertain: true, options with { CertainMistakesAreErrors = true }));
    }

    [Theory]
    [InlineData("all")]
    [InlineData("ci")]
    [InlineData("none")]
    [InlineData("strict")]
    public void Any_setting_of_the_user_leads(string mode)
    {
        Assert.Contains("is_global = true", Lines(mode));
        Assert.Contains("global_level = -100", Lines(mode));
    }

    private static IEnumerable<string> Lines(string mode) => File
        .ReadAllLines(Path.Combine(Path.GetDirectoryName(ThisFile())!, $"../../../src/Buddy.Analyzers.Package/build/config/buddy-analyzers-{mode}.globalconfig"))
        .Where(static line => line.Length > 0 && line[0] != '#');

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
