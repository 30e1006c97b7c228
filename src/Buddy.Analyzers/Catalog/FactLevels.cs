namespace Buddy.Analyzers.Catalog;

/// <summary>How sure each fact of one schema is, by the keyword that states it. Two bits for each keyword.</summary>
internal readonly record struct FactLevels
{
    /// <summary>The key that stands for all keywords that are not named.</summary>
    public const string Default = "default";

    /// <summary>The key for names that are near to the one of a field.</summary>
    public const string Misspelt = "misspelt";

    /// <summary>The keywords that speak of the fields of an object, not of one value.</summary>
    private static readonly string[] OfFields = ["required", "unevaluatedProperties", Misspelt, "readOnly", "deprecated"];

    /// <summary>All keywords whose level can be given by itself; the rest shares one.</summary>
    private static readonly string[] Names =
        ["type", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", .. OfFields, Default];

    private readonly uint _levels;

    private FactLevels(uint levels) => _levels = levels;

    /// <summary>Everything is certain.</summary>
    public static FactLevels Certain { get; }

    /// <summary>The keys that <c>x-level</c> may have.</summary>
    public static IReadOnlyList<string> Keys => Names;

    /// <summary>The level of what <paramref name="keyword"/> states.</summary>
    public FactLevel Of(string keyword) => At(IndexOf(keyword));

    /// <summary>The same level for all.</summary>
    public static FactLevels All(FactLevel level)
    {
        var levels = default(FactLevels);
        for (var i = 0; i < Names.Length; i++)
            levels = levels.With(i, level);
        return levels;
    }

    /// <summary>The same levels, but for that of one keyword.</summary>
    public FactLevels With(string keyword, FactLevel level) => With(IndexOf(keyword), level);

    /// <summary>The milder level of both, keyword by keyword.</summary>
    public FactLevels And(FactLevels other)
    {
        if (other == Certain)
            return this;

        var levels = this;
        for (var i = 0; i < Names.Length; i++)
            levels = levels.With(i, At(i).And(other.At(i)));
        return levels;
    }

    /// <summary>
    /// How sure at most is what a <c>$ref</c> brings: its keywords for a value as sure as those that stand here, and what it says of an object's fields as
    /// sure as the field is an object.
    /// </summary>
    public FactLevels ForTarget()
    {
        var levels = this;
        foreach (var keyword in OfFields)
            levels = levels.With(keyword, Of("type"));
        return levels.With(Default, Of("type"));
    }

    private static int IndexOf(string keyword)
    {
        var index = Array.IndexOf(Names, keyword switch
        {
            "const" => "enum",
            "additionalProperties" => "unevaluatedProperties",
            _ => keyword,
        });
        return index < 0 ? Names.Length - 1 : index;
    }

    private FactLevel At(int index) => (FactLevel)((_levels >> (2 * index)) & 3);

    private FactLevels With(int index, FactLevel level) => new((_levels & ~(3u << (2 * index))) | ((uint)level << (2 * index)));
}
