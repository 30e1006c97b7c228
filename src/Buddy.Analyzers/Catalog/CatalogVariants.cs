namespace Buddy.Analyzers.Catalog;

/// <summary>
/// The catalogues that the options of files make of one: each is made once for as long as a file uses it, and the latest are kept for the next
/// compilation. Thread-safe; to make one holds up those alone who ask for the same.
/// </summary>
/// <param name="make">Makes the catalogue with the additions.</param>
internal sealed class CatalogVariants(Func<CatalogAdditions, ActionCatalog> make)
{
    /// <summary>As many different sets of options as the folders of a repository have.</summary>
    private const int Kept = 16;

    private readonly Dictionary<string, Variant> _byKey = new(StringComparer.Ordinal);
    private readonly ActionCatalog?[] _latest = new ActionCatalog?[Kept];
    private int _made;

    /// <summary>The same catalogue for the same additions.</summary>
    public ActionCatalog Of(CatalogAdditions additions)
    {
        Variant variant;
        lock (_byKey)
        {
            if (!_byKey.TryGetValue(additions.Key, out variant!))
                _byKey.Add(additions.Key, variant = new Variant());
        }

        lock (variant)
        {
            if (variant.Catalog is { } known)
                return known;

            var made = make(additions);
            variant.Catalog = made;
            Keep(made);
            return made;
        }
    }

    /// <summary>Keeps a new one in the place of the oldest, and forgets those that nobody uses any more.</summary>
    private void Keep(ActionCatalog catalog)
    {
        lock (_byKey)
        {
            _latest[_made++ % Kept] = catalog;
            if (_made % Kept != 0)
                return;

            foreach (var key in _byKey.Where(static entry => entry.Value.IsGone).Select(static entry => entry.Key).ToList())
                _byKey.Remove(key);
        }
    }

    private sealed class Variant
    {
        private readonly WeakReference<ActionCatalog?> _catalog = new(null);
        private volatile bool _isMade;

        /// <summary>The catalogue; null before it is made, and when nobody uses it any more.</summary>
        public ActionCatalog? Catalog
        {
            get => _catalog.TryGetTarget(out var catalog) ? catalog : null;
            set
            {
                _catalog.SetTarget(value);
                _isMade = true;
            }
        }

        /// <summary>Whether it was made, and nobody uses it.</summary>
        public bool IsGone => _isMade && Catalog is null;
    }
}
