namespace Buddy.Analyzers.Benchmarks;

/// <summary>JSON in a string literal: the size is in characters, or in levels.</summary>
public class JsonTexts : Reading
{
    /// <inheritdoc />
    protected override IEnumerable<Workload> Code =>
    [
        new("characters of JSON", 1_000_000, static size => Post(string.Concat(Enumerable.Range(0, size / Member(0).Length).Select(Member)))),
        new("characters of one JSON string", 1_000_000, static size => Post($", \"note\": \"{new string('x', size)}\"")),
        new("levels of JSON arrays", 10_000, static size => Post($", \"note\": {new string('[', size)}{new string(']', size)}")),
        new("levels of JSON objects", 10_000, static size =>
            Post($", \"note\": {string.Concat(Enumerable.Repeat("{\"a\":", size))}1{new string('}', size)}")),
    ];

    private static string Member(int number) => $", \"note{number:D6}\": \"1234567890\""; // a name that comes twice is a mistake

    private static string Post(string members) => $$"""""
        new StringContent("""{ "run_only_on_first_failure": true, "trigger_time": "ON_SUCCESS"{{members}} }""");
        """"";
}
