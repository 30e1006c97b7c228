using System.Text.Json;
using System.Text.Json.Serialization;

namespace Buddy.Analyzers.Tests.Wire;

#pragma warning disable CA1707 // names of all kinds

/// <summary>What the contexts write: an object with names, an enum and zeros that tell the options from each other.</summary>
public class ContextPayload
{
    public ContextWhen TriggerTime { get; set; } = ContextWhen.OnFailure;

    public string AmazonS3Key { get; set; } = "a";

    public string AB1 { get; set; } = "b";

    public string S3_Key { get; set; } = "c";

    public string name { get; set; } = "d";

    public string HtmlURL { get; set; } = "e";

    public bool IsOn { get; set; }

    public int Count { get; set; }

    public Dictionary<string, int> Keys { get; } = new() { ["SomeKey"] = 1 };
}

/// <summary>An enum without a converter.</summary>
public enum ContextWhen
{
    Always,
    OnFailure,
}

[JsonSerializable(typeof(ContextPayload))]
public partial class PlainContext : JsonSerializerContext;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(ContextPayload))]
public partial class SnakeContext : JsonSerializerContext;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseUpper, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(ContextPayload))]
public partial class KebabContext : JsonSerializerContext;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(ContextPayload))]
public partial class WebContext : JsonSerializerContext;

[JsonSourceGenerationOptions(UseStringEnumConverter = true, IncludeFields = false)]
[JsonSerializable(typeof(ContextPayload))]
public partial class TextContext : JsonSerializerContext;

[JsonSourceGenerationOptions(Converters = [typeof(JsonStringEnumConverter<ContextWhen>)])]
[JsonSerializable(typeof(ContextPayload))]
public partial class ConverterContext : JsonSerializerContext;

[JsonSourceGenerationOptions(DictionaryKeyPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ContextPayload))]
public partial class KeysContext : JsonSerializerContext;

[JsonSourceGenerationOptions(IncludeFields = true)]
[JsonSerializable(typeof(ContextPayload))]
public partial class FieldsContext : JsonSerializerContext;

[JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.WriteAsString)]
[JsonSerializable(typeof(ContextPayload))]
public partial class QuotingContext : JsonSerializerContext;
