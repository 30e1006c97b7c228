using static Buddy.Analyzers.Tests.ActionCode;
using static Buddy.Analyzers.Tests.PayloadTypes.TypeSample;

namespace Buddy.Analyzers.Tests.PayloadTypes;

/// <summary>BUDDY1401 and BUDDY1402 at the types of what actions hold.</summary>
public class PartTests
{
    private const string Sent = "Task Add(Ecs action) => http.PostAsJsonAsync(url, action);";
    private const string Reference = "class Reference { public string {|BUDDY1401:HashId|} { get; set; } }";
    private const string Condition = "class Condition { public string {|BUDDY1401:TriggerCondition|} { get; set; } public string {|BUDDY1401:ZoneId|} { get; set; } public string Timezone { get; set; } }";

    [Theory]
    [InlineData(Reference, "public Reference Integration { get; set; }")]
    [InlineData("record Reference(string {|BUDDY1401:HashId|});", "public Reference Integration { get; set; }")]
    [InlineData("struct Reference { public string {|BUDDY1401:HashId|} { get; set; } }", "public Reference? Integration { get; set; }")]
    [InlineData(Condition, """[JsonPropertyName("trigger_conditions")] public List<Condition> Conditions { get; set; }""")]
    [InlineData(Condition, """[JsonPropertyName("trigger_conditions")] public Condition[] Conditions { get; set; }""")]
    [InlineData(Condition, "public IReadOnlyList<Condition> {|BUDDY1401:TriggerConditions|} { get; set; }")]
    [InlineData("class Variable { public string Key { get; set; } public string Value { get; set; } public bool {|BUDDY1401:RunOnlySettable|} { get; set; } }", "public List<Variable> Variables { get; set; }")]
    [InlineData("class Variable { public string Key { get; set; } public string {|BUDDY1401:InitPath|} { get; set; } public string HtmlUrl { get; set; } }", "public List<Variable> Variables { get; set; }")]
    [InlineData("class Condition { public Kind {|BUDDY1402:{|BUDDY1401:TriggerCondition|}|} { get; set; } } enum Kind { OnChange, VarIs }", """[JsonPropertyName("trigger_conditions")] public List<Condition> Conditions { get; set; }""")]
    [InlineData("class Condition { [JsonPropertyName(\"trigger_condition\"), JsonConverter(typeof(JsonStringEnumConverter))] public Kind {|BUDDY1402:Kind|} { get; set; } } enum Kind { OnChange, VarIs }", """[JsonPropertyName("trigger_conditions")] public List<Condition> Conditions { get; set; }""")]
    public Task Told(string part, string member) => VerifyAsync(Ecs(member) + part, Sent);

    [Fact]
    public Task TheMessage() => VerifyAsync(
        Ecs("public Reference Integration { get; set; }") + "class Reference { public string {|#0:HashId|} { get; set; } }",
        Sent,
        ActionCode.Told("BUDDY1401", 0, "'HashId' will be sent as 'hashId', but the API expects 'hash_id'"));

    [Theory]
    [InlineData("class Reference { public string HashId { get; set; } }", "public object Integration { get; set; }", Sent)]
    [InlineData("class Reference { public string HashId { get; set; } }", "public Reference Owner { get; set; }", Sent)]
    [InlineData("class Reference { public string HashId { get; set; } }", "[JsonIgnore] public Reference IntegrationId { get; set; }", Sent)]
    [InlineData("class Reference { public string HashId { get; set; } }", "public Dictionary<string, Reference> Integration { get; set; }", Sent)]
    [InlineData("class Reference { public string HashId { get; set; } }", "public Reference Integration { get; set; }", "Task Add(Ecs action) => http.PostAsJsonAsync(url, action, snake);")]
    [InlineData("class Reference { public string HashId { get; set; } }", "public Reference Integration { get; set; }", "Task Add(Ecs action) => Task.WhenAll(http.PostAsJsonAsync(url, action), http.PostAsJsonAsync(url, action, snake));")]
    [InlineData("class Reference { public string HashId { get; set; } }", "public Reference Integration { get; set; }", "Ecs New() => new Ecs();")]
    [InlineData("class Reference { public string HashId { get; set; } }", "public Reference Integration { get; set; }", Sent + " Task Other(Reference it, string to) => http.PostAsJsonAsync(to, it);")]
    [InlineData("class Reference { public string HashId { get; set; } }", "public Reference Integration { get; set; }", Sent + " Task Other(List<Reference> it, string to) => http.PostAsJsonAsync(to, it);")]
    [InlineData("class Reference { public string HashId { get; set; } }", "public Reference Integration { get; set; }", Sent + " Reference Read(string text) => JsonSerializer.Deserialize<Reference>(text);")]
    [InlineData("class Reference { public string HashId { get; set; } } class Own { public Reference It { get; set; } }", "public Reference Integration { get; set; }", Sent + " Task Other(Own it, string to) => http.PostAsJsonAsync(to, it);")]
    [InlineData("class Reference { public string HashId { get; set; } } class Own { public List<Outer> It { get; set; } } class Outer { public Reference[] It { get; set; } }", "public Reference Integration { get; set; }", Sent + " Own Read(string text) => JsonSerializer.Deserialize<Own>(text);")]
    [InlineData("class Pipe { public int Id { get; set; } public string LastExecutionStatus { get; set; } }", "public Pipe Pipeline { get; set; }", Sent)]
    [InlineData("[JsonConverter(typeof(Own))] class Reference { public string HashId { get; set; } } class Own : System.Text.Json.Serialization.JsonConverter<Reference> { public override Reference Read(ref Utf8JsonReader a, Type b, JsonSerializerOptions c) => null; public override void Write(Utf8JsonWriter a, Reference b, JsonSerializerOptions c) { } }", "public Reference Integration { get; set; }", Sent)]
    [InlineData("class Reference { public string HashId { get; set; } }", "public Reference Integration { get; set; }", "Task Add(Ecs action) => http.PostAsJsonAsync(\"/api/steps\", action);")]
    public Task Silent(string part, string member, string sending) => VerifyAsync(Ecs(member) + part, sending);

    [Fact]
    public Task AHolderThatIsNeverWrittenSaysNothing() => VerifyAsync(
        Ecs("public Reference Integration { get; set; }") + Reference + "class Store { private readonly List<Reference> all = new(); public Reference First => all[0]; }", Sent);

    [Fact]
    public Task ATypeOfItsOwnWithTheSameName() => VerifyAsync(
        Ecs("public Reference Integration { get; set; }") + Reference + "namespace Other { class Reference { public string HashId { get; set; } } class Own { public Reference It { get; set; } } }",
        Sent + " Task Post(Other.Own own, string to) => http.PostAsJsonAsync(to, own);");

    [Fact]
    public Task Fixed() => VerifyFixAsync(
        Ecs("""public Reference Integration { get; set; } [JsonPropertyName("trigger_conditions")] public List<Condition> Conditions { get; set; }""") + Reference + "\n" + Condition,
        Ecs("""public Reference Integration { get; set; } [JsonPropertyName("trigger_conditions")] public List<Condition> Conditions { get; set; }""") + """
        class Reference { [JsonPropertyName("hash_id")] public string HashId { get; set; } }
        class Condition { [JsonPropertyName("trigger_condition")] public string TriggerCondition { get; set; } [JsonPropertyName("zone_id")] public string ZoneId { get; set; } public string Timezone { get; set; } }
        """,
        Sent);

    private static string Ecs(string members) => $$"""
        class Ecs
        {
            public string Type => "AWS_ECS"; public string Name { get; set; } public string Region { get; set; } public string Cluster { get; set; } public string Service { get; set; }
            [JsonPropertyName("local_path")] public string LocalPath { get; set; } {{(members.Contains("Integration ") ? "" : "public object Integration { get; set; }")}}
            {{members}}
        }

        """;
}
