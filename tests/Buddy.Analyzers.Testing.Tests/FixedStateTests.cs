using System.Text;
using Buddy.Analyzers.Testing.Tests.Toys;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace Buddy.Analyzers.Testing.Tests;

/// <summary>What the fixed state takes over from the test state.</summary>
public class FixedStateTests
{
    [Fact]
    public async Task Diagnostics_that_no_fix_repairs_are_expected_again()
    {
        var test = Test("class C { {|#0:Missing|} x; int [|bad|]; }", "class C { Missing x; int good; }");
        test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerError("CS0246").WithSpan(1, 11, 1, 18));
        await test.RunAsync();
    }

    [Fact]
    public Task Marks_of_diagnostics_that_no_fix_repairs_are_expected()
        => Test("class C { {|CS0246:Missing|} x; int [|bad|]; }", "class C { {|CS0246:Missing|} x; int [|good|]; }").RunAsync();

    [Fact]
    public Task Mark_that_is_lacking_in_the_fixed_state_fails()
        => Failing.With(
            Test("class C { {|CS0246:Missing|} x; int [|bad|]; }", "class C { Missing x; int good; }").RunAsync(), "the fixed state",
            "error CS0246");

    [Fact]
    public async Task Other_files_stay()
    {
        var test = Test("int [|bad|] = 1;", "int good = 1;");
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        test.TestState.AdditionalFiles.Add(("/words.txt", "one"));
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n"));
        await test.RunAsync();
    }

    [Fact]
    public async Task Source_that_is_not_listed_fails()
    {
        var test = Test("class C { int [|bad|]; }", "class C { int good; }");
        test.TestState.Sources.Add("class D { }");
        await Failing.With(test.RunAsync(), "the fixed state should have the files /0/Test0.cs, but has /0/Test0.cs, /0/Test1.cs");
    }

    [Fact]
    public Task Changed_encoding_fails()
        => Failing.With(
            CSharpCodeFixVerifier<WordAnalyzer, EncodingFix, DefaultVerifier>.VerifyCodeFixAsync(
                "class C { int [|bad|]; }", "class C { int good; }"),
            "the fix changed the encoding of '/0/Test0.cs'");

    private static CSharpCodeFixTest<WordAnalyzer, RenameFix, DefaultVerifier> Test(string source, string fixedSource)
        => new() { TestCode = source, FixedCode = fixedSource };

    private sealed class EncodingFix : RenameFix
    {
        protected override async Task<Solution> ChangeAsync(
            Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
        {
            var changed = (await base.ChangeAsync(document, diagnostics, cancellationToken)).GetDocument(document.Id)!;
            return changed.WithText(
                SourceText.From((await changed.GetTextAsync(cancellationToken)).ToString(), Encoding.Unicode)).Project.Solution;
        }
    }
}
