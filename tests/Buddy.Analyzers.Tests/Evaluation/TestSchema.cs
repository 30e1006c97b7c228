using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.Tests.Evaluation;

/// <summary>Schemas from JSON text.</summary>
internal static class TestSchema
{
    private const string File = "test.schema.json";

    /// <summary>The schema; every part of it must be of use.</summary>
    public static Schema Of(string json)
    {
        var set = new SchemaSet(file => file == File ? json : null);
        var schema = set.Find(File);
        Assert.Empty(set.Problems);
        return schema!;
    }
}
