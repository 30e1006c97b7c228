using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using VerifyCS = Microsoft.CodeAnalysis.CSharp.Testing.CSharpAnalyzerVerifier<
    Buddy.Analyzers.Testing.Tests.Toys.WordAnalyzer, Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace Buddy.Analyzers.Testing.Tests;

public class DiagnosticTests
{
    [Theory]
    [InlineData("class C { int [|bad|]; }")]
    [InlineData("class C { int {|TOY0001:bad|}; }")]
    [InlineData("class C { int good; }")]
    [InlineData("class C\n{\n    string [|bad|] = $$\"\"\"{{1}}\"\"\";\n}")]
    [InlineData("class C { void M() { int [|bad|] = {|CS0103:x|}; } }")]
    public Task Exact_markup_passes(string source) => VerifyCS.VerifyAnalyzerAsync(source);

    [Fact]
    public Task Explicit_expectation_passes()
        => VerifyCS.VerifyAnalyzerAsync(
            "class C\n{\n    int {|#0:bad|};\n}\nclass D { int bad; }",
            VerifyCS.Diagnostic().WithLocation(0).WithArguments("bad"),
            VerifyCS.Diagnostic(WordAnalyzer.Id).WithSpan(5, 15, 5, 18).WithMessage("'bad' is a bad name"));

    [Theory]
    [InlineData("class C { int [|bad;|] }", "missing:    /0/Test0.cs(1,15)-(1,19): TOY0001")]
    [InlineData("class C { int b[|ad|]; }", "missing:    /0/Test0.cs(1,16)-(1,18): TOY0001")]
    [InlineData("class C { int [|bad|]; int [|ok|]; }", "missing:    /0/Test0.cs(1,24)-(1,26): TOY0001")]
    [InlineData("class C { int bad; }", "unexpected: /0/Test0.cs(1,15)-(1,18): warning TOY0001: 'bad' is a bad name")]
    [InlineData("class C { int bad; }", "class C { int bad; }\n                  ^^^\n")]
    [InlineData("class C { int bad; }", "VerifyCS.Diagnostic(\"TOY0001\").WithSpan(\"/0/Test0.cs\", 1, 15, 1, 18)")]
    [InlineData("class C { int {|TOY0002:bad|}; }", "missing:    /0/Test0.cs(1,15)-(1,18): TOY0002")]
    [InlineData("class C { Missing good; }", "unexpected: /0/Test0.cs(1,11)-(1,18): error CS0246")]
    public Task Wrong_markup_fails(string source, string message) => Failing.With(VerifyCS.VerifyAnalyzerAsync(source), message);

    [Fact]
    public Task Wrong_key_fails()
        => Failing.With(
            VerifyCS.VerifyAnalyzerAsync("class C { int bad; int {|#0:ok|}; }", VerifyCS.Diagnostic().WithLocation(0).WithArguments("bad")),
            "missing:    /0/Test0.cs(1,24)-(1,26): warning TOY0001: 'bad' is a bad name");

    [Fact]
    public Task Unknown_key_fails()
        => Failing.With(VerifyCS.VerifyAnalyzerAsync("class C { int {|#0:bad|}; }", VerifyCS.Diagnostic().WithLocation(1)), "no key '#1'");

    [Fact]
    public Task Wrong_message_fails()
        => Failing.With(
            VerifyCS.VerifyAnalyzerAsync("class C { int {|#0:bad|}; }", VerifyCS.Diagnostic().WithLocation(0).WithArguments("worse")),
            "missing:", "'worse' is a bad name");

    [Fact]
    public Task Wrong_severity_fails()
        => Failing.With(
            VerifyCS.VerifyAnalyzerAsync(
                "class C { int {|#0:bad|}; }",
                VerifyCS.Diagnostic().WithLocation(0).WithArguments("bad").WithSeverity(DiagnosticSeverity.Error)),
            "missing:    /0/Test0.cs(1,15)-(1,18): error TOY0001");

    [Fact]
    public async Task Compiler_warnings_are_compared_where_asked_for()
    {
        await WithWarnings("class C { void M() { int {|CS0168:x|}; } }").RunAsync();
        await Failing.With(WithWarnings("class C { void M() { int x; } }").RunAsync(), "warning CS0168");

        static CSharpAnalyzerTest<WordAnalyzer, DefaultVerifier> WithWarnings(string source)
            => new() { TestCode = source, CompilerDiagnostics = CompilerDiagnostics.Warnings };
    }

    [Fact]
    public async Task Disabled_diagnostics_are_silent()
    {
        var test = new CSharpAnalyzerTest<WordAnalyzer, DefaultVerifier>
        {
            TestCode = "class C { int bad; }",
            DisabledDiagnostics = { WordAnalyzer.Id },
        };
        await test.RunAsync();
    }
}
