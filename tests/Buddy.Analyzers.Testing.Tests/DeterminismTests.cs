using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Testing.Tests;

public class DeterminismTests
{
    [Fact]
    public Task Message_that_changes_fails()
        => Failing.With(
            CSharpAnalyzerVerifier<CountingAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync("class C { int [|bad|]; }"),
            "the diagnostics of two runs differ");

    [Fact]
    public Task Properties_that_change_fail()
        => Failing.With(
            CSharpAnalyzerVerifier<CountingPropertiesAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync("class C { int [|bad|]; }"),
            "the diagnostics of two runs differ", "{count=");

    private sealed class CountingAnalyzer : WordAnalyzer
    {
        private int _count;

        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options)
            => Diagnostic.Create(Rule, name.GetLocation(), $"bad {Interlocked.Increment(ref _count)}");
    }

    private sealed class CountingPropertiesAnalyzer : WordAnalyzer
    {
        private int _count;

        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options)
        {
            var properties = base.Examine(name, options)!.Properties.Add("count", $"{Interlocked.Increment(ref _count)}");
            return Diagnostic.Create(Rule, name.GetLocation(), properties, name.ValueText);
        }
    }
}
