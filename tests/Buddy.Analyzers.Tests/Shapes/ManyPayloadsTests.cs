using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Model;
using Buddy.Analyzers.Payloads.Reading.Dto;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Buddy.Analyzers.Tests.Shapes.Sample;

namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>Many objects of one payload type in one member: what is known of the type is worked out once.</summary>
public class ManyPayloadsTests
{
    [Fact]
    public void ATypeIsReadOnceForEachSerializer()
    {
        var context = Context("class EcsAction { public string type => \"AWS_ECS\"; }");
        var type = context.Model.Compilation.GetTypeByMetadataName("EcsAction")!;

        var read = context.Cache.TypeOf(type, context);

        Assert.NotNull(read);
        Assert.Same(read, (context with { Member = null }).Cache.TypeOf(type, context.Deeper()));
        Assert.NotSame(read, context.Cache.TypeOf(type, context with { Format = Payloads.Model.WireFormat.Newtonsoft }));
    }

    [Fact]
    public void AFileHasOneModel()
    {
        var context = Context("class A { }", "class B { public string type { get; } = \"AWS_ECS\"; }");
        var declaration = context.DeclarationOf(context.Model.Compilation.GetTypeByMetadataName("B")!)!;

        Assert.Same(context.ForDeclaration(declaration).Model, context.Deeper().ForDeclaration(declaration).Model);
    }

    [Fact]
    public Task EachIsTold() => VerifyAsync(
        $$"""
        void Run()
        {
        {{string.Join("\n", Enumerable.Range(0, 50).Select(static i => $"    Send({{|BUDDY1001:new|}} ContainerAction {{ Name = \"n{i}\" }});"))}}
        }
        """,
        PayloadTypes.SystemTextJson);

    private static ReadContext Context(params string[] files)
    {
        var trees = files.Select(static file => CSharpSyntaxTree.ParseText(file)).ToList();
        var compilation = CSharpCompilation.Create("many", trees, [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
        return new ReadContext
        {
            Model = compilation.GetSemanticModel(trees[0]),
            Catalog = ActionCatalog.Shipped,
            Member = null,
            CancellationToken = CancellationToken.None,
        };
    }
}
