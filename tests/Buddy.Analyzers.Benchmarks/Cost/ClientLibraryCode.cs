namespace Buddy.Analyzers.Benchmarks.Cost;

/// <summary>
/// The client library of another deployment server: classes that are named after actions and hold a type, a name and a status, repositories that send
/// them, helpers that serialize; nothing of it is Buddy's, and all of it looks a little like it.
/// </summary>
internal static class ClientLibraryCode
{
    private const int Operations = 20;

    /// <summary>A file of some 500 lines; the first one also holds what the others send with.</summary>
    /// <param name="number">Which one; no two define the same.</param>
    public static string File(int number) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Text;
        using System.Text.Json;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Deploy.Client.Module{{number}}
        {
            public enum Task{{number}}Status { Queued, Executing, Failed, Canceled, Success }

            /// <summary>A step of a deployment process.</summary>
            public class Deployment{{number}}ActionResource : Resource
            {
                public string Name { get; set; } = "";
                public string Type { get; set; } = "Deploy.Script";
                public string Notes { get; set; }
                public Task{{number}}Status Status { get; set; }
                public bool IsRequired { get; set; }
                public List<string> Environments { get; } = new List<string>();
                public Dictionary<string, string> Properties { get; } = new Dictionary<string, string>();
                public List<Action{{number}}Variable> Variables { get; } = new List<Action{{number}}Variable>();
                public Feed{{number}}Reference Feed { get; set; }
            }

            /// <summary>A variable of a step.</summary>
            public class Action{{number}}Variable
            {
                public string Key { get; set; }
                public string Value { get; set; }
                public string Type { get; set; }
                public string Description { get; set; }
            }

            /// <summary>Where a package comes from.</summary>
            // Other systems call them pipelines.
            public class Feed{{number}}Reference
            {
                public string FeedId { get; set; }
                public string PackageId { get; set; }
            }

            /// <summary>Reads and writes the steps.</summary>
            public class Deployment{{number}}ActionRepository
            {
                private readonly RestClient client;

                public Deployment{{number}}ActionRepository(RestClient client) { this.client = client; }

                private async Task<Deployment{{number}}ActionResource> Create(string name, string type, CancellationToken cancellation)
                {
                    var created = new Deployment{{number}}ActionResource { Name = name, Type = type, IsRequired = true };
                    return await client.Create("~/api/actions", created, cancellation);
                }

        {{string.Join("\n\n", Enumerable.Range(0, Operations).Select(operation => Operation(number, operation)))}}
            }
        }
        {{(number == 0 ? Core : "")}}
        """;

    private const string Core =
        """
        namespace Deploy.Client
        {
            public abstract class Resource
            {
                public string Id { get; set; }
                public Dictionary<string, string> Links { get; } = new Dictionary<string, string>();
            }

            public class RestClient
            {
                private static readonly JsonSerializerOptions Options = new JsonSerializerOptions { WriteIndented = true };
                private readonly HttpClient http = new HttpClient();

                public async Task<T> Create<T>(string path, T resource, CancellationToken cancellation = default)
                {
                    return await Send<T>(HttpMethod.Post, path, resource, cancellation);
                }

                public async Task<T> Update<T>(string path, T resource, CancellationToken cancellation = default)
                {
                    return await Send<T>(HttpMethod.Put, path, resource, cancellation);
                }

                public async Task<T> Get<T>(string path, CancellationToken cancellation = default)
                {
                    var json = await http.GetStringAsync(new Uri(path, UriKind.Relative));
                    return JsonSerializer.Deserialize<T>(json, Options);
                }

                private async Task<T> Send<T>(HttpMethod method, string path, object resource, CancellationToken cancellation)
                {
                    var request = new HttpRequestMessage(method, path) { Content = Serialize(resource) };
                    var response = await http.SendAsync(request, cancellation);
                    return JsonSerializer.Deserialize<T>(await response.Content.ReadAsStringAsync(), Options);
                }

                public T Feed<T>(string id)
                {
                    return JsonSerializer.Deserialize<T>(id, Options);
                }

                public HttpContent Serialize(object resource)
                {
                    return new StringContent(JsonSerializer.Serialize(resource, Options), Encoding.UTF8, "application/json");
                }
            }
        }
        """;

    private static string Operation(int number, int operation) =>
        $$"""
                /// <summary>Adds a step, or changes the one of that name.</summary>
                /// <param name="name">The name.</param>
                /// <param name="type">The type of the step.</param>
                /// <param name="cancellation">Ends the request.</param>
                public async Task<Deployment{{number}}ActionResource> CreateOrModify{{operation}}(string name, string type, CancellationToken cancellation)
                {
                    var all = await client.Get<List<Deployment{{number}}ActionResource>>("~/api/actions/{{operation}}/all", cancellation);
                    var existing = all.FirstOrDefault(action => action.Name == name) ?? await Create(name, type, cancellation);
                    existing.Feed = client.Feed<Feed{{number}}Reference>(name + "-feed-{{operation}}");
                    if (client.Serialize(existing) is { } content && existing.Environments.Count > {{operation}})
                        existing.Notes = await content.ReadAsStringAsync();

                    return await client.Update($"~/api/actions/{existing.Id}", existing, cancellation);
                }
        """;
}
