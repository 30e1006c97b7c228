namespace Decoys.Schedulers;

public static class TimesOfDay
{
    // Decoy: the time of day of a smart home automation.
    public static Task Automation(HttpClient http) =>
        http.PostAsJsonAsync("/api/automations", new { name = "Heating", trigger_time = "08:30", disabled = false });

    // Decoy: a cron expression under the name that Buddy has for its outcomes.
    public static string Cron() =>
        JsonSerializer.Serialize(new { name = "nightly", trigger_time = "0 3 * * *", timezone = "Europe/Warsaw", timeout = 600 });

    // Decoy: a moment in ISO 8601.
    public static StringContent Moment(DateTimeOffset at) =>
        new(JsonSerializer.Serialize(new { type = "once", trigger_time = at.ToString("O"), retry_count = 3 }));

    // Decoy: milliseconds since 1970, as payment notifications have it.
    public static Dictionary<string, object> Payment(string order) => new()
    {
        ["type"] = "TRADE_SUCCESS",
        ["trigger_time"] = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds(),
        ["name"] = order,
        ["variables"] = new Dictionary<string, string> { ["order"] = order },
    };

    // Decoy: a price alert that goes off when the market closes.
    public static JsonObject PriceAlert(string symbol, decimal price) => new()
    {
        ["type"] = "LIMIT",
        ["name"] = symbol,
        ["trigger_time"] = "ON_CLOSE",
        ["value"] = price,
    };

    // Decoy: JSON text of a medication reminder.
    public const string Reminder = """{"type": "REMINDER", "name": "Aspirin", "trigger_time": "21:00", "disabled": false}""";

    // Decoy: a dictionary by collection initialiser, filled on.
    public static async Task Backup(HttpClient http, bool weekly)
    {
        var job = new Dictionary<string, object?>
        {
            { "name", "backup" },
            { "trigger_time", "02:15" },
            { "type", weekly ? "WEEKLY" : "DAILY" },
        };
        if (weekly)
            job["trigger_days"] = new[] { "SUNDAY" };
        await http.PostAsJsonAsync("jobs", job);
    }

    // Decoy: the alarm clock of a phone.
    public static object Alarm(TimeOnly at, string[] days) =>
        new { trigger_time = at, trigger_days = days, disabled = days.Length == 0, loop = true };

    // Decoy: a shift plan, the time chosen by a switch.
    public static string Shift(int shift) => JsonSerializer.Serialize(new
    {
        name = $"Shift {shift}",
        trigger_time = shift switch { 1 => "06:00", 2 => "14:00", _ => "22:00" },
        timeout = 8 * 60 * 60,
    });

    // Decoy: a query string.
    public static string Query() => Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(
        "/alarms", new Dictionary<string, string?> { ["trigger_time"] = "08:30", ["type"] = "HTTP", ["name"] = null });
}
