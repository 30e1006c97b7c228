namespace Amazon.ECS.Model
{
    public class RegisterTaskDefinitionRequest
    {
        public string? Family { get; set; }

        public string? Cpu { get; set; }

        public string? Memory { get; set; }

        public List<ContainerDefinition> ContainerDefinitions { get; set; } = [];

        public List<Volume> Volumes { get; set; } = [];
    }

    public class ContainerDefinition
    {
        public string? Name { get; set; }

        public string? Image { get; set; }

        public List<string> Command { get; set; } = [];

        public List<string> EntryPoint { get; set; } = [];

        public string? WorkingDirectory { get; set; }

        public List<KeyValuePair> Environment { get; set; } = [];
    }

    public class KeyValuePair
    {
        public string? Name { get; set; }

        public string? Value { get; set; }
    }

    public class Volume
    {
        public string? Name { get; set; }
    }

    public class CreateServiceRequest
    {
        public string? Cluster { get; set; }

        public string? ServiceName { get; set; }

        public string? TaskDefinition { get; set; }

        public int DesiredCount { get; set; }
    }

    public class UpdateServiceRequest
    {
        public string? Cluster { get; set; }

        public string? Service { get; set; }

        public string? TaskDefinition { get; set; }

        public bool ForceNewDeployment { get; set; }
    }

    public class DescribeServicesRequest
    {
        public string? Cluster { get; set; }

        public List<string> Services { get; set; } = [];
    }

    public class RunTaskRequest
    {
        public string? Cluster { get; set; }

        public string? TaskDefinition { get; set; }

        public string? LaunchType { get; set; }
    }
}

namespace Amazon.ECS
{
    using Amazon.ECS.Model;

    public interface IAmazonECS
    {
        Task UpdateServiceAsync(UpdateServiceRequest request);

        Task RegisterTaskDefinitionAsync(RegisterTaskDefinitionRequest request);

        Task RunTaskAsync(RunTaskRequest request);
    }
}

namespace Docker.DotNet.Models
{
    public class CreateContainerParameters
    {
        public string? Name { get; set; }

        public string? Image { get; set; }

        public IList<string>? Cmd { get; set; }

        public IList<string>? Entrypoint { get; set; }

        public IList<string>? Env { get; set; }

        public string? WorkingDir { get; set; }

        public IList<string>? Shell { get; set; }

        public HostConfig? HostConfig { get; set; }
    }

    public class HostConfig
    {
        public IList<string>? Binds { get; set; }

        public RestartPolicy? RestartPolicy { get; set; }
    }

    public class RestartPolicy
    {
        public string? Name { get; set; }

        public int MaximumRetryCount { get; set; }
    }

    public class ImagesCreateParameters
    {
        public string? FromImage { get; set; }

        public string? Tag { get; set; }
    }

    public class AuthConfig
    {
        public string? Username { get; set; }

        public string? Password { get; set; }

        public string? ServerAddress { get; set; }
    }
}

namespace Pulumi.Buddy
{
    public class ActionArgs
    {
        public string? Type { get; set; }

        public string? Name { get; set; }

        public string? TriggerTime { get; set; }

        public bool RunOnlyOnFirstFailure { get; set; }
    }
}

namespace Microsoft.Azure.WebJobs
{
    [AttributeUsage(AttributeTargets.All)]
    public class TimerTriggerAttribute(string schedule) : Attribute
    {
        public string Schedule { get; } = schedule;
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class FunctionNameAttribute(string name) : Attribute
    {
        public string Name { get; } = name;
    }
}
