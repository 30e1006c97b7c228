using Flurl.Http;
using Microsoft.AspNetCore.WebUtilities;
using RestSharp;

namespace Decoys.Forms;

public static class FormBodies
{
    // Decoy: a login form.
    public static Task Login(HttpClient http, string password) =>
        http.PostAsync("/login", new FormUrlEncodedContent(new Dictionary<string, string>
    {
        ["login"] = "me",
        ["password"] = password,
        ["type"] = "EMAIL",
        ["region"] = "eu",
    }));

    // Decoy: a form whose fields are made beforehand.
    public static async Task Token(HttpClient http)
    {
        var form = new Dictionary<string, string>
        {
            { "type", "RUN_DOCKER_CONTAINER" },
            { "name", "x" },
            { "trigger_time", "ON_FAILURE" },
        };
        form["version"] = "2";
        using var content = new FormUrlEncodedContent(form);
        await http.PostAsync("/token", content);
    }

    // Decoy: a form of pairs.
    public static FormUrlEncodedContent Pairs() => new(
    [
        new KeyValuePair<string, string>("type", "AWS_ECS"),
        new KeyValuePair<string, string>("trigger_time", "ON_SUCCESS"),
    ]);

    // Decoy: parts of a multipart form.
    public static MultipartFormDataContent Upload()
    {
        var form = new MultipartFormDataContent();
        form.Add(new StringContent("AWS_ECS"), "type");
        form.Add(new StringContent("ON_FAILURE"), "trigger_time");
        form.Add(new StringContent("upload"), "name");
        return form;
    }

    // Decoy: the query of a URL.
    public static string Query(string pipeline) =>
        QueryHelpers.AddQueryString($"/pipelines/{pipeline}/actions", new Dictionary<string, string?>
    {
        ["type"] = "AWS_ECS",
        ["trigger_time"] = "ON_FAILURE",
    });

    // Decoy: query parameters of RestSharp.
    public static RestRequest RestQuery() =>
        new RestRequest("actions").AddQueryParameter("type", "AWS_ECS").AddQueryParameter("trigger_time", "ON_WARNING");

    // Decoy: query parameters of RestSharp, from an object.
    public static RestRequest RestObject() => new RestRequest("actions").AddObject(new { type = "AWS_ECS", trigger_time = "ON_WARNING" });

    // Decoy: query parameters and headers of Flurl.
    public static string FlurlQuery() => "https://api.example.com/actions"
        .SetQueryParams(new { type = "AWS_ECS", trigger_time = "ON_FAILURE", page = 1 })
        .WithHeaders(new { type = "HTTP", version = "1" });

    // Decoy: a form of Flurl.
    public static Task FlurlForm() =>
        "https://api.example.com/token".PostUrlEncodedAsync(new { type = "RUN_DOCKER_CONTAINER", login = "me", password = "x" });

    // Decoy: headers in a dictionary.
    public static Dictionary<string, string> Headers(string token) => new()
    {
        ["Authorization"] = token,
        ["type"] = "HTTP",
        ["region"] = "eu-central-1",
        ["version"] = "2024-10-01",
    };
}
