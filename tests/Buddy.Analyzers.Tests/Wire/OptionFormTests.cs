using static Buddy.Analyzers.Tests.Wire.WireSample;

namespace Buddy.Analyzers.Tests.Wire;

/// <summary>Which names go over the wire by the options, wherever they are held.</summary>
public class OptionFormTests
{
    private const string Snake = "new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }";

    [Theory]
    [InlineData("await http.PostAsJsonAsync(text, $, " + Snake + ")", Names.Snake)]
    [InlineData("await http.PostAsJsonAsync(text, $, new JsonSerializerOptions())", Names.Kept)]
    [InlineData("await http.PostAsync(text, JsonContent.Create($, options: " + Snake + "))", Names.Snake)]
    [InlineData("Send(JsonSerializer.Serialize($, " + Snake + "))", Names.Snake)]
    [InlineData("Send(JsonSerializer.Serialize($, new JsonSerializerOptions(JsonSerializerDefaults.Web)))", Names.Camel)]
    [InlineData("Send(JsonSerializer.Serialize($, JsonSerializerOptions.Web))", Names.Camel)]
    [InlineData("Send(JsonSerializer.Serialize($, new JsonSerializerOptions(JsonSerializerDefaults.Web) { PropertyNamingPolicy = null }))", Names.Kept)]
    [InlineData("Send(JsonSerializer.Serialize($, new JsonSerializerOptions { WriteIndented = true }))", Names.Kept)]
    [InlineData("Send(JsonSerializer.Serialize($, new JsonSerializerOptions { PropertyNamingPolicy = new OwnPolicy() }))", Names.Unknown)]
    [InlineData("Send(JsonSerializer.Serialize($, new JsonSerializerOptions { PropertyNamingPolicy = OwnPolicy.SnakeCaseLower }))", Names.Unknown)]
    [InlineData("Send(JsonSerializer.Serialize($, new JsonSerializerOptions { TypeInfoResolver = null }))", Names.Unknown)]
    [InlineData("Send(JsonSerializer.Serialize($, new JsonSerializerOptions { Converters = { new OwnConverter() }, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }))", Names.Snake)]
    [InlineData("Send(JsonSerializer.Serialize($, new JsonSerializerOptions { Converters = { new OwnFactory() }, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }))", Names.Unknown)]
    [InlineData("Send(JsonSerializer.Serialize($, new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(), new OwnConverter() }, PropertyNamingPolicy = Policy }))", Names.Snake)]
    [InlineData("Send(JsonSerializer.Serialize($, new JsonSerializerOptions { PropertyNamingPolicy = Policy, TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() }))", Names.Snake)]
    [InlineData("Send(JsonSerializer.Serialize($, new JsonSerializerOptions { PropertyNamingPolicy = Policy, TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver { Modifiers = { info => { } } } }))", Names.Unknown)]
    [InlineData("Send(JsonSerializer.Serialize($, new JsonSerializerOptions(_field)))", Names.Unknown)]
    [InlineData("Send(JsonConvert.SerializeObject($, new JsonSerializerSettings()))", Names.Kept)]
    [InlineData("Send(JsonConvert.SerializeObject($, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } }))", Names.Snake)]
    [InlineData("Send(JsonConvert.SerializeObject($, new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() }))", Names.Camel)]
    [InlineData("Send(JsonConvert.SerializeObject($, new JsonSerializerSettings { ContractResolver = new OwnResolver() }))", Names.Unknown)]
    [InlineData("Send(JsonConvert.SerializeObject($, new JsonSerializerSettings { ContractResolver = new SnakeResolver() }))", Names.Snake)]
    [InlineData("Send(JsonConvert.SerializeObject($, new JsonSerializerSettings { ContractResolver = new OwnNames() }))", Names.Unknown)]
    [InlineData("Send(JObject.FromObject($, Newtonsoft.Json.JsonSerializer.Create(new JsonSerializerSettings { ContractResolver = new SnakeResolver() })))", Names.Snake)]
    [InlineData("Send(JObject.FromObject($, new Newtonsoft.Json.JsonSerializer { ContractResolver = new SnakeResolver() }))", Names.Snake)]
    [InlineData("Send(JsonConvert.SerializeObject($, new OwnSettings()))", Names.Unknown)]
    public Task InPlace(string sink, Names names) => VerifyNamesAsync(sink, names, """
        class OwnPolicy : JsonNamingPolicy { public new static OwnPolicy SnakeCaseLower => new OwnPolicy(); public override string ConvertName(string name) => name; }
        static readonly JsonNamingPolicy Policy = JsonNamingPolicy.SnakeCaseLower;
        class OwnResolver : DefaultContractResolver { }
        class SnakeResolver : DefaultContractResolver { public SnakeResolver() => NamingStrategy = new SnakeCaseNamingStrategy(); }
        class OwnNames : DefaultContractResolver
        {
            public OwnNames() => NamingStrategy = new SnakeCaseNamingStrategy();
            protected override string ResolvePropertyName(string name) => name;
        }
        class OwnFactory : JsonConverterFactory
        {
            public override bool CanConvert(Type type) => type.Name.Length > 3;
            public override System.Text.Json.Serialization.JsonConverter CreateConverter(Type type, JsonSerializerOptions options) => null;
        }
        class OwnSettings : JsonSerializerSettings { }
        class OwnConverter : System.Text.Json.Serialization.JsonConverter<int>
        {
            public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => 0;
            public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) { }
        }
        JsonSerializerOptions _field;
        """);

    [Theory]
    [InlineData("var options = " + Snake + "; Send(JsonSerializer.Serialize($, options))", Names.Snake)]
    [InlineData("JsonSerializerOptions options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }; Send(JsonSerializer.Serialize($, options))", Names.Snake)]
    [InlineData("var options = " + Snake + "; options.PropertyNamingPolicy = null; Send(JsonSerializer.Serialize($, options))", Names.Kept)]
    [InlineData("var options = new JsonSerializerOptions(); options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower; options.Converters.Add(new JsonStringEnumConverter()); Send(JsonSerializer.Serialize($, options))", Names.Snake)]
    [InlineData("JsonSerializerOptions options; options = " + Snake + "; options.WriteIndented = true; options.MakeReadOnly(); Send(JsonSerializer.Serialize($, options))", Names.Snake)]
    [InlineData("var options = new JsonSerializerOptions(); if (text == null) options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower; Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    [InlineData("var options = " + Snake + "; if (text == null) options.WriteIndented = true; Send(JsonSerializer.Serialize($, options))", Names.Snake)]
    [InlineData("var options = " + Snake + "; Send(JsonSerializer.Serialize($, options)); options = new JsonSerializerOptions()", Names.Snake)]
    [InlineData("var options = new JsonSerializerOptions(); Action later = () => Send(JsonSerializer.Serialize($, options)); options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower; later()", Names.Unknown)]
    [InlineData("var options = new JsonSerializerOptions(); ref var same = ref options; same = null; Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    [InlineData("var options = new JsonSerializerOptions(); void Change() => options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower; Change(); Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    [InlineData("var options = " + Snake + "; Library(System.Threading.Tasks.Task.FromResult(options)); Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    [InlineData("var options = " + Snake + "; options = null; Send(JsonSerializer.Serialize($, options))", Names.Kept)]
    [InlineData("var options = " + Snake + "; options.Converters.Add(null); Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    [InlineData("var options = " + Snake + "; Configure(options); Send(JsonSerializer.Serialize($, options))", Names.Snake)]
    [InlineData("var options = new JsonSerializerOptions(); SetSnake(options); Send(JsonSerializer.Serialize($, options))", Names.Snake)]
    [InlineData("var options = new JsonSerializerOptions(); new Own().Set(options); Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    [InlineData("var options = " + Snake + "; var same = options; same.PropertyNamingPolicy = null; Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    [InlineData("var options = Made(); Send(JsonSerializer.Serialize($, options))", Names.Kept)]
    [InlineData("Send(JsonSerializer.Serialize($, Made()))", Names.Kept)]
    [InlineData("JsonSerializerOptions options = text == null ? null : " + Snake + "; Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    public Task InALocal(string sink, Names names) => VerifyNamesAsync(
        sink, names, """
            static void Configure(JsonSerializerOptions options) { }
            static void SetSnake(JsonSerializerOptions options) { options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower; }
            static JsonSerializerOptions Made() => null;
            static void Library(object any) { }
            class Own { public virtual void Set(JsonSerializerOptions options) { } }
            """);

    [Theory]
    [InlineData("private static readonly JsonSerializerOptions Options = " + Snake + ";", Names.Snake)]
    [InlineData("readonly JsonSerializerOptions Options = " + Snake + ";", Names.Snake)]
    [InlineData("JsonSerializerOptions Options = " + Snake + ";", Names.Snake)]
    [InlineData("static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web);", Names.Camel)]
    [InlineData("public static JsonSerializerOptions Options => " + Snake + ";", Names.Snake)]
    [InlineData("public static readonly JsonSerializerOptions Options = " + Snake + ";", Names.Snake)]
    [InlineData("public static JsonSerializerOptions Options { get; set; } = " + Snake + ";", Names.Snake)]
    [InlineData("static JsonSerializerOptions Options; static Deploy() { Options = new JsonSerializerOptions(); Options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower; }", Names.Snake)]
    [InlineData("readonly JsonSerializerOptions Options = new(); Deploy(bool a) { if (a) Options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower; }", Names.Unknown)]
    [InlineData("readonly JsonSerializerOptions Options = new(); Deploy() { } Deploy(bool a) { Options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower; }", Names.Unknown)]
    [InlineData("static JsonSerializerOptions _made; static JsonSerializerOptions Options => _made ??= " + Snake + ";", Names.Snake)]
    [InlineData("static JsonSerializerOptions _made; static JsonSerializerOptions Options => _made ??= " + Snake + "; static void Change() => _made = null;", Names.Unknown)]
    [InlineData("static readonly Lazy<JsonSerializerOptions> Later = new(() => " + Snake + "); static JsonSerializerOptions Options => Later.Value;", Names.Snake)]
    [InlineData("static JsonSerializerOptions Options { get { var made = new JsonSerializerOptions(); made.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower; return made; } }", Names.Snake)]
    [InlineData("static JsonSerializerOptions Options => Create(JsonNamingPolicy.SnakeCaseLower); static JsonSerializerOptions Create(JsonNamingPolicy policy) => new() { PropertyNamingPolicy = policy };", Names.Snake)]
    [InlineData("static JsonSerializerOptions Options => Other; static JsonSerializerOptions Other => Options;", Names.Unknown)]
    [InlineData("protected virtual JsonSerializerOptions Options => " + Snake + ";", Names.Unknown)]
    [InlineData("static readonly JsonSerializerOptions Base = " + Snake + "; static readonly JsonSerializerOptions Options = new(Base) { WriteIndented = true };", Names.Snake)]
    [InlineData("JsonSerializerOptions Options = " + Snake + "; void Change() => Options = null;", Names.Unknown)]
    [InlineData("JsonSerializerOptions Options = " + Snake + "; void Change() => this.Options = null;", Names.Unknown)]
    [InlineData("static readonly JsonSerializerOptions Options = " + Snake + "; static Deploy() => Options.Converters.Add(null);", Names.Unknown)]
    [InlineData("static readonly JsonSerializerOptions Options = " + Snake + "; static Deploy() => Deploy.Options.PropertyNamingPolicy = null;", Names.Kept)]
    [InlineData("static readonly JsonSerializerOptions Options = " + Snake + "; static void Change() => Deploy.Options.PropertyNamingPolicy = null;", Names.Unknown)]
    [InlineData("static readonly JsonSerializerOptions Options = " + Snake + "; static Deploy() => Send(Options);", Names.Snake)]
    [InlineData("static readonly JsonSerializerOptions Options = " + Snake + "; static Deploy() => Console.WriteLine(Options);", Names.Unknown)]
    [InlineData("readonly JsonSerializerOptions Options; Deploy(JsonSerializerOptions options) => Options = options;", Names.Unknown)]
    public async Task InAMember(string member, Names names)
    {
        await VerifyNamesAsync("Send(JsonSerializer.Serialize($, Options))", names, member);
        await VerifyNamesAsync("await http.PostAsJsonAsync(text, $, Options)", names, member);
    }

    [Theory]
    [InlineData("static class Other { public static readonly JsonSerializerOptions Options = " + Snake + "; }", Names.Snake)]
    [InlineData("static class Other { public static readonly JsonSerializerOptions Options = " + Snake + "; } class Third { void Change() => Other.Options.PropertyNamingPolicy = null; }", Names.Unknown)]
    [InlineData("static class Other { public static JsonSerializerOptions Options { get; set; } = " + Snake + "; } class Third { void Change() { Other.Options = null; } }", Names.Unknown)]
    [InlineData("static class Other { public static readonly JsonSerializerOptions Options = " + Snake + "; } class Third { JsonSerializerOptions _same = Other.Options; void Change() => _same.PropertyNamingPolicy = null; }", Names.Unknown)]
    [InlineData("static class Other { public static readonly JsonSerializerOptions Options = " + Snake + "; } class Third { JsonSerializerOptions _same = Other.Options; string Use() => JsonSerializer.Serialize(1, _same); }", Names.Snake)]
    [InlineData("static class Other { public static readonly JsonSerializerOptions Options = " + Snake + "; } class Third { Third(JsonSerializerOptions given) => given.PropertyNamingPolicy = null; static Third Made = new(Other.Options); }", Names.Unknown)]
    public Task InAnotherType(string types, Names names) => VerifyNamesAsync("Send(JsonSerializer.Serialize($, Other.Options))", names, types);

    [Fact]
    public Task KeysOfDictionariesAreRenamedByTheirOwnPolicyAlone() => VerifyAsync("""
        void Run()
        {
            Send(JsonSerializer.Serialize(
                new Dictionary<string, object> { ["type"] = {|BUDDY1001:"JIRA_BUILD"|} },
                new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper }));
            Send(JsonSerializer.Serialize(
                new Dictionary<string, object> { ["type"] = "JIRA_BUILD" },
                new JsonSerializerOptions { DictionaryKeyPolicy = JsonNamingPolicy.KebabCaseUpper }));
            Send(JsonConvert.SerializeObject(
                new Dictionary<string, object> { ["type"] = "JIRA_BUILD" },
                new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() }));
        }
        """);
}
