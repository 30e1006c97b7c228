using Decoys.TestCode.Clients;
using Moq;
using NSubstitute;

namespace Decoys.TestCode.Clients
{
    public interface ITextClient
    {
        Task<string> SendAsync(string body);
    }
}

namespace Decoys.TestCode
{
    public class HelpAttribute(string text) : Attribute
    {
        public string Text { get; } = text;

        public string? Example { get; set; }
    }

    public class TextBox
    {
        public string? Text { get; set; }

        public string? Placeholder { get; set; }
    }

    /// <summary>JSON text that nobody sends.</summary>
    public class Texts
    {
        // Decoy: an expected call, as text.
        public void Verified() => new Mock<ITextClient>().Verify(client => client.SendAsync("{\"type\":\"AWS_ECS\",\"name\":\"Deploy\"}"));

        // Decoy: an answer to an expected call, both as text.
        public void Answered(ITextClient client) =>
            client.SendAsync("").Returns("""{"id":1,"type":"RUN_DOCKER_CONTAINER","trigger_time":"ON_FAILURE","html_url":"https://x"}""");

        // Decoy: the text of an attribute.
        [Help("{\"type\":\"AWS_ECS\",\"trigger_time\":\"ON_SUCESS\"}", Example = """{"type":"RUN_DOCKER_CONTAINER"}""")]
        public void Attributed()
        {
        }

        // Decoy: what an empty box shows.
        public TextBox Box() => new() { Placeholder = "{\"type\":\"AWS_ECS\",\"name\":\"…\"}" };

        // Decoy, perhaps sent: an example in the documentation of a command, which other assemblies see.
        public const string ExampleBody = """{"type": "AWS_ECS", "name": "Deploy"}""";

        // Decoy: an answer that a test reads.
        public string? Read()
        {
            var response = """{"id": 7, "type": "AWS_ECS", "name": "Deploy", "last_execution_status": "FAILED"}""";
            return JsonDocument.Parse(response).RootElement.GetProperty("type").GetString();
        }

        // Decoy: what a test expects, in a variable.
        public bool Expected(string actual)
        {
            var expected = "{\"type\":\"AWS_ECS\",\"name\":\"Deploy\"}";
            return actual == expected;
        }

        // Decoy: the answer with all actions of a pipeline.
        public IReadOnlyList<string?> Actions() => JsonNode.Parse("""
            {
              "url": "https://api.buddy.works/workspaces/w/projects/p/pipelines/1/actions",
              "actions": [
                { "id": 1, "url": "https://x/1", "html_url": "https://y/1", "name": "Deploy", "type": "AWS_ECS", "trigger_time": "ON_FAILURE" },
                { "id": 2, "url": "https://x/2", "html_url": "https://y/2", "name": "Test", "type": "RUN_DOCKER_CONTAINER" }
              ]
            }
            """)!["actions"]!.AsArray().Select(action => (string?)action!["type"]).ToList();

        // Decoy: an answer as UTF-8.
        public JsonDocument Utf8() =>
            JsonDocument.Parse("""{"id":1,"type":"AWS_ECS","url":"https://x","pipeline":{"id":2,"name":"Deploy"}}"""u8.ToArray());

        // Decoy: text of another system with a word of Buddy's as its type.
        public string[] Lines() =>
        [
            """{"type":"HTTP","name":"GET /","timeout":3}""",
            """{"type":"SLACK","name":"#ci","region":"eu"}""",
            "{\"type\":\"BUILD\",\"name\":\"web\",\"version\":\"1\",\"status\":\"ok\"}",
        ];

        // Decoy: JSON with words that look like Buddy's.
        public string Similar() => """{"type": "AWS_ECS_SERVICE", "name": "web", "cluster": "prod", "triggerTime": "ON_DEMAND"}""";

        // Decoy: a type in a text that is no JSON.
        public string Script() => "{ type: AWS_ECS, trigger_time: ON_FAILURE }";

        // Decoy: a JSON schema's constant.
        public string Schema() =>
            """{"properties":{"type":{"const":"AWS_ECS"},"trigger_time":{"enum":["ON_SUCCESS","ON_FAILURE"]}},"required":["type","name"]}""";

        // Decoy: a template that is filled in later.
        public string Template(string name) => "{\"type\":\"AWS_ECS\",\"name\":\"@name\",@rest}".Replace("@name", name);

        // Decoy: a message in the language of the user.
        public string Message() => "{\"de\":\"Aktion AWS_ECS fehlt\",\"type\":\"error\",\"trigger_time\":\"Auslöser\"}";

        // Decoy: an array of names.
        public string Names() => """["AWS_ECS", "RUN_DOCKER_CONTAINER", "type", "trigger_time", "ON_FAILURE"]""";

        // Decoy: text that is checked for a part.
        public bool Looks(string body) =>
            body.IndexOf("{\"type\":\"AWS_ECS\"}", StringComparison.Ordinal) >= 0 && !body.EndsWith("\"trigger_time\":\"ON_FAILURE\"}");
    }
}
