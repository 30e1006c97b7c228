using System.Text.Json;
using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.Tests.Catalog;

/// <summary>The files that the package ships.</summary>
public class ShippedSchemaTests
{
    private static readonly SchemaFiles Files = SchemaFiles.Shipped();

    public static TheoryData<string> Names => [.. Files.Names];

    [Fact]
    public void Catalogue_has_no_problem() => Assert.Empty(ActionCatalog.Shipped.Problems);

    [Theory]
    [MemberData(nameof(Names))]
    public void File_has_no_problem(string name)
    {
        var set = new SchemaSet(Files.Read);
        Assert.NotNull(set.Find(name));
        Assert.Empty(set.Problems);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_says_what_it_is(string name)
    {
        var root = Read(name);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", root.GetProperty("$schema").GetString());
        Assert.Equal(name, root.GetProperty("$id").GetString());
        Assert.NotEqual("", root.GetProperty("title").GetString());
        Assert.NotEqual("", root.GetProperty("description").GetString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_described_field_and_every_condition_has_its_source(string name) =>
        Assert.Empty(PartsThatNeedASource(Read(name), "#")
            .Where(static part => !part.Schema.TryGetProperty("x-source", out _))
            .Select(static part => part.Path));

    [Theory]
    [MemberData(nameof(Names))]
    public void Replacement_is_a_field_beside_it_or_inside_one(string name)
    {
        var schema = new SchemaSet(Files.Read).Find(name)!;
        foreach (var replacement in schema.PropertyNames().Select(field => schema.FindProperty(field)!.ReplacedBy).OfType<string>())
        {
            var path = replacement.Split("[].");
            var owner = path.Length == 1 ? schema : schema.FindProperty(path[0])!.Items!;
            Assert.True(owner.FindProperty(path[^1]) is { IsDeprecated: false }, replacement);
        }
    }

    [Theory]
    [InlineData("AWS_ECS")]
    [InlineData("RUN_DOCKER_CONTAINER")]
    public void Required_fields_are_described(string type)
    {
        var schema = ActionCatalog.Shipped.SchemaOf(type);
        Assert.NotSame(ActionCatalog.Shipped.Common, schema);
        Assert.All(schema.Required, name => Assert.NotNull(schema.FindProperty(name)));
    }

    private static JsonElement Read(string name) => JsonDocument.Parse(Files.Read(name)!).RootElement;

    /// <summary>Each property with a description, and each schema of a condition that can fail.</summary>
    private static IEnumerable<(string Path, JsonElement Schema)> PartsThatNeedASource(JsonElement node, string path)
    {
        if (node.ValueKind == JsonValueKind.Array)
            return node.EnumerateArray().SelectMany((item, index) => PartsThatNeedASource(item, $"{path}/{index}"));
        if (node.ValueKind != JsonValueKind.Object)
            return [];

        var own = node.EnumerateObject()
            .Where(static member => member.Name is "properties")
            .SelectMany(member => member.Value.EnumerateObject().Select(property => (Path: $"{path}/properties/{property.Name}", property.Value)))
            .Where(static property => property.Value.TryGetProperty("description", out _))
            .Concat(node.EnumerateObject().Where(static member => member.Name is "then" && !member.Value.TryGetProperty("$ref", out _)).Select(member => (Path: $"{path}/then", member.Value)))
            .Concat(node.TryGetProperty("x-rule", out _) ? [(path, node)] : []);
        return own.Concat(node.EnumerateObject().SelectMany(member => PartsThatNeedASource(member.Value, $"{path}/{member.Name}"))).ToList();
    }
}
