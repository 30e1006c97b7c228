using System.Text.Json.Nodes;

namespace Buddy.Analyzers.Tests.Witnesses.Programs;

/// <summary>What the API has against a payload: the rule, the field that it speaks of, and the other field or the value.</summary>
internal sealed record Violation(string Rule, string Field, string Other = "");

/// <summary>
/// Judges payloads by the sentences of the API's documentation, written down once more by hand, without schemas. A null counts
/// as a field that is not there.
/// </summary>
internal static class WireJudge
{
    private static readonly Dictionary<string, string[]> Enums = new(StringComparer.Ordinal)
    {
        ["trigger_time"] = ["ON_EVERY_EXECUTION", "ON_SUCCESS", "ON_FAILURE", "ON_BACK_TO_SUCCESS", "ON_WARNING", "ON_WAIT_FOR_APPROVE", "ON_TERMINATE"],
        ["run_next"] = ["WAIT_ON_SUCCESS", "IN_SOFT_PARALLEL", "IN_HARD_PARALLEL"],
        ["shell"] = ["SH", "BASH", "POWERSHELL"],
        ["image_location"] = ["PUBLIC_REGISTRY", "PRIVATE_REGISTRY", "ACTION", "PACKAGE_REGISTRY"],
        ["docker_registry"] =
        [
            "NONE", "DOCKER_HUB", "AMAZON_ECR", "GOOGLE_GCR", "GOOGLE_ARTIFACT_REGISTRY", "OTHER",
            "GIT_HUB_CONTAINER_REGISTRY", "PACKAGE_REGISTRY", "DIGITAL_OCEAN_CONTAINER_REGISTRY",
        ],
        ["trigger_condition"] = ["VAR_IS", "VAR_IS_NOT", "VAR_CONTAINS", "ON_CHANGE"],
        ["type"] = ["AWS_ECS", "RUN_DOCKER_CONTAINER"],
    };

    /// <summary>All that is wrong with the payload, as far as this judge knows the API.</summary>
    public static IEnumerable<Violation> Violations(JsonObject payload) =>
        Values(payload).Where(violation => IsKnown(violation.Field, payload))
            .Concat(Required(payload)).Concat(OnFailure(payload)).Concat(Companions(payload))
            .Concat(Excluded(payload)).Concat(WithoutEffect(payload)).Distinct();

    private static IEnumerable<Violation> Values(JsonNode? node) => node switch
    {
        JsonObject owner => owner.SelectMany(static field =>
            field.Value is JsonValue value && value.TryGetValue(out string? text)
            && Enums.TryGetValue(field.Key, out var known) && !known.Contains(text)
                ? [new Violation("BUDDY1003", field.Key, text)]
                : Values(field.Value)),
        JsonArray array => array.SelectMany(Values),
        _ => [],
    };

    /// <summary>Whether an action of that type has the field at all.</summary>
    private static bool IsKnown(string field, JsonObject payload) =>
        field is not ("shell" or "image_location" or "docker_registry") || Text(payload, "type") == "RUN_DOCKER_CONTAINER";

    private static IEnumerable<Violation> Required(JsonObject payload)
    {
        string[] ofType = Text(payload, "type") switch
        {
            "AWS_ECS" => ["integration", "region", "local_path", "cluster", "service"],
            "RUN_DOCKER_CONTAINER" when !HasImageElsewhere(payload) => ["docker_image_name", "docker_image_tag"],
            _ => [],
        };
        return Missing(payload, [.. ofType, "type", "name"]).Select(static name => new Violation("BUDDY1001", name));
    }

    private static bool HasImageElsewhere(JsonObject payload) =>
        Has(payload, "docker_build_action_id") || Has(payload, "docker_build_action_name") || Has(payload, "package")
        || (Has(payload, "image_location") && Text(payload, "image_location") is not ("PUBLIC_REGISTRY" or "PRIVATE_REGISTRY"));

    private static IEnumerable<Violation> OnFailure(JsonObject payload)
    {
        var isOnFailure = Text(payload, "trigger_time") == "ON_FAILURE";
        if (Has(payload, "run_only_on_first_failure") && !isOnFailure)
            yield return new Violation("BUDDY1101", "run_only_on_first_failure");
        if (isOnFailure && !Has(payload, "run_only_on_first_failure"))
            yield return new Violation("BUDDY1102", "trigger_time");
    }

    private static IEnumerable<Violation> Companions(JsonObject payload)
    {
        if (Text(payload, "type") != "RUN_DOCKER_CONTAINER")
            return [];

        var registry = Text(payload, "docker_registry");
        var hasCredentials = Has(payload, "login") || Has(payload, "password");
        var location = Text(payload, "image_location");
        var isPrivate = location == "PRIVATE_REGISTRY";
        return new[]
        {
            Need("password", true, "login"),
            Need("password", registry is null or "OTHER" or "GOOGLE_GCR", "registry"),
            Need("login", true, "password"),
            Need("version", location is not ("PUBLIC_REGISTRY" or "PRIVATE_REGISTRY" or "ACTION"), "package"),
            Need("unit_tests_path", true, "unit_tests_suite"),
            Need("docker_registry", true, "image_location"),
            Need("docker_registry", registry == "AMAZON_ECR", "integration", "region"),
            Need("docker_registry", registry == "GOOGLE_GCR" && !hasCredentials, "integration", "registry"),
            Need("docker_registry", registry == "DOCKER_HUB" && isPrivate && !hasCredentials, "integration"),
            Need("docker_registry", registry == "OTHER" && isPrivate && !hasCredentials, "login", "password"),
            Need("docker_registry", registry is "GOOGLE_ARTIFACT_REGISTRY" or "GIT_HUB_CONTAINER_REGISTRY" && !hasCredentials, "integration"),
            Need("image_location", location is "PUBLIC_REGISTRY" or "PRIVATE_REGISTRY" or "PACKAGE_REGISTRY", "docker_registry"),
            Need("image_location", location == "PACKAGE_REGISTRY", "package", "version"),
        }.SelectMany(static violations => violations);

        IEnumerable<Violation> Need(string cause, bool isNeeded, params string[] companions) => Has(payload, cause) && isNeeded
            ? Missing(payload, companions).Select(companion => new Violation("BUDDY1103", cause, companion))
            : [];
    }

    /// <summary>Either of two may be blamed for the other.</summary>
    private static IEnumerable<Violation> Excluded(JsonObject payload) =>
        Text(payload, "type") == "RUN_DOCKER_CONTAINER" && Has(payload, "entrypoint") && IsOn(payload, "reset_entrypoint")
            ? [new Violation("BUDDY1104", "entrypoint", "reset_entrypoint"), new Violation("BUDDY1104", "reset_entrypoint", "entrypoint")]
            : [];

    private static IEnumerable<Violation> WithoutEffect(JsonObject payload)
    {
        if (Has(payload, "retry_interval") && !Has(payload, "retry_count"))
            yield return new Violation("BUDDY1105", "retry_interval");
        if (IsOn(payload, "ignore_errors") && Text(payload, "type") == "AWS_ECS")
            yield return new Violation("BUDDY1105", "ignore_errors");
        if (Text(payload, "type") != "RUN_DOCKER_CONTAINER")
            yield break;
        if (Has(payload, "region") && Has(payload, "docker_registry") && Text(payload, "docker_registry") != "AMAZON_ECR")
            yield return new Violation("BUDDY1105", "region");
        foreach (var field in new[] { "package", "version" }.Where(field => Has(payload, field)))
        {
            if (Text(payload, "image_location") is "PUBLIC_REGISTRY" or "PRIVATE_REGISTRY" or "ACTION")
                yield return new Violation("BUDDY1105", field);
        }
    }

    private static IEnumerable<string> Missing(JsonObject payload, IEnumerable<string> names) => names.Where(name => !Has(payload, name));

    private static bool IsOn(JsonObject payload, string name) => payload[name] is JsonValue value && value.TryGetValue(out bool isOn) && isOn;

    private static bool Has(JsonObject payload, string name) => payload[name] is not null;

    private static string? Text(JsonObject payload, string name) =>
        payload[name] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
