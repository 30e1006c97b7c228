namespace Buddy.Analyzers.Tests.Serializers;

/// <summary>What the two serializers write for an object, with their default options.</summary>
internal static class Wire
{
    public static string SystemTextJson<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value);

    public static string Newtonsoft(object value) => global::Newtonsoft.Json.JsonConvert.SerializeObject(value);
}
