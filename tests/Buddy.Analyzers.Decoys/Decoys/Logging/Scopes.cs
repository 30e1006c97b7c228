using Microsoft.ApplicationInsights;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Serilog;
using ILogger = Microsoft.Extensions.Logging.ILogger;

namespace Decoys.Logging;

public class Scopes(ILogger logger, TelemetryClient telemetry, IStringLocalizer localizer)
{
    // Decoy: a log scope by a dictionary.
    public void Scope(string cluster)
    {
        using var scope = logger.BeginScope(new Dictionary<string, object>
        {
            ["type"] = "AWS_ECS",
            ["cluster"] = cluster,
            ["trigger_time"] = "ON_FAILURE",
        });
        logger.LogInformation("Deploying {service} to {cluster}", "web", cluster);
    }

    // Decoy: a log scope by an anonymous object.
    public IDisposable? AnonymousScope() =>
        logger.BeginScope(new { type = "RUN_DOCKER_CONTAINER", docker_image_name = "node", docker_image_tag = "22" });

    // Decoy: an object in a log line.
    public void Line() => logger.LogInformation("Sent {@Action}", new { type = "AWS_ECS", trigger_time = "ON_FAILURE" });

    // Decoy: an object in an error's log line, made beforehand.
    public void Error(Exception exception)
    {
        var details = new { type = "AWS_ECS", name = "Deploy", last_execution_status = "FAILED" };
        logger.LogError(exception, "Failed: {@Details}", details);
    }

    // Decoy: Serilog.
    public static void Serilog() =>
        Log.Information("Sent {@Action}", new { type = "RUN_DOCKER_CONTAINER", run_only_on_first_failure = true });

    // Decoy: Serilog's enriched logger.
    public static void Context() =>
        Log.ForContext("Action", new { type = "AWS_ECS", cluster = "x", after_action_id = "none" }, destructureObjects: true)
        .Information("sent");

    // Decoy: properties of a telemetry event.
    public void Telemetry() => telemetry.TrackEvent("ActionSent", new Dictionary<string, string>
    {
        ["type"] = "AWS_ECS",
        ["region"] = "us-east-1",
        ["trigger_time"] = "ON_SUCCESS",
    });

    // Decoy: arguments of a localised text.
    public string Localised() => localizer["ActionFailed", new { type = "AWS_ECS", name = "Deploy", trigger_time = "ON_FAILURE" }];

    // Decoy: arguments of localised texts in a dictionary.
    public static IReadOnlyDictionary<string, string> Texts() => new Dictionary<string, string>
    {
        ["AWS_ECS"] = "Amazon ECS",
        ["RUN_DOCKER_CONTAINER"] = "Run a container",
        ["ON_FAILURE"] = "On failure",
        ["trigger_time"] = "Trigger",
        ["docker_image_name"] = "Image",
        ["docker_image_tag"] = "Tag",
    };

    // Decoy: JSON text in a log line.
    public void TextLine() => logger.LogDebug("{\"type\":\"AWS_ECS\",\"trigger_time\":\"ON_FAILURE\"}");

    // Decoy: a message on the console.
    public static void Print() => Console.WriteLine(new { type = "AWS_ECS", trigger_time = "ON_FAILURE" });

    // Decoy: the data of an exception.
    public static Exception Failed() =>
        new InvalidOperationException("failed") { Data = { ["type"] = "AWS_ECS", ["trigger_time"] = "ON_FAILURE" } };
}
