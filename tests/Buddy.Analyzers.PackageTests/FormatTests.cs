using Buddy.Analyzers.PackageTests.Cli;
using Buddy.Analyzers.Tests.Fixes;
using Newtonsoft.Json.Linq;

namespace Buddy.Analyzers.PackageTests;

/// <summary>What <c>dotnet format analyzers</c> makes of a solution in one run.</summary>
[Collection(nameof(PackedPackage))]
public sealed class FormatTests(PackedPackage package)
{
    private const string Library = "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>";

    private static readonly (string Name, string[] Sources)[] Libraries =
    [
        ("Faulty", [FaultyCode.Text]),
        ("AnonymousObjects", LargerProjects.AnonymousObjects),
        ("RecordsAndClasses", LargerProjects.RecordsAndClasses),
        ("DictionariesNodesAndTexts", LargerProjects.DictionariesNodesAndTexts),
    ];

    /// <summary>The findings of which the user has to choose what becomes: an option, a field that may be meant, a directory, one of two fields, what is only noted.</summary>
    private static readonly string[] Left =
        ["AnonymousObjects1.cs: BUDDY1002", ".editorconfig: BUDDY0002", "Builds.cs: BUDDY1007", "Builds.cs: BUDDY1104", "Builds.cs: BUDDY0001"];

    /// <summary>What a correction of the sample brings out, that of the enum which was sent as a number: "dotnet format" takes the rules in no fixed order, and corrects it in the same run or in the next.</summary>
    private static readonly Problem Consequence = new("Program.cs", 0, "warning", "BUDDY1102");

    /// <summary>The code compiles, and only the findings stay of which no correction is sure, beside the placeholders that wait for the user's values.</summary>
    [Fact]
    public async Task One_run_makes_all_corrections_that_need_no_choice()
    {
        var folder = new HostsFolder(package);
        foreach (var (name, sources) in Libraries)
        {
            folder.AddProject(name, Library, $"""<Reference Include="{typeof(JObject).Assembly.Location}" />""");
            foreach (var (source, index) in sources.Select(static (source, index) => (source, index)))
                folder.Write($"{name}/{name}{index}.cs", source);
        }

        folder.AddProject("Sample", Library + "<OutputType>Exe</OutputType>", """<AdditionalFiles Include=".editorconfig" />""");
        foreach (var file in Directory.GetFiles(SampleTests.Sample, "*.cs").Append(Path.Combine(SampleTests.Sample, ".editorconfig")))
            folder.Write($"Sample/{Path.GetFileName(file)}", await File.ReadAllTextAsync(file));
        folder.WriteSolution();

        (await folder.RunAsync("restore", "Hosts.slnx", "-nodereuse:false")).ShouldSucceedWith();
        var format = await folder.RunAsync("format", "analyzers", "Hosts.slnx", "--no-restore");
        var build = await folder.BuildAsync();

        Assert.True(format.ExitCode == 0, format.Output);
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(
            Left.Order(StringComparer.Ordinal),
            build.Problems.Where(static problem => problem.Id != "BUDDY1010" && problem != Consequence with { Line = problem.Line }).Select(static problem => $"{problem.File}: {problem.Id}").Order(StringComparer.Ordinal));
        Assert.Contains(build.Problems, static problem => problem is { File: "RecordsAndClasses2.cs", Id: "BUDDY1010" });
    }
}
