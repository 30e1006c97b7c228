using System.Collections.Immutable;
using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using VerifyCS = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerVerifier<
    Buddy.Analyzers.Testing.Tests.RuleTests.TwoRulesAnalyzer, Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace Buddy.Analyzers.Testing.Tests;

public class RuleTests
{
    [Fact]
    public Task Each_rule_is_named() => VerifyCS.VerifyAnalyzerAsync("class C { int {|TOY0001:bad|}; int {|TOY0002:worse|}; }");

    [Fact]
    public Task Rule_that_is_another_fails()
        => Failing.With(
            VerifyCS.VerifyAnalyzerAsync("class C { int {|TOY0002:bad|}; }"), "missing:    /0/Test0.cs(1,15)-(1,18): TOY0002",
            "unexpected: /0/Test0.cs(1,15)-(1,18): warning TOY0001");

    [Fact]
    public Task Mark_without_name_fails_where_there_are_two_rules()
        => Failing.With(VerifyCS.VerifyAnalyzerAsync("class C { int [|bad|]; }"), "write '{|ID:…|}'");

    [Fact]
    public async Task Mark_without_name_can_mean_the_first_rule()
    {
        var test = new CSharpAnalyzerTest<TwoRulesAnalyzer, DefaultVerifier>
        {
            TestCode = "class C { int [|bad|]; }",
            MarkupOptions = MarkupOptions.UseFirstDescriptor,
        };
        await test.RunAsync();
    }

    [Fact]
    public void Default_diagnostic_of_two_rules_fails()
        => Assert.Contains(
            "has 2 rules", Assert.Throws<InvalidOperationException>(() => VerifyCS.Diagnostic()).Message, StringComparison.Ordinal);

    [Fact]
    public void Unknown_rule_fails()
        => Assert.Contains(
            "has no rule 'TOY0003'", Assert.Throws<InvalidOperationException>(() => VerifyCS.Diagnostic("TOY0003")).Message,
            StringComparison.Ordinal);

    [Fact]
    public Task Rule_that_is_off_by_default_is_on() => VerifyCS.VerifyAnalyzerAsync("class C { int {|TOY0002:worse|}; }");

    [Fact]
    public async Task Test_checks_each_diagnostic_itself()
    {
        var test = new CSharpAnalyzerTest<WordAnalyzer, DefaultVerifier>
        {
            TestCode = "class C { int [|bad|]; }",
            DiagnosticVerifier = (_, expected, verifier) => verifier.Equal("none", expected.Id),
        };
        await Failing.With(test.RunAsync(), "expected 'none', but it is 'TOY0001'");
    }

    public sealed class TwoRulesAnalyzer : WordAnalyzer
    {
        private static readonly DiagnosticDescriptor Worse = new(
            "TOY0002", "Worse names", "'{0}' is a worse name", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: false);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule, Worse];

        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options)
            => name.ValueText == "worse" ? Diagnostic.Create(Worse, name.GetLocation(), name.ValueText) : base.Examine(name, options);
    }
}
