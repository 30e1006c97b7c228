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
    [InlineData("Send(JsonSerializer.Serialize($, new JsonSerializerOptions { Converters = { new OwnConverter() }, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }))", Names.Unknown)]
    [InlineData("Send(JsonSerializer.Serialize($, new JsonSerializerOptions(_field)))", Names.Unknown)]
    [InlineData("Send(JsonConvert.SerializeObject($, new JsonSerializerSettings()))", Names.Kept)]
    [InlineData("Send(JsonConvert.SerializeObject($, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new SnakeCaseNamingStrategy() } }))", Names.Snake)]
    [InlineData("Send(JsonConvert.SerializeObject($, new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() }))", Names.Camel)]
    [InlineData("Send(JsonConvert.SerializeObject($, new JsonSerializerSettings { ContractResolver = new OwnResolver() }))", Names.Unknown)]
    [InlineData("Send(JsonConvert.SerializeObject($, new OwnSettings()))", Names.Unknown)]
    public Task InPlace(string sink, Names names) => VerifyNamesAsync(sink, names, """
        class OwnPolicy : JsonNamingPolicy { public new static OwnPolicy SnakeCaseLower => null; public override string ConvertName(string name) => name; }
        class OwnResolver : DefaultContractResolver { }
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
    [InlineData("var options = " + Snake + "; options.PropertyNamingPolicy = null; Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    [InlineData("var options = " + Snake + "; options = null; Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    [InlineData("var options = " + Snake + "; options.Converters.Add(null); Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    [InlineData("var options = " + Snake + "; Configure(options); Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    [InlineData("var options = " + Snake + "; var same = options; same.PropertyNamingPolicy = null; Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    [InlineData("var options = Made(); Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    [InlineData("Send(JsonSerializer.Serialize($, Made()))", Names.Unknown)]
    [InlineData("JsonSerializerOptions options = text == null ? null : " + Snake + "; Send(JsonSerializer.Serialize($, options))", Names.Unknown)]
    public Task InALocal(string sink, Names names) => VerifyNamesAsync(
        sink, names, "static void Configure(JsonSerializerOptions options) { } static JsonSerializerOptions Made() => null;");

    [Theory]
    [InlineData("private static readonly JsonSerializerOptions Options = " + Snake + ";", Names.Snake)]
    [InlineData("readonly JsonSerializerOptions Options = " + Snake + ";", Names.Snake)]
    [InlineData("JsonSerializerOptions Options = " + Snake + ";", Names.Snake)]
    [InlineData("static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web);", Names.Camel)]
    [InlineData("public static JsonSerializerOptions Options => " + Snake + ";", Names.Snake)]
    [InlineData("public static readonly JsonSerializerOptions Options = " + Snake + ";", Names.Unknown)]
    [InlineData("JsonSerializerOptions Options = " + Snake + "; void Change() => Options = null;", Names.Unknown)]
    [InlineData("JsonSerializerOptions Options = " + Snake + "; void Change() => this.Options = null;", Names.Unknown)]
    [InlineData("static readonly JsonSerializerOptions Options = " + Snake + "; static Deploy() => Options.Converters.Add(null);", Names.Unknown)]
    [InlineData("static readonly JsonSerializerOptions Options = " + Snake + "; static Deploy() => Deploy.Options.PropertyNamingPolicy = null;", Names.Unknown)]
    [InlineData("static readonly JsonSerializerOptions Options = " + Snake + "; static Deploy() => Send(Options);", Names.Unknown)]
    [InlineData("readonly JsonSerializerOptions Options; Deploy(JsonSerializerOptions options) => Options = options;", Names.Unknown)]
    public async Task InAMember(string member, Names names)
    {
        await VerifyNamesAsync("Send(JsonSerializer.Serialize($, Options))", names, member);
        await VerifyNamesAsync("await http.PostAsJsonAsync(text, $, Options)", names, member);
    }

    [Fact]
    public Task InAnotherType() => VerifyNamesAsync(
        "Send(JsonSerializer.Serialize($, Other.Options))", Names.Unknown, "static class Other { public static readonly JsonSerializerOptions Options = " + Snake + "; }");

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
