using System.Collections.Immutable;
using System.Text;
using Buddy.Analyzers.Catalog;
using Buddy.Analyzers.Payloads.Filtering;
using Buddy.Analyzers.Payloads.Reading;
using Buddy.Analyzers.Payloads.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Buddy.Analyzers.Tests.Huge;

/// <summary>Text of any size is read in time and memory that grow with its length, and text that is no payload costs nothing.</summary>
public class JsonTextSizeTests
{
    private const int Megabyte = 1 << 20;

    private static readonly string Action =
        $$"""{"type": "TERRAFORM_APPLY", "name": "{{new string('n', 1000)}}", "trigger_time": "ON_SUCCESS", "variables": [{"key": "k", "value": "v"}]},""";

    [Fact]
    public void Ten_megabytes_take_no_more_memory_than_ten_times_one()
    {
        AllocatedFor(Actions(Action.Length)); // what is loaded once
        var one = AllocatedFor(Actions(Megabyte));
        var ten = AllocatedFor(Actions(10 * Megabyte));

        Assert.InRange(ten, one, 12 * one);
    }

    [Fact]
    public async Task One_wrong_value_is_found_at_the_end_of_ten_megabytes()
    {
        var literal = Actions(10 * Megabyte);
        var end = literal.LastIndexOf("ON_SUCCESS", StringComparison.Ordinal);

        var finding = Assert.Single(await FindingsIn(literal.Remove(end, 10).Insert(end, "ON_SUCESS")));

        Assert.Equal("BUDDY1003", finding.Id);
    }

    [Fact]
    public async Task A_hundred_thousand_levels_are_no_deeper_than_the_reader_looks()
    {
        const int Depth = 100_000;
        var objects = string.Concat(Enumerable.Repeat("{\"trigger_time\":", Depth)) + "1" + new string('}', Depth);
        var arrays = "{\"trigger_time\": \"ON_SUCESS\", \"type\": " + new string('[', Depth) + new string(']', Depth) + "}";

        Assert.Empty(await FindingsIn(Quote(objects)));
        Assert.Empty(await FindingsIn(Quote(new string('[', Depth) + "\"trigger_time\"" + new string(']', Depth))));
        Assert.Empty(await FindingsIn(Quote(arrays)));
    }

    [Fact]
    public async Task A_long_sum_is_one_text()
    {
        var sum = new StringBuilder("\"{\\\"type\\\": \\\"TERRAFORM_APPLY\\\", \\\"name\\\": \\\"\"");
        for (var i = 0; i < 2000; i++)
            sum.Append(" + \"x\"");
        sum.Append(" + \"\\\", \\\"trigger_time\\\": \\\"ON_SUCESS\\\"}\"");

        Assert.Equal("BUDDY1003", Assert.Single(await FindingsIn(sum.ToString())).Id);
    }

    [Theory]
    [InlineData("\"text\"")]
    [InlineData("\"trigger_time\"")]
    [InlineData("\"{0} of {1}\"")]
    [InlineData("\"{\\\"type\\\": \\\"Feature\\\", \\\"name\\\": \\\"n\\\"}\"")]
    [InlineData("@\"[\"\"AWS\"\"]\"")]
    [InlineData("$\"{1} text\"")]
    [InlineData("1 + 2")]
    [InlineData("\"a\" + \"b\" + 1")]
    public void Other_text_costs_no_memory(string code)
    {
        var text = Assert.IsAssignableFrom<ExpressionSyntax>(SyntaxFactory.ParseExpression(code));
        var catalog = ActionCatalog.Shipped;
        Assert.False(PayloadGate.IsCandidate(text, catalog));

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            PayloadGate.IsCandidate(text, catalog);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string Actions(int length)
    {
        var json = new StringBuilder("[", length + Action.Length);
        while (json.Length < length)
            json.Append(Action);
        json[json.Length - 1] = ']';
        return Quote(json.ToString());
    }

    private static string Quote(string json) => "@\"" + json.Replace("\"", "\"\"") + "\"";

    private static long AllocatedFor(string expression)
    {
        var compilation = Compile(expression);
        var tree = compilation.SyntaxTrees[0];
        var literal = tree.GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>().Single();
        var context = new ReadContext
        {
            Model = compilation.GetSemanticModel(tree),
            Catalog = ActionCatalog.Shipped,
            Member = MemberCode.Around(literal),
            CancellationToken = default,
        };

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(PayloadReader.ReadAll(literal, context));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static Task<ImmutableArray<Diagnostic>> FindingsIn(string expression) =>
        Compile(expression).WithAnalyzers([new ActionPayloadAnalyzer()]).GetAnalyzerDiagnosticsAsync();

    private static CSharpCompilation Compile(string expression) => CSharpCompilation.Create(
        "Test",
        [CSharpSyntaxTree.ParseText($"class C {{ object M() => {expression}; }}")],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
}
