namespace Decoys.Games;

public enum TriggerTime
{
    OnDraw,
    OnDeath,
}

public class CardAction
{
    public string type = "DISCARD";

    public string name = "";

    public TriggerTime trigger_time;

    public int loop;
}

public record struct Packet(string type, string name, int timeout);

public static class Protocols
{
    // Decoy: a message of a game's server.
    public static JsonObject Push(int x, int y) => new() { ["type"] = "push", ["name"] = "box", ["x"] = x, ["y"] = y };

    // Decoy: a card with a moment that it acts at.
    public static CardAction Card() => new() { name = "Phoenix", trigger_time = TriggerTime.OnDeath, loop = 1 };

    // Decoy: the same as anonymous object, with words that are near Buddy's.
    public static string AnonymousCard() =>
        JsonSerializer.Serialize(new { type = "TRAP", name = "Mirror", trigger_time = "ON_DEATH", loop = 2 });

    // Decoy: a packet as a struct.
    public static Packet Ping() => new("PING", "heartbeat", 1000);

    // Decoy: a packet by with.
    public static Packet Pong(Packet packet) => packet with { type = "PONG", timeout = 0 };

    // Decoy: a player's input in text.
    public const string Input = "{\"type\":\"TRANSFER\",\"name\":\"gold\",\"value\":10,\"region\":\"north\"}";

    // Decoy: a spell in a list of pairs.
    public static List<KeyValuePair<string, object>> Spell() =>
        [new("type", "SLEEP"), new("name", "Lullaby"), new("timeout", 6), new("disabled", false)];

    // Decoy: a level with its triggers.
    public static object Level() => new
    {
        name = "Castle",
        triggers = new[] { new { type = "SPAWN", trigger_time = 3.5, trigger_conditions = new[] { "door_open" } } },
        version = 3,
    };

    // Decoy: a quest whose conditions are a dictionary.
    public static Dictionary<string, object> Quest() =>
        new() { ["type"] = "FETCH", ["name"] = "Apples", ["trigger_conditions"] = new Dictionary<string, int> { ["level"] = 3 } };

    // Decoy: a bot's macro with its commands.
    public static object Macro() => new { name = "farm", execute_commands = "jump;run", loop = true };

    // Decoy: a robot's program, made in a loop.
    public static List<Dictionary<string, object>> Program(int steps)
    {
        var program = new List<Dictionary<string, object>>();
        for (var i = 0; i < steps; i++)
        {
            var step = new Dictionary<string, object> { ["type"] = "PUSH" };
            step["name"] = "step " + i;
            step["timeout"] = i;
            program.Add(step);
        }

        return program;
    }
}
