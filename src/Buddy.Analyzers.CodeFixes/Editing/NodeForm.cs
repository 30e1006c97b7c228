namespace Buddy.Analyzers.CodeFixes.Editing;

/// <summary>How the user writes the fields of a <c>JsonObject</c> or <c>JObject</c>.</summary>
internal enum NodeForm
{
    /// <summary><c>["name"] = value</c></summary>
    Indexers,

    /// <summary><c>{ "name", value }</c></summary>
    Pairs,

    /// <summary><c>new JProperty("name", value)</c></summary>
    Properties,
}
