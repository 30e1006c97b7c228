using Amazon.ECS;
using Amazon.ECS.Model;

namespace Decoys.Containers;

public static class EcsSdk
{
    // Decoy: a request of the AWS SDK.
    public static Task Update(IAmazonECS ecs) => ecs.UpdateServiceAsync(new UpdateServiceRequest
    {
        Cluster = "buddy-testing-cluster",
        Service = "sample-app-service",
        TaskDefinition = "taskDefinition.json",
        ForceNewDeployment = true,
    });

    // Decoy: a task definition with its containers.
    public static Task Register(IAmazonECS ecs, string tag) => ecs.RegisterTaskDefinitionAsync(new RegisterTaskDefinitionRequest
    {
        Family = "web",
        ContainerDefinitions =
        [
            new ContainerDefinition
            {
                Name = "web",
                Image = $"registry/web:{tag}",
                Command = ["dotnet", "Web.dll"],
                EntryPoint = ["/bin/sh", "-c"],
                WorkingDirectory = "/app",
                Environment = [new() { Name = "REGION", Value = "eu-central-1" }],
            },
        ],
    });

    // Decoy: a one-off task.
    public static Task Run(IAmazonECS ecs)
    {
        var request = new RunTaskRequest();
        request.Cluster = "jobs";
        request.TaskDefinition = "migrate";
        request.LaunchType = "FARGATE";
        return ecs.RunTaskAsync(request);
    }

    // Decoy: a new service, filled in by parts.
    public static CreateServiceRequest Service(string region) => new()
    {
        Cluster = region + "-cluster",
        ServiceName = "web",
        DesiredCount = 2,
    };

    // Decoy: a task definition as the AWS CLI takes it, in an anonymous object.
    public static string TaskDefinition(string image) => JsonSerializer.Serialize(new
    {
        family = "web",
        networkMode = "awsvpc",
        containerDefinitions = new[]
        {
            new { name = "web", image, entryPoint = new[] { "sh" }, workingDirectory = "/app", environment = new[] { new { name = "A", value = "1" } } },
        },
    });

    // Decoy: a task definition as text.
    public static readonly string TaskDefinitionText = """
        {
          "family": "web",
          "containerDefinitions": [
            { "name": "web", "image": "nginx", "entryPoint": ["sh", "-c"], "dockerLabels": { "service": "web" }, "essential": true }
          ],
          "volumes": [{ "name": "data" }]
        }
        """;

    // Decoy: where a service runs, for a dashboard.
    public static object Place() => new { region = "us-east-1", cluster = "prod", service = "web", name = "Web" };

    // Decoy: the same as a dictionary of labels.
    public static Dictionary<string, string> Labels() =>
        new() { ["region"] = "us-east-1", ["cluster"] = "prod", ["service"] = "web", ["type"] = "ecs" };

    // Decoy: an event of EventBridge about ECS.
    public static string Event() => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["source"] = "aws.ecs",
        ["detail-type"] = "ECS Task State Change",
        ["region"] = "us-west-2",
        ["detail"] = new { clusterArn = "arn", group = "service:web", lastStatus = "RUNNING" },
    });

    // Decoy: an App Mesh node with its cloud map names in a tuple.
    public static (string cluster, string service, string region) Node() => (cluster: "a", service: "b", region: "c");
}
