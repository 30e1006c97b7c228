namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>The ways to create a JSON object of System.Text.Json.Nodes or Newtonsoft.Json.Linq.</summary>
public enum NodeShape
{
    /// <summary><c>new JsonObject { ["name"] = value }</c></summary>
    JsonObjectIndexers,

    /// <summary><c>new JsonObject { { "name", value } }</c></summary>
    JsonObjectPairs,

    /// <summary><c>new JObject { ["name"] = value }</c></summary>
    JObjectIndexers,

    /// <summary><c>new JObject { { "name", value } }</c></summary>
    JObjectPairs,

    /// <summary><c>new JObject { new JProperty("name", value) }</c></summary>
    JObjectProperties,

    /// <summary><c>new JObject(new JProperty("name", value))</c></summary>
    JObjectArguments,
}
