using Buddy.Analyzers.PackageTests.Cli;
using Buddy.Analyzers.Tests.Hosts;

namespace Buddy.Analyzers.PackageTests;

/// <summary>
/// The package in each version of C# that the SDK's compiler knows, in projects for other frameworks and in projects of other languages: one build of
/// all, before and after <c>dotnet format</c>. The page about hosts says no more than that.
/// </summary>
[Collection(nameof(PackedPackage))]
public sealed class HostsTests(PackedPackage package)
{
    private const string Page = "docs/hosts.md";

    [Fact]
    public async Task Each_version_and_each_framework_is_checked_and_fixed_and_other_languages_are_left_alone()
    {
        var samples = VersionSamples.Versions.Select(static version => (Project: Name(version), Code: VersionSamples.Of(version)))
            .Append((Project: "Frameworks", Code: VersionSamples.Of("7.3")))
            .Append((Project: "Unusual", Code: UnusualCode))
            .ToList();
        var folder = new HostsFolder(package);
        foreach (var version in VersionSamples.Versions)
            folder.AddCSharp(Name(version), VersionSamples.Of(version), VersionProperties(version));
        folder.AddCSharp("Frameworks", VersionSamples.Of("7.3"), $"<TargetFrameworks>{string.Join(';', Frameworks)}</TargetFrameworks>");
        folder.AddCSharp("Unusual", UnusualCode, "<TargetFramework>net10.0</TargetFramework><AllowUnsafeBlocks>true</AllowUnsafeBlocks><ImplicitUsings>disable</ImplicitUsings><Nullable>annotations</Nullable>");
        // Most of the samples hand their payloads to a method that is not seen, which makes suggestions of their findings.
        folder.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.category-Buddy.Payload.severity = warning\ndotnet_analyzer_diagnostic.category-Buddy.Conditions.severity = warning\n");
        folder.AddOther("Basic.vbproj", "Deploy.vb", BasicCode);
        folder.AddOther("Functional.fsproj", "Deploy.fs", FunctionalCode, """<Compile Include="Deploy.fs" />""");

        var build = await folder.BuildAsync();
        var format = await folder.RunAsync("format", "analyzers", "Hosts.slnx", "--no-restore");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(
            samples.SelectMany(static sample => VersionSamples.Expected(sample.Code).Select(found => $"{sample.Project}.cs({found.Line}): {found.Id}")).Order(StringComparer.Ordinal),
            build.Problems.Select(static problem => $"{problem.File}({problem.Line}): {problem.Id}").Order(StringComparer.Ordinal)); // CS8032, CS9057, AD0001 would be among them

        Assert.True(format.ExitCode == 0, format.Output);
        foreach (var (project, _) in samples)
            folder.FillPlaceholders(project);

        // A field that the API does not know and two fields that contradict each other: what to delete or to change there is the user's choice.
        (await folder.BuildAsync()).ShouldSucceedWith("warning BUDDY1002", "warning BUDDY1101");
    }

    [Fact]
    public void The_page_says_what_the_test_above_runs()
    {
        var lines = File.ReadAllLines(Path.Combine(PackedPackage.Repository, Page));

        var all = string.Concat(Enumerable.Repeat(" ✓ |", VersionSamples.Versions.Count));
        Assert.Contains($"| Host |{string.Concat(VersionSamples.Versions.Select(static version => $" {version.Replace(".0", "", StringComparison.Ordinal)} |"))}", lines);
        Assert.Contains($"| `dotnet build` of the .NET SDK 10 |{all}", lines);
        Assert.Contains($"| `dotnet format` of the .NET SDK 10 |{all}", lines);
        Assert.Contains($"Built for {string.Join(", ", Frameworks.Select(static framework => $"`{framework}`"))}, each in its own default version of C#.", lines);
    }

    /// <summary>The frameworks; the build leaves their reference assemblies beside the tests.</summary>
    private static readonly string[] Frameworks = ["netstandard2.0", "net472", "net8.0", "net9.0", "net10.0"];

    private static string Name(string version) => $"CSharp_{version.Replace('.', '_')}";

    private static string VersionProperties(string version) =>
        $"<TargetFramework>net10.0</TargetFramework><LangVersion>{version}</LangVersion>{(VersionSamples.IsProgram(version) ? "<OutputType>Exe</OutputType>" : "")}";

    private const string UnusualCode = """
        global using Anything = System.Object;

        namespace Unusual;

        public static unsafe class Deploy
        {
            private static void Send(Anything body) => global::System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(
                new global::System.Net.Http.HttpClient(), "https://api.buddy.works/workspaces/acme/projects/shop/pipelines/7/actions", body);

            public static void Run(byte* name, int length)
            {
                fixed (char* text = "text")
                {
                    Send(new { type = "TERRAFORM_APPLY", name = new string((sbyte*)name, 0, length), trigger_time = "ON_SUCESS" }); // BUDDY1003
                }

                Send(new global::System.Collections.Generic.Dictionary<string, Anything> { ["type"] = "JIRA_BUILD", ["name"] = "n", ["trigger_time"] = "ON_SUCCESS", ["run_only_on_first_failure"] = sizeof(int) == 4 }); // BUDDY1101
            }
        }

        """;

    private const string BasicCode = """
        Public Module Deploy
            Public Function Make() As Object
                Return New With {.type = "AWS_ECS", .trigger_time = "ON_SUCESS"}
            End Function
        End Module

        """;

    private const string FunctionalCode = """
        module Deploy

        let make () = {| ``type`` = "AWS_ECS"; trigger_time = "ON_SUCESS" |}

        """;
}
