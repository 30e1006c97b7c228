namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>The ways to write an action in C#, one of each kind.</summary>
public enum ActionShape
{
    /// <summary><c>new { name = value }</c></summary>
    Anonymous,

    /// <summary><c>new Dictionary&lt;string, object&gt; { ["name"] = value }</c></summary>
    DictionaryIndexers,

    /// <summary><c>new Dictionary&lt;string, object&gt; { { "name", value } }</c></summary>
    DictionaryPairs,

    /// <summary><c>action["name"] = value;</c></summary>
    DictionaryLater,

    /// <summary><c>new Action { Name = value }</c></summary>
    Class,

    /// <summary><c>new JsonObject { ["name"] = value }</c></summary>
    JsonObject,

    /// <summary><c>new JObject(new JProperty("name", value))</c></summary>
    JObject,

    /// <summary><c>"{\"name\": value}"</c></summary>
    RegularText,

    /// <summary><c>@"{""name"": value}"</c></summary>
    VerbatimText,

    /// <summary><c>"""{"name": value}"""</c></summary>
    RawText,
}
