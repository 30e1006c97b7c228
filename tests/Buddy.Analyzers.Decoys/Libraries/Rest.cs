namespace RestSharp
{
    public enum Method
    {
        Get,
        Post,
        Patch,
        Put,
    }

    public class RestRequest(string resource, Method method = Method.Get)
    {
        public string Resource { get; } = resource;

        public Method Method { get; } = method;
    }

    public static class RestRequestExtensions
    {
        public static RestRequest AddJsonBody<T>(this RestRequest request, T obj) where T : class => request;

        public static RestRequest AddStringBody(this RestRequest request, string body, string contentType) => request;

        public static RestRequest AddQueryParameter(this RestRequest request, string name, string value) => request;

        public static RestRequest AddObject<T>(this RestRequest request, T obj) where T : class => request;
    }

    public class RestClient(string baseUrl)
    {
        public string BaseUrl { get; } = baseUrl;

        public Task<string> ExecuteAsync(RestRequest request) => Task.FromResult("");
    }
}

namespace Flurl.Http
{
    public static class GeneratedExtensions
    {
        public static Task<HttpResponseMessage> PostJsonAsync(this string url, object body) => null!;

        public static Task<HttpResponseMessage> PatchJsonAsync(this string url, object body) => null!;

        public static string SetQueryParams(this string url, object parameters) => url;

        public static string WithHeaders(this string url, object headers) => url;

        public static Task<HttpResponseMessage> PostUrlEncodedAsync(this string url, object body) => null!;
    }
}

namespace Refit
{
    [AttributeUsage(AttributeTargets.Method)]
    public class PostAttribute(string path) : Attribute
    {
        public string Path { get; } = path;
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class PatchAttribute(string path) : Attribute
    {
        public string Path { get; } = path;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    public class BodyAttribute : Attribute;
}
