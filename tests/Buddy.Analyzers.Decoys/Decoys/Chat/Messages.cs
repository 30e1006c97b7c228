using Newtonsoft.Json.Linq;

namespace Decoys.Chat;

public static class Messages
{
    // Decoy: blocks of Slack.
    public static object Slack(string text) => new
    {
        channel = "#ci",
        blocks = new object[]
        {
            new { type = "section", text = new { type = "mrkdwn", text } },
            new { type = "actions", elements = new[] { new { type = "button", action_id = "retry", value = "AWS_ECS", url = "https://x" } } },
        },
    };

    // Decoy: a message of Slack about an action.
    public static object SlackAttachment() => new
    {
        attachments = new[] { new { title = "Deploy", fields = new[] { new { title = "type", value = "AWS_ECS" }, new { title = "trigger_time", value = "ON_FAILURE" } } } },
    };

    // Decoy: a message of Telegram.
    public static Task Telegram(HttpClient http, long chat) =>
        http.PostAsJsonAsync("bot/sendMessage", new { chat_id = chat, text = "done", type = "TELEGRAM", disable_notification = true });

    // Decoy: a keyboard of Telegram.
    public static JObject Keyboard() =>
        JObject.FromObject(new { inline_keyboard = new[] { new[] { new { text = "Run", callback_data = "{\"type\":\"BUILD\",\"id\":1}" } } } });

    // Decoy: a webhook of Discord.
    public static Dictionary<string, object> Discord() =>
        new() { ["username"] = "ci", ["embeds"] = new[] { new { title = "Deploy", type = "rich", url = "https://x", fields = new[] { new { name = "cluster", value = "x" } } } } };

    // Decoy: an interaction of Discord.
    public static object Interaction() =>
        new { type = 4, data = new { content = "ok", components = new[] { new { type = 1, disabled = false, name = "x" } } } };

    // Decoy: a card of Teams.
    public static JsonObject Teams() =>
        new() { ["@type"] = "MessageCard", ["name"] = "Deploy", ["potentialAction"] = new JsonArray(new JsonObject { ["@type"] = "HttpPOST", ["name"] = "Retry" }) };

    // Decoy: a push notification.
    public static object Push(string token) =>
        new { type = "PUSH", name = "Build failed", token, timeout = 3600, variables = new[] { "a" } };

    // Decoy: an e-mail by an API.
    public static Task Email(HttpClient http) => http.PostAsync("mail", JsonContent.Create(new
    {
        type = "EMAIL",
        name = "welcome",
        variables = new Dictionary<string, string> { ["user"] = "x" },
        integration = "ses",
        region = "eu-west-1",
    }));

    // Decoy: a text message.
    public static Task Sms(HttpClient http) =>
        http.PostAsync("sms", new StringContent("{ 'type': 'SMS', 'name': 'code' }".Replace('\'', '"')));

    // Decoy: a ticket of Jira.
    public static object Ticket() =>
        new { fields = new { issuetype = new { name = "Bug" }, summary = "AWS_ECS: ON_FAILURE without run_only_on_first_failure", project = new { key = "CI" } } };

    // Decoy: a phone call's menu.
    public static object Menu() => new { type = "WEB", name = "menu", loop = 3, timeout = 10, action = "https://x/next" };
}
