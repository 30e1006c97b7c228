using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.Tests.Catalog;

/// <summary>The index that the build generates of the schemas.</summary>
public class CatalogIndexTests
{
    private static readonly SchemaFiles Files = SchemaFiles.Shipped();

    [Fact]
    public void Shipped_index_is_that_of_the_schemas_that_ship() =>
        Assert.Equal(ShippedIndex.Text, CatalogIndexer.IndexOf(Files.Names, new SchemaSet(Files.Read)).ToString());

    [Fact]
    public void What_is_written_is_read() => Assert.Equal(ShippedIndex.Text, CatalogIndex.Parse(ShippedIndex.Text).ToString());

    [Fact]
    public void Fields_that_only_likely_facts_speak_of_make_no_code_worth_a_look() => Assert.All(
        ShippedIndex.Read().Words.Where(static word => word.Sign != FieldSign.None),
        static word => Assert.True(new SchemaSet(Files.Read).Find(word.File)!.Grade is null or "A", word.Name));

    [Fact]
    public void Alias_has_the_schema_of_its_type()
    {
        Assert.Same(ActionCatalog.Shipped.SchemaOf("ANDROID_PUBLISH_APK"), ActionCatalog.Shipped.SchemaOf("ANDROID_PLAY"));
        Assert.Equal(TypeRecognition.Companion, ActionCatalog.Shipped.RecognitionOf("ANDROID_PLAY"));
    }
}
