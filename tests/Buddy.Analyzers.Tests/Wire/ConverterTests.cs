using static Buddy.Analyzers.Tests.Wire.WireSample;

namespace Buddy.Analyzers.Tests.Wire;

/// <summary>What converters, hooks and handlers may change is not judged; what they leave alone is.</summary>
public class ConverterTests
{
    private const string Types = """
        class EcsAction { public string type => "AWS_ECS"; public string name { get; set; } public string trigger_time { get; set; } }
        class CacheAction { public string type => "NATIVE_BUILD_LINUX"; public string trigger_time { get; set; } }
        abstract class Own<T> : System.Text.Json.Serialization.JsonConverter<T>
        {
            public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => default;
            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) { }
        }
        class EcsConverter : Own<EcsAction> { }
        class DateConverter : Own<DateTime> { }
        class TextConverter : Own<string> { }
        class ListConverter : Own<Dictionary<string, object>> { }
        class EcsFactory : JsonConverterFactory
        {
            public override bool CanConvert(Type type) => type == typeof(EcsAction) || typeof(Exception).IsAssignableFrom(type);
            public override System.Text.Json.Serialization.JsonConverter CreateConverter(Type type, JsonSerializerOptions options) => null;
        }
        """;

    [Theory]
    [InlineData("new EcsConverter()")]
    [InlineData("new DateConverter(), new EcsConverter()")]
    [InlineData("new EcsFactory()")]
    public Task OneForTheTypeLeavesOtherTypes(string converters) => VerifyAsync(
        $$"""
        async Task Run()
        {
            var options = new JsonSerializerOptions { Converters = { {{converters}} } };
            await http.PostAsJsonAsync(url, new EcsAction { name = "n", trigger_time = "ON_SUCESS" }, options);
            await http.PostAsJsonAsync(url, new CacheAction { trigger_time = {|BUDDY1003:"ON_SUCESS"|} }, options);
            await http.PostAsJsonAsync(url, new { type = {|BUDDY1001:"AWS_ECS"|}, name = "n" }, options);
        }
        """,
        Types);

    [Fact]
    public Task OneForDatesChangesNothing() => VerifyAsync(
        """
        async Task Run()
        {
            await http.PostAsJsonAsync(url, new EcsAction { name = "n", trigger_time = {|BUDDY1003:"ON_SUCESS"|} }, new JsonSerializerOptions { Converters = { new DateConverter() } });
            await http.PostAsJsonAsync(url, new Dictionary<string, object> { ["type"] = {|BUDDY1001:"AWS_ECS"|} }, new JsonSerializerOptions { Converters = { new DateConverter() } });
        }
        """,
        Types);

    [Fact]
    public Task OneForTextsLeavesNoValueCertain() => VerifyAsync(
        """
        async Task Run()
        {
            await http.PostAsJsonAsync(url, new { type = "NATIVE_BUILD_LINUX", name = "n", trigger_time = "on_success" }, new JsonSerializerOptions { Converters = { new TextConverter() } });
            await http.PostAsJsonAsync(url, new Dictionary<string, object> { ["type"] = "AWS_ECS" }, new JsonSerializerOptions { Converters = { new ListConverter() } });
        }
        """,
        Types);

    [Theory]
    [InlineData("IJsonOnSerializing", "void IJsonOnSerializing.OnSerializing() { docker_image_tag ??= \"22\"; }", "await http.PostAsJsonAsync(url, $)", false)]
    [InlineData("IJsonOnSerialized", "void IJsonOnSerialized.OnSerialized() { }", "await http.PostAsJsonAsync(url, $)", true)]
    [InlineData("IJsonOnSerializing", "void IJsonOnSerializing.OnSerializing() { }", "Send(JsonConvert.SerializeObject($))", true)]
    [InlineData("object", "[System.Runtime.Serialization.OnSerializing] void Fill(System.Runtime.Serialization.StreamingContext context) => docker_image_tag ??= \"22\";", "Send(JsonConvert.SerializeObject($))", false)]
    [InlineData("object", "[System.Runtime.Serialization.OnSerialized] void Filled(System.Runtime.Serialization.StreamingContext context) { }", "Send(JsonConvert.SerializeObject($))", true)]
    public Task ATypeThatFillsItselfInIsLeftAlone(string baseType, string hook, string sink, bool isJudged) => VerifyAsync($$"""
        class DockerAction : {{baseType}}
        {
            public string type => "RUN_DOCKER_CONTAINER";
            public string name { get; set; }
            public string docker_image_name => "node";
            public string docker_image_tag { get; set; }
            {{hook}}
        }
        async Task Run() { {{sink.Replace("$", isJudged ? "{|BUDDY1001:new|} DockerAction { name = \"n\" }" : "new DockerAction { name = \"n\" }")}}; await Task.Yield(); }
        """);

    [Fact]
    public Task AHandlerThatRewritesTheContentLeavesNothingCertain() => VerifyAsync("""
        class Rewriting : DelegatingHandler
        {
            public Rewriting() : base(new HttpClientHandler()) { }
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, System.Threading.CancellationToken token)
            {
                request.Content = null;
                return base.SendAsync(request, token);
            }
        }
        class Logging : DelegatingHandler
        {
            public Logging() : base(new HttpClientHandler()) { }
            protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, System.Threading.CancellationToken token) => base.SendAsync(request, token);
        }
        static readonly HttpClient rewriting = new HttpClient(new Rewriting());
        static readonly HttpClient logging = new HttpClient(new Logging());
        async Task Run()
        {
            await rewriting.PostAsJsonAsync(url, new { type = "AWS_ECS", name = "n" });
            await logging.PostAsJsonAsync(url, new { type = {|BUDDY1001:"AWS_ECS"|}, name = "n" });
        }
        """);

    [Fact]
    public Task ASetterThatSetsOtherMembersLeavesThemUnknown() => VerifyAsync("""
        class DockerAction
        {
            public string type => "RUN_DOCKER_CONTAINER";
            public string name { get; set; }
            public string docker_image_name => "node";
            public string docker_image_tag => "22";
            public string trigger_time { get; set; }
            public bool? run_only_on_first_failure { get; set; }
            bool _urgent;
            [System.Text.Json.Serialization.JsonIgnore] public bool OnFailure { get => trigger_time == "ON_FAILURE"; set => trigger_time = value ? "ON_FAILURE" : null; }
            [System.Text.Json.Serialization.JsonIgnore] public bool Urgent { get => !_urgent; set => _urgent = !value; }
        }
        async Task Run()
        {
            await http.PostAsJsonAsync(url, new DockerAction { name = "n", run_only_on_first_failure = true, OnFailure = true });
            await http.PostAsJsonAsync(url, new DockerAction { name = "n", {|BUDDY1101:run_only_on_first_failure|} = true, Urgent = true });
        }
        """);
}
