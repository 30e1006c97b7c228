using MassTransit;
using MediatR;
using RabbitMQ.Client;
using StackExchange.Redis;

namespace Decoys.Messaging;

public record ClearCache(string type, string region) : INotification;

public record AddActionCommand(string Type, string Name, string? TriggerTime, bool RunOnlyOnFirstFailure = false) : IRequest<int>;

public record DeployAction : IRequest<bool>
{
    public string Type { get; init; } = "DEPLOY";

    public string? Cluster { get; init; }

    public string? Service { get; init; }
}

public class ActionSent;

public static class Buses
{
    public const string ClearCacheType = "CLEAR_CACHE";

    public const string EmailType = "EMAIL";

    // Decoy: a message with a common word as its type.
    public static byte[] Clear() => JsonSerializer.SerializeToUtf8Bytes(new { type = "CLEAR_CACHE", name = "products", region = "eu" });

    // Decoy: the type in a constant.
    public static Task<long> Publish(IDatabase redis) =>
        redis.PublishAsync("events", JsonSerializer.Serialize(new { type = ClearCacheType, name = "products", timeout = 5, variables = new { id = 1 } }));

    // Decoy: a message in a dictionary, completed later.
    public static void Send(IModel channel, string to)
    {
        var message = new Dictionary<string, object> { ["type"] = EmailType, ["name"] = "welcome" };
        message["to"] = to;
        message["retry_count"] = 3;
        channel.BasicPublish("mail", "send", JsonSerializer.SerializeToUtf8Bytes(message));
    }

    // Decoy: a notification of MediatR with the names of the wire.
    public static Task Notify(IMediator mediator) => mediator.Publish(new ClearCache("CLEAR_CACHE", "eu"));

    // Decoy: a command with C#'s names.
    public static Task<int> Add(IMediator mediator) => mediator.Send(new AddActionCommand("AWS_ECS", "Deploy", "ON_FAILURE"));

    // Decoy: a command named after an action.
    public static Task<bool> Deploy(IMediator mediator) => mediator.Send(new DeployAction { Cluster = "blue", Service = "web" });

    // Decoy: an event of MassTransit.
    public static Task Sent(IBus bus) => bus.Publish<ActionSent>(new { type = "AWS_ECS", id = 7, last_execution_status = "SUCCESSFUL" });

    // Decoy: a command of MassTransit.
    public static Task SendPush(IBus bus, string device) =>
        bus.Send<ActionSent>(new { type = "PUSH", device, name = "Hello", timeout = 30 });

    // Decoy: an outbox row.
    public static JsonObject Outbox(Guid id) =>
        new() { ["id"] = id, ["type"] = "SMS", ["name"] = "code", ["retry_count"] = 0, ["version"] = 1 };

    // Decoy: a hash in Redis.
    public static Task Hash(IDatabase redis) => redis.HashSetAsync("action:1", new Dictionary<string, string>
    {
        ["type"] = "HTTP",
        ["name"] = "Ping",
        ["trigger_time"] = "1714543200",
    });

    // Decoy: a message as text, with holes.
    public static string Transfer(int id, decimal amount) => $$"""{"type":"TRANSFER","name":"{{id}}","value":{{amount}},"region":"PL"}""";

    // Decoy: a cloud event.
    public static string CloudEvent(object data) =>
        JsonSerializer.Serialize(new { specversion = "1.0", type = "works.buddy.action", source = "/actions", id = "1", data });

    // Decoy: an event whose type is chosen.
    public static object Chosen(bool email, string to) => new { type = email ? "EMAIL" : "SMS", to, name = "code", timeout = 60 };

    // Decoy: a reducer's actions.
    public static IEnumerable<object> Dispatched(string text) =>
    [
        new { type = "ADD_TODO", payload = new { name = text } },
        new { type = "REPLACE", payload = new { name = text, version = 2 } },
        new { type = "SET_VARIABLES", payload = new { variables = new { a = 1 } } },
    ];
}
