using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using VerifyCS = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerVerifier<
    Buddy.Analyzers.Testing.Tests.Toys.WordAnalyzer, Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace Buddy.Analyzers.Testing.Tests;

public class ConfigurationTests
{
    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    public async Task Severity_of_an_editorconfig_is_honoured(string text, DiagnosticSeverity severity)
    {
        var test = Test<WordAnalyzer>($"dotnet_diagnostic.TOY0001.severity = {text}");
        test.TestCode = "class C { int {|#0:bad|}; }";
        test.ExpectedDiagnostics.Add(VerifyCS.Diagnostic().WithLocation(0).WithArguments("bad").WithSeverity(severity));
        await test.RunAsync();
    }

    [Fact]
    public async Task Rule_that_an_editorconfig_switches_off_is_silent()
    {
        var test = Test<WordAnalyzer>("dotnet_diagnostic.TOY0001.severity = none");
        test.TestCode = "class C { int bad; }";
        await test.RunAsync();
    }

    [Fact]
    public async Task Section_of_an_editorconfig_is_for_its_files()
    {
        var test = new CSharpAnalyzerTest<WordAnalyzer, DefaultVerifier>
        {
            TestState =
            {
                Sources = { ("/src/A.cs", "class A { int bad; }"), ("/src/B.cs", "class B { int [|bad|]; }") },
                AnalyzerConfigFiles = { ("/src/.editorconfig", "root = true\n[A.cs]\ndotnet_diagnostic.TOY0001.severity = none\n") },
            },
        };
        await test.RunAsync();
    }

    [Fact]
    public async Task Global_config_is_honoured()
    {
        var test = new CSharpAnalyzerTest<WordAnalyzer, DefaultVerifier>
        {
            TestState =
            {
                Sources = { "class A { int bad; }" },
                AnalyzerConfigFiles = { ("/.globalconfig", "is_global = true\ndotnet_diagnostic.TOY0001.severity = none\n") },
            },
        };
        await test.RunAsync();
    }

    [Fact]
    public async Task Option_is_read()
    {
        var test = Test<OptionAnalyzer>("toys.word = worse");
        test.TestCode = "class C { int bad; int [|worse|]; }";
        await test.RunAsync();
    }

    [Fact]
    public async Task Additional_file_is_read()
    {
        var test = new CSharpAnalyzerTest<AdditionalFileAnalyzer, DefaultVerifier>
        {
            TestState = { Sources = { "class C { int bad; int [|worse|]; }" }, AdditionalFiles = { ("/words.txt", "worse") } },
        };
        await test.RunAsync();
    }

    private static CSharpAnalyzerTest<TAnalyzer, DefaultVerifier> Test<TAnalyzer>(string line)
        where TAnalyzer : DiagnosticAnalyzer, new()
        => new() { TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\n{line}\n") } } };

    private sealed class OptionAnalyzer : WordAnalyzer
    {
        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options)
            => options.AnalyzerConfigOptionsProvider.GetOptions(name.SyntaxTree!).TryGetValue("toys.word", out var word)
                && name.ValueText == word
                ? Diagnostic.Create(Rule, name.GetLocation(), name.ValueText)
                : null;
    }

    private sealed class AdditionalFileAnalyzer : WordAnalyzer
    {
        public override Diagnostic? Examine(SyntaxToken name, AnalyzerOptions options)
            => options.AdditionalFiles.Any(file => file.GetText()!.ToString() == name.ValueText)
                ? Diagnostic.Create(Rule, name.GetLocation(), name.ValueText)
                : null;
    }
}
