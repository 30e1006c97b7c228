using System.Collections.Immutable;
using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using VerifyCS = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerVerifier<
    Buddy.Analyzers.Testing.Tests.Toys.WordAnalyzer, Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace Buddy.Analyzers.Testing.Tests;

public class StateTests
{
    [Fact]
    public async Task Several_sources_see_each_other()
    {
        var test = new CSharpAnalyzerTest<WordAnalyzer, DefaultVerifier>
        {
            TestState =
            {
                Sources = { "class A { B [|bad|]; }", ("Sub/Named.cs", "class B { int {|#0:bad|}; }") },
                ExpectedDiagnostics = { VerifyCS.Diagnostic().WithLocation(0).WithArguments("bad") },
            },
        };
        await test.RunAsync();
    }

    [Fact]
    public Task Diagnostic_in_the_wrong_file_fails()
    {
        var test = new CSharpAnalyzerTest<WordAnalyzer, DefaultVerifier>
        {
            TestState =
            {
                Sources = { "class A { int bad; }", "class B { int ok;  }" },
                ExpectedDiagnostics = { VerifyCS.Diagnostic().WithSpan("/0/Test1.cs", 1, 15, 1, 18).WithArguments("bad") },
            },
        };
        return Failing.With(test.RunAsync(), "missing:    /0/Test1.cs(1,15)", "unexpected: /0/Test0.cs(1,15)");
    }

    [Fact]
    public Task Key_that_is_used_twice_fails()
        => Failing.With(VerifyCS.VerifyAnalyzerAsync("class C { int {|#0:a|}; int {|#0:b|}; }"), "the key '#0' is used twice");

    [Fact]
    public async Task Program_has_an_entry_point()
    {
        var test = new CSharpAnalyzerTest<WordAnalyzer, DefaultVerifier>
        {
            TestState = { Sources = { "int [|bad|] = 1; System.Console.WriteLine(bad);" }, OutputKind = OutputKind.ConsoleApplication },
        };
        await test.RunAsync();
    }

    [Fact]
    public Task Program_as_a_library_fails() => Failing.With(VerifyCS.VerifyAnalyzerAsync("int [|bad|] = 1;"), "error CS8805");

    [Fact]
    public async Task Solution_transform_is_applied()
    {
        var test = new CSharpAnalyzerTest<WordAnalyzer, DefaultVerifier> { TestCode = "#if DEPLOY\nclass C { int [|bad|]; }\n#endif\n" };
        test.SolutionTransforms.Add(
            (solution, id) => solution.WithProjectParseOptions(
                id, ((CSharpParseOptions)solution.GetProject(id)!.ParseOptions!).WithPreprocessorSymbols("DEPLOY")));
        await test.RunAsync();
    }

    [Fact]
    public async Task Additional_file_is_edited()
    {
        var test = AdditionalFileTest();
        test.FixedState.AdditionalFiles.Add(("/words.txt", "one, bad"));
        await test.RunAsync();
    }

    [Fact]
    public Task Additional_file_that_is_edited_otherwise_fails()
    {
        var test = AdditionalFileTest();
        test.FixedState.AdditionalFiles.Add(("/words.txt", "one, worse"));
        return Failing.With(test.RunAsync(), "the fixed text of '/words.txt' is not the expected one", "- one, worse", "+ one, bad");
    }

    [Fact]
    public async Task Document_that_the_fix_adds_is_compared()
    {
        var test = AddingTest();
        test.FixedState.Sources.Add(("Added.cs", "class Added { }"));
        await test.RunAsync();
        test = AddingTest();
        test.FixedState.Sources.Add(("Added.cs", "class Other { }"));
        await Failing.With(test.RunAsync(), "the fixed text of 'Added.cs' is not the expected one");
    }

    [Fact]
    public Task Document_that_the_fix_adds_fails_where_it_is_not_expected()
        => Failing.With(AddingTest().RunAsync(), "the fixed state should have the files /0/Test0.cs, but has /0/Test0.cs, Added.cs");

    private static CSharpCodeFixTest<WordAnalyzer, AddingFix, DefaultVerifier> AddingTest()
        => new()
        {
            TestCode = "class C { int [|bad|]; }",
            FixedCode = "class C { int good; }",
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck,
        };

    private static CSharpCodeFixTest<WordAnalyzer, AdditionalFileFix, DefaultVerifier> AdditionalFileTest()
        => new()
        {
            TestState = { Sources = { "class C { int [|bad|]; }" }, AdditionalFiles = { ("/words.txt", "one") } },
            FixedState = { Sources = { "class C { int good; }" } },
            CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck,
        };

    private sealed class AdditionalFileFix : RenameFix
    {
        protected override async Task<Solution> ChangeAsync(
            Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
        {
            var solution = await base.ChangeAsync(document, diagnostics, cancellationToken);
            return solution.WithAdditionalDocumentText(document.Project.AdditionalDocumentIds[0], SourceText.From("one, bad"));
        }
    }

    private sealed class AddingFix : RenameFix
    {
        protected override async Task<Solution> ChangeAsync(
            Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
        {
            var solution = await base.ChangeAsync(document, diagnostics, cancellationToken);
            return solution.GetProject(document.Project.Id)!.AddDocument("Added.cs", "class Added { }").Project.Solution;
        }
    }
}
