using System.Collections.Immutable;
using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Testing.Tests;

public class FixAllTests
{
    private const string Before = "class C { int [|bad|]; class D { int [|bad|]; } }";
    private const string After = "class C { int good; class D { int good; } }";

    [Fact]
    public async Task Every_document_and_project_is_fixed()
    {
        var test = new CSharpCodeFixTest<WordAnalyzer, RenameFix, DefaultVerifier>
        {
            TestState =
            {
                Sources = { Before, "class E { int [|bad|]; }" },
                AdditionalProjects = { ["Other"] = { Sources = { "class F { int [|bad|]; }" } } },
                AdditionalProjectReferences = { "Other" },
            },
            FixedState =
            {
                Sources = { After, "class E { int good; }" },
                AdditionalProjects = { ["Other"] = { Sources = { "class F { int good; }" } } },
            },
        };
        await test.RunAsync();
    }

    [Fact]
    public Task No_provider_fails()
        => Failing.With(Test<NoFixAll>().RunAsync(), "fixing all in Document", "NoFixAll cannot fix all in a Document");

    [Fact]
    public async Task No_provider_passes_where_that_is_declared()
    {
        var test = Test<NoFixAll>();
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        await test.RunAsync();
    }

    [Fact]
    public Task Missing_scope_fails()
        => Failing.With(Test<DocumentOnly>().RunAsync(), "fixing all in Project", "DocumentOnly cannot fix all in a Project");

    [Fact]
    public Task Other_text_fails()
        => Failing.With(Test<OtherFixAll>().RunAsync(), "fixing all in Document", "+ class C { int better; class D { int better; } }");

    [Fact]
    public async Task Other_text_passes_where_it_is_expected()
    {
        var test = Test<OtherFixAll>();
        test.BatchFixedCode = "class C { int better; class D { int better; } }";
        await test.RunAsync();
    }

    [Fact]
    public Task Text_that_does_not_compile_fails()
    {
        var test = Test<KeywordFixAll>();
        test.BatchFixedCode = "class C { int class; class D { int class; } }";
        return Failing.With(test.RunAsync(), "the fixed state of fix all", "error CS1001");
    }

    [Fact]
    public Task Half_the_diagnostics_fail()
        => Failing.With(Test<HalfFixAll>().RunAsync(), "fixing all in Document", "expected 1 iterations, but the fixes took more");

    [Fact]
    public async Task Two_steps_pass_where_they_are_declared()
    {
        var test = Test<HalfFixAll>();
        test.NumberOfFixAllIterations = 2;
        await test.RunAsync();
    }

    [Fact]
    public Task Nothing_fails() => Failing.With(Test<EmptyFixAll>().RunAsync(), "fixing all in Document", "nothing");

    private static CSharpCodeFixTest<WordAnalyzer, TFix, DefaultVerifier> Test<TFix>()
        where TFix : CodeFixProvider, new()
        => new() { TestCode = Before, FixedCode = After };

    private sealed class NoFixAll : RenameFix
    {
        public override FixAllProvider? GetFixAllProvider() => null;
    }

    private sealed class DocumentOnly : RenameFix
    {
        public override FixAllProvider? GetFixAllProvider() => new DocumentFixAll(base.GetFixAllProvider()!);

        private sealed class DocumentFixAll(FixAllProvider inner) : FixAllProvider
        {
            public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document];

            public override Task<Microsoft.CodeAnalysis.CodeActions.CodeAction?> GetFixAsync(FixAllContext context)
                => inner.GetFixAsync(context);
        }
    }

    private sealed class OtherFixAll : RenameFix
    {
        protected override async Task<Document?> ChangeAllAsync(
            Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
            => await Rename(document, diagnostics, "better", cancellationToken);
    }

    private sealed class KeywordFixAll : RenameFix
    {
        protected override async Task<Document?> ChangeAllAsync(
            Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
            => await Rename(document, diagnostics, "class", cancellationToken);
    }

    private sealed class HalfFixAll : RenameFix
    {
        protected override Task<Document?> ChangeAllAsync(
            Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
            => base.ChangeAllAsync(document, diagnostics[..1], cancellationToken);
    }

    private sealed class EmptyFixAll : RenameFix
    {
        protected override Task<Document?> ChangeAllAsync(
            Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
            => Task.FromResult<Document?>(null);
    }
}
