using Flurl.Http;
using RestSharp;

namespace Decoys.Editing;

public record UpdateAction
{
    public string? type { get; init; }

    public string? name { get; init; }

    public string? cluster { get; init; }

    public string? docker_image_tag { get; init; }

    public string? trigger_time { get; init; }
}

public static class PartialBodies
{
    // Decoy: a PATCH with a part of the fields.
    public static Task Patch(HttpClient http, int id) =>
        http.PatchAsJsonAsync($"workspaces/w/projects/p/pipelines/1/actions/{id}", new { type = "AWS_ECS", cluster = "blue" });

    // Decoy: the same by a request message.
    public static Task Message(HttpClient http, int id) =>
        http.SendAsync(new HttpRequestMessage(HttpMethod.Patch, $"pipelines/1/actions/{id}")
    {
        Content = JsonContent.Create(new { type = "RUN_DOCKER_CONTAINER", docker_image_name = "node", docker_image_tag = "24" }),
    });

    // Decoy: the same with the name of the method as text.
    public static Task Named(HttpClient http) => http.SendAsync(new HttpRequestMessage(new HttpMethod("PATCH"), "pipelines/1/actions/2")
    {
        Content = new StringContent("{\"type\":\"AWS_ECS\",\"service\":\"web\"}", Encoding.UTF8, "application/json"),
    });

    // Decoy: a dictionary that grows by what is to change.
    public static Task Grow(HttpClient http, string? cluster, string? service)
    {
        var changes = new Dictionary<string, object> { ["type"] = "AWS_ECS" };
        if (cluster is not null)
            changes["cluster"] = cluster;
        if (service is not null)
            changes["service"] = service;
        return http.PatchAsJsonAsync("pipelines/1/actions/2", changes);
    }

    // Decoy: RestSharp.
    public static RestRequest Rest(int id) =>
        new RestRequest($"pipelines/1/actions/{id}", Method.Patch).AddJsonBody(new { type = "AWS_ECS", region = "eu-west-1" });

    // Decoy: Flurl.
    public static Task Flurl() =>
        "https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions/2".PatchJsonAsync(new { type = "RUN_DOCKER_CONTAINER", docker_image_tag = "24" });

    // Decoy: a PUT of a whole object of another API.
    public static Task Put(HttpClient http) =>
        http.PutAsJsonAsync("services/web", new { type = "DOCKER", docker_image_tag = "24", name = "web" });

    // Decoy: a method that says that it changes.
    public static Task UpdateActionAsync(Func<object, Task> send) => send(new { type = "AWS_ECS", name = "Deploy again" });

    // Decoy: a record of optional members.
    public static Task UpdateTag(HttpClient http, string tag) =>
        http.PatchAsJsonAsync("pipelines/1/actions/2", new UpdateAction { type = "RUN_DOCKER_CONTAINER", docker_image_tag = tag });

    // Decoy: a document that is read, changed and sent back.
    public static async Task ReadAndChange(HttpClient http)
    {
        var action = JsonNode.Parse(await http.GetStringAsync("pipelines/1/actions/2"))!.AsObject();
        action["trigger_time"] = "ON_WARNING";
        action["cluster"] = "blue";
        action.Remove("id");
        await http.PutAsJsonAsync("pipelines/1/actions/2", action);
    }

    // Decoy: fields for whoever merges them.
    public static JsonObject Merge(JsonObject action)
    {
        foreach (var change in new JsonObject { ["trigger_time"] = "ON_SUCCESS", ["disabled"] = true })
            action[change.Key] = change.Value?.DeepClone();
        return action;
    }

    // Decoy: text that is completed afterwards.
    public static string Completed(string cluster) =>
        "{\"type\":\"AWS_ECS\",\"name\":\"Deploy\",$REST}".Replace("$REST", $"\"cluster\":\"{cluster}\"");
}
