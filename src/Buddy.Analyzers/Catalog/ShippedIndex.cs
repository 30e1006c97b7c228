namespace Buddy.Analyzers.Catalog;

/// <summary>The index of the schemas that ship; its text is generated from them when this assembly is built.</summary>
internal static partial class ShippedIndex
{
    /// <summary>The index.</summary>
    public static CatalogIndex Read() => CatalogIndex.Parse(Text);
}
