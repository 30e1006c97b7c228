namespace Buddy.Analyzers.Benchmarks;

/// <summary>Code without any payload: what the package costs everybody.</summary>
public class OtherCode : Reading
{
    /// <inheritdoc />
    protected override IEnumerable<Workload> Code =>
    [
        Silent("statements without objects", static i => $"Console.WriteLine({i} + \"text\".Length);"),
        Silent("objects that are no payloads", static i => $"JsonSerializer.Serialize(new {{ Id = {i}, Title = \"text\", Price = 1.5 }});"),
        Silent("dictionaries that are no payloads", static i => $"var d{i} = new Dictionary<string, object> {{ [\"id\"] = {i} }}; d{i}[\"title\"] = \"text\";"),
        Silent("JSON texts that are no payloads", static i => $"JsonSerializer.Serialize(\"{{ \\\"id\\\": {i}, \\\"title\\\": \\\"text\\\" }}\");"),
    ];

    private static Workload Silent(string name, Func<int, string> line) => new(name, 1_000, static _ => 0, size => Workload.Lines(size, line));
}
