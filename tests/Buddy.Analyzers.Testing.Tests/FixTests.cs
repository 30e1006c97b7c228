using VerifyCS = Microsoft.CodeAnalysis.CSharp.Testing.CSharpCodeFixVerifier<
    Buddy.Analyzers.Testing.Tests.Toys.WordAnalyzer, Buddy.Analyzers.Testing.Tests.Toys.RenameFix, Microsoft.CodeAnalysis.Testing.DefaultVerifier>;

namespace Buddy.Analyzers.Testing.Tests;

public class FixTests
{
    [Fact]
    public Task Exact_text_passes()
        => VerifyCS.VerifyCodeFixAsync("class C\n{\n    int [|bad|];\n}\nclass D { int [|bad|]; }", "class C\n{\n    int good;\n}\nclass D { int good; }");

    [Fact]
    public Task Other_text_fails()
        => Failing.With(VerifyCS.VerifyCodeFixAsync("class C { int [|bad|]; }", "class C { int  good; }"), "fixing one by one", "- class C { int  good; }", "+ class C { int good; }");
}
