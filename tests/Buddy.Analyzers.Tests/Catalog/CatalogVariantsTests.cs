using System.Collections.Immutable;
using Buddy.Analyzers.Catalog;

namespace Buddy.Analyzers.Tests.Catalog;

/// <summary>What the options of files make of a catalogue is made once.</summary>
public class CatalogVariantsTests
{
    [Fact]
    public void More_sets_of_options_than_are_kept_are_made_once_while_they_are_used()
    {
        const int Sets = 18;
        var made = 0;
        var variants = new CatalogVariants(Make);
        var all = Enumerable.Range(0, Sets).Select(i => variants.Of(Field(i))).ToArray();
        for (var turn = 0; turn < 3; turn++)
            Assert.Equal(all, Enumerable.Range(0, Sets).Select(i => variants.Of(Field(i))));
        Assert.Equal(Sets, made);

        ActionCatalog Make(CatalogAdditions additions)
        {
            made++;
            return ActionCatalog.Of(ActionCatalog.Shipped.Files.With($"{additions.Fields[0]}.schema.json", "{}"));
        }
    }

    [Fact]
    public void Threads_that_ask_for_the_same_get_the_same()
    {
        var made = 0;
        var variants = new CatalogVariants(_ =>
        {
            Interlocked.Increment(ref made);
            return ActionCatalog.Of(ActionCatalog.Shipped.Files);
        });
        var catalogs = new ActionCatalog[16];
        Parallel.For(0, catalogs.Length, i => catalogs[i] = variants.Of(Field(i % 2)));
        Assert.Equal(2, catalogs.Distinct().Count());
        Assert.Equal(2, made);
    }

    [Fact]
    public void A_catalogue_has_its_own_variants()
    {
        var one = ActionCatalog.Shipped.With(Field(1));
        Assert.Same(one, ActionCatalog.Shipped.With(Field(1)));
        Assert.NotSame(one, ActionCatalog.Shipped.With(Field(2)));
        Assert.NotSame(one, ActionCatalog.Of(ActionCatalog.Shipped.Files).With(Field(1)));
        Assert.Same(ActionCatalog.Shipped, ActionCatalog.Shipped.With(CatalogAdditions.None));
        Assert.NotNull(one.Common.FindProperty("x1"));
    }

    private static CatalogAdditions Field(int number) =>
        new(CatalogAdditions.None.Values, ImmutableArray.Create($"x{number}"), ImmutableArray<string>.Empty);
}
