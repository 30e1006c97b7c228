using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Buddy.Analyzers.Tests.Serializers;

/// <summary>What the two libraries give for a text in an answer: the facts in ValueTracer, ObjectTracer and AnswerCall.</summary>
public class AnswerTextFactsTests
{
    private const string Json = """{"last_execution_status":"FAILED","none":null,"list":[{"a":"x"}],"inner":{"a":"x"}}""";

    [Fact]
    public void These_give_the_text_itself()
    {
        using var document = JsonDocument.Parse(Json);
        var element = document.RootElement.GetProperty("last_execution_status");
        Assert.True(document.RootElement.TryGetProperty("last_execution_status", out var found));
        var node = JsonNode.Parse(Json)!["last_execution_status"]!;
        Assert.True(node.AsValue().TryGetValue<string>(out var text));
        var token = JObject.Parse(Json);

        Assert.All(
            [
                element.GetString(), element.ToString(), element.Clone().GetString(), found.GetString(),
                node.GetValue<string>(), (string?)node, node.ToString(), node.AsValue().ToString(), text,
                (string?)token["last_execution_status"], token["last_execution_status"]!.ToString(), token["last_execution_status"]!.Value<string>(),
                token.Value<string>("last_execution_status"), token.GetValue("last_execution_status")!.ToString(),
                token.SelectToken("last_execution_status")!.ToString(), token.SelectToken("$.last_execution_status")!.ToString(),
            ],
            value => Assert.Equal("FAILED", value));
        Assert.True(element.ValueEquals("FAILED"));
        Assert.False(element.ValueEquals("failed"));
    }

    [Fact]
    public void These_give_it_in_quotes()
    {
        using var document = JsonDocument.Parse(Json);

        Assert.Equal("\"FAILED\"", document.RootElement.GetProperty("last_execution_status").GetRawText());
        Assert.Equal("\"FAILED\"", JsonNode.Parse(Json)!["last_execution_status"]!.ToJsonString());
    }

    [Fact]
    public void A_path_leads_through_objects() => Assert.Equal("x", JObject.Parse(Json).SelectToken("inner.a")!.ToString());

    [Fact]
    public void Dictionaries_take_the_names_as_they_are()
    {
        Assert.Equal("FAILED", System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(Json)!["last_execution_status"].GetString());
        Assert.Equal("x", JsonConvert.DeserializeObject<Dictionary<string, string>>("""{"a":"x"}""")!["a"]);
    }

    [Fact]
    public void Members_are_read_by_the_names_that_they_are_written_under()
    {
        const string answer = """{"last_execution_status":"FAILED","LastExecutionStatus":"no"}""";

        Assert.Equal("FAILED", System.Text.Json.JsonSerializer.Deserialize<Named>(answer)!.Status);
        Assert.Equal("FAILED", JsonConvert.DeserializeObject<Named>(answer)!.Other);
        Assert.Equal("FAILED", System.Text.Json.JsonSerializer.Deserialize<Kept>(answer)!.last_execution_status);
        Assert.Equal("FAILED", JsonConvert.DeserializeObject<Kept>(answer)!.last_execution_status);
        Assert.Equal("no", System.Text.Json.JsonSerializer.Deserialize<Plain>(answer)!.LastExecutionStatus);
        var policy = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
        Assert.Equal("FAILED", System.Text.Json.JsonSerializer.Deserialize<Plain>(answer, policy)!.LastExecutionStatus);
        Assert.Null(System.Text.Json.JsonSerializer.Deserialize<Plain>("""{"last_execution_status":"FAILED"}""", JsonSerializerOptions.Web)!.LastExecutionStatus);
        Assert.Null(JsonConvert.DeserializeObject<Plain>("""{"last_execution_status":"FAILED"}""")!.LastExecutionStatus);
    }

    /// <summary>The facts in AnswerEnum.</summary>
    [Fact]
    public void Enums_are_read_by_names_in_any_letter_case_and_by_nothing_else()
    {
        var options = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } };
        var policy = new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) } };

        Assert.All(
            [
                System.Text.Json.JsonSerializer.Deserialize<Outcome>("\"FAILED\"", options), System.Text.Json.JsonSerializer.Deserialize<Outcome>("\"FAILED\"", policy),
                JsonConvert.DeserializeObject<Outcome>("\"FAILED\""), JsonConvert.DeserializeObject<Outcome>("\"failed\"", new Newtonsoft.Json.Converters.StringEnumConverter()),
                JToken.Parse("\"FAILED\"").ToObject<Outcome>(),
            ],
            value => Assert.Equal(Outcome.Failed, value));
        Assert.All(
            new Func<object>[]
            {
                () => System.Text.Json.JsonSerializer.Deserialize<Outcome>("\"SUCCESSFUL\"", options),
                () => System.Text.Json.JsonSerializer.Deserialize<Outcome>("\"SUCCESSFUL\"", policy),
                () => System.Text.Json.JsonSerializer.Deserialize<Outcome>("\"FAILED\""),
                () => JsonConvert.DeserializeObject<Outcome>("\"SUCCESSFUL\""),
                () => JsonConvert.DeserializeObject<Outcome>("\"SUCCESSFUL\"", new Newtonsoft.Json.Converters.StringEnumConverter()),
            },
            read => Assert.ThrowsAny<Exception>(read));
    }

    private enum Outcome
    {
        Unknown,
        Success,
        Failed,
    }

    private sealed class Named
    {
        [JsonPropertyName("last_execution_status")] public string? Status { get; set; }

        [JsonProperty("last_execution_status")] public string? Other { get; set; }
    }

    private sealed class Kept
    {
        public string? last_execution_status { get; set; }
    }

    private sealed class Plain
    {
        public string? LastExecutionStatus { get; set; }
    }
}
