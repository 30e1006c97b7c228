using Xunit;

namespace Decoys.TestCode;

public class TextCompares
{
    // Decoy: JSON text as data of a theory.
    [Theory]
    [InlineData("{\"type\":\"AWS_ECS\",\"name\":\"Deploy\"}", false)]
    [InlineData("""{"type":"AWS_ECS","trigger_time":"ON_FAILURE"}""", false)]
    [InlineData(@"{""type"":""RUN_DOCKER_CONTAINER"",""run_only_on_first_failure"":true}", false)]
    public void Validates(string json, bool isValid) => Assert.Equal(isValid, json.Length == 0);

    // Decoy: the same for NUnit.
    [NUnit.Framework.TestCase("{\"type\":\"AWS_ECS\"}", ExpectedCount)]
    public void Counts(string json, int count) => NUnit.Framework.Assert.That(json.Length, NUnit.Framework.Is.EqualTo(count));

    private const int ExpectedCount = 5;

    // Decoy: an object compared by NUnit.
    public void Compares(object actual) =>
        NUnit.Framework.Assert.That(actual, NUnit.Framework.Is.EqualTo(new { type = "AWS_ECS", trigger_time = "ON_FAILURE" }));

    // Decoy: text compared by an assertion.
    [Fact]
    public void Writes() => Assert.Equal("{\"type\":\"AWS_ECS\",\"trigger_time\":\"ON_FAILURE\"}", Write());

    // Decoy: a part of a text.
    [Fact]
    public void Writes_the_type() => Assert.Contains("\"type\":\"RUN_DOCKER_CONTAINER\"", Write());

    // Decoy: text compared with an operator.
    public static bool IsSame(string body) =>
        body == """{"type":"AWS_ECS","name":"Deploy"}""" || body != "{\"type\":\"RUN_DOCKER_CONTAINER\"}";

    // Decoy: text compared with a method.
    public static bool IsEqual(string body) =>
        body.Equals("{\"type\":\"AWS_ECS\",\"trigger_time\":\"ON_FAILURE\"}", StringComparison.Ordinal);

    // Decoy: text in a pattern.
    public static bool IsPattern(string body) =>
        body is """{"type":"AWS_ECS","trigger_time":"ON_FAILURE"}""" or "{\"type\":\"RUN_DOCKER_CONTAINER\"}";

    // Decoy: text in a switch.
    public static int Switch(string body) => body switch
    {
        "{\"type\":\"AWS_ECS\"}" => 1,
        "{\"type\":\"RUN_DOCKER_CONTAINER\",\"trigger_time\":\"ON_FAILURE\"}" => 2,
        _ => 0,
    };

    // Decoy: text in a case label.
    public static bool Case(string body)
    {
        switch (body)
        {
            case """{"type":"AWS_ECS","run_only_on_first_failure":true}""":
                return true;
            default:
                return false;
        }
    }

    // Decoy: text that is searched for.
    public static bool Searches(string body) =>
        body.Contains("{\"type\":\"AWS_ECS\"") || body.StartsWith("{\"type\":\"AWS_ECS\",\"name\":", StringComparison.Ordinal);

    // Decoy: text that no brace begins.
    public static string Sentence() => "Send {\"type\":\"AWS_ECS\"} to create an action";

    // Decoy: a regular expression.
    public static readonly System.Text.RegularExpressions.Regex Pattern = new("^\\{\"type\":\"(AWS_ECS|RUN_DOCKER_CONTAINER)\"\\}$");

    // Decoy: a C# text in a test of a generator.
    public static string Source() => """
        public class Action
        {
            public string type => "AWS_ECS";

            public object Body() => new { type = "AWS_ECS", trigger_time = "ON_FAILURE" };
        }
        """;

    // Decoy: YAML, where the fields have other names.
    public static string Yaml() => """
        - pipeline: "Deploy"
          actions:
          - action: "ECS"
            type: "AWS_ECS"
            trigger_time: "ON_FAILURE"
        """;

    // Decoy: a bad payload, which must throw.
    [Fact]
    public void Rejects() =>
        Assert.Throws<JsonException>(() => JsonDocument.Parse("{\"type\":\"AWS_ECS\",\"id\":1,\"url\":\"https://x\",}"));

    private static string Write() => "";
}
