using Microsoft.CodeAnalysis.Testing;
using Test = Buddy.Analyzers.Testing.BuddyCodeFixTest<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

/// <summary>A wrong value that a payload merely names is corrected where it is declared, in whichever file.</summary>
public class SharedConstantTests
{
    private const string Uses = """
        class First { object O() => new { id = 1, type = "RUN_DOCKER_CONTAINER", shell = {|BUDDY1003:Shells.Bash|} }; }
        """;

    [Theory]
    [InlineData("static class Shells { public const string Bash = {0}; }")]
    [InlineData("static class Shells { public static readonly string Bash = {0}; }")]
    [InlineData("static class Shells { public const string Sh = \"sh\", Bash = {0}; }")]
    [InlineData("static class Shells { public const string Bash = Names.Bash; } static class Names { public const string Bash = {0}; }")]
    public Task IsChangedInAnotherFile(string declaration) => RunAsync([Uses, Put(declaration, "\"bash\"")], [Put(declaration, "\"BASH\"")]);

    [Theory]
    [InlineData("@\"bash\"")]
    [InlineData("\"\"\"bash\"\"\"")]
    public Task WhateverTheFormOfItsLiteral(string literal) => RunAsync(
        [Uses, $"static class Shells {{ public const string Bash = {literal}; }}"],
        [$"static class Shells {{ public const string Bash = {literal.Replace("bash", "BASH", StringComparison.Ordinal)}; }}"]);

    [Fact]
    public Task IsChangedOnceForAllFilesThatUseIt() => RunAsync(
        [Uses, Uses.Replace("First", "Second", StringComparison.Ordinal), """static class Shells { public const string Bash = "bash"; }"""],
        ["""static class Shells { public const string Bash = "BASH"; }"""]);

    [Fact]
    public Task IsChangedBesideOtherValues() => RunAsync(
        [
            """class First { object O() => new { id = 1, type = "RUN_DOCKER_CONTAINER", shell = {|BUDDY1003:Shells.Bash|}, run_next = {|BUDDY1003:"in_soft_parallel"|} }; }""",
            """static class Shells { public const string Bash = "bash"; static object O() => new { id = 1, type = "POSTGRESQL_CLI", trigger_time = {|BUDDY1003:"ON_SUCESS"|} }; }""",
        ],
        [
            """class First { object O() => new { id = 1, type = "RUN_DOCKER_CONTAINER", shell = Shells.Bash, run_next = "IN_SOFT_PARALLEL" }; }""",
            """static class Shells { public const string Bash = "BASH"; static object O() => new { id = 1, type = "POSTGRESQL_CLI", trigger_time = "ON_SUCCESS" }; }""",
        ]);

    [Fact]
    public Task IsChangedInAnotherProject()
    {
        var test = new Test { TestState = { Sources = { Uses }, AdditionalProjectReferences = { "Shared" } } };
        test.TestState.AdditionalProjects["Shared"].Sources.Add("""public static class Shells { public const string Bash = "bash"; }""");
        test.FixedState.AdditionalProjects["Shared"].Sources.Add("""public static class Shells { public const string Bash = "BASH"; }""");
        test.FixedState.Sources.Add(Plain(Uses));
        test.FixedState.AdditionalProjectReferences.Add("Shared");

        // This check looks for a change in the project of the document alone; the constant is in another one.
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllInDocumentCheck;
        return test.RunAsync();
    }

    [Fact]
    public Task AFileThatTwoProjectsShareIsChangedOnce()
    {
        var test = new Test { TestState = { Sources = { Uses } } };
        Fill(test.TestState, Uses, "bash");
        Fill(test.FixedState, Plain(Uses), "BASH");
        test.FixedState.Sources.Insert(0, ("/0/Test0.cs", Microsoft.CodeAnalysis.Text.SourceText.From(Plain(Uses))));
        return test.RunAsync();

        static void Fill(SolutionState state, string uses, string value)
        {
            var shells = ("/shared/Shells.cs", $$"""static class Shells { public const string Bash = "{{value}}"; }""");
            state.Sources.Add(shells);
            state.AdditionalProjects["Second"].Sources.Add(uses);
            state.AdditionalProjects["Second"].Sources.Add(shells);
        }
    }

    /// <summary>What other code means by the constant, nobody knows.</summary>
    [Theory]
    [InlineData("static bool IsBash(string shell) => shell == Shells.Bash;")]
    [InlineData("static string Log(string name) => name + Shells.Bash;")]
    [InlineData("static object Row() => new { shell = Shells.Bash, table = 1 };")]
    [InlineData("static string Kept { get; set; } = Shells.Bash;")]
    [InlineData("static string Of(string name) { switch (name) { case Shells.Bash: return name; default: return null; } }")]
    public Task IsLeftAloneWhereOtherCodeUsesIt(string use)
    {
        var shells = $$"""static class Shells { public const string Bash = "bash"; } static class Others { {{use}} }""";
        return RunAsync([Uses, shells], [Plain(Uses).Replace("Shells.Bash", "\"BASH\"", StringComparison.Ordinal), shells]);
    }

    /// <summary>No value suits both, so each gets its own.</summary>
    [Fact]
    public Task WhereTwoFieldsWantDifferentValuesEachGetsItsOwn() => new Test
    {
        TestState =
        {
            Sources =
            {
                """class A { object O() => new { id = 1, type = "RUN_DOCKER_CONTAINER", run_next = {|BUDDY1003:Words.Wait|} }; }""",
                """class B { object O() => new { id = 1, type = "RUN_DOCKER_CONTAINER", trigger_time = {|BUDDY1003:Words.Wait|} }; }""",
                """static class Words { public const string Wait = "WAIT_ON_SUCESS"; }""",
            },
        },
        FixedState =
        {
            Sources =
            {
                """class A { object O() => new { id = 1, type = "RUN_DOCKER_CONTAINER", run_next = "WAIT_ON_SUCCESS" }; }""",
                """class B { object O() => new { id = 1, type = "RUN_DOCKER_CONTAINER", trigger_time = {|#0:Words.Wait|} }; }""",
                """static class Words { public const string Wait = "WAIT_ON_SUCESS"; }""",
            },
            ExpectedDiagnostics = { ActionCode.Told("BUDDY1003", 0, null, Microsoft.CodeAnalysis.DiagnosticSeverity.Info) },
        },
        CodeActionEquivalenceKey = "BUDDY1003:nearest",
    }.RunAsync();

    [Fact]
    public Task TheTitleNamesTheConstant() => new Test
    {
        TestState = { Sources = { Uses, """static class Shells { public const string Bash = "bash"; }""" } },
        FixedState = { Sources = { Plain(Uses), """static class Shells { public const string Bash = "SH"; }""" } },
        CodeActionEquivalenceKey = "BUDDY1003:\"SH\"",
        CodeActionVerifier = static (action, verifier) => verifier.Equal("Change the constant 'Bash' to 'SH'", action.Title),
    }.RunAsync();

    [Theory]
    [InlineData("""class Deploy { object O() => new System.Collections.Generic.Dictionary<string, object> { ["id"] = 1, ["type"] = "RUN_DOCKER_CONTAINER", ["shell"] = {|BUDDY1003:Shells.Bash|} }; }""")]
    [InlineData("""class Deploy { object O() => new System.Text.Json.Nodes.JsonObject { ["id"] = 1, ["type"] = "RUN_DOCKER_CONTAINER", ["shell"] = {|BUDDY1003:Shells.Bash|} }; }""")]
    [InlineData("""class Deploy { void O(System.Action<object> send) { var action = new System.Collections.Generic.Dictionary<string, object>(); action["type"] = "RUN_DOCKER_CONTAINER"; action["id"] = 1; action.Add("shell", {|BUDDY1003:Shells.Bash|}); send(action); } }""")]
    [InlineData("""class Deploy { object O() => new Step { id = 1, type = "RUN_DOCKER_CONTAINER", shell = {|BUDDY1003:Shells.Bash|} }; } class Step { public int id { get; set; } public string type { get; set; } public string shell { get; set; } }""")]
    [InlineData("""class Deploy { object O(bool b) => new { id = 1, type = "RUN_DOCKER_CONTAINER", shell = b ? {|BUDDY1003:Shells.Bash|} : "SH" }; }""")]
    [InlineData("""using static Shells; class Deploy { object O() => new { id = 1, type = "RUN_DOCKER_CONTAINER", shell = {|BUDDY1003:Bash|} }; }""")]
    public Task InEveryShape(string uses) => RunAsync(
        [uses, """static class Shells { public const string Bash = "bash"; }"""], ["""static class Shells { public const string Bash = "BASH"; }"""]);

    [Theory]
    [InlineData("nameof(bash)", "")]
    [InlineData("\"ba\" + \"sh\"", "")]
    [InlineData("$\"{Start}sh\"", "")]
    [InlineData("Start + \"sh\"", "")]
    [InlineData("\"bash\"", "// <auto-generated/>\n")]
    public Task IsLeftAloneWhereItIsNoLiteralOrGenerated(string value, string head) => LeftAloneAsync(
        "/0/Shells.cs", $$"""{{head}}static class Shells { class bash { } const string Start = "ba"; public const string Bash = {{value}}; }""");

    [Theory]
    [InlineData("/0/Shells.g.cs")]
    [InlineData("/0/Shells.Designer.cs")]
    public Task IsLeftAloneInAGeneratedFile(string path) => LeftAloneAsync(path, """static class Shells { public const string Bash = "bash"; }""");

    private static Task LeftAloneAsync(string path, string declaration) => new Test
    {
        TestState = { Sources = { ("/0/Deploy.cs", Uses), (path, declaration) } },
        FixedState = { Sources = { ("/0/Deploy.cs", Uses), (path, declaration) } },
    }.RunAsync();

    /// <summary>The last sources become the fixed ones; the others lose their markup.</summary>
    private static Task RunAsync(string[] sources, string[] changed)
    {
        var test = new Test();
        test.TestState.Sources.AddRange(sources.Select(Named));
        test.FixedState.Sources.AddRange(sources[..^changed.Length].Select(Plain).Concat(changed).Select(Named));
        return test.RunAsync();

        static (string, Microsoft.CodeAnalysis.Text.SourceText) Named(string source, int index) =>
            ($"/0/Test{index}.cs", Microsoft.CodeAnalysis.Text.SourceText.From(source));
    }

    private static string Put(string declaration, string literal) => declaration.Replace("{0}", literal, StringComparison.Ordinal);

    private static string Plain(string source) =>
        source.Replace("{|BUDDY1003:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
}
