namespace Buddy.Analyzers.Tests.Answers.Forms;

/// <summary>Answers that are read into an enum, by the names of its members.</summary>
public class EnumComparisonTests
{
    private const string Message = "'Success' is not a value of 'last_execution_status' in an answer; did you mean 'SUCCESSFUL'?";

    /// <summary>The enum of most samples: one member has no name of the API's, one stands for no JSON.</summary>
    private const string Enum = "enum Status { Unknown, Success, Successful, Failed, InProgress, Initial = 9 }";

    private const string ByName = "[JsonConverter(typeof(JsonStringEnumConverter))]";

    public static TheoryData<string> Forms => new()
    {
        "flag = answer.Status == {|#0:Status.Success|};",
        "flag = {|#0:Status.Success|} != answer.Status;",
        "flag = answer?.Status == {|#0:Status.Success|};",
        "flag = answer.Status.Equals({|#0:Status.Success|});",
        "flag = Equals(answer.Status, {|#0:Status.Success|});",
        "flag = EqualityComparer<Status>.Default.Equals(answer.Status, {|#0:Status.Success|});",
        "flag = answer.Status is {|#0:Status.Success|};",
        "flag = answer.Status is {|#0:Status.Success|} or Status.Failed;",
        "flag = answer.Status is not ({|#0:Status.Success|} or Status.Failed);",
        "flag = answer is { Status: Status.Initial or {|#0:Status.Success|} };",
        "var status = answer.Status; flag = status == {|#0:Status.Success|};",
        "Status? status = null; status = answer.Status; flag = status == {|#0:Status.Success|};",
        "flag = (int)answer.Status == (int){|#0:Status.Success|};",
        "switch (answer.Status) { case {|#0:Status.Success|}: return 1; default: return 2; }",
        "switch (answer) { case { Status: {|#0:Status.Success|} }: return 1; }",
        "return answer.Status switch { {|#0:Status.Success|} => 1, _ => 2 };",
        "return answer switch { { Status: {|#0:Status.Success|} } => 1, _ => 2 };",
        "while (answer.Status != {|#0:Status.Success|}) await Task.Delay(1);",
        "flag = new[] { {|#0:Status.Success|}, Status.Failed }.Contains(answer.Status);",
        "var done = new HashSet<Status> { {|#0:Status.Success|}, Status.Failed }; flag = done.Contains(answer.Status);",
    };

    [Theory, MemberData(nameof(Forms))]
    public Task A_member_that_is_never_read_is_told(string statement) => AnswerCode.VerifyAsync(Code(statement), AnswerCode.Told(0, Message));

    [Theory, MemberData(nameof(Forms))]
    public Task One_that_is_read_is_not(string statement) => AnswerCode.VerifyAsync(Code(Right(statement)));

    [Theory, MemberData(nameof(Forms))]
    public Task The_fix_takes_the_right_member(string statement) =>
        AnswerCode.VerifyFixAsync(Code(statement.Replace("{|#0:", "{|BUDDY1301:")), Code(Right(statement)), 0, "BUDDY1301:nearest", "Change to 'Successful'");

    [Theory, MemberData(nameof(Forms))]
    public Task The_same_is_told_of_a_nullable_member(string statement) => statement.Contains("EqualityComparer", StringComparison.Ordinal)
        ? Task.CompletedTask
        : AnswerCode.VerifyAsync(Code(statement.Replace("ins(answer.Status)", "ins(answer.Status.Value)", StringComparison.Ordinal), member: ByName + " public Status? Status { get; set; }"), AnswerCode.Told(0, Message));

    [Fact]
    public Task A_set_of_another_member_is_told_where_it_is_used()
    {
        var code = Code("flag = {|BUDDY1301:Sets.Done|}.Contains(answer.Status) || text == \"last_execution_status\";")
            + "static class Sets { public static readonly Status[] Done = { Status.Success, Status.Failed }; }";
        return AnswerCode.VerifyFixAsync(code, code);
    }

    [Fact]
    public async Task A_collection_expression()
    {
        if (ActionCode.HasCollectionExpressions)
            await AnswerCode.VerifyAsync(Code("Status[] done = [{|BUDDY1301:Status.Success|}, Status.Failed]; flag = done.Contains(answer.Status);"));
    }

    [Theory]
    [InlineData("using static Status;", "flag = answer.Status == {|BUDDY1301:Success|};", "flag = answer.Status == Successful;")]
    [InlineData("using Done = Status;", "flag = answer.Status is {|BUDDY1301:Done.Success|} or Done.Failed;", "flag = answer.Status is Done.Successful or Done.Failed;")]
    [InlineData("", "flag = answer.Status is {|BUDDY1301:global::Status . Success|};", "flag = answer.Status is global::Status . Successful;")]
    public Task The_fix_keeps_what_stands_before_the_name(string directive, string before, string after) =>
        AnswerCode.VerifyFixAsync(directive + Code(before), directive + Code(after));

    [Fact]
    public Task Fixes_all_of_them() => AnswerCode.VerifyFixAsync(
        Code("""
            flag = answer.Status == {|BUDDY1301:Status.Success|} || answer is { Status: {|BUDDY1301:Status.Success|} or {|BUDDY1301:Status.Failure|} };
            while (answer.Status is not ({|BUDDY1301:Status.Success|} or {|BUDDY1301:Status.Failure|})) await Task.Delay(1);
            """, "enum Status { Unknown, Success, Failure, Successful, Failed }"),
        Code("""
            flag = answer.Status == Status.Successful || answer is { Status: Status.Successful or Status.Failed };
            while (answer.Status is not (Status.Successful or Status.Failed)) await Task.Delay(1);
            """, "enum Status { Unknown, Success, Failure, Successful, Failed }"));

    /// <summary>Two cases of one value do not compile, and a constant of the user's own may mean more.</summary>
    [Theory]
    [InlineData("switch (answer.Status) { case {|BUDDY1301:Status.Success|}: case Status.Successful: return 1; default: return 2; }", Enum)]
    [InlineData("flag = answer.Status == {|BUDDY1301:Status.Success|};", "enum Status { Unknown, Success, Failed }")]
    [InlineData("const Status Done = Status.Success; flag = answer.Status == {|BUDDY1301:Done|};", Enum)]
    public Task No_fix_where_there_is_no_right_member(string statement, string declaration) =>
        AnswerCode.VerifyFixAsync(Code(statement, declaration), Code(statement, declaration));

    [Theory]
    [InlineData("last_execution_status", "enum Status { None, Succeeded, Done }", "Succeeded", "'Succeeded' is not a value of 'last_execution_status' in an answer; did you mean 'SUCCESSFUL'?")]
    [InlineData("last_execution_status", "enum Status { Failure, None }", "Failure", "'Failure' is not a value of 'last_execution_status' in an answer; did you mean 'FAILED'?")]
    [InlineData("last_execution_status", "enum Status { None, [JsonStringEnumMemberName(\"SUCCESS\")] Ok }", "Ok", "'SUCCESS' is not a value of 'last_execution_status' in an answer; did you mean 'SUCCESSFUL'?")]
    [InlineData("trigger_time", "enum Status { None, OnSucess }", "OnSucess", "'OnSucess' is not a value of 'trigger_time' in an answer; did you mean 'ON_SUCCESS'?")]
    [InlineData("run_next", "enum Status { None, WaitOnSucces }", "WaitOnSucces", "'WaitOnSucces' is not a value of 'run_next' in an answer; did you mean 'WAIT_ON_SUCCESS'?")]
    [InlineData("shell", "enum Status { None, BASHH }", "BASHH", "'BASHH' is not a value of 'shell' in an answer; did you mean 'BASH'?")]
    [InlineData("image_location", "enum Status { None, PublicRegistery }", "PublicRegistery", "'PublicRegistery' is not a value of 'image_location' in an answer; did you mean 'PUBLIC_REGISTRY'?")]
    [InlineData("docker_registry", "enum Status { None, DockerHubb }", "DockerHubb", "'DockerHubb' is not a value of 'docker_registry' in an answer; did you mean 'DOCKER_HUB'?")]
    [InlineData("type", "enum Status { None, AwsEsc }", "AwsEsc", "'AwsEsc' is not a value of 'type' in an answer; did you mean 'AWS_ECS'?")]
    public Task Of_each_field(string field, string declaration, string member, string message) => AnswerCode.VerifyAsync(
        Code($$"""flag = answer.Status == {|#0:Status.{{member}}|} || text == "last_execution_status";""", declaration, ByName + " public Status Status { get; set; }", field: field),
        AnswerCode.Told(0, message));

    [Theory]
    [InlineData("flag = answer.Status == Status.Unknown || answer.Status is Status.InProgress or Status.Initial;")]
    [InlineData("flag = answer.Status == default || answer.Status == 0;")]
    [InlineData("Status? status = answer?.Status; flag = (status ?? Status.Success) == Status.Success;")]
    [InlineData("answer.Status = Status.Success; flag = answer.Status == Status.Success;")]
    [InlineData("flag = answer.Status.ToString() == \"Success\" || answer.Status.HasFlag(Status.Success);")]
    [InlineData("flag = other.Status == Status.Success;")]
    [InlineData("flag = (Other)answer.Status == Other.Success;")]
    [InlineData("var status = flag ? answer.Status : other.Status; flag = status == Status.Success;")]
    [InlineData("flag = answer.Status > Status.Success;")]
    public Task Silent_where_it_may_be_read(string statement) => AnswerCode.VerifyAsync(
        Code(statement) + "enum Other { Success }");

    [Theory]
    [InlineData("enum Status { SUCCESSFUL, Other }", "SUCCESSFUL")]
    [InlineData("enum Status { Other, successful }", "successful")]
    [InlineData("enum Status { Other, In_Progress }", "In_Progress")] // by a naming policy
    [InlineData("enum Status { Other, [System.Runtime.Serialization.EnumMember(Value = \"SUCCESSFUL\")] Success }", "Success")]
    [InlineData("enum Status { Other, [JsonStringEnumMemberName(\"SUCCESSFUL\")] Success }", "Success")]
    [InlineData("enum Status { Other, Success = 1, Successful = 1 }", "Success")]
    [InlineData("enum Status { Other, Pending, Aborted, NotRun, Queued }", "Pending")] // may be the code's own word
    public Task Silent_where_the_member_has_the_right_name(string declaration, string member) =>
        AnswerCode.VerifyAsync(Code($"flag = answer.Status == Status.{member};", declaration));

    [Theory]
    [InlineData("public Status Status { get; set; }")]
    [InlineData("[JsonConverter(typeof(MyConverter))] public Status Status { get; set; }")]
    [InlineData("[Newtonsoft.Json.JsonConverter(typeof(Newtonsoft.Json.Converters.StringEnumConverter))] public Status Status { get; set; }")]
    [InlineData("[JsonIgnore, JsonConverter(typeof(JsonStringEnumConverter))] public Status Status { get; set; }")]
    [InlineData("[JsonConverter(typeof(JsonStringEnumConverter))] public Status Status => First == true ? Status.Success : Status.Failed;")]
    public Task Silent_where_the_names_are_not_certain(string member) =>
        AnswerCode.VerifyAsync(Code("flag = answer.Status == Status.Success;", member: member) + " abstract class MyConverter : JsonConverter<Status> { }");

    [Theory]
    [InlineData("JsonSerializer.Deserialize<Plain>(json, new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } })", true)]
    [InlineData("JsonSerializer.Deserialize<Plain>(json, new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) } })", true)]
    [InlineData("Newtonsoft.Json.JsonConvert.DeserializeObject<Plain>(json)", true)]
    [InlineData("JObject.Parse(json).ToObject<Plain>()", true)]
    [InlineData("Newtonsoft.Json.JsonConvert.DeserializeObject<Plain>(json, new Newtonsoft.Json.Converters.StringEnumConverter())", false)]
    [InlineData("JsonSerializer.Deserialize<Plain>(json, new JsonSerializerOptions { Converters = { new JsonStringEnumConverter(new MyPolicy()) } })", false)]
    [InlineData("JsonSerializer.Deserialize<Plain>(json, options)", false)]
    [InlineData("JsonSerializer.Deserialize<Plain>(json)", false)] // a number is read
    [InlineData("await http.GetFromJsonAsync<Plain>(url)", false)]
    public Task Names_by_the_serializer_that_is_seen(string read, bool isSeen) => AnswerCode.VerifyAsync(
        AnswerCode.InMethod($"JsonSerializerOptions options = null; var action = {read}; flag = action.last_execution_status == {(isSeen ? "{|BUDDY1301:Status.Success|}" : "Status.Success")};")
        + Enum + " class Plain { public Status last_execution_status { get; set; } } class MyPolicy : JsonNamingPolicy { public override string ConvertName(string name) => name; }");

    [Fact]
    public Task Default_settings_that_somebody_sets_are_not_seen() => AnswerCode.VerifyAsync(
        AnswerCode.InMethod("Newtonsoft.Json.JsonConvert.DefaultSettings = null; var action = Newtonsoft.Json.JsonConvert.DeserializeObject<Plain>(json); flag = action.last_execution_status == Status.Success;")
        + Enum + " class Plain { public Status last_execution_status { get; set; } }");

    [Theory]
    [InlineData("switch ({|#0:answer.Status|}) { case Status.Successful: return 1; }", "'InProgress', 'Failed'")]
    [InlineData("switch ({|#0:answer.Status|}) { case Status.Successful: case Status.InProgress: return 1; }", "'Failed'")]
    [InlineData("return {|#0:answer.Status|} switch { Status.Failed or Status.InProgress => 1 };", "'Successful'")]
    public Task A_switch_says_which_members_it_leaves_out(string statement, string missing) => AnswerCode.VerifyAsync(
        Code(statement, "enum Status { Unknown, Successful, Failed, InProgress }"),
        AnswerCode.ToldOfSwitch(0, $"The switch over 'last_execution_status' has no default and does not handle {missing}"));

    [Theory]
    [InlineData("switch (answer.Status) { case Status.Successful: return 1; default: return 2; }")]
    [InlineData("switch (answer.Status) { case Status.Successful: case Status.Failed: case Status.Running: return 1; }")]
    [InlineData("switch (answer.Status) { case Status.Unknown: return 1; }")]
    [InlineData("return answer.Status switch { Status.Failed => 1, var rest => 2 };")]
    [InlineData("return answer.Status switch { Status.Failed => 1, > Status.Failed => 2 };")]
    [InlineData("switch (answer.Status) { case Status.Failed: case Status.Done: return 1; }")]
    public Task A_switch_that_leaves_out_none_is_left_alone(string statement) =>
        AnswerCode.VerifyAsync(Code(statement, "enum Status { Unknown, Running, Done, Successful = Done, Failed }"));

    [Theory]
    [InlineData(
        """switch ({|BUDDY1302:answer.Status|}) { case Status.Successful: return 1; }""",
        """switch (answer.Status) { case Status.Successful: return 1; case Status.InProgress: case Status.Failed: break; }""")]
    [InlineData(
        """return {|BUDDY1302:answer.Status|} switch { Status.Successful => 1, Status.Failed => 2 };""",
        """return answer.Status switch { Status.Successful => 1, Status.Failed => 2, Status.InProgress => throw new NotImplementedException() };""")]
    public Task The_missing_members_are_added(string before, string after) => AnswerCode.VerifyFixAsync(
        Code(before, "enum Status { Unknown, Successful, Failed, InProgress }"),
        Code(after, "enum Status { Unknown, Successful, Failed, InProgress }"),
        key: "BUDDY1302:cases",
        title: "Add the missing cases");

    private static string Right(string statement) =>
        statement.Replace("{|#0:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal).Replace("Status.Success", "Status.Successful", StringComparison.Ordinal);

    /// <summary>Statements that have an answer, <c>answer</c>, whose <c>Status</c> is of an enum.</summary>
    private static string Code(string statements, string declaration = Enum, string? member = null, string field = "last_execution_status") =>
        AnswerCode.InClass($$"""
            async Task<object> Run(EnumAnswer answer, OtherEnumAnswer other, string text, bool flag)
            {
                {{statements}}
                await Task.Yield();
                return null;
            }
        """) + $$"""

        class EnumAnswer
        {
            [JsonPropertyName("id")] public int Id { get; set; }
            [JsonPropertyName("{{(field == "trigger_time" ? "run_next" : "trigger_time")}}")] public string Trigger { get; set; }
            [JsonPropertyName("run_only_on_first_failure")] public bool? First { get; set; }
            [JsonPropertyName("{{field}}")] {{member ?? ByName + " public Status Status { get; set; }"}}
        }

        {{declaration}}
        """ + " class OtherEnumAnswer { [JsonPropertyName(\"last_execution_status\")] public Status Status { get; set; } } ";
}
