using Buddy.Analyzers.Testing.Tests.Toys;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Buddy.Analyzers.Testing.Tests;

public class ReferenceTests
{
    private const string UsesNewtonsoft = "class C { string [|bad|] = Newtonsoft.Json.JsonConvert.SerializeObject(1); }";

    [Fact]
    public Task Net_10_is_the_default()
        => Test("class C { object [|bad|] = System.Text.Json.Nodes.JsonNode.Parse(\"1\"); }", ReferenceAssemblies.Net.Net100).RunAsync();

    [Fact]
    public Task Net_standard_lacks_it()
        => Test(
            "class C { object [|bad|] = {|CS0234:System.Text.Json|}.Nodes.JsonNode.Parse(\"1\"); }",
            ReferenceAssemblies.NetStandard.NetStandard20).RunAsync();

    [Fact]
    public async Task Newtonsoft_is_a_package()
    {
        await Test(UsesNewtonsoft, Newtonsoft(ReferenceAssemblies.Default)).RunAsync();
        await Test(UsesNewtonsoft, Newtonsoft(ReferenceAssemblies.NetStandard.NetStandard20)).RunAsync();
    }

    [Fact]
    public Task Package_that_is_not_here_fails()
        => Failing.With(
            Test(UsesNewtonsoft, ReferenceAssemblies.Default.AddPackages([new PackageIdentity("Flurl", "4.0.0")])).RunAsync(),
            "no reference assemblies of 'Flurl.4.0.0'", "Newtonsoft.Json.13.0.4, net10.0, netstandard2.0");

    private static ReferenceAssemblies Newtonsoft(ReferenceAssemblies framework)
        => framework.AddPackages([new PackageIdentity("Newtonsoft.Json", "13.0.4")]);

    private static CSharpAnalyzerTest<WordAnalyzer, DefaultVerifier> Test(string source, ReferenceAssemblies references)
        => new() { TestCode = source, ReferenceAssemblies = references };
}
