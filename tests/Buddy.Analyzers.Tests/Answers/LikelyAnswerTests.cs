using Microsoft.CodeAnalysis;

namespace Buddy.Analyzers.Tests.Answers;

/// <summary>Answers that are likely actions: a suggestion; and a URL that shows that they are none.</summary>
public class LikelyAnswerTests
{
    private const string Message = "'SUCCESS' is not a value of 'last_execution_status' in an answer; did you mean 'SUCCESSFUL'?";
    private const string View = "public class View { [JsonPropertyName(\"last_execution_status\")] public string Status { get; set; } }";

    [Theory]
    [InlineData($"{View} Task<View> Read() => http.GetFromJsonAsync<View>(url); View Parse(string json) => JsonSerializer.Deserialize<View>(json); bool Run(View view) => view.Status == {{|#0:\"SUCCESS\"|}};")]
    public Task One_of_two_readings_is_seen(string members) =>
        AnswerCode.VerifyAsync(AnswerCode.InClass(members), AnswerCode.Told(0, Message, DiagnosticSeverity.Info));

    [Theory]
    [InlineData("public class Api { public static bool IsDone(JsonElement action) => action.GetProperty(\"last_execution_status\").GetString() == {|#0:\"SUCCESS\"|}; }", "Api.IsDone(await http.GetFromJsonAsync<JsonElement>(url))")]
    [InlineData("public class Api { public static bool IsDone(string status) => status == {|#0:\"SUCCESS\"|}; }", "Api.IsDone((await http.GetFromJsonAsync<OtherAnswer>(url)).Status)")]
    public async Task Other_assemblies_may_call_the_method_too(string type, string call)
    {
        var source = AnswerCode.InClass($"async Task<bool> Run() => {call};") + type;
        await AnswerCode.VerifyAsync(source, AnswerCode.Told(0, Message, DiagnosticSeverity.Info));
        await AnswerCode.VerifyAsync(source.Replace("public class Api", "class Api", StringComparison.Ordinal), AnswerCode.Told(0, Message));
    }

    [Theory]
    [InlineData("Task<ActionAnswer> Read() => http.GetFromJsonAsync<ActionAnswer>(\"https://ci.acme.dev/api/pipelines/7/actions/2\");")]
    [InlineData("Task<ActionAnswer> Read() => http.GetFromJsonAsync<ActionAnswer>(\"api/steps\");")]
    [InlineData("Task<ActionAnswer> Read() => other.GetFromJsonAsync<ActionAnswer>(\"pipelines/7/actions/2\"); readonly HttpClient other = new HttpClient { BaseAddress = new Uri(\"https://ci.acme.dev\") };")]
    [InlineData("Task<ActionAnswer> Read() => other.GetFromJsonAsync<ActionAnswer>(\"pipelines/7/actions/2\"); readonly HttpClient other; Watch(HttpClient given) { other = given; other.BaseAddress = new Uri(\"https://ci.acme.dev\"); }")]
    public Task A_type_that_looks_like_an_action_is_none_of_another_host(string read) =>
        AnswerCode.VerifyAsync(AnswerCode.InClass(read + " bool Run(ActionAnswer answer) => answer.Status == \"SUCCESS\";"));

    [Theory]
    [InlineData("Task<ActionAnswer> Read() => http.GetFromJsonAsync<ActionAnswer>(\"https://buddy.acme.dev/workspaces/w/projects/p/pipelines/7/actions/2\");")]
    [InlineData("Task<ActionAnswer> Read(string path) => http.GetFromJsonAsync<ActionAnswer>(path);")]
    [InlineData("Task<ActionAnswer> Read() => other.GetFromJsonAsync<ActionAnswer>(\"pipelines/7/actions/2\"); readonly HttpClient other = new HttpClient { BaseAddress = new Uri(\"https://api.buddy.works/workspaces/w/projects/p/\") };")]
    public Task It_is_one_of_Buddys_or_of_a_host_that_is_not_seen(string read) =>
        AnswerCode.VerifyAsync(AnswerCode.InClass(read + " bool Run(ActionAnswer answer) => answer.Status == {|BUDDY1301:\"SUCCESS\"|};"));

    [Fact]
    public Task A_marked_type_stays_an_action_whatever_it_is_read_from() => AnswerCode.VerifyAsync(AnswerCode.InClass(
        "Task<Step> Read() => http.GetFromJsonAsync<Step>(\"https://ci.acme.dev/steps\"); bool Run(Step step) => step.Status == {|BUDDY1301:\"SUCCESS\"|};")
        + "\n// lang=buddy-action\nclass Step { [JsonPropertyName(\"last_execution_status\")] public string Status { get; set; } }");
}
