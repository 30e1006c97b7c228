using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;

namespace Decoys.Web;

public record ActionView(int id, string type, string name, string? trigger_time, string html_url);

public class ActionsController : Controller
{
    // Decoy: what a controller answers.
    public IActionResult One(int id) => Ok(new { id, type = "AWS_ECS", html_url = $"/actions/{id}", last_execution_status = "SUCCESSFUL" });

    // Decoy: an answer with a status of its own.
    public IActionResult Conflict(string name) =>
        StatusCode(409, new { type = "AWS_ECS", name, trigger_time = "ON_FAILURE", reason = "exists" });

    // Decoy: an answer as JSON, made beforehand.
    public IActionResult Types()
    {
        var types = new[] { new { type = "AWS_ECS", label = "Amazon ECS" }, new { type = "RUN_DOCKER_CONTAINER", label = "Container" } };
        return Json(types);
    }

    // Decoy: an answer to a creation.
    public IActionResult Create(string name) =>
        CreatedAtAction(nameof(One), new { id = 1, type = "AWS_ECS" }, new ActionView(1, "AWS_ECS", name, null, "/actions/1"));

    // Decoy: the model of a view.
    public IActionResult Index() =>
        View(new { type = "RUN_DOCKER_CONTAINER", docker_image_name = "node", docker_image_tag = "22", title = "Test" });

    // Decoy: the data of a view.
    public IActionResult Edit()
    {
        ViewData["Action"] = new Dictionary<string, object> { ["type"] = "AWS_ECS", ["trigger_time"] = "ON_FAILURE" };
        ViewBag.Types = new SelectList(new[] { new { type = "AWS_ECS", text = "ECS" } }, "type", "text");
        return PartialView("_Edit", new { type = "AWS_ECS", run_only_on_first_failure = true });
    }

    // Decoy: a redirect with route values.
    public IActionResult Redirect(int id) => RedirectToAction("One", "Actions", new { id, type = "AWS_ECS", trigger_time = "ON_SUCCESS" });

    // Decoy: a link with route values.
    public string? Link() => Url.Action("One", "Actions", new { type = "RUN_DOCKER_CONTAINER", run_next = "WAIT_ON_SUCCESS" });

    // Decoy: JSON text as an answer.
    public IActionResult Text() =>
        Content("{\"type\":\"AWS_ECS\",\"id\":7,\"html_url\":\"/7\",\"trigger_time\":\"ON_FAILURE\"}", "application/json");

    // Decoy: a bad request.
    public IActionResult Bad() => BadRequest(new { type = "AWS_ECS", errors = new[] { "cluster is required" } });
}

public static class Endpoints
{
    // Decoy: answers of minimal endpoints.
    public static void Map(WebApplication app)
    {
        app.MapGet("/actions/{id}", (int id) => Results.Ok(new { id, type = "AWS_ECS", trigger_time = "ON_FAILURE" }));
        app.MapGet("/types", () => TypedResults.Ok(new[] { new { type = "RUN_DOCKER_CONTAINER", title = "Container" } }));
        app.MapGet("/status", () => Results.Json(new { type = "AWS_ECS", url = "/x", last_execution_status = "FAILED" }, statusCode: 200));
    }

    // Decoy: answers in a method.
    public static IResult Get(bool failed) => failed
        ? Results.Problem("failed", new Dictionary<string, object?> { ["type"] = "AWS_ECS", ["trigger_time"] = "ON_FAILURE" })
        : TypedResults.Json(new { type = "AWS_ECS", pipeline = new { id = 1, name = "Deploy" } });

    // Decoy: an answer that is written to the response.
    public static Task Write(HttpResponse response) =>
        response.WriteAsJsonAsync(new { id = 3, type = "RUN_DOCKER_CONTAINER", url = "/actions/3" });

    // Decoy: a message to the browsers.
    public static Task Notify(IClientProxy clients) =>
        clients.SendAsync("actionChanged", new { type = "AWS_ECS", id = 7, last_execution_status = "INPROGRESS" });

    // Decoy: the defaults of a route.
    public static void Route(WebApplication app) => app.MapControllerRoute(
        "actions", "{controller}/{action}", defaults: new { action = "Index", type = "AWS_ECS" }, constraints: new { type = "AWS_ECS|HTTP", trigger_time = "ON_FAILURE" });

    // Decoy: route values.
    public static RouteValueDictionary Values() => new() { ["type"] = "AWS_ECS", ["trigger_time"] = "ON_FAILURE", ["action"] = "Index" };

    // Decoy: route values over an object.
    public static RouteValueDictionary FromObject() => new(new { type = "AWS_ECS", after_action_id = "last" });
}
