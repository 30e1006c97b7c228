using System.Collections.Immutable;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Tests.Verifier.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.Verifier;

/// <summary>What a diagnostic carries for its fix must be what a fix can read.</summary>
public class FixDataTests
{
    private const string Source = "class C { int [|bad|]; }";

    [Fact]
    public Task PropertiesThatNoFixReadsFail() => Failing.With(
        BuddyAnalyzerVerifier<UnreadableAnalyzer>.VerifyAnalyzerAsync(Source), "no fix can read the properties", "buddy.fixes");

    [Fact]
    public Task PropertiesOfAFixPass() => BuddyAnalyzerVerifier<ReadableAnalyzer>.VerifyAnalyzerAsync(Source);

    private abstract class CarryingAnalyzer : WordAnalyzer
    {
        protected abstract ImmutableDictionary<string, string?> Carried { get; }

        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options) =>
            name.ValueText == "bad" ? Diagnostic.Create(Rule, name.GetLocation(), Carried, name.ValueText) : null;
    }

    private sealed class UnreadableAnalyzer : CarryingAnalyzer
    {
        protected override ImmutableDictionary<string, string?> Carried => ImmutableDictionary<string, string?>.Empty
            .Add("buddy.version", "1")
            .Add("buddy.fixes", """[{"kind":"Undreamt","key":"k","fields":{"name":"n"}}]""");
    }

    private sealed class ReadableAnalyzer : CarryingAnalyzer
    {
        protected override ImmutableDictionary<string, string?> Carried => DeclarationFix.Of(DeclarationFixKind.RenameMember, Serializer.SystemTextJson, "good").ToProperties();
    }
}
