using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeployTool;

/// <summary>What the API says of an action.</summary>
internal sealed record ActionAnswer(
    [property: JsonPropertyName("id")] int Id,
    [property: JsonPropertyName("run_next")] string RunNext,
    [property: JsonPropertyName("run_only_on_first_failure")] bool? OnlyOnFirstFailure);

/// <summary>Looks at actions that exist.</summary>
internal static class Progress
{
    public static async Task WaitAsync(HttpClient http, string pipeline, int action)
    {
        string? status;
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(5));
            using var answer = JsonDocument.Parse(await http.GetStringAsync($"{pipeline}/pipelines/7/actions/{action}"));
            status = answer.RootElement.GetProperty("last_execution_status").GetString();
        }
        // BUDDY1301: the API says SUCCESSFUL
        while (status is not ("SUCCESS" or "FAILED"));
    }

    public static void Print(ActionAnswer action)
    {
        // BUDDY1302: and IN_HARD_PARALLEL?
        switch (action.RunNext)
        {
            case "WAIT_ON_SUCCESS":
                Console.WriteLine("one after the other");
                break;
            case "IN_SOFT_PARALLEL":
                Console.WriteLine("side by side");
                break;
        }
    }
}
