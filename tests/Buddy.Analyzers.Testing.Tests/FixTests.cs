using System.Collections.Immutable;
using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using VerifyCS = Microsoft.CodeAnalysis.CSharp.Testing.CSharpCodeFixVerifier<
    Buddy.Analyzers.Testing.Tests.Toys.WordAnalyzer, Buddy.Analyzers.Testing.Tests.Toys.RenameFix,
    Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace Buddy.Analyzers.Testing.Tests;

public class FixTests
{
    [Fact]
    public Task Exact_text_passes()
        => VerifyCS.VerifyCodeFixAsync(
            "class C\n{\n    int [|bad|];\n}\nclass D { int [|bad|]; }", "class C\n{\n    int good;\n}\nclass D { int good; }");

    [Fact]
    public Task Explicit_expectation_passes()
        => VerifyCS.VerifyCodeFixAsync(
            "class C { int {|#0:bad|}; }", VerifyCS.Diagnostic().WithLocation(0).WithArguments("bad"), "class C { int good; }");

    [Fact]
    public Task Other_text_fails()
        => Failing.With(
            VerifyCS.VerifyCodeFixAsync("class C { int [|bad|]; }", "class C { int  good; }"),
            "fixing one by one", "- class C { int  good; }", "+ class C { int good; }");

    [Fact]
    public Task Fix_that_is_offered_where_none_is_expected_fails()
        => Failing.With(
            VerifyCS.VerifyCodeFixAsync("class C { int [|bad|]; }", "class C { int [|bad|]; }"), "no code fix should be offered",
            "Rename to 'good'");

    [Fact]
    public Task No_fix_passes_where_none_is_expected()
        => CSharpCodeFixVerifier<WordAnalyzer, NoFix, DefaultVerifier>.VerifyCodeFixAsync(
            "class C { int [|bad|]; }", "class C { int [|bad|]; }");

    [Fact]
    public Task No_fix_fails_where_one_is_expected()
        => Failing.With(
            CSharpCodeFixVerifier<WordAnalyzer, NoFix, DefaultVerifier>.VerifyCodeFixAsync(
                "class C { int [|bad|]; }", "class C { int good; }"),
            "the fixed text of '/0/Test0.cs' is not the expected one");

    [Theory]
    [InlineData("class C { int [|bad|]; }")]
    [InlineData("class C { int good; }")]
    public Task Fix_that_changes_nothing_fails(string fixedSource)
        => Failing.With(
            CSharpCodeFixVerifier<WordAnalyzer, IdleFix, DefaultVerifier>.VerifyCodeFixAsync("class C { int [|bad|]; }", fixedSource),
            fixedSource.Contains("good", StringComparison.Ordinal) ? "changes nothing" : "no code fix should be offered");

    [Fact]
    public Task Fix_that_does_not_compile_fails()
        => Failing.With(
            CSharpCodeFixVerifier<WordAnalyzer, KeywordFix, DefaultVerifier>.VerifyCodeFixAsync(
                "class C { int [|bad|]; }", "class C { int class; }"),
            "the fixed state", "error CS1001");

    [Theory]
    [InlineData(1, "expected 1 iterations, but the fixes took more")]
    [InlineData(-1, "expected 1 iterations, but the fixes took more")]
    [InlineData(2, null)]
    [InlineData(-3, null)]
    [InlineData(3, "expected 3 iterations, but the fixes took 2")]
    public async Task Iterations_are_counted(int iterations, string? message)
    {
        var test = new CSharpCodeFixTest<WordAnalyzer, RenameFix, DefaultVerifier>
        {
            TestCode = "class C { int [|bad|]; class D { int [|bad|]; } }",
            FixedCode = "class C { int good; class D { int good; } }",
            NumberOfIncrementalIterations = iterations,
        };
        await (message is null ? test.RunAsync() : Failing.With(test.RunAsync(), message));
    }

    [Fact]
    public Task Fix_that_never_ends_fails()
        => Failing.With(
            CSharpCodeFixVerifier<WordAnalyzer, EndlessFix, DefaultVerifier>.VerifyCodeFixAsync(
                "class C { int [|bad|]; }", "class C { int a, bad; }"),
            "fixing one by one", "+ class C { int a, a, bad; }");

    [Fact]
    public async Task Diagnostic_that_the_fix_leaves_fails()
    {
        var test = new CSharpCodeFixTest<WordAnalyzer, EndlessFix, DefaultVerifier>
        {
            TestCode = "class C { int [|bad|]; }",
            FixedCode = "class C { int a, bad; }",
            CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne | CodeFixTestBehaviors.SkipFixAllCheck,
        };
        await Failing.With(test.RunAsync(), "the fixed state", "unexpected: /0/Test0.cs(1,18)-(1,21): warning TOY0001");
    }

    [Fact]
    public async Task One_fix_alone()
    {
        var test = new CSharpCodeFixTest<WordAnalyzer, RenameFix, DefaultVerifier>
        {
            TestCode = "class C { int [|bad|]; class D { int [|bad|]; } }",
            FixedState = { Sources = { "class C { int good; class D { int [|bad|]; } }" }, MarkupHandling = MarkupMode.Allow },
            BatchFixedState = { Sources = { "class C { int good; class D { int good; } }" } },
            CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne,
        };
        await test.RunAsync();
    }

    [Theory]
    [InlineData(null, null, "good")]
    [InlineData(0, null, "good")]
    [InlineData(1, null, "better")]
    [InlineData(2, "best", "best")]
    [InlineData(null, "best", "best")]
    public async Task Action_is_chosen_by_index_and_key(int? index, string? key, string name)
    {
        var test = new CSharpCodeFixTest<WordAnalyzer, MenuFix, DefaultVerifier>
        {
            TestCode = "class C { int [|bad|]; }",
            FixedCode = $"class C {{ int {name}; }}",
            CodeActionIndex = index,
            CodeActionEquivalenceKey = key,
        };
        await test.RunAsync();
    }

    [Fact]
    public async Task Index_and_key_that_disagree_fail()
    {
        var test = new CSharpCodeFixTest<WordAnalyzer, MenuFix, DefaultVerifier>
        {
            TestCode = "class C { int [|bad|]; }",
            FixedCode = "class C { int best; }",
            CodeActionIndex = 1,
            CodeActionEquivalenceKey = "best",
        };
        await Failing.With(test.RunAsync(), "action 1 should have the key 'best'", "'Rename to 'better'' (key 'better')");
    }

    [Fact]
    public async Task Action_verifier_sees_the_action()
    {
        var test = new CSharpCodeFixTest<WordAnalyzer, RenameFix, DefaultVerifier>
        {
            TestCode = "class C { int [|bad|]; }",
            FixedCode = "class C { int good; }",
            CodeActionVerifier = (action, verifier) => verifier.Equal("Rename to 'bad'", action.Title),
        };
        await Failing.With(test.RunAsync(), "expected 'Rename to 'bad'', but it is 'Rename to 'good''");
    }

    [Fact]
    public Task Action_without_key_fails()
        => Failing.With(
            CSharpCodeFixVerifier<WordAnalyzer, KeylessFix, DefaultVerifier>.VerifyCodeFixAsync(
                "class C { int [|bad|]; }", "class C { int good; }"),
            "has no equivalence key");

    [Fact]
    public Task Fix_that_throws_fails()
        => Failing.With(
            CSharpCodeFixVerifier<WordAnalyzer, ThrowingFix, DefaultVerifier>.VerifyCodeFixAsync(
                "class C { int [|bad|]; }", "class C { int good; }"),
            "the fix broke");

    [Fact]
    public async Task Compiler_error_is_fixed()
    {
        var test = new CSharpCodeFixTest<EmptyDiagnosticAnalyzer, CompilerErrorFix, DefaultVerifier>
        {
            TestCode = "class C { {|CS0246:Missing|} good; }",
            FixedCode = "class C { string good; }",
        };
        await test.RunAsync();
    }

    private sealed class NoFix : RenameFix
    {
        public override Task RegisterCodeFixesAsync(CodeFixContext context) => Task.CompletedTask;
    }

    private sealed class IdleFix : RenameFix
    {
        protected override string NewName => "bad";
    }

    private sealed class KeywordFix : RenameFix
    {
        protected override string NewName => "class";
    }

    private sealed class EndlessFix : RenameFix
    {
        protected override string NewName => "a, bad";
    }

    private sealed class KeylessFix : RenameFix
    {
        protected override string? Key => null;
    }

    private sealed class ThrowingFix : RenameFix
    {
        protected override Task<Solution> ChangeAsync(
            Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
            => throw new InvalidOperationException("the fix broke");
    }

    private sealed class CompilerErrorFix : RenameFix
    {
        public override ImmutableArray<string> FixableDiagnosticIds => ["CS0246"];

        protected override string NewName => "string";
    }

    private sealed class MenuFix : RenameFix
    {
        public override FixAllProvider? GetFixAllProvider()
            => FixAllProvider.Create(
                async (context, document, diagnostics) => await Rename(
                    document, diagnostics, context.CodeActionEquivalenceKey!, context.CancellationToken));

        public override Task RegisterCodeFixesAsync(CodeFixContext context)
        {
            context.RegisterCodeFix(Action("good"), context.Diagnostics);
            context.RegisterCodeFix(
                CodeAction.Create("Others", [Action("better"), Action("best")], isInlinable: false), context.Diagnostics);
            return Task.CompletedTask;

            CodeAction Action(string name)
                => CodeAction.Create(
                    $"Rename to '{name}'", async token => await Rename(context.Document, context.Diagnostics, name, token), name);
        }
    }
}
