using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Testing.Tests;

public class MessageTests
{
    private const string Source = "class C { int [|bad|]; }";

    [Fact]
    public Task Message_without_its_arguments_fails()
        => Failing.With(
            CSharpAnalyzerVerifier<NoArgumentAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(Source),
            "the message of TOY0001 lacks arguments: '{0}' is a bad name");

    [Fact]
    public Task Message_that_depends_on_the_culture_fails()
        => Failing.With(
            CSharpAnalyzerVerifier<NumberAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(Source), "depends on the culture",
            "'1.5' is a bad name", "'1,5' is a bad name");

    [Fact]
    public Task Braces_in_an_argument_pass() => CSharpAnalyzerVerifier<BracesAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(Source);

    private sealed class NoArgumentAnalyzer : WordAnalyzer
    {
        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options) => Diagnostic.Create(Rule, name.GetLocation());
    }

    private sealed class NumberAnalyzer : WordAnalyzer
    {
        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options) => Diagnostic.Create(Rule, name.GetLocation(), 1.5);
    }

    private sealed class BracesAnalyzer : WordAnalyzer
    {
        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options)
            => Diagnostic.Create(Rule, name.GetLocation(), "{1}");
    }
}
