namespace Buddy.Analyzers.PackageTests.Cli;

/// <summary>The other tests trust that no problem goes unseen: an analyzer that crashes or does not load is told in lines such as these.</summary>
public class CommandResultTests
{
    [Theory]
    [InlineData("CSC : warning CS8032: An instance of analyzer cannot be created", "CSC", 0, "warning", "CS8032")]
    [InlineData("CSC : warning CS9057: Analyzer assembly cannot be used", "CSC", 0, "warning", "CS9057")]
    [InlineData("CSC : error AD0001: Analyzer threw an exception [/a/B.csproj]", "CSC", 0, "error", "AD0001")]
    [InlineData("/a/B.csproj : warning NU1603: B depends on C", "B.csproj", 0, "warning", "NU1603")]
    [InlineData("  /a/B.cs(12,5): warning BUDDY1001: text (https://host/BUDDY1001.md) [/a/B.csproj]", "B.cs", 12, "warning", "BUDDY1001")]
    public void Problems_are_read_from_the_lines_of_a_build(string line, string file, int number, string severity, string id)
    {
        var result = new CommandResult(0, $"Determining projects to restore...\n{line}\n{line}\nBuild succeeded.\n");

        Assert.Equal([new Problem(file, number, severity, id)], result.Problems);
    }
}
