using Microsoft.CodeAnalysis.Testing;
using static Buddy.Analyzers.Tests.Shapes.NodeCode;
using NodeTest = Buddy.Analyzers.Tests.Shapes.NodeTest;
using Test = Buddy.Analyzers.Testing.BuddyCodeFixTest<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;
using VerifyCS = Buddy.Analyzers.Testing.BuddyCodeFixVerifier<
    Buddy.Analyzers.ActionPayloadAnalyzer, Buddy.Analyzers.CodeFixes.PayloadCodeFixProvider>;

namespace Buddy.Analyzers.Tests.Rules;

public class WrongTypeTests
{
    private const string Id = "BUDDY1004";

    [Theory]
    [InlineData("""timeout = {|#0:"600"|}""", "'timeout' must be an integer, but it is a string")]
    [InlineData("""timeout = {|#0:1.5|}""", "'timeout' must be an integer, but it is a number with a fraction")]
    [InlineData("""timeout = {|#0:text|}""", "'timeout' must be an integer, but it is a string")]
    [InlineData("""timeout = {|#0:'6'|}""", "'timeout' must be an integer, but it is a string")]
    [InlineData("""disabled = {|#0:"true"|}""", "'disabled' must be a boolean, but it is a string")]
    [InlineData("""disabled = {|#0:1|}""", "'disabled' must be a boolean, but it is an integer")]
    [InlineData("""docker_registry = {|#0:flag|}, image_location = text""", "'docker_registry' must be a string, but it is a boolean")]
    [InlineData("""shell = {|#0:3|}""", "'shell' must be a string, but it is an integer")]
    [InlineData("""execute_commands = {|#0:"npm test"|}""", "'execute_commands' must be an array, but it is a string")]
    [InlineData("""execute_commands = {|#0:"npm test --env=$ENV"|}""", "'execute_commands' must be an array, but it is a string")]
    [InlineData("""execute_commands = new[] { {|#0:1|} }""", "an item of 'execute_commands' must be a string, but it is an integer")]
    [InlineData("""inline_commands = {|#0:new[] { "npm test" }|}""", "'inline_commands' must be a string, but it is an array")]
    [InlineData("""integration = {|#0:"aws"|}""", "'integration' must be an object, but it is a string")]
    [InlineData("""trigger_conditions = {|#0:new { trigger_condition = "ON_CHANGE" }|}""", "'trigger_conditions' must be an array, but it is an object")]
    [InlineData("""permissions = new { others = {|#0:flag|} }""", "'others' must be a string, but it is a boolean")]
    [InlineData("""timeout = flag ? {|#0:"600"|} : any""", "'timeout' must be an integer, but it is a string")]
    public Task SaysWhatTypeIsWanted(string fields, string message) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Container(fields)), ActionCode.Told(Id, 0, message));

    [Theory]
    [InlineData("""new { type = "JIRA_BUILD", name = {|#0:(string)null|} }""")]
    [InlineData("""new Dictionary<string, object> { ["type"] = "JIRA_BUILD", ["name"] = {|#0:null|} }""")]
    public Task NullForARequiredField(string payload) => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod($"Send({payload});"),
        ActionCode.Told(Id, 0, "'name' must be a string, but it is null, which counts as missing"));

    [Fact]
    public Task NullInAList() => VerifyCS.VerifyAnalyzerAsync(
        ActionCode.InMethod(Container("""loop = new[] { text, {|#0:null|} }""")), ActionCode.Told(Id, 0, "an item of 'loop' must be a string, but it is null"));

    [Theory]
    [InlineData("an integer", "timeout = 600")]
    [InlineData("an integer as a number", "timeout = 600.0")]
    [InlineData("a wide integer", "timeout = (long)number")]
    [InlineData("a cut number", "timeout = (int)1.5.GetHashCode()")]
    [InlineData("a number that may be whole", "timeout = (double)number")]
    [InlineData("a cast character", "timeout = (int)text[0]")]
    [InlineData("a number as a character", "docker_registry = (char)number, image_location = text")]
    [InlineData("an unboxed number", "timeout = (int)any")]
    [InlineData("an unknown object", "timeout = any, execute_commands = any, integration = any, disabled = any")]
    [InlineData("dynamic", "timeout = (dynamic)any")]
    [InlineData("null for an optional field", "timeout = (int?)null, execute_commands = (string[])null")]
    [InlineData("a number or null", "timeout = flag ? (int?)600 : null")]
    [InlineData("an enum", "shell = DayOfWeek.Monday, timeout = DayOfWeek.Monday, disabled = (DayOfWeek)number")]
    [InlineData("a number from an enum", "timeout = (int)DayOfWeek.Monday")]
    [InlineData("an enum made of a number", "shell = (DayOfWeek)number")]
    [InlineData("a date", "timeout = DateTime.Now, working_directory = DateTime.Now")]
    [InlineData("a time span", "timeout = TimeSpan.FromMinutes(1)")]
    [InlineData("a guid or an address", "name = Guid.NewGuid(), registry = new Uri(text)")]
    [InlineData("bytes", "inline_commands = new byte[] { 1 }, working_directory = Encoding.UTF8.GetBytes(text)")]
    [InlineData("JSON", "timeout = JsonDocument.Parse(text).RootElement, integration = JsonDocument.Parse(text)")]
    [InlineData("a sequence", "execute_commands = text.Split(' ').Where(c => c != text), setup_commands = new List<string>()")]
    [InlineData("a dictionary for an object", """integration = new Dictionary<string, string> { ["identifier"] = text }""")]
    [InlineData("a variable", """timeout = "$TIMEOUT", disabled = "${DISABLED}", execute_commands = "$COMMANDS", services = "${{ services }}" """)]
    [InlineData("an encrypted value", """execute_commands = "secure!14ivLMxPgv7TX6c9+ITX/g==", timeout = "!encrypted SmFXMKgl" """)]
    [InlineData("a task", "timeout = Task.FromResult(1)")]
    public Task SilentWhereTheTypeIsRightOrNotCertain(string what, string fields)
    {
        return VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod("var number = text.Length;\n" + Container(fields)));
    }

    [Theory]
    [InlineData("""await http.PatchAsJsonAsync(text, new { type = "JIRA_BUILD", name = (string)null });""")]
    [InlineData("""Send(new { docker_image_name = "i", docker_image_tag = 1, timeout = "30s", variables = "none", name = 5 });""")]
    [InlineData("""Send(new { type = "JEV", timeout = "30s" });""")]
    public Task SilentWhereItIsNoMistake(string statements) => VerifyCS.VerifyAnalyzerAsync(ActionCode.InMethod(statements));

    [Theory]
    [InlineData("", true)]
    [InlineData(", new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }", true)]
    [InlineData(", new JsonSerializerOptions { NumberHandling = JsonNumberHandling.AllowReadingFromString }", true)]
    [InlineData(", new JsonSerializerOptions { NumberHandling = JsonNumberHandling.WriteAsString }", false)]
    [InlineData(", new JsonSerializerOptions { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString }", false)]
    [InlineData(", options", false)]
    public Task ANumberThatMayBeWrittenAsText(string options, bool isCertain)
    {
        string Value(string value) => isCertain ? $"{{|BUDDY1004:{value}|}}" : value;
        return VerifyCS.VerifyAnalyzerAsync("using System.Text.Json.Serialization;\n" + ActionCode.InClass($$"""
            void Run(int number, JsonSerializerOptions options) => Send(JsonSerializer.Serialize(
                new { type = "JIRA_BUILD", name = {{Value("7")}}, disabled = {|BUDDY1004:"true"|}, run_next = {{Value("number")}} }{{options}}));
            """));
    }

    [Theory]
    [InlineData("timeout = {|#0:TimeSpan.FromMinutes(5)|}", "'timeout' must be an integer, but it is a string")]
    [InlineData("timeout = {|#0:span|}", "'timeout' must be an integer, but it is a string")]
    [InlineData("disabled = {|#0:DateTime.Now|}", "'disabled' must be a boolean, but it is a string")]
    [InlineData("timeout = {|#0:DateTimeOffset.UtcNow|}", "'timeout' must be an integer, but it is a string")]
    [InlineData("integration = {|#0:Guid.NewGuid()|}", "'integration' must be an object, but it is a string")]
    [InlineData("timeout = {|#0:new Uri(\"https://e\")|}", "'timeout' must be an integer, but it is a string")]
    [InlineData("timeout = {|#0:bytes|}", "'timeout' must be an integer, but it is a string")]
    [InlineData("trigger_time = {|#0:numbers|}", "'trigger_time' must be a string, but it is an array")]
    [InlineData("disabled = {|#0:list|}", "'disabled' must be a boolean, but it is an array")]
    [InlineData("execute_commands = {|#0:map|}", "'execute_commands' must be an array, but it is an object")]
    public Task OfATypeThatIsAlwaysWrittenSo(string field, string message) => VerifyCS.VerifyAnalyzerAsync(InSent(field), ActionCode.Told(Id, 0, message));

    [Theory]
    [InlineData("inline_commands = TimeSpan.FromMinutes(5).ToString()", "")]
    [InlineData("working_directory = Guid.NewGuid(), docker_registry = new Uri(\"https://e\")", "")]
    [InlineData("execute_commands = list, setup_commands = any, integration = any", "")]
    [InlineData("timeout = TimeSpan.FromMinutes(5)", ", options: given")]
    [InlineData("timeout = TimeSpan.FromMinutes(5), retry_interval = span", ", options: new JsonSerializerOptions { Converters = { new Minutes() } }")]
    [InlineData("disabled = letters, timeout = things", "")]
    public Task OfATypeThatFitsOrThatOthersMayWrite(string fields, string options) => VerifyCS.VerifyAnalyzerAsync(
        InSent(fields, options));

    private static string InSent(string fields, string options = "") => "using System.Text.Json.Serialization;\n" + ActionCode.InClass($$"""
        class Minutes : JsonConverter<TimeSpan>
        {
            public override TimeSpan Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => default;
            public override void Write(Utf8JsonWriter writer, TimeSpan value, JsonSerializerOptions options) => writer.WriteNumberValue(value.TotalMinutes);
        }
        Task Run(TimeSpan? span, byte[] bytes, int[] numbers, IEnumerable<string> list, IEnumerable<char> letters, IEnumerable<object> things, Dictionary<string, string> map, object any, JsonSerializerOptions given) =>
            http.PatchAsJsonAsync(url + "/5", new { name = "n", type = "BUILD", {{fields}} }{{options}});
        """);

    [Fact]
    public Task InTypesOfOnesOwn() => VerifyCS.VerifyAnalyzerAsync("using System.Text.Json.Serialization;\n" + ActionCode.InClass("""
        class LinuxAction
        {
            public string type { get; set; } = "JIRA_BUILD";
            public string name { get; set; }
            public string timeout { get; set; }
            public int run_next { get; set; }
            [JsonNumberHandling(JsonNumberHandling.WriteAsString)] public int trigger_time { get; set; }
            [JsonConverter(typeof(JsonConverter))] public string retry_count { get; set; }
            public object loop { get; set; }
        }
        record ShortAction(string type, string name, string timeout = null);
        void Run(string text)
        {
            Send(new LinuxAction { name = "n", timeout = {|BUDDY1004:text|} });
            Send(new LinuxAction { name = "n", run_next = {|BUDDY1004:1|} });
            Send(new LinuxAction { name = "n", trigger_time = 1, retry_count = "3", loop = {|BUDDY1004:"a"|} });
            Send(new ShortAction("JIRA_BUILD", "n", {|BUDDY1004:"3"|}));
            Send(new LinuxAction { name = "n" });
        }
        """));

    [Theory]
    [InlineData("timeout", "\"600\"", "600", "unquote")]
    [InlineData("retry_count", "@\"3\"", "3", "unquote")]
    [InlineData("disabled", "\"true\"", "true", "unquote")]
    [InlineData("docker_image_tag", "22", "\"22\"", "quote")]
    [InlineData("execute_commands", "\"npm test\"", "new[] { \"npm test\" }", "wrap in array")]
    [InlineData("execute_commands", "text.Trim() + \"x\"", "new[] { text.Trim() + \"x\" }", "wrap in array")]
    [InlineData("trigger_conditions", "new { trigger_condition = \"ON_CHANGE\" }", "new[] { new { trigger_condition = \"ON_CHANGE\" } }", "wrap in array")]
    [InlineData("integration", "\"aws\"", "new { identifier = \"aws\" }", "wrap in object")]
    [InlineData("integration", "text", "new { identifier = text }", "wrap in object")]
    public async Task Corrects(string field, string before, string after, string key)
    {
        foreach (var form in new[]
        {
            """new { type = "RUN_DOCKER_CONTAINER", id = 1, FIELD = VALUE }""",
            """new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["id"] = 1, ["FIELD"] = VALUE }""",
            """new Dictionary<string, object> { { "type", "RUN_DOCKER_CONTAINER" }, { "id", 1 }, { "FIELD", VALUE } }""",
        })
        {
            string Code(string value) => ActionCode.InMethod($"Send({form.Replace("FIELD", field).Replace("VALUE", value)});");
            await new Test { TestCode = Code($"{{|{Id}:{before}|}}"), FixedCode = Code(after), CodeActionEquivalenceKey = $"{Id}:{key}" }.RunAsync();
        }
    }

    [Theory]
    [InlineData("new JsonObject { [\"type\"] = \"RUN_DOCKER_CONTAINER\", [\"id\"] = 1, [\"FIELD\"] = VALUE }", "new JsonArray(VALUE)", "new JsonObject { [\"identifier\"] = VALUE }")]
    [InlineData("new JsonObject { { \"type\", \"RUN_DOCKER_CONTAINER\" }, { \"id\", 1 }, { \"FIELD\", VALUE } }", "new JsonArray(VALUE)", "new JsonObject { { \"identifier\", VALUE } }")]
    [InlineData("new JObject { [\"type\"] = \"RUN_DOCKER_CONTAINER\", [\"id\"] = 1, [\"FIELD\"] = VALUE }", "new JArray(VALUE)", "new JObject { [\"identifier\"] = VALUE }")]
    [InlineData(
        "new JObject(new JProperty(\"type\", \"RUN_DOCKER_CONTAINER\"), new JProperty(\"id\", 1), new JProperty(\"FIELD\", VALUE))",
        "new JArray(VALUE)",
        "new JObject(new JProperty(\"identifier\", VALUE))")]
    public async Task CorrectsNodes(string form, string array, string @object)
    {
        string Code(string field, string value) => File(Put(form.Replace("FIELD", field), value));
        await NodeTest.VerifyFix(Code("timeout", "{|BUDDY1004:\"600\"|}"), Code("timeout", "600"));
        await NodeTest.VerifyFix(Code("execute_commands", "{|BUDDY1004:text|}"), Code("execute_commands", Put(array, "text")));
        await NodeTest.VerifyFix(Code("integration", "{|BUDDY1004:\"aws\"|}"), Code("integration", Put(@object, "\"aws\"")));
    }

    [Theory]
    [InlineData("a plain literal", "\"{\\\"type\\\": \\\"RUN_DOCKER_CONTAINER\\\", \\\"name\\\": \\\"n\\\", \\\"docker_build_action_id\\\": 1, \\\"FIELD\\\": VALUE}\"", "\\\"")]
    [InlineData("a verbatim literal", "@\"{\"\"type\"\": \"\"RUN_DOCKER_CONTAINER\"\", \"\"name\"\": \"\"n\"\", \"\"docker_build_action_id\"\": 1, \"\"FIELD\"\": VALUE}\"", "\"\"")]
    [InlineData("a raw literal", "\"\"\"{\"type\": \"RUN_DOCKER_CONTAINER\", \"name\": \"n\", \"docker_build_action_id\": 1, \"FIELD\": VALUE}\"\"\"", "\"")]
    [InlineData("a raw interpolation", "$$\"\"\"{\"type\": \"RUN_DOCKER_CONTAINER\", \"name\": \"{{text}}\", \"docker_build_action_id\": 1, \"FIELD\": VALUE}\"\"\"", "\"", "{ ", " } ")]
    public async Task CorrectsText(string form, string json, string quote, string open = "{", string close = "}")
    {
        string Code(string field, string value) => ActionCode.InMethod($"Send({json.Replace("FIELD", field).Replace("VALUE", value.Replace("\"", quote))});");
        await VerifyCS.VerifyCodeFixAsync(Code("timeout", "{|BUDDY1004:\"600\"|}"), Code("timeout", "600"));
        await VerifyCS.VerifyCodeFixAsync(Code("execute_commands", "{|BUDDY1004:\"npm test\"|}"), Code("execute_commands", "[\"npm test\"]"));
        await VerifyCS.VerifyCodeFixAsync(
            Code("integration", "{|BUDDY1004:\"aws\"|}"), Code("integration", $"{open}\"identifier\": \"aws\"{close}"));
    }

    [Theory]
    [InlineData("a text of no number", """new { type = "RUN_DOCKER_CONTAINER", id = 1, timeout = {|BUDDY1004:"10m"|} }""")]
    [InlineData("a number in another form", """new { type = "RUN_DOCKER_CONTAINER", id = 1, timeout = {|BUDDY1004:" 600"|} }""")]
    [InlineData("a fraction", """new { type = "RUN_DOCKER_CONTAINER", id = 1, docker_image_tag = {|BUDDY1004:3.1|} }""")]
    [InlineData("a value of a list", """new { type = "RUN_DOCKER_CONTAINER", id = 1, shell = {|BUDDY1004:1|} }""")]
    [InlineData("a table of texts", """JsonSerializer.Serialize(new Dictionary<string, string> { ["type"] = "JIRA_BUILD", ["name"] = "n", ["timeout"] = {|BUDDY1004:"600"|} })""")]
    [InlineData("a choice of texts", """new { type = "RUN_DOCKER_CONTAINER", id = 1, timeout = flag ? {|BUDDY1004:"60"|} : {|BUDDY1004:"600"|} }""")]
    [InlineData("a list of texts", """new { trigger_conditions = new[] { new { trigger_condition = "DAY", trigger_days = new[] { {|BUDDY1004:"1"|} } } }, type = "AWS_ECS", id = 1 }""")]
    public Task OffersNothingWhereItWouldNotFit(string why, string payload)
    {
        var code = ActionCode.InMethod($"Send({payload});");
        return VerifyCS.VerifyCodeFixAsync(code, code);
    }

    [Fact]
    public Task ATypeOfOnesOwnIsLeftAlone()
    {
        const string Code = """
            class LinuxAction { public string type { get; set; } public string name { get; set; } public string timeout { get; set; } }
            const string Minute = "60";
            void Run()
            {
                Send(new LinuxAction { type = "JIRA_BUILD", name = "n", timeout = {|BUDDY1004:"600"|} });
                Send(new { type = "JIRA_BUILD", name = "n", timeout = {|BUDDY1004:Minute|} });
            }
            """;
        return VerifyCS.VerifyCodeFixAsync(ActionCode.InClass(Code), ActionCode.InClass(Code));
    }

    [Fact]
    public Task CorrectsManyAtOnce() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod("""
            var action = new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["id"] = 1, ["setup_commands"] = {|BUDDY1004:text|} };
            action["cached_dirs"] = {|BUDDY1004:text|};
            Send(action);
            Send(new { type = "RUN_DOCKER_CONTAINER", id = 2, cached_dirs = {|BUDDY1004:text|}, loop = {|BUDDY1004:"a"|} });
            """),
        ActionCode.InMethod("""
            var action = new Dictionary<string, object> { ["type"] = "RUN_DOCKER_CONTAINER", ["id"] = 1, ["setup_commands"] = new[] { text } };
            action["cached_dirs"] = new[] { text };
            Send(action);
            Send(new { type = "RUN_DOCKER_CONTAINER", id = 2, cached_dirs = new[] { text }, loop = new[] { "a" } });
            """));

    [Fact]
    public Task AProjectedNameIsKept() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InClass("""static object Run(string integration) => new { type = "RUN_DOCKER_CONTAINER", id = 1, {|BUDDY1004:integration|} };"""),
        ActionCode.InClass("""static object Run(string integration) => new { type = "RUN_DOCKER_CONTAINER", id = 1, integration = new { identifier = integration } };"""));

    [Fact]
    public Task NamesAreSpeltAsBesideThem() => VerifyCS.VerifyCodeFixAsync(
        ActionCode.InMethod("""
            Send(JsonSerializer.Serialize(
                new { Type = "RUN_DOCKER_CONTAINER", Id = 1, Integration = {|BUDDY1004:"aws"|} },
                new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }));
            """),
        ActionCode.InMethod("""
            Send(JsonSerializer.Serialize(
                new { Type = "RUN_DOCKER_CONTAINER", Id = 1, Integration = new { Identifier = "aws" } },
                new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }));
            """));

    [Theory]
    [InlineData("\"600\"", "600", "Change to 600", "timeout")]
    [InlineData("\"a\"", "new[] { \"a\" }", "Wrap in an array", "loop")]
    [InlineData("\"a\"", "new { identifier = \"a\" }", "Wrap in an object as 'identifier'", "integration")]
    public Task SaysWhatItOffers(string before, string after, string title, string field) => new Test
    {
        TestCode = ActionCode.InMethod(Container($"{field} = {{|BUDDY1004:{before}|}}")),
        FixedCode = ActionCode.InMethod(Container($"{field} = {after}")),
        CodeActionVerifier = (action, verifier) => verifier.Equal(title, action.Title),
    }.RunAsync();

    private static string Container(string fields) =>
        $$"""Send(new { type = "RUN_DOCKER_CONTAINER", {{(fields.Contains("name = Guid") ? "" : "name = \"n\", ")}}docker_image_name = "i", docker_image_tag = "t", {{fields.TrimEnd()}} });""";
}
