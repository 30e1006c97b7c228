namespace Buddy.Analyzers.Tests.Answers.Forms;

/// <summary>The C# that reads a field of an answer: each form gives a text that is compared with a wrong constant.</summary>
public class ReadingFormTests
{
    private const string Message = "'SUCCESS' is not a value of 'last_execution_status' in an answer; did you mean 'SUCCESSFUL'?";

    public static TheoryData<string, string> Forms => new()
    {
        { "", "JsonDocument.Parse(json).RootElement.GetProperty(\"last_execution_status\").GetString()" },
        { "using var document = JsonDocument.Parse(json); var root = document.RootElement;", "root.GetProperty(\"last_execution_status\").GetString()" },
        { "using (var document = JsonDocument.Parse(json)) text = \"\"; var root = JsonSerializer.Deserialize<JsonElement>(json);", "root.GetProperty(\"last_execution_status\").ToString()" },
        { "JsonDocument.Parse(json).RootElement.TryGetProperty(\"last_execution_status\", out var found);", "found.GetString()" },
        { "JsonElement found; if (!JsonDocument.Parse(json).RootElement.TryGetProperty(\"last_execution_status\", out found)) return 1;", "found.GetString()" },
        { "var root = await http.GetFromJsonAsync<JsonElement>(url + \"/\" + text);", "(root.TryGetProperty(\"last_execution_status\", out var found) ? found.GetString() : null)" },
        { "var response = await http.PostAsJsonAsync(url, new { }); var root = await response.Content.ReadFromJsonAsync<JsonElement>();", "root.GetProperty(\"last_execution_status\").GetString()" },
        { "using var response = await http.GetAsync(url); response.EnsureSuccessStatusCode(); using var document = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());",
            "document.RootElement.GetProperty(\"last_execution_status\").GetString()" },
        { "var request = new HttpRequestMessage(HttpMethod.Get, url); var body = await (await http.SendAsync(request)).Content.ReadAsStringAsync();",
            "JsonNode.Parse(body)[\"last_execution_status\"].GetValue<string>()" },
        { "var node = JsonNode.Parse(json);", "(string)node[\"last_execution_status\"]" },
        { "var node = JsonNode.Parse(json);", "node?[\"last_execution_status\"]?.ToString()" },
        { "var node = JsonNode.Parse(json)!.AsObject();", "node[\"last_execution_status\"].AsValue().GetValue<string>()" },
        { "var node = JsonNode.Parse(json).AsObject(); node.TryGetPropertyValue(\"last_execution_status\", out var found);", "found.GetValue<string>()" },
        { "JsonNode.Parse(json)[\"last_execution_status\"].AsValue().TryGetValue(out string found);", "found" },
        { "JsonNode.Parse(json)[\"last_execution_status\"].AsValue().TryGetValue<string>(out var found);", "found" },
        { "var node = JObject.Parse(json);", "(string)node[\"last_execution_status\"]" },
        { "var node = JObject.Parse(json);", "node[\"last_execution_status\"]?.Value<string>()" },
        { "var node = JObject.Parse(json);", "node.Value<string>(\"last_execution_status\")" },
        { "var node = JToken.Parse(json);", "node.SelectToken(\"last_execution_status\")?.ToString()" },
        { "var node = JToken.Parse(json);", "(string)node.SelectToken(\"$.last_execution_status\")" },
        { "var node = JObject.Parse(json);", "node.GetValue(\"last_execution_status\").ToString()" },
        { "JObject.Parse(json).TryGetValue(\"last_execution_status\", out var found);", "(string)found" },
        { "var table = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json);", "table[\"last_execution_status\"].GetString()" },
        { "var table = JsonSerializer.Deserialize<Dictionary<string, string>>(json);", "table[\"last_execution_status\"]" },
        { "JsonSerializer.Deserialize<Dictionary<string, string>>(json).TryGetValue(\"last_execution_status\", out var found);", "found" },
        { "var status = JsonNode.Parse(json)[\"last_execution_status\"].GetValue<string>();", "status" },
        { "string status = null; status = (string)JsonNode.Parse(json)[\"last_execution_status\"];", "status" },
        { "string status = \"PENDING\"; while (flag) status = (string)JsonNode.Parse(json)[\"last_execution_status\"];", "status" },
        { "var root = JsonNode.Parse(json)!; var status = (string)root[\"last_execution_status\"];", "status" },
        { "var root = JsonNode.Parse(json)!; string status = (string)root[\"last_execution_status\"]!;", "status" },
        { "var root = (JsonNode.Parse(json))!; var status = (((string)root[\"last_execution_status\"])!);", "status" },
        { "const string Key = \"last_execution_status\";", "(string)JsonNode.Parse(json)[Key]" },
        { "foreach (var one in JsonDocument.Parse(json).RootElement.GetProperty(\"actions\").EnumerateArray())", "one.GetProperty(\"last_execution_status\").GetString()" },
        { "foreach (var one in JsonNode.Parse(json)[\"actions\"].AsArray())", "(string)one[\"last_execution_status\"]" },
        { "foreach (JObject one in JObject.Parse(json)[\"actions\"])", "(string)one[\"last_execution_status\"]" },
        { "", "JsonDocument.Parse(json).RootElement.GetProperty(\"actions\")[0].GetProperty(\"last_execution_status\").GetString()" },
        { "var first = JsonDocument.Parse(json).RootElement.GetProperty(\"actions\").EnumerateArray().First(one => one.GetProperty(\"id\").GetInt32() == 7);",
            "first.GetProperty(\"last_execution_status\").GetString()" },
        { "var action = JsonSerializer.Deserialize<OtherAnswer>(json);", "action.Status" },
        { "var action = await http.GetFromJsonAsync<OtherAnswer>(url);", "action?.Status" },
        { "var action = await (await http.GetAsync(url)).Content.ReadFromJsonAsync<OtherAnswer>();", "action.Status" },
        { "OtherAnswer action; do { action = await http.GetFromJsonAsync<OtherAnswer>(url); } while (flag);", "action.Status" },
        { "var action = await http.GetFromJsonAsync<OtherAnswer>(url); while (flag) action = JsonSerializer.Deserialize<OtherAnswer>(json);", "action.Status" },
        { "foreach (var action in await http.GetFromJsonAsync<List<OtherAnswer>>(url))", "action.Status" },
        { "if (JsonSerializer.Deserialize<OtherAnswer>(json) is { } action)", "action.Status" },
        { "if (JsonSerializer.Deserialize<object>(json) is OtherAnswer action)", "action.Status" },
        { "var (node, rest) = (JsonNode.Parse(json), 1);", "(string)node[\"last_execution_status\"]" },
        { "(JsonNode node, int rest) = (JsonNode.Parse(json), 1);", "(string)node[\"last_execution_status\"]" },
        { "var both = (Node: JsonNode.Parse(json), Number: 1);", "(string)both.Node[\"last_execution_status\"]" },
        { "var made = new { Node = JsonNode.Parse(json) };", "(string)made.Node[\"last_execution_status\"]" },
        { "Func<JsonNode> read = () => JsonNode.Parse(json);", "(string)read()[\"last_execution_status\"]" },
        { "JsonNode Read(string one) => JsonNode.Parse(one);", "(string)Read(json)[\"last_execution_status\"]" },
        { "foreach (var (one, number) in new[] { (JsonNode.Parse(json), 1) })", "(string)one[\"last_execution_status\"]" },
        { "if (JsonSerializer.Deserialize<OtherAnswer>(json) is { Status: var found })", "found" },
        { "if (JsonSerializer.Deserialize<OtherAnswer>(json) is not { Status: { } found }) return 1;", "found" },
    };

    [Theory, MemberData(nameof(Forms))]
    public Task An_answer_by_its_url(string before, string value) => AnswerCode.VerifyAsync(
        AnswerCode.InMethod($$"""{{before}} flag = {{value}} == {|#0:"SUCCESS"|};"""), AnswerCode.Told(0, Message));

    [Theory, MemberData(nameof(Forms))]
    public Task The_right_constant_is_not_told(string before, string value) => AnswerCode.VerifyAsync(
        AnswerCode.InMethod($$"""{{before}} flag = {{value}} is "SUCCESSFUL" or "FAILED" or null;"""));

    [Theory, MemberData(nameof(Forms))]
    public Task The_fix_makes_it_right(string before, string value) => AnswerCode.VerifyFixAsync(
        AnswerCode.InMethod($$"""{{before}} flag = {{value}} == {|BUDDY1301:"SUCCESS"|};"""),
        AnswerCode.InMethod($$"""{{before}} flag = {{value}} == "SUCCESSFUL";"""),
        index: 0);

    [Theory, MemberData(nameof(Forms))]
    public Task The_same_from_elsewhere_is_left_alone(string before, string value) => AnswerCode.VerifyAsync(AnswerCode
        .InMethod($"{before} flag = {value} == \"SUCCESS\";")
        .Replace("/actions", "/jobs", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Forms))]
    public Task A_pipeline_is_left_alone(string before, string value) => AnswerCode.VerifyAsync(AnswerCode
        .InMethod($"{before} flag = {value} == \"SUCCESS\";")
        .Replace("/actions/7", "", StringComparison.Ordinal).Replace("/actions", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("(string)JsonNode.Parse(json)[\"pipeline\"][\"last_execution_status\"]")] // a pipeline has a status of its own
    [InlineData("JsonDocument.Parse(json).RootElement.GetProperty(\"pipeline\").GetProperty(\"last_execution_status\").GetString()")]
    [InlineData("(string)JObject.Parse(json).SelectToken(\"pipeline.last_execution_status\")")]
    [InlineData("JsonDocument.Parse(json).RootElement.GetProperty(\"services\")[0].GetProperty(\"type\").GetString()")]
    [InlineData("JsonDocument.Parse(json).RootElement.GetProperty(\"last_execution_status\").GetRawText()")]
    [InlineData("JsonNode.Parse(json)[\"last_execution_status\"].ToJsonString()")]
    [InlineData("JsonNode.Parse(json)[\"last_execution_status\"].GetPath()")]
    [InlineData("typeof(ActionAnswer).GetProperty(\"last_execution_status\").Name")]
    [InlineData("JsonNode.Parse(json)[\"last_execution_status_old\"].ToString()")]
    [InlineData("JsonNode.Parse(json)[text].ToString()")]
    [InlineData("text")]
    public Task Another_part_of_an_answer_is_left_alone(string value) => AnswerCode.VerifyAsync(
        AnswerCode.InMethod($"flag = {value} == \"SUCCESS\" || text == \"last_execution_status\";"));

    [Theory]
    [InlineData("var node = JsonNode.Parse(json); node = JsonNode.Parse(text);", "(string)node[\"last_execution_status\"]")]
    [InlineData("var node = JsonNode.Parse(flag ? json : text);", "(string)node[\"last_execution_status\"]")]
    [InlineData("var status = (string)JsonNode.Parse(json)[\"last_execution_status\"]; if (flag) status = text;", "status")]
    [InlineData("var status = (string)JsonNode.Parse(json)[\"last_execution_status\"]; if (flag) status = \"SUCCESS\";", "status")]
    [InlineData("var status = (string)JsonNode.Parse(json)[\"last_execution_status\"]; Change(ref status); void Change(ref string any) { }", "status")]
    [InlineData("var node = JsonNode.Parse(json); node[\"last_execution_status\"] = \"SUCCESS\";", "(string)node[\"last_execution_status\"]")]
    [InlineData("var (node, rest) = (JsonNode.Parse(text), json);", "(string)node[\"last_execution_status\"]")]
    [InlineData("var node = unknown; node = node;", "node.GetProperty(\"last_execution_status\").GetString()")]
    public Task What_may_come_from_elsewhere_is_left_alone(string before, string value) =>
        AnswerCode.VerifyAsync(AnswerCode.InMethod($"{before} flag = {value} == \"SUCCESS\";"));
}
