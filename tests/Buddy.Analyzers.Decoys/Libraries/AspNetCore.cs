namespace Microsoft.AspNetCore.Mvc
{
    public interface IActionResult;

    public class ObjectResult(object? value) : IActionResult
    {
        public object? Value { get; } = value;

        public int? StatusCode { get; set; }
    }

    public class JsonResult(object? value) : IActionResult
    {
        public object? Value { get; } = value;
    }

    public class ContentResult : IActionResult
    {
        public string? Content { get; set; }

        public string? ContentType { get; set; }
    }

    public abstract class ControllerBase
    {
        public IUrlHelper Url { get; } = null!;

        public ObjectResult Ok(object? value) => new(value);

        public ObjectResult Created(string uri, object? value) => new(value);

        public ObjectResult CreatedAtAction(string action, object? routeValues, object? value) => new(value);

        public ObjectResult StatusCode(int statusCode, object? value) => new(value);

        public ObjectResult BadRequest(object? error) => new(error);

        public ContentResult Content(string content, string contentType) => new() { Content = content, ContentType = contentType };

        public IActionResult RedirectToAction(string action, string controller, object? routeValues) => null!;
    }

    public abstract class Controller : ControllerBase
    {
        public IDictionary<string, object?> ViewData { get; } = new Dictionary<string, object?>();

        public dynamic ViewBag => null!;

        public IActionResult View(object? model) => null!;

        public IActionResult PartialView(string name, object? model) => null!;

        public JsonResult Json(object? data) => new(data);
    }

    public interface IUrlHelper
    {
        string? Action(string action, string controller, object? values);

        string? RouteUrl(string name, object? values);
    }

    public class SelectList(System.Collections.IEnumerable items, string value, string text)
    {
        public System.Collections.IEnumerable Items { get; } = items;

        public string Value { get; } = value;

        public string Text { get; } = text;
    }
}

namespace Microsoft.AspNetCore.Http
{
    public interface IResult;

    public static class Results
    {
        public static IResult Ok(object? value = null) => null!;

        public static IResult Json(object? data, int? statusCode = null) => null!;

        public static IResult Created(string uri, object? value) => null!;

        public static IResult BadRequest(object? error = null) => null!;

        public static IResult Text(string content, string? contentType = null) => null!;

        public static IResult Problem(string? detail = null, IDictionary<string, object?>? extensions = null) => null!;
    }

    public static class TypedResults
    {
        public static IResult Ok<T>(T value) => null!;

        public static IResult Json<T>(T data) => null!;
    }

    public abstract class HttpResponse
    {
        public int StatusCode { get; set; }
    }

    public static class HttpResponseExtensions
    {
        public static Task WriteAsJsonAsync<T>(this HttpResponse response, T value) => Task.CompletedTask;

        public static Task WriteAsync(this HttpResponse response, string text) => Task.CompletedTask;
    }
}

namespace Microsoft.AspNetCore.Routing
{
    public class RouteValueDictionary : Dictionary<string, object?>
    {
        public RouteValueDictionary() { }

        public RouteValueDictionary(object? values) { }
    }

    public abstract class WebApplication
    {
        public void MapGet(string pattern, Delegate handler) { }

        public void MapControllerRoute(string name, string pattern, object? defaults = null, object? constraints = null) { }
    }
}

namespace Microsoft.AspNetCore.SignalR
{
    public interface IClientProxy
    {
        Task SendAsync(string method, object? argument, CancellationToken cancellationToken = default);
    }

    public abstract class Hub
    {
        public IClientProxy All { get; } = null!;
    }
}

namespace Microsoft.AspNetCore.WebUtilities
{
    public static class QueryHelpers
    {
        public static string AddQueryString(string uri, IDictionary<string, string?> query) => uri;
    }
}

namespace Microsoft.Extensions.Localization
{
    public interface IStringLocalizer
    {
        string this[string name, params object[] arguments] { get; }
    }
}

namespace Microsoft.Extensions.Configuration
{
    public interface IConfiguration
    {
        string? this[string key] { get; }
    }

    public class ConfigurationBuilder
    {
        public ConfigurationBuilder AddInMemoryCollection(IEnumerable<KeyValuePair<string, string?>> values) => this;
    }
}
