using Buddy.Analyzers.CodeFixes.Editing;
using Buddy.Analyzers.Fixes;
using Buddy.Analyzers.Tests.Witnesses.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.Rules;

/// <summary>All fixes that a menu offers are planned on one reading of the payload, and none of them shows in another.</summary>
public class RepeatedPlanTests
{
    private const string ObjectCode = """object F() => new { type = "AWS_ECS", name = "n", trigger_time = "ON_SUCESS" };""";
    private const string TextCode = """string F() => "{ \"type\": \"AWS_ECS\", \"trigger_time\": \"ON_SUCESS\" }";""";

    [Theory]
    [InlineData(ObjectCode)]
    [InlineData(TextCode)]
    public async Task A_payload_is_read_once(string member)
    {
        using var workspace = new AdhocWorkspace();
        var document = DocumentIn(workspace, member);
        var readings = (await DocumentReadings.OfAsync(document, CancellationToken.None))!;
        var root = await document.GetSyntaxRootAsync();
        if (root!.DescendantNodes().OfType<AnonymousObjectCreationExpressionSyntax>().SingleOrDefault() is { } creation)
            Assert.Same(readings.OfObject(creation)!.Value.Payload, readings.OfObject(creation)!.Value.Payload);
        else
            Assert.Same(readings.OfText(Text(root))!.Value.Reading, readings.OfText(Text(root))!.Value.Reading);

        static LiteralExpressionSyntax Text(SyntaxNode root) => root.DescendantNodes().OfType<LiteralExpressionSyntax>().Single();
    }

    [Theory]
    [InlineData(ObjectCode)]
    [InlineData(TextCode)]
    public async Task Each_plan_stands_alone(string member)
    {
        using var workspace = new AdhocWorkspace();
        var document = DocumentIn(workspace, member);
        var compilation = (await document.Project.GetCompilationAsync())!;
        var diagnostics = await compilation.WithAnalyzers([new ActionPayloadAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var diagnostic = Assert.Single(diagnostics, static diagnostic => diagnostic.Id == "BUDDY1003");
        var options = FixData.Parse(diagnostic.Properties);
        Assert.True(options.Count() > 5);

        var plan = DocumentEdit.Repeatedly();
        foreach (var option in options)
        {
            var alone = await DocumentEdit.PlanAsync(document, [new RequestedFix(diagnostic, option)], CancellationToken.None);
            var together = await plan(document, [new RequestedFix(diagnostic, option)], CancellationToken.None);
            Assert.True(together.IsComplete);
            Assert.Single(together.Changes);
            Assert.Equal(alone.Changes, together.Changes);
        }
    }

    private static Document DocumentIn(AdhocWorkspace workspace, string member) => workspace
        .AddProject("Sample", LanguageNames.CSharp)
        .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
        .WithMetadataReferences(RuntimeReferences.All)
        .AddDocument("Sample.cs", $"class C {{ {member} }}");
}
