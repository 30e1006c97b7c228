namespace Buddy.Analyzers.Tests.Shapes;

/// <summary>Payload types that the samples of several shapes share; they stand in a file of their own.</summary>
internal static class PayloadTypes
{
    /// <summary>Classes with the attributes of System.Text.Json.</summary>
    public const string SystemTextJson = """
        using System.Collections.Generic;
        using System.Text.Json.Serialization;

        public class Integration
        {
            [JsonPropertyName("identifier")] public string Identifier { get; set; }
        }

        public class Condition
        {
            [JsonPropertyName("trigger_condition")] public string Kind { get; set; }
            [JsonPropertyName("trigger_condition_paths")] public List<string> Paths { get; set; }
            [JsonPropertyName("trigger_variable_key")] public string Key { get; set; }
            [JsonPropertyName("trigger_variable_value")] public string Value { get; set; }
        }

        public class Variable
        {
            [JsonPropertyName("key")] public string Key { get; set; }
            [JsonPropertyName("value")] public string Value { get; set; }
            [JsonPropertyName("type")] public string Type { get; set; }
        }

        public class Ecs
        {
            [JsonPropertyName("type")] public string Type { get; set; }
            [JsonPropertyName("name")] public string Name { get; set; }
            [JsonPropertyName("trigger_time")] public string TriggerTime { get; set; }
            [JsonPropertyName("run_only_on_first_failure")] public bool? RunOnlyOnFirstFailure { get; set; }
            [JsonPropertyName("trigger_conditions")] public List<Condition> TriggerConditions { get; set; }
            [JsonPropertyName("variables")] public Variable[] Variables { get; set; }
            [JsonPropertyName("integration")] public Integration Integration { get; set; }
            [JsonPropertyName("region")] public string Region { get; set; }
            [JsonPropertyName("local_path")] public string LocalPath { get; set; }
            [JsonPropertyName("cluster")] public string Cluster { get; set; }
            [JsonPropertyName("service")] public string Service { get; set; }
        }

        public class ContainerAction
        {
            [JsonPropertyName("type")] public string Type { get; } = "RUN_DOCKER_CONTAINER";
            [JsonPropertyName("name")] public string Name { get; set; }
            [JsonPropertyName("trigger_time")] public string TriggerTime { get; set; }
            [JsonPropertyName("run_only_on_first_failure")] public bool RunOnlyOnFirstFailure { get; set; }
            [JsonPropertyName("docker_image_name")] public string Image { get; set; }
            [JsonPropertyName("docker_image_tag")] public string Tag { get; set; }
            [JsonPropertyName("execute_commands")] public List<string> Commands { get; } = new List<string>();
            [JsonPropertyName("image_location")] public string ImageLocation { get; set; }
            [JsonPropertyName("docker_registry")] public string Registry { get; set; }
            [JsonPropertyName("registry")] public string RegistryUrl { get; set; }
            [JsonPropertyName("login")] public string Login { get; set; }
            [JsonPropertyName("password")] public string Password { get; set; }
            [JsonPropertyName("shell")] public string Shell { get; set; }
        }
        """;
}
