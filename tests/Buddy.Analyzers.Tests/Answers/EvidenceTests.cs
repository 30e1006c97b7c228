namespace Buddy.Analyzers.Tests.Answers;

/// <summary>What tells that JSON is an action's, where its URL is not seen.</summary>
public class EvidenceTests
{
    [Theory]
    [InlineData("unknown.GetProperty(\"run_only_on_first_failure\").GetBoolean()")]
    [InlineData("unknown.TryGetProperty(\"after_action_id\", out var after)")]
    [InlineData("unknown.GetProperty(\"docker_image_name\").GetString() == unknown.GetProperty(\"docker_image_tag\").GetString()")]
    [InlineData("unknown.GetProperty(\"html_url\").GetString() == unknown.GetProperty(\"pipeline\").GetProperty(\"url\").GetString()")]
    [InlineData("unknown.GetProperty(\"trigger_time\").GetString() == \"ON_EVERY_EXECUTION\"")]
    [InlineData("unknown.GetProperty(\"type\").GetString() is \"RUN_DOCKER_CONTAINER\"")]
    public Task Fields_that_are_read_beside_it(string beside) => AnswerCode.VerifyAsync(
        AnswerCode.InMethod($$"""flag = {{beside}} && unknown.GetProperty("last_execution_status").GetString() == {|BUDDY1301:"SUCCESS"|};"""));

    [Theory]
    [InlineData("flag")]
    [InlineData("unknown.GetProperty(\"trigger_time\").GetString() == \"08:30\"")]
    [InlineData("unknown.GetProperty(\"type\").GetString() == \"ATOP\"")]
    [InlineData("unknown.GetProperty(\"docker_image_name\").GetString() == text")]
    [InlineData("unknown.GetProperty(\"html_url\").GetString() == text")]
    [InlineData("unknown.GetProperty(\"run_next\").GetString() == text && unknown.GetProperty(\"trigger_time\").GetString() == text")]
    [InlineData("unknown.GetProperty(\"trigger_conditions\").GetArrayLength() > 0")]
    [InlineData("unknown.GetProperty(\"after_action_id\").GetInt32() > 0 && unknown.GetProperty(\"last_execution_revision\").GetString() == text")]
    [InlineData("unknown.GetProperty(\"refs\").GetArrayLength() > 0 && unknown.TryGetProperty(\"after_action_id\", out var after)")]
    [InlineData("unknown.GetProperty(\"action\").GetProperty(\"after_action_id\").GetInt32() > 0")]
    [InlineData("JsonDocument.Parse(text).RootElement.GetProperty(\"after_action_id\").GetInt32() > 0")]
    public Task Fields_that_may_be_another_systems(string beside) => AnswerCode.VerifyAsync(
        AnswerCode.InMethod($$"""flag = {{beside}} && unknown.GetProperty("last_execution_status").GetString() == "SUCCESS";"""));

    [Theory]
    [InlineData("class Any", "id, last_execution_status, trigger_time, after_action_id")]
    [InlineData("class Any", "html_url, pipeline, last_execution_status")]
    [InlineData("class Any", "url, run_next, docker_image_name, docker_image_tag, last_execution_status")]
    [InlineData("class BuddyAction", "id, last_execution_status")]
    [InlineData("class BuddyActionResponse", "type, last_execution_status")]
    [InlineData("struct Any", "id, last_execution_status, run_only_on_first_failure")]
    [InlineData("record Any", "id, last_execution_status, run_only_on_first_failure")]
    public Task Types_that_can_be_nothing_else(string declaration, string fields) =>
        AnswerCode.VerifyAsync(Typed(declaration, fields, "{|BUDDY1301:\"SUCCESS\"|}"));

    [Theory]
    [InlineData("class Any", "id, last_execution_status, trigger_time")]
    [InlineData("class Any", "id, type, name, last_execution_status")]
    [InlineData("class Any", "id, name, docker_image_name, docker_image_tag, after_action_idle, last_execution_status, priority")]
    [InlineData("class BuddyAction", "id, identifier, last_execution_status")]
    [InlineData("class BuddyPipeline", "id, last_execution_status")]
    [InlineData("class PipelineAction", "id, last_execution_status")]
    [InlineData("class Any", "id, url, html_url, refs, last_execution_status, last_execution_revision")]
    public Task Types_that_may_be_anything(string declaration, string fields) =>
        AnswerCode.VerifyAsync(Typed(declaration, fields, "\"SUCCESS\""));

    [Theory]
    [InlineData("public string last_execution_status { get; set; }")]
    [InlineData("[JsonPropertyName(\"last_execution_status\")] public string last_execution_status { get; init; }")]
    [InlineData("string _s; [JsonPropertyName(\"last_execution_status\")] public string last_execution_status { get => _s; set => _s = value; }")]
    [InlineData("[Newtonsoft.Json.JsonProperty(\"last_execution_status\")] public string last_execution_status { get; set; }")]
    public Task Members_that_hold_what_is_read(string member) => AnswerCode.VerifyAsync(WithMember(member, "{|BUDDY1301:\"SUCCESS\"|}"));

    [Theory]
    [InlineData("[JsonPropertyName(\"state\")] public string last_execution_status { get; set; }")]
    [InlineData("[JsonIgnore] public string last_execution_status { get; set; }")]
    [InlineData("[JsonPropertyName(\"last_execution_status\"), JsonConverter(typeof(JsonStringEnumConverter))] public string last_execution_status { get; set; }")]
    [InlineData("public string last_execution_status => run_only_on_first_failure ? \"SUCCESS\" : \"OTHER\";")]
    [InlineData("string _s; public string last_execution_status { get => _s?.Replace(\"FUL\", \"\"); set => _s = value; }")]
    [InlineData("public Any(string last_execution_status) => this.last_execution_status = last_execution_status.Replace(\"FUL\", \"\"); public string last_execution_status { get; }")]
    [InlineData("public static string last_execution_status { get; set; }")]
    [InlineData("[JsonPropertyName(\"last_execution_status\")] public string A { get; set; } [Newtonsoft.Json.JsonProperty(\"other\")] public string last_execution_status { get; set; }")]
    public Task Members_that_may_hold_something_else(string member) => AnswerCode.VerifyAsync(WithMember(member, "\"SUCCESS\""));

    [Theory]
    [InlineData("JsonSerializer.Deserialize<Plain>(json, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower })", true)]
    [InlineData("await http.GetFromJsonAsync<Plain>(url, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower })", true)]
    [InlineData("await http.GetFromJsonAsync<Plain>(url)", false)]
    [InlineData("JsonSerializer.Deserialize<Plain>(json)", false)]
    public Task Names_by_a_policy(string read, bool isSeen)
    {
        var constant = isSeen ? "{|BUDDY1301:\"SUCCESS\"|}" : "\"SUCCESS\"";
        return AnswerCode.VerifyAsync(AnswerCode.InMethod($"var action = {read}; flag = action.LastExecutionStatus == {constant};")
            + " class Plain { public string LastExecutionStatus { get; set; } }");
    }

    [Fact]
    public Task An_answer_of_a_parameters_type_needs_no_more() => AnswerCode.VerifyAsync(AnswerCode.InClass("""
        static bool IsDone(ActionAnswer action) => action.Status == {|BUDDY1301:"SUCCESS"|};
        static bool IsFirst(OtherAnswer action) => action.Status == "SUCCESS";
        bool IsDoneToo => Current.Status is {|BUDDY1301:"SUCCESS"|};
        bool _isDone = Current.Status != {|BUDDY1301:"successful"|};
        static ActionAnswer Current { get; set; }
        """));

    [Fact]
    public Task A_type_is_known_whatever_it_is_wrapped_in() => AnswerCode.VerifyAsync(
        AnswerCode.InMethod("""
        var response = await http.GetFromJsonAsync<Response<ActionAnswer>>(url);
        flag = response.Payload.Status == {|BUDDY1301:"SUCCESS"|};
        var others = await http.GetFromJsonAsync<Response<OtherAnswer>>(url);
        flag = others.Payload.Status == "SUCCESS";
        """) + " class Response<T> { public T Payload { get; set; } }");

    [Theory]
    [InlineData("var mine = new OtherAnswer { Status = \"SUCCESS\" };")]
    [InlineData("other.Status = \"SUCCESS\";")]
    [InlineData("var mine = new { Status = \"SUCCESS\" };")]
    [InlineData("var status = \"SUCCESS\"; status = text;")]
    public Task A_value_that_is_given_to_something_else_is_none_of_its(string before) =>
        AnswerCode.VerifyAsync(AnswerCode.InMethod($"{before} flag = answer.Status == {{|BUDDY1301:\"SUCCESS\"|}};"));

    [Theory]
    [InlineData("answer.Status = \"SUCCESS\";")]
    [InlineData("answer.Status ??= \"SUCCESS\";")]
    [InlineData("var mine = new Derived { Status = \"SUCCESS\" };")]
    public Task A_value_that_the_code_gives_it_may_come(string before) =>
        AnswerCode.VerifyAsync(AnswerCode.InMethod($"{before} flag = answer.Status == \"SUCCESS\";") + " class Derived : ActionAnswer { }");

    [Fact]
    public Task A_type_is_known_by_what_it_is_compared_with() => AnswerCode.VerifyAsync(AnswerCode.InMethod("""
        flag = other.Type == "AWS_ECS" && other.Status == {|BUDDY1301:"SUCCESS"|};
        flag = other.Type == "AWS_EC" && flag;
        """));

    private static string Typed(string declaration, string fields, string constant) =>
        AnswerCode.InClass($"bool IsDone(Types.{declaration.Split(' ')[1]} any) => any.last_execution_status == {constant};")
        + $"namespace Types {{ {declaration} {{ {string.Concat(fields.Split(", ").Select(field => $"public {(field == "last_execution_status" ? "string" : "object")} {field} {{ get; set; }} "))} }} }}";

    private static string WithMember(string member, string constant) =>
        AnswerCode.InClass($"bool IsDone(Any any) => {(member.Contains("static") ? "Any" : "any")}.last_execution_status == {constant};")
        + $"class Any {{ public int id {{ get; set; }} public bool run_only_on_first_failure {{ get; set; }} {member} }}";
}
