using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using VerifyCS = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerVerifier<
    Buddy.Analyzers.Testing.Tests.PlaceTests.TwoPlacesAnalyzer, Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace Buddy.Analyzers.Testing.Tests;

public class PlaceTests
{
    private const string Source = "class C { {|#1:int|} {|#0:bad|}; }";

    [Fact]
    public Task Additional_location_is_compared()
        => VerifyCS.VerifyAnalyzerAsync(Source, VerifyCS.Diagnostic().WithLocation(0).WithLocation(1).WithArguments("bad"));

    [Fact]
    public Task Additional_location_that_is_missing_fails()
        => Failing.With(
            VerifyCS.VerifyAnalyzerAsync(Source, VerifyCS.Diagnostic().WithLocation(0).WithArguments("bad")),
            "unexpected: /0/Test0.cs(1,15)-(1,18) and /0/Test0.cs(1,11)-(1,14)");

    [Fact]
    public Task Additional_location_elsewhere_fails()
        => Failing.With(
            VerifyCS.VerifyAnalyzerAsync(Source, VerifyCS.Diagnostic().WithLocation(0).WithSpan(1, 11, 1, 13).WithArguments("bad")),
            "missing:    /0/Test0.cs(1,15)-(1,18) and /0/Test0.cs(1,11)-(1,13)");

    [Fact]
    public Task Additional_location_can_be_left_open()
        => VerifyCS.VerifyAnalyzerAsync(
            Source, VerifyCS.Diagnostic().WithLocation(0).WithArguments("bad").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));

    [Fact]
    public Task Line_and_column_are_a_start()
        => VerifyCS.VerifyAnalyzerAsync(
            Source,
            VerifyCS.Diagnostic().WithLocation(1, 15).WithArguments("bad").WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));

    [Fact]
    public Task Diagnostic_without_a_place_is_expected()
        => CSharpAnalyzerVerifier<NoPlaceAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync(
            "class C { int bad; }", VerifyCS.Diagnostic().WithNoLocation().WithArguments("bad"));

    [Fact]
    public Task Diagnostic_without_a_place_fails_where_it_is_not_expected()
        => Failing.With(
            CSharpAnalyzerVerifier<NoPlaceAnalyzer, DefaultVerifier>.VerifyAnalyzerAsync("class C { int [|bad|]; }"),
            "unexpected: (no location): warning TOY0001");

    [Fact]
    public void Open_expectation_leaves_the_exact_one_its_partner()
    {
        var rule = WordAnalyzer.Rule;
        var (one, two) = (Diagnostic.Create(rule, Location.None, "one"), Diagnostic.Create(rule, Location.None, "two"));
        var (any, exact) = (new DiagnosticResult(rule).WithMessage(null), new DiagnosticResult(rule).WithArguments("one"));
        Assert.True(new DiagnosticPairing([one, two], [any, exact]).IsComplete);
        Assert.True(new DiagnosticPairing([two, one], [exact, any]).IsComplete);
        Assert.False(new DiagnosticPairing([two, two], [any, exact]).IsComplete);
    }

    /// <summary>Names the type of the variable too.</summary>
    public sealed class TwoPlacesAnalyzer : WordAnalyzer
    {
        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options)
            => name.ValueText == "bad"
                ? Diagnostic.Create(Rule, name.GetLocation(), [name.GetPreviousToken().GetLocation()], name.ValueText)
                : null;
    }

    private sealed class NoPlaceAnalyzer : WordAnalyzer
    {
        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options)
            => Diagnostic.Create(Rule, Location.None, name.ValueText);
    }
}
