using System.Collections.Immutable;
using Buddy.Analyzers.Tests.Verifier.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.Verifier;

/// <summary>A fix that brings another finding fails, though a later step fixes that one, too, and the text ends as it should.</summary>
public class ConsequenceTests
{
    [Fact]
    public Task FixThatBringsAnotherFindingFails() => Failing.With(Test().RunAsync(), "a fix brings another finding", "TOY0002");

    [Fact]
    public async Task PassesWhereItIsMeantTo()
    {
        var test = Test();
        test.Consequences.Add("TOY0002");
        await test.RunAsync();
    }

    [Fact]
    public Task FixThatBringsNonePasses() => BuddyCodeFixVerifier<WordAnalyzer, RenameFix>.VerifyCodeFixAsync(
        "class C { int [|bad|]; class D { int [|bad|]; } }", "class C { int good; class D { int good; } }");

    private static BuddyCodeFixTest<TwoWordsAnalyzer, WorseFix> Test() => new()
    {
        TestCode = "class C { int {|TOY0001:bad|}; class D { int {|TOY0001:bad|}; } }",
        FixedCode = "class C { int good; class D { int good; } }",
        NumberOfIncrementalIterations = 4,
        NumberOfFixAllIterations = 2,
    };

    private sealed class TwoWordsAnalyzer : WordAnalyzer
    {
        private static readonly DiagnosticDescriptor Worse = new("TOY0002", "Worse names", "'{0}' is worse", "Toys", DiagnosticSeverity.Warning, isEnabledByDefault: true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rule, Worse];

        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options) =>
            name.ValueText == "worse" ? Diagnostic.Create(Worse, name.GetLocation(), name.ValueText) : base.Examine(name, options);
    }

    /// <summary>Makes "worse" of "bad", and "good" of "worse".</summary>
    private sealed class WorseFix : RenameFix
    {
        public override ImmutableArray<string> FixableDiagnosticIds => ["TOY0001", "TOY0002"];

        protected override async Task<Solution> ChangeAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
            (await Rename(document, diagnostics, NameFor(diagnostics), cancellationToken)).Project.Solution;

        protected override Task<Document?> ChangeAllAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken) =>
            Rename(document, diagnostics, NameFor(diagnostics), cancellationToken)!;

        private static string NameFor(ImmutableArray<Diagnostic> diagnostics) => diagnostics[0].Id == "TOY0001" ? "worse" : "good";
    }
}
